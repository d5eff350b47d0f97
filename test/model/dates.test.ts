import {describe, expect, test} from 'vitest';
import {parseDate} from '../../src/model/dates.ts';

const iso = (text: string, zone?: string): string | undefined => {
	const moment = parseDate(text, zone);
	return moment === undefined ? undefined : new Date(moment).toISOString().replace('.000Z', 'Z');
};

const at = '2023-10-02T14:03:48Z';
const minute = '2023-10-02T14:03:00Z';

describe('dates that say their zone', () => {
	test.each([
		['Mon, 02 Oct 2023 16:03:48 +0200', at, 'RFC 822'],
		['Mon, 02 Oct 2023 14:03:48 GMT', at, 'RFC 822 in GMT'],
		['02 Oct 2023 14:03:48 UT', at, 'no weekday'],
		['Mon, 2 Oct 2023 14:03:48 Z', at, 'one digit for the day'],
		['Thu, 02 Oct 2023 14:03:48 GMT', at, 'the wrong weekday'],
		['Mon, 02 Oct 23 14:03:48 GMT', at, 'a year of two digits'],
		['Sat, 02 Oct 99 14:03:48 GMT', '1999-10-02T14:03:48Z', 'a year of two digits before 2000'],
		['Mon, 02 Oct 2023 14:03 GMT', minute, 'no seconds'],
		['Mon, 02 Oct 2023 10:03:48 EDT', at, 'EDT'],
		['Mon, 02 Oct 2023 09:03:48 EST', at, 'EST'],
		['Mon, 02 Oct 2023 07:03:48 PDT', at, 'PDT'],
		['Mon, 02 Oct 2023 16:03:48 CEST', at, 'CEST'],
		['Mon, 02 Oct 2023 15:03:48 CET', at, 'CET, said in summer'],
		['Mon, 02 Oct 2023 14:03:48 XYZ', at, 'a zone nobody knows is UTC'],
		['Mon, 02 Oct 2023 14:03:48 -0000', at, '-0000'],
		['Mon, 02 Oct 2023 16:03:48 +02:00', at, 'an offset with a colon'],
		['Mon, 02 Oct 2023 16:03:48 GMT+0200', at, 'GMT+0200'],
		['Mon Oct 02 2023 16:03:48 GMT+0200 (heure d’été d’Europe centrale)', at, 'JavaScript’s own'],
		['Mon,02 Oct 2023 16:03:48 +0200', at, 'no space after the comma'],
		['  Mon,  02  Oct  2023\n16:03:48\t+0200 ', at, 'white space'],
		['Mon, 02 Oct 2023 16:03:48 +0200 (CEST)', at, 'a comment'],
		['Monday, 02-Oct-23 14:03:48 UTC', at, 'RFC 850'],
		['lun., 02 oct. 2023 16:03:48 +0200', at, 'French names, shortened'],
		['Lundi, 2 Octobre 2023 16:03:48 +0200', at, 'French names, whole'],
		['Mer, 09 Aoû 2023 16:03:48 +0200', '2023-08-09T14:03:48Z', 'Aoû'],
		['mar., 15 août 2023 00:00:00 +0200', '2023-08-14T22:00:00Z', 'août'],
		['Fri, 01 Déc 2023 08:00:00 +0100', '2023-12-01T07:00:00Z', 'an English weekday and a French month'],
		['1er févr. 2023 08:00 +0100', '2023-02-01T07:00:00Z', '1er'],
		['2023-10-02T16:03:48+02:00', at, 'RFC 3339'],
		['2023-10-02T14:03:48Z', at, 'RFC 3339 in UTC'],
		['2023-10-02t14:03:48z', at, 'RFC 3339 in lower case'],
		['2023-10-02T16:03:48.123456+02:00', '2023-10-02T14:03:48.123Z', 'a fraction'],
		['2023-10-02T16:03:48,5+02:00', '2023-10-02T14:03:48.500Z', 'a fraction after a comma'],
		['2023-10-02T16:03+02:00', minute, 'no seconds'],
		['2023-10-02T16:03:48+0200', at, 'an offset without a colon'],
		['2023-10-02T16:03:48+02', at, 'an offset of hours'],
		['2023-10-02 16:03:48 +0200', at, 'a space instead of T'],
		['2023-10-02 14:03:48 UTC', at, 'a zone name'],
		['2023-10-02T16:03:48+02:00[Europe/Paris]', at, 'Java’s'],
		['2023-10-02T16:03:48[Europe/Paris]', at, 'a zone by its IANA name'],
		['20231002T140348Z', at, 'ISO 8601, basic'],
		['2023-W40-1T14:03:48Z', at, 'an ISO week'],
		['2023W401T140348Z', at, 'an ISO week, basic'],
		['2020-W53-5T12:00:00Z', '2021-01-01T12:00:00Z', 'an ISO week that ends in the next year'],
		['2023-275T14:03:48Z', at, 'an ordinal date'],
		['2023-10-02T24:00:00Z', '2023-10-03T00:00:00Z', 'the midnight that ends the day'],
		['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', 'a leap second'],
		['Mon Oct  2 16:03:48 CEST 2023', at, 'date(1)'],
		['Mon Oct  2 16:03:48 +0200 2023', at, 'Ruby’s and Twitter’s'],
		['October 2, 2023 10:03 AM EDT', minute, 'American'],
		['1696255428', at, 'seconds since the epoch'],
		['1696255428000', at, 'ms since the epoch'],
		['Mon, 02 Oct 2023 16:03:48 −0200', '2023-10-02T18:03:48Z', 'a minus sign'],
	])('%s', (text, expected) => {
		expect(iso(text)).toBe(expected);
		expect(iso(text, 'Asia/Tokyo')).toBe(expected);
	});
});

describe('dates that leave their zone unsaid are in the zone given', () => {
	test.each([
		['2 octobre 2023 à 16h03', minute],
		['lundi 2 octobre 2023 à 16 h 03', minute],
		['Lundi 02 Octobre 2023 - 16:03', minute],
		['Publié le 2 octobre 2023 à 16:03:48', at],
		['Publié le 02/10/2023 à 16:03:48', at],
		['Mis à jour le 02/10/2023 à 16h03', minute],
		['02/10/2023 16:03', minute],
		['02/10/2023 16:03:48', at],
		['02-10-2023 16:03:48', at],
		['02.10.2023, 16:03', minute],
		['2/10/2023', '2023-10-01T22:00:00Z'],
		['10/25/2023 16:03', '2023-10-25T14:03:00Z'],
		['2023/10/02 16:03:48', at],
		['2023-10-02 16:03:48', at],
		['2023-10-02T16:03:48', at],
		['2023-10-02', '2023-10-01T22:00:00Z'],
		['20231002', '2023-10-01T22:00:00Z'],
		['20231002160348', at],
		['Mon Oct  2 16:03:48 2023', at],
		['Oct 2, 2023 4:03 pm', minute],
		['October 2nd, 2023', '2023-10-01T22:00:00Z'],
		['2 oct. 2023', '2023-10-01T22:00:00Z'],
		['Mon, 02 Oct 2023', '2023-10-01T22:00:00Z'],
		['Mon, 02 Oct 2023 16:03:48', at],
		['2 octobre 2023 à 16h', '2023-10-02T14:00:00Z'],
	])('%s', (text, expected) => {
		expect(iso(text, 'Europe/Paris')).toBe(expected);
	});

	test('and UTC without one', () => {
		expect(iso('2 octobre 2023 à 16h03')).toBe('2023-10-02T16:03:00Z');
	});

	test.each([
		['26/03/2023 01:59:59', '2023-03-26T00:59:59Z', 'before the clocks go on'],
		['26/03/2023 02:30:00', '2023-03-26T01:30:00Z', 'in the hour that is skipped'],
		['26/03/2023 03:00:00', '2023-03-26T01:00:00Z', 'after the clocks went on'],
		['29/10/2023 01:59:59', '2023-10-28T23:59:59Z', 'before the hour that comes twice'],
		['29/10/2023 02:30:00', '2023-10-29T00:30:00Z', 'in the hour that comes twice: its first'],
		['29/10/2023 03:00:00', '2023-10-29T02:00:00Z', 'after the hour that comes twice'],
	])('across summer time: %s', (text, expected) => {
		expect(iso(text, 'Europe/Paris')).toBe(expected);
	});

	test('a zone half an hour off', () => {
		expect(iso('2023-10-02 16:03:48', 'Asia/Kolkata')).toBe('2023-10-02T10:33:48Z');
	});
});

describe('what is not surely a date is none', () => {
	test.each([
		'',
		' ',
		'hier',
		'demain à 16h03',
		'2023',
		'2023-10',
		'2023-W40',
		'octobre 2023',
		'16:03',
		'02/10/23',
		'12345',
		'31/09/2023',
		'30 février 2023',
		'2023-02-30',
		'2023-13-01',
		'2023-10-02T25:00:00Z',
		'2023-10-02T16:60:00Z',
		'0000-00-00 00:00:00',
		'-0001-11-30T00:00:00+00:00',
		'Mon, 02 Foo 2023 16:03:48 GMT',
		'2023-366',
		'2023-W54-1',
		'1969-12-31T23:59:59Z',
		'2200-01-01T00:00:00Z',
		'0',
		'1970-01-01T00:00:00Z',
		'2023-10-02T16:03:48+99:00',
		'2023-10-02 environ',
		'Publié le',
		'2023-10-02T16',
		'https://exemple.fr/2023/10/02',
		'12 articles 2023',
		'13:03 PM 2023-10-02',
		'2023-10-02T16:03:48[Europe/Nulle-Part]',
		'1'.repeat(500),
		'2 octobre 2023 '.repeat(50),
	])('%j', (text) => {
		expect(parseDate(text, 'Europe/Paris')).toBeUndefined();
	});
});

test('long runs that almost match cost nothing', () => {
	const started = performance.now();
	for (const text of [
		'a '.repeat(60),
		'a.'.repeat(60),
		'1 '.repeat(60),
		'('.repeat(120),
		`2 oct 2023 ${'0'.repeat(100)}`,
	]) {
		for (let turn = 0; turn < 100; turn++) parseDate(text);
	}
	expect(performance.now() - started).toBeLessThan(1000);
});
