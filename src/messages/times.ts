import {dayNumber, wallTime, type Zone} from '../model/calendar.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (ms: number, zone: Zone): string => {
	const {hour, minute} = wallTime(ms, zone);
	return `${two(hour)}:${two(minute)}`;
};

/** « 30/09 » */
export const dayMonthInDigits = (day: number, month: number): string => `${two(day)}/${two(month)}`;

/** « Intl » formats cost milliseconds to make and are wanted by few frames: made when first asked for. */
const lazyFormat = (
	locale: string,
	options: Intl.DateTimeFormatOptions,
	asWritten: (text: string) => string,
) => {
	const made = new Map<Zone, Intl.DateTimeFormat>();
	return (ms: number, zone: Zone): string => {
		let format = made.get(zone);
		if (!format) {
			format = new Intl.DateTimeFormat(locale, zone === undefined ? options : {...options, timeZone: zone});
			made.set(zone, format);
		}
		return asWritten(format.format(ms));
	};
};

/** minutes; each is used from two of it on, so that « 36 hours » does not become « 1 day » */
const units = [
	['year', 365 * 1440],
	['month', 30 * 1440],
	['day', 1440],
	['hour', 60],
	['minute', 1],
] as const;

export type TimeWords = {
	readonly locale: string;
	readonly today: string;
	readonly yesterday: string;
	/** As it stands before a time in a row: short. */
	readonly yesterdayAt: string;
	/** For sentences: `near` has the days around today, by how far they are. */
	readonly moment: {
		readonly near: Readonly<Record<'-1' | '0' | '1', string>>;
		readonly far: (date: string) => string;
		readonly at: (day: string, time: string) => string;
	};
	readonly justNow: string;
	/** « 30/09 »; month 1 to 12. A row's first frame waits for it: no `Intl`. */
	readonly dayMonth: (day: number, month: number) => string;
	readonly dayMonthYear: (dayMonth: string, year: number) => string;
	/** Between a full date and a time. */
	readonly dateTime: string;
	/** The widest `row` and `short`, in columns. */
	readonly rowColumns: number;
	readonly shortColumns: number;
	readonly published: (date: string, time: string) => string;
	readonly publishedOn: (date: string) => string;
	/** A date that `Intl` spells out, as people write it. */
	readonly spelled: (date: string) => string;
};

/** The forms of time that every screen uses, in one language; days are calendar days of the reader's zone. */
export const timesIn = (words: TimeWords) => {
	const {locale, today, yesterday, yesterdayAt, published, moment, justNow, rowColumns, shortColumns} = words;
	const dayMonth = (ms: number, zone: Zone): string => {
		const {day, month} = wallTime(ms, zone);
		return words.dayMonth(day, month);
	};
	const date = (ms: number, zone: Zone): string =>
		words.dayMonthYear(dayMonth(ms, zone), wallTime(ms, zone).year);
	let ages: Intl.RelativeTimeFormat | undefined;
	const longDay = lazyFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'}, words.spelled);
	const longDayOfYear = lazyFormat(
		locale,
		{weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
		words.spelled,
	);
	const fullDate = lazyFormat(locale, {day: 'numeric', month: 'long', year: 'numeric'}, words.spelled);
	const daysAgo = (ms: number, now: number, zone: Zone) => dayNumber(now, zone) - dayNumber(ms, zone);
	const row = (ms: number, now: number, zone: Zone): string => {
		const ago = daysAgo(ms, now, zone);
		if (ago === 0) return clock(ms, zone);
		// It stands under the day when it was first seen, which is not its own.
		if (ago < 0) return date(ms, zone);
		return ago === 1 ? `${yesterdayAt} ${clock(ms, zone)}` : `${dayMonth(ms, zone)} ${clock(ms, zone)}`;
	};
	/** Of a day alone, counted from 1 January 1970: the same forms, whatever the reader's zone. */
	const startOf = (day: number): number => day * 86_400_000;
	const dayAndMonth = (day: number): string => {
		const date = new Date(startOf(day));
		return words.dayMonth(date.getUTCDate(), date.getUTCMonth() + 1);
	};
	const yearOf = (day: number): number => new Date(startOf(day)).getUTCFullYear();
	const dateOfDay = (day: number): string => words.dayMonthYear(dayAndMonth(day), yearOf(day));
	const rowOfDay = (day: number, now: number, zone: Zone): string => {
		const ago = dayNumber(now, zone) - day;
		if (ago < 0) return dateOfDay(day);
		return ago < 2 ? moment.near[ago === 0 ? '0' : '-1'] : dayAndMonth(day);
	};
	const ofDay = {
		row: rowOfDay,
		listed: (day: number, now: number, zone: Zone): string =>
			yearOf(day) === wallTime(now, zone).year ? rowOfDay(day, now, zone) : dateOfDay(day),
		short: dayAndMonth,
		exact: dateOfDay,
		published: (day: number): string => words.publishedOn(fullDate(startOf(day), 'UTC')),
	};
	return {
		rowColumns,
		shortColumns,
		row,
		listed: (ms: number, now: number, zone: Zone): string => {
			const isClear = daysAgo(ms, now, zone) >= 0 && wallTime(ms, zone).year === wallTime(now, zone).year;
			return isClear ? row(ms, now, zone) : `${date(ms, zone)} ${clock(ms, zone)}`;
		},
		date,
		short: (ms: number, now: number, zone: Zone): string =>
			daysAgo(ms, now, zone) === 0 ? clock(ms, zone) : dayMonth(ms, zone),
		day: (ms: number, now: number, zone: Zone): string => {
			const ago = daysAgo(ms, now, zone);
			if (ago === 0) return today;
			if (ago === 1) return yesterday;
			const isThisYear = wallTime(ms, zone).year === wallTime(now, zone).year;
			return isThisYear ? longDay(ms, zone) : longDayOfYear(ms, zone);
		},
		moment: (ms: number, now: number, zone: Zone): string => {
			const ahead = String(-daysAgo(ms, now, zone));
			const near = ahead === '-1' || ahead === '0' || ahead === '1' ? moment.near[ahead] : undefined;
			const isThisYear = wallTime(ms, zone).year === wallTime(now, zone).year;
			const far = isThisYear ? dayMonth(ms, zone) : date(ms, zone);
			return moment.at(near ?? moment.far(far), clock(ms, zone));
		},
		age: (ms: number, now: number): string => {
			ages ??= new Intl.RelativeTimeFormat(locale);
			const minutes = (now - ms) / 60_000;
			if (minutes < 1) return justNow;
			for (const [unit, length] of units) {
				if (minutes >= 2 * length || unit === 'minute')
					return ages.format(-Math.floor(minutes / length), unit);
			}
			return '';
		},
		exact: (ms: number, zone: Zone): string => {
			const {second} = wallTime(ms, zone);
			return `${date(ms, zone)}${words.dateTime}${clock(ms, zone)}:${two(second)}`;
		},
		toMinute: (ms: number, zone: Zone): string => moment.at(date(ms, zone), clock(ms, zone)),
		published: (ms: number, zone: Zone): string => published(fullDate(ms, zone), clock(ms, zone)),
		ofDay,
	};
};
