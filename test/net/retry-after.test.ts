import fc from 'fast-check';
import {expect, test} from 'vitest';
import {retryAfter} from '../../src/net/retry-after.ts';

const now = Date.parse('2026-11-23T13:00:00Z');
const week = 7 * 86_400_000;

test.each([
	['seconds', '90', undefined, now + 90_000],
	['seconds with blanks around', ' 90 ', undefined, now + 90_000],
	[
		'a date, by our clock if the server does not tell its own',
		'Mon, 23 Nov 2026 13:05:00 GMT',
		undefined,
		now + 300_000,
	],
	[
		'a date, by the clock of the server, which is an hour fast',
		'Mon, 23 Nov 2026 14:05:00 GMT',
		'Mon, 23 Nov 2026 14:00:00 GMT',
		now + 300_000,
	],
	['a date that has passed', 'Mon, 23 Nov 2020 13:05:00 GMT', undefined, now],
	['a date too far away', 'Fri, 01 Jan 2100 00:00:00 GMT', undefined, now + week],
	['nothing', undefined, undefined, undefined],
	['a negative number', '-1', undefined, undefined],
	['a fraction', '1.5', undefined, undefined],
	['words', 'later', undefined, undefined],
	['an empty text', '', undefined, undefined],
])('%s', (_, value, date, until) => {
	expect(retryAfter(value, date, now)).toBe(until);
});

test('whatever a server says, the wait is none or within a week', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.integer().map(String)),
			fc.option(fc.string(), {nil: undefined}),
			(value, date) => {
				const until = retryAfter(value, date, now);
				if (until !== undefined) expect(until >= now && until <= now + week).toBe(true);
			},
		),
	);
});
