import type {ExtractedArticle} from './extracted-article.ts';

/**
 * An article that its site cuts into pages, as one: what the first page says of it, the text of all. Its access and its
 * `nextPage` are those of the last part that was read.
 */
export const joinParts = (first: ExtractedArticle, others: readonly ExtractedArticle[]): ExtractedArticle => {
	const {nextPage: _, ...facts} = first;
	const last = others.at(-1) ?? first;
	return {
		...facts,
		html: [first, ...others].map(({html}) => html).join('\n'),
		access: last.access === 'unknown' ? first.access : last.access,
		...(last.nextPage !== undefined && {nextPage: last.nextPage}),
	};
};
