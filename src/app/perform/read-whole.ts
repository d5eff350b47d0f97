import type {Article} from '../../model/article.ts';
import {withFullText} from '../../model/full-text.ts';
import {asSubscriber} from './credentials.ts';
import {foldMarks} from './keep.ts';
import type {Services} from './services.ts';

/**
 * The article with the text of its own page: kept where the article is, if that is known already not fetched again
 * (unless it was cut, or the feed has told of a change since). A bookmark of it is written anew. Throws the Problems of `fetchFullText`.
 */
export const readWhole = async (services: Services, article: Article): Promise<Article> => {
	const {id, url, title, sourceUrl, sourceKey, access} = article.headline;
	const isKnown = article.feedVersion && !article.isOutdated && access === 'free';
	// The sample edition's pages are nowhere.
	if (services.isDemo || isKnown || url === undefined) return article;
	const {fetchFullText} = await import('./full-text.ts');
	const world = await asSubscriber(services, sourceKey);
	const full = await fetchFullText(world, {url, title, sourceUrl}, new AbortController().signal);
	const kept = services.library.saveFullText(id, full);
	if (kept?.headline.isBookmarked) await foldMarks(services);
	return kept ?? withFullText(article, full);
};
