/** A moment as a clock on the wall shows it; month 1 to 12, weekday 0 (Sunday) to 6. */
export type WallTime = {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
};

/** An IANA zone (« Europe/Paris »); undefined is the machine's own, which `TZ` sets and `Date` knows for free. */
export type Zone = string | undefined;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
	const known = formats.get(zone);
	if (known) return known;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	formats.set(zone, format);
	return format;
};

/** What the clocks of a zone show at `ms` since the epoch. */
export const wallTime = (ms: number, zone: Zone): WallTime => {
	if (zone === undefined) {
		const date = new Date(ms);
		return {
			year: date.getFullYear(),
			month: date.getMonth() + 1,
			day: date.getDate(),
			weekday: date.getDay(),
			hour: date.getHours(),
			minute: date.getMinutes(),
			second: date.getSeconds(),
		};
	}
	const parts: Record<string, number> = {};
	for (const {type, value} of formatOf(zone).formatToParts(ms)) parts[type] = Number(value);
	const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
	const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	return {year, month, day, weekday, hour, minute, second};
};

/** The number of the calendar day in that zone: two moments of one day have the same, the next day one more. */
export const dayNumber = (ms: number, zone: Zone): number => {
	const {year, month, day} = wallTime(ms, zone);
	return Date.UTC(year, month - 1, day) / 86_400_000;
};

/** « 2023-10-02 » of a day counted from 1 January 1970 (ISO 8601). */
export const isoOfDay = (day: number): string => isoDay(day * 86_400_000, 'UTC');

/** « 2023-10-02 »: the day in that zone, as lists of files sort it (ISO 8601). */
export const isoDay = (ms: number, zone: Zone): string => {
	const {year, month, day} = wallTime(ms, zone);
	return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
		'-',
	);
};
