import type {Access} from '../model/article.ts';

/** What stands before a title that may not be read to its end: signs of Latin-1 and its neighbours, which every font has. */
export const accessMark = (access: Access): string =>
	({subscribers: '€ ', truncated: '½ ', free: '', unknown: ''})[access];
