import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Article} from '../../model/article.ts';
import {problem} from '../../model/problem.ts';
import {addressOf} from './address.ts';
import {readWhole} from './read-whole.ts';
import type {Services} from './services.ts';

/** Ids are words without a point or a slash; addresses are not. */
const idShape = /^(?!localhost$)\w+$/;

/**
 * The article that a reader names by its id or its address; what the library does not have is fetched, a file read,
 * and neither kept. `isFull`: where a feed gave it, with the text of its own page. Throws 'no-such-article' and the Problems of fetching and reading.
 */
export const readArticle = async (
	services: Services,
	which: string,
	{isFull = false} = {},
): Promise<Article> => {
	const {library, workingDirectory} = services;
	const kept = (article: Article) => (isFull ? readWhole(services, article) : article);
	const byId = library.article(which);
	if (byId) return kept(byId);
	if (idShape.test(which) && !existsSync(resolve(workingDirectory, which)))
		throw problem('no-such-article', {id: which});
	const url = addressOf(which, workingDirectory);
	const known = library.articleAt(url) ?? library.articleAt(which.trim());
	if (known) return kept(known);
	const {fetchArticle} = await import('./fetch-article.ts');
	return fetchArticle(services, url, {isFull});
};
