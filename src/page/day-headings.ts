import {dayNumber} from '../model/calendar.ts';
import {momentOf} from '../model/zones.ts';
import {boxOf, groupOf} from './headline-box.ts';
import type {DateMark} from './list-date-mark.ts';
import type {TitleMark} from './list-titles.ts';
import {Places} from './places.ts';
import type {Now} from './relative-dates.ts';

const day = 86_400_000;
const fewest = 3;

/**
 * The dates of a page with each bare hour (« 16:03 ») put on its day: the one that stands beside it in its block, or the
 * heading above. Headings that gave their day away are no dates of their own. Where no day is said, a list that runs
 * from new to old is today's and goes back; any other hours (programmes, durations) are left out.
 */
export const withDays = (
	marks: readonly DateMark[],
	titles: Places<TitleMark>,
	at: Now,
): readonly DateMark[] => {
	if (!marks.some(({kind}) => kind === 'time')) return marks;
	const all = new Places(marks);
	const spent = new Set<DateMark>();
	const placed = new Map<DateMark, DateMark>();
	const homeless: DateMark[] = [];
	let heading: DateMark | undefined;
	for (const mark of marks) {
		if (mark.kind === 'day' && mark.isAlone) {
			const box = boxOf(mark, titles);
			heading = box && all.count(box) > 1 ? mark : undefined;
		}
		if (mark.kind !== 'time') continue;
		const box = boxOf(mark, titles);
		// Beside a date that needs no hour it is how long something lasts.
		if (box && all.count(box) <= 3 && !mark.label && all.within(box).some(isWhole)) continue;
		const beside = box && all.count(box) <= 3 ? all.within(box).find(({kind}) => kind === 'day') : undefined;
		const given = beside ?? heading;
		const moment = given && onDay(mark, given, at);
		// « Publié à 14h52 » says that it is today's.
		if (!moment && mark.label) placed.set(mark, {...mark, kind: 'moment'});
		else if (!moment) homeless.push(mark);
		else {
			placed.set(mark, moment);
			spent.add(given);
		}
	}
	const lists = Map.groupBy(homeless, (mark) => groupOf(boxOf(mark, titles) ?? mark.element));
	for (const list of lists.values())
		for (const [mark, moment] of onPastDays(list, at)) placed.set(mark, moment);
	return marks.flatMap((mark) => {
		if (spent.has(mark)) return [];
		return mark.kind === 'time' ? (placed.get(mark) ?? []) : mark;
	});
};

const isWhole = ({kind, label}: DateMark): boolean =>
	(kind === 'ago' || kind === 'moment') && label !== 'updated';

const onDay = (time: DateMark, given: DateMark, {clock}: Now): DateMark | undefined => {
	const ms = momentOf(dayNumber(given.ms, clock) * day + (time.sinceMidnight ?? 0), clock);
	const {isRelative} = given;
	const isSure = time.isSure || given.isSure;
	return ms === undefined ? undefined : {...time, ms, kind: 'moment', isRelative, isSure};
};

/** Hours that fall from each to the next, but where midnight lies between them. */
const onPastDays = (
	times: readonly DateMark[],
	{now, clock}: Now,
): readonly (readonly [DateMark, DateMark])[] => {
	const hours = times.map(({sinceMidnight = 0}) => sinceMidnight);
	const rises = hours.filter((hour, index) => index > 0 && hour > (hours[index - 1] ?? 0)).length;
	if (times.length < fewest || rises * 8 > times.length) return [];
	const placed: (readonly [DateMark, DateMark])[] = [];
	let onDayNumber = dayNumber(times[0]?.ms ?? now, clock);
	for (const [index, time] of times.entries()) {
		if (index > 0 && (hours[index] ?? 0) > (hours[index - 1] ?? 0)) onDayNumber--;
		const ms = momentOf(onDayNumber * day + (time.sinceMidnight ?? 0), clock);
		if (ms !== undefined) placed.push([time, {...time, ms, kind: 'moment'}]);
	}
	return placed;
};
