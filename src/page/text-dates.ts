import {dayNumber} from '../model/calendar.ts';
import {momentOf} from '../model/zones.ts';
import {type DatePhrase, type DateReading, datesIn} from './page-dates.ts';

/** A date in plain text that stands by itself, and where in its line. */
export type TextDate = DatePhrase & {
	readonly lineStart: number;
	readonly lineEnd: number;
	/** Letters stand before it, after it in the line. */
	readonly hasBefore: boolean;
	readonly hasAfter: boolean;
	readonly isSure: boolean;
	readonly updated?: number;
};

const day = 86_400_000;
const fewestAlike = 3;

/** The dates of a saved page that are no part of its sentences, bare hours put on the day above them. */
export const textDates = (text: string, reading: DateReading): readonly TextDate[] => {
	const said = datesIn(text, reading);
	const alike = new Map<string, number>();
	for (const {form} of said) alike.set(form, (alike.get(form) ?? 0) + 1);
	// « Un train sur deux vendredi » ends a title where no other date of the list begins with its weekday.
	const phrases = said.map((phrase) => {
		const form = phrase.form.replace(/^a (?=9)/, '');
		const isAmongOthers =
			(alike.get(form) ?? 0) >= fewestAlike && (alike.get(phrase.form) ?? 0) < fewestAlike;
		return form !== phrase.form && isAmongOthers ? {...phrase, start: phrase.bare, form} : phrase;
	});
	const dates: TextDate[] = [];
	let lineStart = 0;
	let lineEnd = endOfLine(text, 0);
	for (const phrase of phrases) {
		while (lineEnd < phrase.start) {
			lineStart = lineEnd + 1;
			lineEnd = endOfLine(text, lineStart);
		}
		const before = text.slice(Math.max(lineStart, phrase.start - 60), phrase.start);
		const after = text.slice(phrase.end, Math.min(lineEnd, phrase.end + 60));
		const isRepeated =
			phrase.kind === 'moment' && phrase.precision >= 2 && (alike.get(phrase.form) ?? 0) >= fewestAlike;
		const isLabelled = phrase.label !== undefined && beginsAnew(text, phrase, before);
		if (!(isLabelled || isRepeated || isAtEdge(phrase, before, after))) continue;
		dates.push({
			...phrase,
			lineStart,
			lineEnd,
			hasBefore: /[\p{L}\p{N}]/u.test(before),
			hasAfter: /[\p{L}\p{N}]/u.test(after) && !byline.test(after),
			isSure: isLabelled || phrase.precision >= 2,
		});
	}
	return withUpdates(text, withTextDays(dates, reading));
};

/** « par Anne Roux » after a date belongs to it, and begins no title. */
const byline = /^[\s,|·–-]*(?:par|by)(?: (?:\p{Lu}[\p{L}.'’-]*|d[eu]|la|et|and|&))+\s*$/u;

const endOfLine = (text: string, from: number): number => {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
};

const beginsAnew = (text: string, {start}: DatePhrase, before: string): boolean =>
	/^\p{Lu}/u.test(text.slice(start, start + 2)) || /(?:^|[-–—|•·:.)(>]\s*)$/.test(before);

const isAtEdge = ({kind, precision}: DatePhrase, before: string, after: string): boolean => {
	const isFirst = /^[\s([|•·*–—-]*$/.test(before);
	const isLast = /^[\s)\]|•·–—.-]*$/.test(after);
	if (isFirst && isLast) return true;
	if (isFirst)
		return /^(?:\t|\s*[-–—|:•·\])])/.test(after) || (precision >= 1 && /^\s*[^\s\p{Ll},;.]/u.test(after));
	return isLast && kind !== 'time' && (/[-–—|•·([]\s*$/.test(before) || precision >= 2);
};

const withTextDays = (dates: readonly TextDate[], {clock}: DateReading): readonly TextDate[] => {
	const placed: TextDate[] = [];
	let heading: TextDate | undefined;
	for (const [index, date] of dates.entries()) {
		const isAlone = !date.hasBefore && !date.hasAfter;
		if (date.kind === 'day' && isAlone && dates[index + 1]?.kind === 'time') heading = date;
		else if (date.kind !== 'time') placed.push(date);
		else if (heading) {
			const ms = momentOf(dayNumber(heading.ms, clock) * day + (date.sinceMidnight ?? 0), clock);
			if (ms !== undefined) placed.push({...date, ms, kind: 'moment', isRelative: heading.isRelative});
		}
	}
	return placed;
};

/** « Mis à jour le … » right after the date of publishing belongs to it. */
const withUpdates = (text: string, dates: readonly TextDate[]): readonly TextDate[] => {
	const joined: TextDate[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const isUpdate =
			date.label === 'updated' &&
			last &&
			last.label !== 'updated' &&
			/^[\s,;|•·–—()-]*$/.test(text.slice(last.end, date.start));
		if (isUpdate)
			joined.splice(-1, 1, {
				...last,
				end: date.end,
				lineEnd: date.lineEnd,
				hasAfter: date.hasAfter,
				...(!date.isRelative && {updated: date.ms}),
			});
		else joined.push(date);
	}
	return joined;
};
