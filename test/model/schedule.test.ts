import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Rhythm} from '../../src/model/rhythm.ts';
import {isDue, nextFetch} from '../../src/model/schedule.ts';
import type {Source} from '../../src/model/source.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
/** A Monday, 13:00 in UTC. */
const now = Date.parse('2026-11-23T13:00:00Z');

/** A key whose sources are not spread at all. */
const key = '';

const source = (about: Partial<Source> = {}): Source => ({
	key,
	url: 'https://journal.example/rss',
	title: 'Journal',
	headlines: 0,
	unread: 0,
	failures: 0,
	validators: {},
	lastFetched: now,
	...about,
});

const publishing = (gap: number | undefined, silence = 0): Rhythm => ({
	newest: now - silence,
	oldest: now - silence - 10 * day,
	count: 20,
	...(gap !== undefined && {gap}),
});

const waitOf = (about: Partial<Source>, defaultInterval = 30): number =>
	nextFetch(source(about), now, defaultInterval) - now;

describe('a source that has just answered is asked again', () => {
	test.each<[string, Partial<Source>, number]>([
		['after the default interval, while its rhythm is not known', {}, 30 * minute],
		[
			'after a quarter of an hour, if it publishes by the minute',
			{rhythm: publishing(15 * minute)},
			15 * minute,
		],
		['after half an hour, if it publishes every four hours', {rhythm: publishing(4 * hour)}, 30 * minute],
		['after three hours, if it publishes daily', {rhythm: publishing(day)}, 3 * hour],
		['after most of a day, if it publishes weekly', {rhythm: publishing(week)}, 21 * hour],
		['after a day, if it publishes once a year', {rhythm: publishing(365 * day)}, day],
		['less often the longer it is silent', {rhythm: publishing(15 * minute, 16 * hour)}, hour],
		['after a day, if it has been silent for months', {rhythm: publishing(undefined, 100 * day)}, day],
		[
			'as if it had just published, where it says tomorrow',
			{rhythm: publishing(4 * hour, -day)},
			30 * minute,
		],
		['after the interval that the reader chose', {interval: 5, rhythm: publishing(week)}, 5 * minute],
		['not before its ttl', {pace: {ttl: 60}}, hour],
		['after a day, however long its ttl', {pace: {ttl: 10_080}}, day],
		['not before its answer is stale', {freshUntil: now + 2 * hour}, 2 * hour],
		['after a day, however long its answer is said to be fresh', {freshUntil: now + week}, day],
		['without regard to a freshness that is over', {freshUntil: now - hour}, 30 * minute],
		[
			'by the reader’s interval rather than its ttl and its rest',
			{interval: 5, pace: {ttl: 60, skipHours: [13]}},
			5 * minute,
		],
		[
			'not before its answer is stale, whatever the reader chose',
			{interval: 5, freshUntil: now + hour},
			hour,
		],
		['not in the hours of its rest', {pace: {skipHours: [13, 14, 15]}}, 3 * hour],
		['not on the days of its rest', {pace: {skipDays: [1, 2]}}, 35 * hour],
		[
			'not before hours and days of rest are both over',
			{pace: {skipHours: [0, 1], skipDays: [1]}},
			13 * hour,
		],
		['as if it never rested, where it always does', {pace: {skipDays: [0, 1, 2, 3, 4, 5, 6]}}, 30 * minute],
	])('%s', (_, about, wait) => {
		expect(waitOf(about)).toBe(wait);
	});

	test('by a general interval that is the reader’s own, and at most twice as often', () => {
		expect(waitOf({}, 120)).toBe(2 * hour);
		expect(waitOf({rhythm: publishing(minute)}, 120)).toBe(hour);
		expect(waitOf({rhythm: publishing(minute)}, 4)).toBe(2 * minute);
		expect(waitOf({}, 3 * 24 * 60)).toBe(3 * day);
	});
});

describe('a source is due', () => {
	test('if it never answered', () => {
		const {lastFetched: _, ...never} = source();
		expect(isDue(never, now, 30)).toBe(true);
	});

	test('when its time has come, to the millisecond', () => {
		expect(isDue(source({lastFetched: now - 30 * minute + 1}), now, 30)).toBe(false);
		expect(isDue(source({lastFetched: now - 30 * minute}), now, 30)).toBe(true);
	});

	test('by its own interval rather than the common one', () => {
		const hourly = source({lastFetched: now - 45 * minute, interval: 60});
		expect(isDue(hourly, now, 30)).toBe(false);
		expect(isDue({...hourly, interval: 40}, now, 120)).toBe(true);
	});

	test('after a failure when its back-off is over, however lately it answered', () => {
		const failed = source({failures: 1, lastFetched: now - minute, nextFetch: now + 1});
		expect(isDue(failed, now, 30)).toBe(false);
		expect(isDue(failed, now + 1, 30)).toBe(true);
	});

	test('after a failure not before what its last answer said', () => {
		const failed = source({failures: 1, nextFetch: now + minute, pace: {ttl: 60}});
		expect(nextFetch(failed, now, 30)).toBe(now + hour);
	});

	test('in a week if its feed is gone, also by a clock that goes by minutes', () => {
		const gone = source({failures: 1, nextFetch: now + week});
		expect(nextFetch(gone, now - minute + 1, 30)).toBe(now + week);
	});

	test('at once if only a clock that was wrong holds it back', () => {
		expect(isDue(source({lastFetched: now + day}), now, 30)).toBe(true);
		expect(isDue(source({failures: 1, lastFetched: now - day, nextFetch: now + 30 * day}), now, 30)).toBe(
			true,
		);
	});

	test('in the first hour without rest, where its time came while nobody asked', () => {
		const overdue = source({lastFetched: now - 3 * day, pace: {skipHours: [13]}});
		expect(nextFetch(overdue, now, 30)).toBe(now + hour);
	});
});

test('sources that answered together are spread over a tenth of their interval', () => {
	const waits = Array.from({length: 200}, (_, index) => waitOf({key: `source${index}`}));
	expect(Math.min(...waits)).toBeGreaterThanOrEqual(30 * minute);
	expect(Math.max(...waits)).toBeLessThanOrEqual(33 * minute);
	expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(2 * minute);
	const rested = Array.from({length: 200}, (_, index) =>
		waitOf({key: `source${index}`, pace: {skipHours: [13]}}),
	);
	expect(rested.every((wait) => wait >= hour && wait <= hour + 5 * minute)).toBe(true);
	expect(new Set(rested).size).toBeGreaterThan(100);
});

describe('whatever a source says', () => {
	const time = fc.integer({min: now - 40 * day, max: now + 40 * day});
	const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});
	const said = fc
		.record({
			key: fc.string(),
			lastFetched: fc.integer({min: now - 40 * day, max: now}),
			failures: fc.nat(3),
			nextFetch: optional(time),
			freshUntil: optional(time),
			interval: optional(fc.integer({min: 1, max: 100_000})),
			pace: fc.record({
				ttl: optional(fc.integer({min: 1, max: 10_080})),
				skipHours: fc.uniqueArray(fc.nat(23)),
				skipDays: fc.uniqueArray(fc.nat(6)),
			}),
			rhythm: optional(
				fc.record({
					newest: time,
					oldest: time,
					count: fc.nat(60),
					gap: optional(fc.integer({min: 15 * minute})),
				}),
			),
		})
		.map(
			({nextFetch, freshUntil, interval, pace: {ttl, ...rest}, rhythm, ...about}): Source =>
				source({
					...about,
					pace: {...rest, ...(ttl !== undefined && {ttl})},
					...(nextFetch !== undefined && {nextFetch}),
					...(freshUntil !== undefined && {freshUntil}),
					...(interval !== undefined && {interval}),
					...(rhythm && {
						rhythm: rhythm.gap === undefined ? publishing(undefined) : {...rhythm, gap: rhythm.gap},
					}),
				}),
		);

	test('it is not asked before any of its bounds', () => {
		fc.assert(
			fc.property(said, (source) => {
				const {
					lastFetched = 0,
					freshUntil = 0,
					interval,
					pace: {ttl = 0, skipHours = [], skipDays = []} = {},
				} = source;
				const next = nextFetch(source, now, 30);
				expect(next).toBeGreaterThanOrEqual(Math.max(now, Math.min(freshUntil, lastFetched + day)));
				if (source.nextFetch !== undefined && source.nextFetch <= now + week)
					expect(next).toBeGreaterThanOrEqual(source.nextFetch);
				if (interval !== undefined) {
					if (source.failures === 0) expect(next).toBeGreaterThanOrEqual(lastFetched + interval * minute);
					return;
				}
				expect(next).toBeGreaterThanOrEqual(lastFetched + Math.min(ttl * minute, day));
				if (source.failures === 0) expect(next).toBeGreaterThanOrEqual(lastFetched + 15 * minute);
				if (skipHours.length === 24 || skipDays.length === 7) return;
				expect(skipHours).not.toContain(new Date(next).getUTCHours());
				expect(skipDays).not.toContain(new Date(next).getUTCDay());
			}),
		);
	});

	test('it is asked within a day and a tenth, but for its rest and the reader’s own interval', () => {
		fc.assert(
			fc.property(said, (source) => {
				if (source.interval !== undefined || source.failures > 0) return;
				const {nextFetch: _, ...answered} = source;
				const next = nextFetch({...answered, pace: {...source.pace, skipHours: [], skipDays: []}}, now, 30);
				expect(next).toBeLessThanOrEqual(now + 1.1 * day);
				expect(nextFetch(answered, now, 30)).toBeLessThanOrEqual(next + week + hour);
			}),
		);
	});

	test('the time that is told is kept: it is not put off as it draws near', () => {
		fc.assert(
			fc.property(said, fc.nat(day), (source, passed) => {
				const next = nextFetch(source, now, 30);
				fc.pre(now + passed < next && (source.nextFetch ?? 0) <= now + week);
				expect(nextFetch(source, now + passed, 30)).toBe(next);
			}),
		);
	});
});
