import type {Access} from './article.ts';

/** What is looked for, as it was said: ages and days are still to be counted from when it is asked. */
export type Query =
	| {readonly kind: 'all' | 'any'; readonly of: readonly Query[]}
	| {readonly kind: 'not'; readonly of: Query}
	| {
			readonly kind: 'words';
			readonly where: 'anywhere' | 'title' | 'author';
			/** As typed: accents, case and signs do not matter. */
			readonly text: string;
			/** The words stand one after the other. */
			readonly isPhrase?: true;
			/** The last word may go on. */
			readonly isPrefix?: true;
	  }
	/** `name`: a part of its title, or its address; of a folder the path or its last step. */
	| {readonly kind: 'source' | 'folder' | 'tag'; readonly name: string}
	| {readonly kind: 'state'; readonly state: 'unread' | 'bookmarked'}
	| {readonly kind: 'access'; readonly access: Access}
	/** Published in so much time until now. */
	| {readonly kind: 'age'; readonly count: number; readonly unit: AgeUnit}
	/** Published from the beginning of a day on, before the beginning of another. */
	| {readonly kind: 'days'; readonly from?: Day; readonly before?: Day}
	/** Published from a moment on, before another; ms since the epoch. */
	| {readonly kind: 'time'; readonly from?: number; readonly before?: number};

export type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A calendar day: so many days ago, or by its date, `plus` days later; without a year the last such day there was. */
export type Day =
	| {readonly ago: number}
	| {readonly year?: number; readonly month: number; readonly day: number; readonly plus?: number};

/** What of a text is no query: from `start` to `end` (UTF-16 units). */
export type QueryFault = {
	readonly start: number;
	readonly end: number;
	readonly why:
		| 'no-such-field'
		| 'no-value'
		| 'no-date'
		| 'no-such-access'
		| 'no-such-state'
		| 'nothing-there';
	/** What stands there. */
	readonly said: string;
};

export const queryFaults = [
	'no-such-field',
	'no-value',
	'no-date',
	'no-such-access',
	'no-such-state',
	'nothing-there',
] as const;
