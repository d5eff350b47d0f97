import {wallTime} from '../model/calendar.ts';
import {monthNumber} from '../model/month-names.ts';
import {momentOf} from '../model/zones.ts';

/** When a page is read, by the page's own clock. */
export type Now = {
	/** ms since the epoch */
	readonly now: number;
	/** An IANA zone. */
	readonly clock: string;
	/** Midnight of the day, as if the clock were UTC's. */
	readonly today: number;
};

/** `now` (ms since the epoch) on a clock in `clock`, an IANA zone. */
export const nowAt = (now: number, clock: string): Now => {
	const {year, month, day} = wallTime(now, clock);
	return {now, clock, today: Date.UTC(year, month - 1, day)};
};

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A page may be ahead of our clock by so much. */
const slack = 10 * minute;

/** The midnight (as if UTC) that « hier » or `today` means. */
export const dayOfWord = (word: string, at: Now): number => {
	if (word.startsWith('avant-hier')) return at.today - 2 * day;
	return word.startsWith('hier') || word.startsWith('yesterday') ? at.today - day : at.today;
};

/** The last time that the page's clock showed `sinceMidnight` ms. */
export const lastTime = (sinceMidnight: number, at: Now): number | undefined => {
	const moment = momentOf(at.today + sinceMidnight, at.clock);
	return moment !== undefined && moment > at.now + slack
		? momentOf(at.today - day + sinceMidnight, at.clock)
		: moment;
};

const weekdays: readonly RegExp[] = [
	/^(?:dim|sun)/,
	/^(?:lun|mon)/,
	/^(?:mar|tue)/,
	/^(?:mer|wed)/,
	/^(?:jeu|thu)/,
	/^(?:ven|fri)/,
	/^sa[mt]/,
];

/** The last such day of the week at that hour. */
export const lastWeekday = (name: string, sinceMidnight: number, at: Now): number | undefined => {
	const wanted = weekdays.findIndex((pattern) => pattern.test(name));
	const back = (new Date(at.today).getUTCDay() - wanted + 7) % 7;
	const moment = momentOf(at.today - back * day + sinceMidnight, at.clock);
	return moment !== undefined && moment > at.now + slack ? moment - 7 * day : moment;
};

/** Pages that leave the year out of days to come name near ones. */
const farthestAhead = 60 * day;

/** The midnight (as if UTC) of a day whose year is left out: of this year, or of the last where that is far ahead. */
export const lastSuchDay = (month: number, dayOfMonth: number, at: Now): number => {
	const year = new Date(at.today).getUTCFullYear();
	const midnight = Date.UTC(year, month - 1, dayOfMonth);
	return midnight > at.today + farthestAhead ? Date.UTC(year - 1, month - 1, dayOfMonth) : midnight;
};

/** 1 to 12 for a month's name as a text writes it. */
export const monthOf = (name: string): number | undefined =>
	monthNumber(
		name
			.normalize('NFKD')
			.replace(/[^a-z]/g, '')
			.trim(),
	);

const units: readonly (readonly [name: RegExp, ms: number])[] = [
	[/^(?:ans?|year)/, 365 * day],
	[/^(?:mois|month)/, 30 * day],
	[/^(?:m|mn|min\w*)$/, minute],
	[/^s(?:ec|$)/, second],
	[/^h/, hour],
	[/^(?:j|d)/, day],
	[/^(?:sem|w)/, 7 * day],
];

/** How long ago « il y a 3 heures » or `3 hours ago` is, in ms. */
export const agoOf = (phrase: string): number => {
	if (/instant|just now/.test(phrase)) return 0;
	const said = phrase.replace(
		/^il y a (?:environ |près de |plus d(?:e |['’])|moins d(?:e |['’]))?|^(?:about|over) /,
		'',
	);
	const clock = /^(\d{1,2}) ?h ?(\d{2})$/.exec(said);
	if (clock) return Number(clock[1]) * hour + Number(clock[2]) * minute;
	const [, count = '', unit = '', more] =
		/^(\d+|une?|an?|one) ?(\p{L}+)(?: (?:et )?(\d+))?/u.exec(said) ?? [];
	const size = units.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
	return (/^\d/.test(count) ? Number(count) : 1) * size + Number(more ?? 0) * minute;
};
