import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayNumber, wallTime} from '../../src/model/calendar.ts';

const paris = 'Europe/Paris';
const clock = (utc: string, zone: string) => {
	const {year, month, day, hour, minute, second} = wallTime(Date.parse(utc), zone);
	return [year, month, day, hour, minute, second];
};

/** Any moment that a news item may have, and some that only a broken one has. */
const anyMoment = fc.integer({min: Date.UTC(1970, 0, 2), max: Date.UTC(2100, 0, 1)});

describe('a clock on the wall', () => {
	test.each([
		['an hour ahead in winter', '2023-12-24T22:59:59Z', paris, [2023, 12, 24, 23, 59, 59]],
		['midnight is 0, not 24', '2023-12-24T23:00:00Z', paris, [2023, 12, 25, 0, 0, 0]],
		['the last second of winter time', '2023-03-26T00:59:59Z', paris, [2023, 3, 26, 1, 59, 59]],
		['two o’clock does not come that night', '2023-03-26T01:00:00Z', paris, [2023, 3, 26, 3, 0, 0]],
		['half past two comes twice in autumn', '2023-10-29T00:30:00Z', paris, [2023, 10, 29, 2, 30, 0]],
		['… the second time', '2023-10-29T01:30:00Z', paris, [2023, 10, 29, 2, 30, 0]],
		['half hours', '2023-10-02T14:03:48Z', 'Asia/Kolkata', [2023, 10, 2, 19, 33, 48]],
		['the far side of the date line', '2023-12-31T11:00:00Z', 'Pacific/Kiritimati', [2024, 1, 1, 1, 0, 0]],
	])('shows %s', (_, utc, zone, wanted) => {
		expect(clock(utc, zone)).toEqual(wanted);
	});

	test('knows the day of the week', () => {
		expect(wallTime(Date.parse('2023-09-30T08:43:00Z'), paris).weekday).toBe(6);
		expect(wallTime(Date.parse('2023-10-01T22:00:00Z'), paris).weekday).toBe(1);
	});

	test('shows in the machine’s own zone what it shows in the zone of that name', () => {
		const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
		fc.assert(
			fc.property(anyMoment, (ms) => {
				expect(wallTime(ms, own)).toEqual(wallTime(ms, undefined));
			}),
			{numRuns: 300},
		);
	});

	test('does so whatever the machine’s zone is', () => {
		const calendar = new URL('../../src/model/calendar.ts', import.meta.url).href;
		const script = `
			const {wallTime} = await import(${JSON.stringify(calendar)});
			const faults = [];
			for (let ms = Date.UTC(2023, 0, 1); ms < Date.UTC(2024, 0, 1); ms += 9_000_017)
				if (JSON.stringify(wallTime(ms, undefined)) !== JSON.stringify(wallTime(ms, process.env.TZ))) faults.push(ms);
			console.log(JSON.stringify(faults));`;
		for (const zone of [paris, 'America/St_Johns']) {
			const output = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
				env: {...process.env, TZ: zone},
				encoding: 'utf8',
			});
			expect([zone, output.trim()]).toEqual([zone, '[]']);
		}
	});
});

describe('the number of a day', () => {
	test.each([
		['23 hours', '2023-03-26', '2023-03-25T23:00:00Z', '2023-03-26T21:59:59Z'],
		['25 hours', '2023-10-29', '2023-10-28T22:00:00Z', '2023-10-29T22:59:59Z'],
		['24 hours', '2023-10-02', '2023-10-01T22:00:00Z', '2023-10-02T21:59:59Z'],
	])('is the same through a day of %s (%s), and one more after it', (_length, _day, first, last) => {
		const number = dayNumber(Date.parse(first), paris);
		expect(dayNumber(Date.parse(last), paris)).toBe(number);
		expect(dayNumber(Date.parse(first) - 1, paris)).toBe(number - 1);
		expect(dayNumber(Date.parse(last) + 1000, paris)).toBe(number + 1);
	});

	test('never goes back as time goes on', () => {
		fc.assert(
			fc.property(anyMoment, fc.integer({min: 0, max: 200_000_000}), (ms, more) => {
				expect(dayNumber(ms + more, paris)).toBeGreaterThanOrEqual(dayNumber(ms, paris));
			}),
			{numRuns: 200},
		);
	});
});
