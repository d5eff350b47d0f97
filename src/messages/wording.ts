import type {ProblemRecord} from '../model/problem.ts';
import type {ProblemTable, ProblemWords} from './messages.ts';

/** The host of an address, for sentences that need no more of it; the text itself if it is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).host) || url;

/** Numbers and plurals of a locale, by `Intl` (whose objects are made when first needed). */
export const countsIn = (locale: string) => {
	let numbers: Intl.NumberFormat | undefined;
	let rules: Intl.PluralRules | undefined;
	const count = (value: number): string => {
		if (value >= 0 && value < 1000) return String(value);
		numbers ??= new Intl.NumberFormat(locale);
		return numbers.format(value);
	};
	const plural = (value: number, forms: {readonly one: string; readonly other: string}): string => {
		rules ??= new Intl.PluralRules(locale);
		return rules.select(value) === 'one' ? forms.one : forms.other;
	};
	return {
		count,
		plural,
		/** « 3 sources » */
		counted: (value: number, one: string, other: string): string =>
			`${count(value)} ${plural(value, {one, other})}`,
	};
};

/** What `countsIn` gives. */
export type Counts = ReturnType<typeof countsIn>;

/** The table's row for a problem; kind and values go together, which TypeScript cannot follow through an index. */
export const problemWords =
	(table: ProblemTable) =>
	(problem: ProblemRecord): ProblemWords =>
		(table[problem.kind] as (values: ProblemRecord['values']) => ProblemWords)(problem.values);

/** The last step of a path: its folders would push the end of a sentence off the row. */
export const fileName = (path: string): string => path.slice(lastSeparator(path) + 1);

/** A sentence, and after it the folder that a file lies in, if its path names one. */
export const withFolder = (sentence: string, label: string, path: string): string => {
	const end = lastSeparator(path);
	return end <= 0 ? sentence : `${sentence} ${label}${path.slice(0, end)}`;
};

const lastSeparator = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
