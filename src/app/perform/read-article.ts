import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Article} from '../../model/article.ts';
import {withFullText} from '../../model/full-text.ts';
import {problem} from '../../model/problem.ts';
import {addressOf} from './address.ts';
import type {Services} from './services.ts';

/** Ids are words without a point or a slash; addresses are not. */
const idShape = /^(?!localhost$)\w+$/;

/**
 * The article that a reader names by its id or its address; what the library does not have is fetched, a file read,
 * and neither kept. Throws 'no-such-article' and the Problems of fetching and reading.
 */
export const readArticle = async (services: Services, which: string): Promise<Article> => {
	const {library, workingDirectory} = services;
	const byId = library.article(which);
	if (byId) return byId;
	if (idShape.test(which) && !existsSync(resolve(workingDirectory, which)))
		throw problem('no-such-article', {id: which});
	const url = addressOf(which, workingDirectory);
	const known = library.articleAt(url) ?? library.articleAt(which.trim());
	if (known) return known;
	const {fetchArticle} = await import('./fetch-article.ts');
	return fetchArticle(services, url);
};

/**
 * The article with the text of its own page: kept where the article is, if that is known already not fetched again
 * (unless it was cut, or the feed has told of a change since). Throws the Problems of `fetchFullText`.
 */
export const readWhole = async (services: Services, article: Article): Promise<Article> => {
	const {id, url, title, sourceUrl, access} = article.headline;
	const isKnown = article.feedVersion && !article.isOutdated && access === 'free';
	// What was read from its own page has no fuller one; the sample edition's pages are nowhere.
	if (services.isDemo || isKnown || url === undefined || url === sourceUrl) return article;
	const {fetchFullText} = await import('./full-text.ts');
	const full = await fetchFullText(services, {url, title, sourceUrl}, new AbortController().signal);
	return services.library.saveFullText(id, full) ?? withFullText(article, full);
};
