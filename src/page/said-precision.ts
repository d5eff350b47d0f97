import type {WrittenDate} from '../model/dates.ts';

/** How exact a date is that a page says for machines, as in `DatePhrase`; -1 where it is none. */
export const precisionOf = (said: string | undefined, date: WrittenDate | undefined): number => {
	if (said === undefined || !date) return -1;
	if (date.day !== undefined) return 0;
	return /:\d\d:\d\d|^\s*\d{9,}/.test(said) ? 3 : 2;
};
