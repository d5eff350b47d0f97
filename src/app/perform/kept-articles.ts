import type {Article} from '../../model/article.ts';
import type {Selection} from '../../model/selection.ts';
import type {Services} from './services.ts';
import {walkHeadlines} from './walk-headlines.ts';
import type {Kept} from './write-articles.ts';

/** An article with what its reader added to it. */
export const keptOf = async (_services: Services, article: Article): Promise<Kept> => ({article, tags: []});

/** The articles of a selection in the list's order, one at a time. */
export async function* keptBookmarks(services: Services, selection: Selection): AsyncGenerator<Kept> {
	for await (const {id} of walkHeadlines(services, {selection, limit: 0})) {
		const article = services.library.article(id);
		if (article) yield keptOf(services, article);
	}
}
