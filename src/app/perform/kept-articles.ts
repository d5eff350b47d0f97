import type {Article} from '../../model/article.ts';
import type {Selection} from '../../model/selection.ts';
import type {Services} from './services.ts';
import {walkHeadlines} from './walk-headlines.ts';
import type {Kept} from './write-articles.ts';

/** An article with what its reader wrote on it, and the pictures that are kept of it. */
export const keptOf = async ({marks}: Services, article: Article): Promise<Kept> => {
	const {id, isBookmarked, tags = [], note} = article.headline;
	const store = isBookmarked ? await marks() : undefined;
	return {
		article,
		tags,
		note,
		...(store && {
			picture: async (url: string) => {
				const kept = store.picture(id, url);
				return kept && store.readPicture(kept);
			},
		}),
	};
};

/** The articles of a selection in the list's order, one at a time. */
export async function* keptBookmarks(services: Services, selection: Selection): AsyncGenerator<Kept> {
	for await (const {id} of walkHeadlines(services, {selection, limit: 0})) {
		const article = services.library.article(id);
		if (article) yield keptOf(services, article);
	}
}
