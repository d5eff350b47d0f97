import type {AgeUnit, Day, Query} from '../model/query.ts';
import {dayNames, named, plainWord, unitNames} from './query-words.ts';

/** A day, or a whole month or year of them: from its first day, before the one after its last. */
export type Span = {readonly from: Day; readonly before: Day};

/**
 * The days that a text names: `30/09/2023`, `30/9`, `2023-09-30`, `09/2023`, `2023-09`, `2023`, `hier`, `today` …;
 * undefined for what is no day. Day before month, as everywhere in actus.
 */
export const readDays = (text: string): Span | undefined => {
	const word = plainWord(text);
	const ago = dayNames[word];
	if (ago !== undefined) return {from: {ago}, before: {ago: ago - 1}};
	const dayFirst = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(word);
	if (dayFirst) return oneDay(dayFirst[3], dayFirst[2], dayFirst[1]);
	const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word);
	if (yearFirst) return oneDay(yearFirst[1], yearFirst[2], yearFirst[3]);
	const month = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[/.-](\d{4}))$/.exec(word);
	if (month) return wholeMonth(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]));
	const year = /^(?:19|20|21)\d\d$/.test(word) ? Number(word) : undefined;
	if (year === undefined) return undefined;
	return {from: {year, month: 1, day: 1}, before: {year: year + 1, month: 1, day: 1}};
};

const oneDay = (
	year: string | undefined,
	month: string | undefined,
	day: string | undefined,
): Span | undefined => {
	const date = {month: Number(month), day: Number(day), ...(year !== undefined && {year: Number(year)})};
	// A leap year, where none is said: the day is looked for in the years there were.
	return isDay(date.year ?? 2024, date.month, date.day)
		? {from: date, before: {...date, plus: 1}}
		: undefined;
};

const wholeMonth = (year: number, month: number): Span | undefined =>
	isDay(year, month, 1)
		? {
				from: {year, month, day: 1},
				before: month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1},
			}
		: undefined;

const isDay = (year: number, month: number, day: number): boolean => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const mostAge = 10_000;

/** The age that a text names: `2j`, `12h`, `3 semaines`, `1mois`; undefined for what is none. */
export const readAge = (text: string): (Query & {readonly kind: 'age'}) | undefined => {
	const match = /^(\d{1,5})\s*([a-z]+)$/.exec(plainWord(text));
	const unit: AgeUnit | undefined = match ? named(unitNames, match[2] ?? '') : undefined;
	const count = Number(match?.[1]);
	return unit !== undefined && count >= 1 && count <= mostAge ? {kind: 'age', count, unit} : undefined;
};
