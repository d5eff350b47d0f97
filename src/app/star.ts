import type {Headline} from '../model/article.ts';

/** The mark of a bookmark: full when all that is to be had of it is kept. */
export const starOf = ({isBookmarked, whole}: Pick<Headline, 'isBookmarked' | 'whole'>): '★' | '☆' | ' ' => {
	if (!isBookmarked) return ' ';
	return whole ? '★' : '☆';
};
