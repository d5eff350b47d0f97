import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {en} from '../../src/messages/en.ts';
import {fr} from '../../src/messages/fr.ts';

const paris = 'Europe/Paris';
const at = (time: string) => Date.parse(time);
const now = at('2023-10-02T16:10:00+02:00');

describe('a time', () => {
	test.each([
		['today', '2023-10-02T14:03:48+02:00', '14:03', '14:03', ['14:03', '14:03'], 'Aujourd’hui', 'Today'],
		[
			'the first minute of today',
			'2023-10-02T00:00:00+02:00',
			'00:00',
			'00:00',
			['00:00', '00:00'],
			'Aujourd’hui',
			'Today',
		],
		[
			'the last minute of yesterday',
			'2023-10-01T23:59:59+02:00',
			'hier 23:59',
			'yest. 23:59',
			['01/10', '1 Oct'],
			'Hier',
			'Yesterday',
		],
		[
			'before yesterday',
			'2023-09-30T10:43:00+02:00',
			'30/09 10:43',
			'30 Sep 10:43',
			['30/09', '30 Sep'],
			'samedi 30 septembre',
			'Saturday 30 September',
		],
		[
			'last year',
			'2022-12-31T09:05:00+01:00',
			'31/12 09:05',
			'31 Dec 09:05',
			['31/12', '31 Dec'],
			'samedi 31 décembre 2022',
			'Saturday 31 December 2022',
		],
		[
			'tomorrow',
			'2023-10-03T08:00:00+02:00',
			'03/10/2023',
			'3 Oct 2023',
			['03/10', '3 Oct'],
			'mardi 3 octobre',
			'Tuesday 3 October',
		],
	])('of %s', (_, time, rowFr, rowEn, short, dayFr, dayEn) => {
		const ms = at(time);
		expect([fr.time.row(ms, now, paris), en.time.row(ms, now, paris)]).toEqual([rowFr, rowEn]);
		expect([fr.time.short(ms, now, paris), en.time.short(ms, now, paris)]).toEqual(short);
		expect(fr.time.day(ms, now, paris)).toBe(dayFr);
		expect(en.time.day(ms, now, paris).replace(',', '')).toBe(dayEn);
	});

	test('is said to the second, and in full', () => {
		const ms = at('2023-10-02T16:03:48+02:00');
		expect([fr, en].map((words) => words.time.exact(ms, paris))).toEqual([
			'02/10/2023 16:03:48',
			'2 Oct 2023, 16:03:48',
		]);
		expect([fr, en].map((words) => words.time.toMinute(ms, paris))).toEqual([
			'02/10/2023 à 16:03',
			'2 Oct 2023 at 16:03',
		]);
		expect(fr.time.published(ms, paris)).toBe('Publié le 2 octobre 2023 à 16:03');
		expect(en.time.published(ms, paris)).toBe('Published 2 October 2023 at 16:03');
	});

	test.each([
		['2023-01-01T00:00:00+01:00', '01/01 00:00', '1 Jan 00:00'],
		['2022-12-31T23:59:00+01:00', '31/12/2022 23:59', '31 Dec 2022 23:59'],
		['2023-10-03T08:00:00+02:00', '03/10/2023 08:00', '3 Oct 2023 08:00'],
		['2024-10-02T14:03:48+02:00', '02/10/2024 14:03', '2 Oct 2024 14:03'],
		['2023-10-01T23:59:59+02:00', 'hier 23:59', 'yest. 23:59'],
	])('in a list without days, %s, says its year unless that goes without saying', (time, french, english) => {
		expect([fr, en].map((words) => words.time.listed(at(time), now, paris))).toEqual([french, english]);
	});

	test('changes its name at midnight of the reader’s zone, also on a day of 25 hours', () => {
		const ms = at('2023-10-28T23:30:00+02:00');
		expect(fr.time.row(ms, at('2023-10-29T00:00:00+02:00'), paris)).toBe('hier 23:30');
		expect(fr.time.row(ms, at('2023-10-29T23:59:59+01:00'), paris)).toBe('hier 23:30');
		expect(fr.time.row(ms, at('2023-10-30T00:00:00+01:00'), paris)).toBe('28/10 23:30');
		expect(fr.time.day(ms, at('2023-10-28T23:59:00+02:00'), 'Asia/Tokyo')).toBe('Aujourd’hui');
	});

	test('fits its column, whenever it was and whenever it is read', () => {
		const any = fc.integer({min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 0, 1)});
		const near = fc.integer({min: -3 * 86_400_000, max: 3 * 86_400_000});
		fc.assert(
			fc.property(
				any,
				fc.oneof(any, near),
				fc.constantFrom(undefined, paris, 'Asia/Kathmandu'),
				(today, other, zone) => {
					const ms = Math.abs(other) <= 3 * 86_400_000 ? today + other : other;
					for (const words of [fr, en]) {
						expect(stringWidth(words.time.row(ms, today, zone))).toBeLessThanOrEqual(words.time.rowColumns);
						expect(stringWidth(words.time.short(ms, today, zone))).toBeLessThanOrEqual(
							words.time.shortColumns,
						);
						expect(words.time.day(ms, today, zone)).toMatch(/^\p{L}/u);
					}
				},
			),
			{numRuns: 200},
		);
	});
});

describe('numbers', () => {
	test('are grouped as each language does', () => {
		expect([fr.count(999), fr.count(12_345), en.count(12_345)]).toEqual(['999', '12\u202F345', '12,345']);
	});

	test.each([
		[0, '0 non lu', '0 unread'],
		[1, '1 non lu', '1 unread'],
		[2, '2 non lus', '2 unread'],
		[1_000_000, '1\u202F000\u202F000 non lus', '1,000,000 unread'],
	])('%d is singular or plural as each language has it', (count, french, english) => {
		expect(fr.list.unreadCount(count)).toBe(french);
		expect(en.list.unreadCount(count)).toBe(english);
	});
});

describe('a moment in a sentence', () => {
	test.each([
		['2023-10-02T14:03:48+02:00', 'aujourd’hui à 14:03', 'today at 14:03'],
		['2023-10-01T23:59:59+02:00', 'hier à 23:59', 'yesterday at 23:59'],
		['2023-10-03T00:00:00+02:00', 'demain à 00:00', 'tomorrow at 00:00'],
		['2023-10-09T16:10:00+02:00', 'le 09/10 à 16:10', 'on 9 Oct at 16:10'],
		['2022-12-31T23:59:00+01:00', 'le 31/12/2022 à 23:59', 'on 31 Dec 2022 at 23:59'],
	])('%s', (time, french, english) => {
		expect([fr, en].map(({time: words}) => words.moment(at(time), now, paris))).toEqual([french, english]);
	});
});

describe('an age', () => {
	const minute = 60_000;
	const day = 24 * 60 * minute;
	test.each([
		[0, 'à l’instant', 'just now'],
		[-day, 'à l’instant', 'just now'],
		[minute, 'il y a 1 minute', '1 minute ago'],
		[119 * minute, 'il y a 119 minutes', '119 minutes ago'],
		[120 * minute, 'il y a 2 heures', '2 hours ago'],
		[47 * 60 * minute, 'il y a 47 heures', '47 hours ago'],
		[2 * day, 'il y a 2 jours', '2 days ago'],
		[200 * day, 'il y a 6 mois', '6 months ago'],
		[800 * day, 'il y a 2 ans', '2 years ago'],
	])('of %d ms', (passed, french, english) => {
		expect([fr, en].map(({time}) => time.age(now - passed, now))).toEqual([french, english]);
	});
});

describe('a day without an hour', () => {
	const day = (date: string) => at(`${date}T00:00:00Z`) / 86_400_000;

	test.each([
		['2023-10-02', 'aujourd’hui', 'today'],
		['2023-10-01', 'hier', 'yesterday'],
		['2023-09-30', '30/09', '30 Sep'],
		['2023-10-03', '03/10/2023', '3 Oct 2023'],
		['2022-09-30', '30/09/2022', '30 Sep 2022'],
	])('%s is listed as its date', (date, french, english) => {
		for (const zone of [paris, 'America/Toronto', undefined])
			expect([fr, en].map((words) => words.time.ofDay.listed(day(date), now, zone))).toEqual([
				french,
				english,
			]);
	});

	test('in rows, narrow ones, and where there is room', () => {
		const past = day('2022-09-30');
		expect(
			[fr, en].map(({time: {ofDay}}) => [
				ofDay.row(past, now, paris),
				ofDay.short(past),
				ofDay.exact(past),
				ofDay.published(past),
			]),
		).toEqual([
			['30/09', '30/09', '30/09/2022', 'Publié le 30 septembre 2022'],
			['30 Sep', '30 Sep', '30 Sep 2022', 'Published 30 September 2022'],
		]);
	});

	test('the first of a month is « 1er » in French', () => {
		const time = at('2023-09-01T09:00:00+02:00');
		expect(fr.time.ofDay.published(day('2023-10-01'))).toBe('Publié le 1er octobre 2023');
		expect(fr.time.day(time, now, paris)).toBe('vendredi 1er septembre');
		expect(fr.time.published(time, paris)).toBe('Publié le 1er septembre 2023 à 09:00');
		expect(fr.time.ofDay.published(day('2023-10-21'))).toBe('Publié le 21 octobre 2023');
		expect(en.time.day(time, now, paris)).toBe('Friday 1 September');
	});

	test('fits the rows’ column for time', () => {
		for (const {time} of [fr, en])
			for (let back = -400; back < 800; back++) {
				const row = time.ofDay.row(day('2023-10-02') - back, now, paris);
				expect(stringWidth(row)).toBeLessThanOrEqual(time.rowColumns);
				expect(stringWidth(time.ofDay.short(day('2023-10-02') - back))).toBeLessThanOrEqual(
					time.shortColumns,
				);
			}
	});
});
