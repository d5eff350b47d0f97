import type {Article} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import type {Selection} from '../../model/selection.ts';
import {fetchPicture} from './fetch-picture.ts';
import {keptPicture} from './kept-picture.ts';
import type {Services} from './services.ts';
import {walkHeadlines} from './walk-headlines.ts';
import type {Kept} from './write-articles.ts';

/** ms that the pictures of one article may take. */
const patience = 30_000;

/** An article with what its reader wrote on it, and the pictures that are kept of it. */
export const keptOf = (services: Services, article: Article): Kept => {
	const {tags = [], note} = article.headline;
	return {article, tags, note, picture: async (url) => (await keptPicture(services, article, url))?.bytes};
};

/** The same with pictures that are not kept fetched, when they are wanted and as far as they can be had. */
export const wholeOf = (services: Services, article: Article, signal?: AbortSignal): Kept => {
	const kept = keptOf(services, article);
	let inTime: AbortSignal | undefined;
	return {
		...kept,
		picture: async (url) => {
			const bytes = await kept.picture(url);
			if (bytes || (await services.marks()).settings().pictures === 'never') return bytes;
			inTime ??= AbortSignal.timeout(patience);
			const {sourceUrl} = article.headline;
			try {
				const ended = signal ? AbortSignal.any([signal, inTime]) : inTime;
				return (await fetchPicture(services, {url, sourceUrl}, ended)).bytes;
			} catch (error) {
				if (signal?.aborted || !(isProblem(error) || inTime.aborted)) throw error;
				return undefined;
			}
		},
	};
};

/** The articles of a selection in the list's order, one at a time. */
export async function* keptBookmarks(services: Services, selection: Selection): AsyncGenerator<Kept> {
	for await (const {id} of walkHeadlines(services, {selection, limit: 0})) {
		const article = services.library.article(id);
		if (article) yield keptOf(services, article);
	}
}
