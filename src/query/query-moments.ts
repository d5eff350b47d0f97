import {wallTime, type Zone} from '../model/calendar.ts';
import type {AgeUnit, Day, Query} from '../model/query.ts';
import {momentOf} from '../model/zones.ts';

/** ms; months and years by the calendar. */
const lengths: Readonly<Record<Exclude<AgeUnit, 'month' | 'year'>, number>> = {
	minute: 60_000,
	hour: 3_600_000,
	day: 86_400_000,
	week: 7 * 86_400_000,
};

/** The query with its ages and days as moments, counted from `now` (ms) on the calendar of a zone. */
export const withMoments = (query: Query, now: number, zone: Zone): Query => {
	switch (query.kind) {
		case 'all':
		case 'any':
			return {...query, of: query.of.map((one) => withMoments(one, now, zone))};
		case 'not':
			return {...query, of: withMoments(query.of, now, zone)};
		case 'age':
			return {kind: 'time', from: longAgo(query.count, query.unit, now, zone)};
		case 'days':
			return {
				kind: 'time',
				...(query.from && {from: beginning(query.from, now, zone)}),
				...(query.before && {before: beginning(query.before, now, zone)}),
			};
		default:
			return query;
	}
};

const longAgo = (count: number, unit: AgeUnit, now: number, zone: Zone): number => {
	if (unit !== 'month' && unit !== 'year') return now - count * lengths[unit];
	const {year, month, day, hour, minute, second} = wallTime(now, zone);
	const months = unit === 'month' ? count : 12 * count;
	// The last day of a shorter month stands for those that it has not.
	const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	return momentIn(Date.UTC(year, month - 1 - months, Math.min(day, lastDay), hour, minute, second), zone);
};

/** The first moment of a day. */
const beginning = (day: Day, now: number, zone: Zone): number => {
	const today = wallTime(now, zone);
	if ('ago' in day) return momentIn(Date.UTC(today.year, today.month - 1, today.day - day.ago), zone);
	const {year, month, plus = 0} = day;
	if (year !== undefined) return momentIn(Date.UTC(year, month - 1, day.day + plus), zone);
	// The last such day, today among them.
	for (let back = 0; ; back++) {
		const first = Date.UTC(today.year - back, month - 1, day.day);
		const isThere = new Date(first).getUTCDate() === day.day;
		if (isThere && first <= Date.UTC(today.year, today.month - 1, today.day))
			return momentIn(first + plus * lengths.day, zone);
	}
};

/** The moment at which the clocks of a zone show a wall time, written as if it were UTC. */
const momentIn = (wall: number, zone: Zone): number => {
	if (zone !== undefined) return momentOf(wall, zone) ?? wall;
	const date = new Date(wall);
	return new Date(
		date.getUTCFullYear(),
		date.getUTCMonth(),
		date.getUTCDate(),
		date.getUTCHours(),
		date.getUTCMinutes(),
		date.getUTCSeconds(),
	).getTime();
};
