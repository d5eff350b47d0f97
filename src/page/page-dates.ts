import {parseDate} from '../model/dates.ts';
import {momentOf, writtenOffset} from '../model/zones.ts';
import {dateGrammar, mayHoldDate} from './date-grammar.ts';
import {agoOf, dayOfWord, lastSuchDay, lastTime, lastWeekday, monthOf, type Now} from './relative-dates.ts';

/** A date as a text says it. */
export type DatePhrase = {
	/** Where it stands in the text, label (« Publié le ») and weekday included. */
	readonly start: number;
	readonly end: number;
	/** Where its day or hour begins, after label and weekday. */
	readonly bare: number;
	/** `time` is an hour whose day stands elsewhere; `day` one without an hour. */
	readonly kind: 'moment' | 'day' | 'time' | 'ago';
	/** ms since the epoch; of a `time`, as if its day were the last on which it has been so late. */
	readonly ms: number;
	/** How exact it is: to the second 3, to the minute 2, an age 1, a day 0. */
	readonly precision: number;
	readonly label?: 'published' | 'updated';
	/** It counts from when the page is read: an age, an hour or a weekday alone, « hier ». */
	readonly isRelative: boolean;
	/** What the clock shows, in ms since its midnight, where an hour is said. */
	readonly sinceMidnight?: number;
	/** How it is written, whatever it says: the dates of one list are written alike. */
	readonly form: string;
};

/** How to read the dates of a page. */
export type DateReading = Now & {
	/** `10/02/2023` is in October, as in America. */
	readonly isMonthFirst?: boolean;
	/** The year of days that say none, from the heading above them. */
	readonly year?: number;
};

/** The dates in a text, in order; at most `most` of them. */
export const datesIn = (text: string, reading: DateReading, most = 5000): readonly DatePhrase[] => {
	const phrases: DatePhrase[] = [];
	const lowered = loweredAlike(text);
	const grammar = dateGrammar();
	const years = yearHeadings();
	let tried = 0;
	let from = 0;
	while (from < lowered.length) {
		const newline = lowered.indexOf('\n', from);
		const to = newline < 0 ? lowered.length : newline;
		const line = lowered.slice(from, to);
		const said = text.slice(from, to);
		if (mayHoldDate(line) && !years.read(line)) {
			grammar.lastIndex = 0;
			for (let match = grammar.exec(line); match; match = grammar.exec(line)) {
				const year = years.now();
				const phrase = phraseOf(match, said, year === undefined ? reading : {...reading, year});
				if (phrase)
					phrases.push({
						...phrase,
						start: phrase.start + from,
						end: phrase.end + from,
						bare: phrase.bare + from,
					});
				// « 31/02 » names no day, but another date may begin within it.
				else grammar.lastIndex = match.index + 1;
				if (++tried >= most) return phrases;
			}
		}
		from = to + 1;
	}
	return phrases;
};

const yearAlone =
	/^(?:(?:les |the )?(?:archives?|ann[ée]e|year|actualit[ée]s?|articles?|news|posts?|publications?|communiqu[ée]s?)(?: (?:de|of|from|in|en))? )?((?:19|20)\d\d)$/;

/** The year that a line of its own says, until the next; years that follow one another are a menu and head nothing. */
const yearHeadings = () => {
	let year: number | undefined;
	let isMenu = false;
	let isFresh = false;
	return {
		/** Whether the line is such a heading. */
		read: (line: string): boolean => {
			const said = line.length < 40 ? yearAlone.exec(line.trim())?.[1] : undefined;
			if (said === undefined || dateGrammar().test(line)) return false;
			isMenu = isFresh;
			isFresh = true;
			year = Number(said);
			return true;
		},
		/** The year where a date is met. */
		now: (): number | undefined => {
			if (isFresh && isMenu) year = undefined;
			isFresh = false;
			return year;
		},
	};
};

/** In lower case and with plain spaces, each character where it was; an hour below its short day stands beside it. */
const loweredAlike = (text: string): string => {
	const lowered = text.toLowerCase();
	const alike =
		lowered.length === text.length ? lowered : text.replace(/[A-ZÀ-Þ]/g, (capital) => capital.toLowerCase());
	return alike
		.replace(/[\t\u00a0\u2007\u2009\u202f]/g, ' ')
		.replace(/(?<=^ *\d{1,2}[/.]\d{1,2} *)\n(?= *\d{1,2} ?[:h] ?\d{2} *$)/gm, ' ');
};

type Meaning = Pick<DatePhrase, 'kind' | 'ms' | 'precision' | 'sinceMidnight' | 'isRelative'>;

const phraseOf = (match: RegExpExecArray, line: string, reading: DateReading): DatePhrase | undefined => {
	const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
	const written = groups.zone ?? '';
	// « Cet » and « Est » begin titles; a zone's name is all capitals.
	const wholeEnd = match.index + match[0].length;
	const isZone = written !== '' && line.slice(wholeEnd - written.length, wholeEnd) === written.toUpperCase();
	const zone = isZone ? written.trim() : '';
	const meaning = meaningOf(groups, zone, reading);
	if (!meaning) return undefined;
	const label = groups.published ? 'published' : groups.updated ? 'updated' : undefined;
	const leading = match[0].length - match[0].trimStart().length;
	const said = match[0].slice(leading, isZone ? undefined : match[0].length - written.length).trimEnd();
	return {
		start: match.index + leading,
		end: match.index + leading + said.length,
		bare: match.index + leading + Math.max(0, said.search(/\d/)),
		...meaning,
		...(label && {label}),
		form: formOf(groups, said),
	};
};

const formOf = (groups: Readonly<Record<string, string | undefined>>, said: string): string => {
	if (groups.ago ?? groups.dayword ?? groups.weekday) return 'relative';
	return said.replace(/\d+/g, '9').replace(/\p{L}{3,}\.?/gu, 'a');
};

const meaningOf = (
	groups: Readonly<Record<string, string | undefined>>,
	zone: string,
	reading: DateReading,
): Meaning | undefined => {
	const {clock} = reading;
	if (groups.ago !== undefined)
		return {kind: 'ago', ms: reading.now - agoOf(groups.ago), precision: 1, isRelative: true};
	if (groups.iso !== undefined && groups.isotime !== undefined) {
		const ms = parseDate(`${groups.iso.replace(/[/.]/g, '-')}${groups.isotime}`, clock);
		return ms === undefined ? undefined : {kind: 'moment', ms, precision: 3, isRelative: false};
	}
	const said = timeOf(groups.time ?? groups.before ?? groups.weektime ?? groups.shorttime ?? groups.alone);
	if (said === null) return undefined;
	const timing = said && {precision: said.precision, sinceMidnight: said.ms};
	if (groups.alone !== undefined || groups.weekday !== undefined) {
		if (!timing) return undefined;
		const ms =
			groups.weekday === undefined
				? lastTime(timing.sinceMidnight, reading)
				: lastWeekday(groups.weekday, timing.sinceMidnight, reading);
		return ms === undefined
			? undefined
			: {kind: groups.weekday ? 'moment' : 'time', ms, ...timing, isRelative: true};
	}
	const midnight = midnightOf(groups, reading);
	if (midnight === undefined) return undefined;
	const wall = midnight + (timing?.sinceMidnight ?? 0);
	const place = americanZones.get(zone.toLowerCase());
	const offset = zone === '' || place ? undefined : writtenOffset(zone.toLowerCase());
	const ms = offset === undefined ? momentOf(wall, place ?? clock) : wall - offset * 60_000;
	if (ms === undefined || ms <= 0 || ms >= latest) return undefined;
	const isRelative = groups.dayword !== undefined;
	return timing ? {kind: 'moment', ms, ...timing, isRelative} : {kind: 'day', ms, precision: 0, isRelative};
};

const latest = Date.UTC(2200, 0, 1);

/** American papers name their zone and leave out whether it is summer. */
const americanZones: ReadonlyMap<string, string> = new Map([
	['et', 'America/New_York'],
	['ct', 'America/Chicago'],
	['mt', 'America/Denver'],
	['pt', 'America/Los_Angeles'],
]);

/** Midnight of the day that is said, as if it were UTC. */
const midnightOf = (
	groups: Readonly<Record<string, string | undefined>>,
	reading: DateReading,
): number | undefined => {
	if (groups.dayword !== undefined) return dayOfWord(groups.dayword, reading);
	if (groups.iso !== undefined) {
		const [year, month, day] = groups.iso.split(/[-/.]/).map(Number);
		return dayOf(year, month, day);
	}
	if (groups.numeric !== undefined) {
		const [first = 0, second = 0, year = 0] = groups.numeric.split(/[/.-]/).map(Number);
		const isMonthFirst =
			second > 12 || (reading.isMonthFirst === true && groups.numeric.includes('/') && first <= 12);
		return dayOf(
			year < 100 ? 2000 + year : year,
			isMonthFirst ? first : second,
			isMonthFirst ? second : first,
		);
	}
	const short = groups.short ?? groups.undated;
	if (short !== undefined) {
		const [day = 0, month = 0] = short.split(/[/.-]/).map(Number);
		// « 3/10 » alone may be anything, but where its year stands above it or « Publié le » before it.
		const isTold =
			groups.undated === undefined || reading.year !== undefined || groups.published !== undefined;
		if (!isTold || dayOf(2000, month, day) === undefined) return undefined;
		return reading.year === undefined || groups.short !== undefined
			? lastSuchDay(month, day, reading)
			: dayOf(reading.year, month, day);
	}
	const [, day, name = '', year] =
		/^(\d{1,2})(?:er|st|nd|rd|th|\.|º)?[ -]?(?:of |de |d['’])?(\p{L}+)\.?,?(?:(?: (?:del? )?|-)(\d{4}|\d\d))?$/u.exec(
			groups.dayfirst ?? '',
		) ?? [];
	const [, otherName = '', otherDay, otherYear] =
		/^(\p{L}+)\.? (\d{1,2})\p{L}*(?:,? (\d{4}))?$/u.exec(groups.monthfirst ?? '') ?? [];
	const month = monthOf(name || otherName);
	const dayOfMonth = Number(day ?? otherDay);
	if (month === undefined || dayOf(2000, month, dayOfMonth) === undefined) return undefined;
	const saidYear = year ?? otherYear ?? reading.year;
	return saidYear === undefined
		? lastSuchDay(month, dayOfMonth, reading)
		: dayOf(Number(saidYear) + (Number(saidYear) < 100 ? 2000 : 0), month, dayOfMonth);
};

const dayOf = (year = 0, month = 0, day = 0): number | undefined => {
	const midnight = Date.UTC(year, month - 1, day);
	const date = new Date(midnight);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? midnight : undefined;
};

/** Undefined where no time is said, null where what is said is none. */
const timeOf = (said: string | undefined): {ms: number; precision: number} | undefined | null => {
	if (said === undefined) return undefined;
	const [hour = 0, minute = 0, second] = said.match(/\d+/g)?.map(Number) ?? [];
	const half = /([ap])\.?m\b/.exec(said)?.[1];
	if (half !== undefined && (hour < 1 || hour > 12)) return null;
	const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	if (hours > 24 || (hours === 24 && minute > 0)) return null;
	return {
		ms: ((hours * 60 + minute) * 60 + (second ?? 0)) * 1000,
		precision: second === undefined ? 2 : 3,
	};
};
