import type {Expected} from './news.ts';

/** A headline as a page of its own shows it: title, address, what the page says of its date, and the time that this means. */
export type Row = readonly [title: string, href: string, shown: string, time: string];

export const rows = (list: readonly Row[], make: (row: Row, index: number) => string): string =>
	list.map(make).join('\n');

export const wanted = (list: readonly Row[], origin = ''): readonly Expected[] =>
	list.map(([title, href, , time]) => [title, `${origin}${href}`, time]);
