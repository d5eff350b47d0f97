import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {entriesPerWeek, rhythmOf} from '../../src/model/rhythm.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-11-23T13:00:00Z');
const ago = (...times: readonly number[]) => times.map((time) => now - time);

describe('the usual time between two entries', () => {
	test.each([
		['of a daily', ago(0, day, 2 * day, 3 * day), day],
		['of a daily that pauses once', ago(0, day, 2 * day, 9 * day, 10 * day, 11 * day), day],
		[
			'of one that gives its entries in batches',
			ago(0, 1, 2, 60_000, day, day + 1, 2 * day, 3 * day, 3 * day + 9),
			day,
		],
		[
			'of one that is never still',
			ago(...Array.from({length: 60}, (_, index) => index * 60_000)),
			15 * 60_000,
		],
		['of an order of its own', ago(3 * day, 0, 2 * day, day), day],
		['is not known from three entries', ago(0, day, 2 * day), undefined],
		['nor from many at one moment', ago(0, 0, 0, 0, 0, 0), undefined],
	])('%s', (_, moments, gap) => {
		expect(rhythmOf(moments)?.gap).toBe(gap);
	});

	test('is at least a quarter of an hour, and no more than lies between the ends', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({min: now - 1000 * day, max: now}), {minLength: 1}), (moments) => {
				const rhythm = rhythmOf(moments);
				expect(rhythm).toMatchObject({
					count: moments.length,
					newest: Math.max(...moments),
					oldest: Math.min(...moments),
				});
				if (rhythm?.gap === undefined) return;
				expect(rhythm.gap).toBeGreaterThanOrEqual(hour / 4);
				expect(rhythm.gap).toBeLessThanOrEqual(rhythm.newest - rhythm.oldest);
			}),
		);
	});
});

test('nothing has no rhythm', () => {
	expect(rhythmOf([])).toBeUndefined();
});

describe('entries a week', () => {
	const perWeek = (moments: readonly number[], at = now) => {
		const rhythm = rhythmOf(moments);
		return rhythm && entriesPerWeek(rhythm, at);
	};
	test.each([
		['of a daily', ago(day, 2 * day, 3 * day, 4 * day), now, 7],
		['fall while it is silent', ago(day, 2 * day, 3 * day, 4 * day), now + 24 * day, 1],
		['of what came within an hour are a day’s', ago(0, hour / 2, hour), now, 21],
		['are not known from two', ago(0, day), now, undefined],
	])('%s', (_, moments, at, count) => {
		expect(perWeek(moments, at)).toBe(count);
	});
});
