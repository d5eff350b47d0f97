import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type ProblemRecord, problem} from '../../src/model/problem.ts';
import type {Source} from '../../src/model/source.ts';
import {afterFailure, nextTry, toldToWaitUntil} from '../../src/net/back-off.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-11-23T13:00:00Z');
const url = 'https://journal.example/rss';
const broken: ProblemRecord = {kind: 'http-status', values: {url, status: 500}};
const wait = (until: number): ProblemRecord => ({kind: 'told-to-wait', values: {url, until}});

const source = (about: Partial<Source> = {}): Source => ({
	key: 'k7',
	url,
	title: 'Journal',
	headlines: 0,
	unread: 0,
	failures: 0,
	validators: {},
	...about,
});

describe('the next try after failures', () => {
	const waits = (key: string) =>
		[1, 2, 3, 4, 5, 6, 7, 100].map((failures) => nextTry(key, failures, broken, now) - now);

	test('doubles from half an hour to a day', () => {
		const least = [0.5, 1, 2, 4, 8, 16, 24, 24].map((hours) => hours * hour);
		waits('k7').forEach((wait, index) => {
			expect(wait).toBeGreaterThanOrEqual(least[index] ?? 0);
			expect(wait).toBeLessThanOrEqual(Math.min((least[index] ?? 0) * 1.2, day));
		});
	});

	test('is the same again for one key, and spread over a fifth for many', () => {
		expect(waits('k7')).toEqual(waits('k7'));
		const first = Array.from({length: 100}, (_, index) => nextTry(`key${index}`, 1, broken, now) - now);
		expect(new Set(first).size).toBeGreaterThan(90);
		expect(Math.max(...first) - Math.min(...first)).toBeGreaterThan(4 * minute);
	});

	test('is not before the time that the server named, nor before the back-off', () => {
		expect(nextTry('k7', 1, wait(now + 3 * hour), now)).toBe(now + 3 * hour);
		expect(nextTry('k7', 1, wait(now + 1000), now)).toBeGreaterThanOrEqual(now + 30 * minute);
	});

	test('of a feed that is gone is a week away', () => {
		expect(nextTry('k7', 1, {kind: 'feed-gone', values: {url}}, now)).toBe(now + 7 * day);
	});

	test('is always in the future and never more than a day ahead', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer(), (key, failures) => {
				const next = nextTry(key, failures, broken, now);
				expect(next).toBeGreaterThanOrEqual(now + 30 * minute);
				expect(next).toBeLessThanOrEqual(now + day);
			}),
		);
	});
});

describe('a failure more', () => {
	const failed = (failures: number, nextFetch: number) =>
		source({failures, nextFetch, problem: problem('http-status', {url, status: 500})});

	test('within the back-off neither counts nor makes the source wait longer, however often it is tried', () => {
		const waiting = failed(2, now + hour);
		for (const later of [0, minute, 59 * minute])
			expect(afterFailure(waiting, broken, now + later)).toEqual({failures: 2, next: now + hour});
	});

	test('at the end of the back-off counts', () => {
		const after = afterFailure(failed(2, now), broken, now);
		expect(after).toEqual({failures: 3, next: nextTry('k7', 3, broken, now)});
		expect(afterFailure(source(), broken, now)).toEqual({failures: 1, next: nextTry('k7', 1, broken, now)});
	});

	test('waits for the time that the server names, and no longer for one that it does not name any more', () => {
		expect(afterFailure(failed(1, now + hour), wait(now + 3 * hour), now).next).toBe(now + 3 * hour);
		const gone = failed(1, now + 7 * day);
		expect(afterFailure(gone, broken, now).next).toBe(nextTry('k7', 1, broken, now));
	});

	test('after a clock that was set back waits for no wrong time', () => {
		expect(afterFailure(failed(2, now + 30 * day), broken, now).next).toBeLessThanOrEqual(now + day);
	});
});

describe('a refresh by hand', () => {
	test('heeds the time that a server named, and that alone', () => {
		const told = source({failures: 1, problem: problem('told-to-wait', {url, until: now + hour})});
		expect(toldToWaitUntil(told, now)).toBe(now + hour);
		expect(toldToWaitUntil(told, now + hour)).toBeUndefined();
		const failed = source({
			failures: 1,
			nextFetch: now + hour,
			problem: problem('http-status', {url, status: 500}),
		});
		expect(toldToWaitUntil(failed, now)).toBeUndefined();
		expect(toldToWaitUntil(source(), now)).toBeUndefined();
	});
});
