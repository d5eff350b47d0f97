import {withoutAccents} from './letters.ts';
import {monthNumber} from './month-names.ts';
import {momentOf, writtenOffset} from './zones.ts';

/** A calendar day and what follows it in the text, its time. */
type Reading = {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly rest: string;
};

const longest = 120;
const dayLength = 86_400_000;
const latest = Date.UTC(2200, 0, 1);

/** What a written date names. */
export type WrittenDate = {
	/** ms since the epoch */
	readonly ms: number;
	/** Where it names a day and no time: that day, counted from 1 January 1970; `ms` is then its midnight. */
	readonly day?: number;
};

/**
 * The moment or the day that a written date names: RFC 822 and 5322, RFC 3339 and ISO 8601 (weeks and ordinal
 * dates too), asctime, French and English dates in words, `dd/mm/yyyy`, seconds or ms since the epoch.
 * Where no zone is said, `zone` (an IANA name) rules, never the machine's. Undefined for what is not surely a date, what lies outside 1970..2200, and the epoch itself, which means « none ».
 */
export const readDate = (text: string, zone = 'UTC'): WrittenDate | undefined => {
	if (text.length > longest) return undefined;
	const said = normalised(text);
	const reading =
		readNumber(said) ?? readIso(said) ?? readDayFirst(said) ?? readMonthFirst(said) ?? readNumeric(said);
	const date = typeof reading === 'number' ? {ms: reading} : reading && dateOfReading(reading, zone);
	return date && date.ms > 0 && date.ms < latest ? date : undefined;
};

/** The same as a moment alone, in ms since the epoch; a date without a time is its midnight. */
export const parseDate = (text: string, zone = 'UTC'): number | undefined => readDate(text, zone)?.ms;

/** Lower case without accents, one space between words, minus as a hyphen, comments (RFC 5322, section 3.2.2) taken out. */
const normalised = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/\([^()]*\)/g, ' ')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/(?<!\d),|,(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

const readNumber = (said: string): number | Reading | undefined => {
	if (!/^\d+(?:\.\d+)?$/.test(said)) return undefined;
	const calendar = /^((?:19|20|21)\d\d)(0[1-9]|1[0-2])(\d\d)((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/.exec(
		said,
	);
	if (calendar) return readingOf(calendar[1], calendar[2], calendar[3], calendar[4] ? `t${calendar[4]}` : '');
	if (/^\d{9,10}(?:\.|$)/.test(said)) return Math.floor(Number(said) * 1000);
	return /^\d{12,13}$/.test(said) ? Number(said) : undefined;
};

const readIso = (said: string): Reading | undefined => {
	const calendar =
		/^(\d{4})(?:-(\d{1,2})-(\d{1,2})|([/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2})(?=t))(?!\d)(.*)$/.exec(said);
	if (calendar) {
		const [, year, month, day, , slashMonth, slashDay, basicMonth, basicDay, rest] = calendar;
		return readingOf(year, month ?? slashMonth ?? basicMonth, day ?? slashDay ?? basicDay, rest);
	}
	const week = /^(\d{4})-?w(\d{2})-?([1-7])(?!\d)(.*)$/.exec(said);
	if (week) return readWeek(Number(week[1]), Number(week[2]), Number(week[3]), week[4] ?? '');
	const ordinal = /^(\d{4})-?(\d{3})(?!\d)(.*)$/.exec(said);
	if (ordinal) return readOrdinal(Number(ordinal[1]), Number(ordinal[2]), ordinal[3] ?? '');
	return undefined;
};

/** ISO 8601: week 1 is the one that holds 4 January; its days count from Monday. */
const readWeek = (year: number, week: number, day: number, rest: string): Reading | undefined => {
	if (week < 1 || week > 53) return undefined;
	const fourth = new Date(Date.UTC(year, 0, 4));
	const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
	return readingOfDate(new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)), rest);
};

const readOrdinal = (year: number, dayOfYear: number, rest: string): Reading | undefined => {
	const date = new Date(Date.UTC(year, 0, dayOfYear));
	return dayOfYear > 0 && date.getUTCFullYear() === year ? readingOfDate(date, rest) : undefined;
};

/** Words that may stand before a date: « Publié le lundi », `Mon`. */
const introduction =
	'^(?:(?:publie|publiee|mis a jour|mise a jour|modifie|posted|published|updated|le|on|the) |[a-z]{2,10}[.:]? ?){0,4}?';

/** « lundi 2 octobre 2023 à 16h03 », `Mon, 02 Oct 2023 16:03:48 +0200`, `2-Oct-23`. */
const readDayFirst = (said: string): Reading | undefined => {
	const match = dayFirst.exec(said);
	if (!match) return undefined;
	const month = monthNumber(match[2] ?? '');
	return month ? readingOf(fullYear(match[3] ?? ''), month, match[1], match[4]) : undefined;
};

const dayFirst = new RegExp(
	`${introduction}(\\d{1,2})(?:er|st|nd|rd|th)?[ -]?(?:of )?([a-z]+)[. ,-]{0,2}(\\d{4}|\\d{2})(?!\\d)(.*)$`,
);

/** `October 2, 2023 4:03 pm`, and asctime's `Mon Oct  2 16:03:48 2023` with its year at the end. */
const readMonthFirst = (said: string): Reading | undefined => {
	const match = monthFirst.exec(said);
	const month = match && monthNumber(match[1] ?? '');
	if (!match || !month) return undefined;
	const [, , day, year, rest, time, zone, lateYear] = match;
	return readingOf(year ?? lateYear, month, day, year ? rest : `${time} ${zone ?? ''}`.trim());
};

const monthFirst =
	/^(?:[a-z]{2,10}[. ] ?)??([a-z]+)[.]? (\d{1,2})(?:st|nd|rd|th)?[ ,]+(?:(\d{4})(?![\d:])(.*)|(\d{1,2}:\d{2}(?::\d{2})?)(?: ([a-z]{1,5}|[+-]\d{4}))? (\d{4}))$/;

/** « 02/10/2023 16:03 »: the day first; the month where only that can be. */
const readNumeric = (said: string): Reading | undefined => {
	const match = numeric.exec(said);
	if (!match) return undefined;
	const [, first, , second, year, rest] = match;
	return Number(second) > 12 ? readingOf(year, first, second, rest) : readingOf(year, second, first, rest);
};

const numeric = new RegExp(`${introduction}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)$`);

type Digits = string | number | undefined;

const readingOf = (year: Digits, month: Digits, day: Digits, rest = ''): Reading => ({
	year: Number(year),
	month: Number(month),
	day: Number(day),
	rest,
});

const readingOfDate = (date: Date, rest: string): Reading =>
	readingOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), rest);

/** RFC 5322, section 4.3: two digits mean 1950..2049. */
const fullYear = (digits: string): number => {
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year < 50 ? 2000 + year : 1900 + year;
};

/** « à 16h03 », « 16:03:48 +0200 », « t16:03:48.123z », « - 4:03 pm est »; or the zone alone. */
const time =
	/^[t ]?(?:[-|:·] ?)?(?:(?:a|at|vers) )?(?:(\d{1,2})(?: ?h ?|:)(\d{2})?(?: ?[:m] ?(\d{2})(?: ?s)?)?|t(\d{2})(\d{2})(\d{2})?)(?:[.,](\d+))? ?([ap]\.? ?m\b\.?)?(.*)$/;

const dateOfReading = (reading: Reading, zone: string): WrittenDate | undefined => {
	const {year, month, day, rest} = reading;
	const midnight = Date.UTC(year, month - 1, day);
	const date = new Date(midnight);
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return undefined;
	const match = rest === '' ? undefined : time.exec(rest);
	if (!match) {
		const ms = atZone(midnight, rest.trim(), zone);
		return ms === undefined ? undefined : {ms, day: midnight / dayLength};
	}
	const [
		,
		shownHour,
		shownMinute,
		shownSecond,
		basicHour,
		basicMinute,
		basicSecond,
		fraction = '',
		half = '',
		said = '',
	] = match;
	const hour = hourOf(Number(shownHour ?? basicHour), half);
	const minute = Number(shownMinute ?? basicMinute ?? 0);
	const second = Number(shownSecond ?? basicSecond ?? 0);
	const isMidnight = hour === 24 && minute === 0 && second === 0;
	if (hour === undefined || (hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined;
	if (shownHour && !shownMinute && !/^[^:]*h/.test(rest)) return undefined;
	const ms = Math.floor(Number(`0.${fraction || 0}`) * 1000);
	const moment = atZone(midnight + ((hour * 60 + minute) * 60 + second) * 1000 + ms, said.trim(), zone);
	return moment === undefined ? undefined : {ms: moment};
};

const hourOf = (hour: number, half: string): number | undefined => {
	if (half === '') return hour;
	if (hour < 1 || hour > 12) return undefined;
	return (hour % 12) + (half.startsWith('p') ? 12 : 0);
};

/** `said` is what the text ends with: nothing, an offset, a zone's name, or both as in `+02:00[europe/paris]`. */
const atZone = (wall: number, said: string, zone: string): number | undefined => {
	if (said === '') return momentOf(wall, zone);
	const [, written = '', name] = /^([^[]*?) ?(?:\[([a-z_/+-]+)\])?$/.exec(said) ?? [];
	const offset = written === '' ? undefined : writtenOffset(written);
	if (offset !== undefined) return wall - offset * 60_000;
	const place = written === '' ? name : /^[a-z_]+\/[a-z_/]+$/.exec(written)?.[0];
	return place ? momentOf(wall, place) : undefined;
};
