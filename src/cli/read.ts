import {articleJson} from '../app/article-json.ts';
import {readArticle} from '../app/perform/read-article.ts';
import {articleMarkdown, articleText} from '../app/printed-article.ts';
import type {Command} from './command.ts';

/** Prints one article. Nobody has read it for that: no mark is set. */
export const read: Command = async ({arguments: [which = ''], options}, services, {out, err, columns}) => {
	const article = await readArticle(services, which, {isFull: options.full === true});
	const {id, url} = article.headline;
	const isAsked = options.full && url !== undefined && !services.isDemo;
	if (isAsked && services.library.headline(id) && !article.feedVersion)
		err(`${services.words.cli.noFuller}\n`);
	if (options.json) await out(`${JSON.stringify(articleJson(article), undefined, '\t')}\n`);
	else if (options.markdown) await out(articleMarkdown(article, services));
	else await out(articleText(article, services, {columns, saysWhatIsKept: true}));
	return 0;
};
