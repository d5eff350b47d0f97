import {describe, expect, test} from 'vitest';
import {datesIn} from '../../src/page/page-dates.ts';
import {nowAt} from '../../src/page/relative-dates.ts';

const now = Date.parse('2023-10-02T18:00:00+02:00');
const read = (text: string) =>
	datesIn(text, nowAt(now, 'Europe/Paris')).map(({start, end, ms, label}) => [
		text.slice(start, end),
		new Date(ms).toISOString(),
		...(label ? [label] : []),
	]);

describe('dates as pages write them', () => {
	test.each([
		[
			'Publié le 02/10/2023 à 16:03:48Titre',
			'Publié le 02/10/2023 à 16:03:48',
			'2023-10-02T14:03:48.000Z',
			'published',
		],
		[
			'Publié le 02/10/2023 à 16:03:4820 dockers',
			'Publié le 02/10/2023 à 16:03:48',
			'2023-10-02T14:03:48.000Z',
			'published',
		],
		['Publié le : 13-09-2022 par Jeanne', 'Publié le : 13-09-2022', '2022-09-12T22:00:00.000Z', 'published'],
		['Mis à jour hier à 9h', 'Mis à jour hier à 9h', '2023-10-01T07:00:00.000Z', 'updated'],
		[
			'Posted by Jane Doe on October 2, 2023',
			'Posted by Jane Doe on October 2, 2023',
			'2023-10-01T22:00:00.000Z',
			'published',
		],
	])('%s, with its label', (text, ...expected) => {
		expect(read(text)).toEqual([expected]);
	});

	test.each([
		['02.10.2023', '2023-10-01T22:00:00.000Z'],
		['lundi 2 octobre 2023 à 16h03', '2023-10-02T14:03:00.000Z'],
		['2 octobre 2023 à 16 h 03 min 48 s', '2023-10-02T14:03:48.000Z'],
		['16h03, le 2 octobre 2023', '2023-10-02T14:03:00.000Z'],
		['02/10/23 16:03', '2023-10-02T14:03:00.000Z'],
		['02/10 à 16h03', '2023-10-02T14:03:00.000Z'],
		['1er octobre', '2023-09-30T22:00:00.000Z'],
		['28 décembre', '2022-12-27T23:00:00.000Z'],
		['hier à 18h42', '2023-10-01T16:42:00.000Z'],
		['avant-hier', '2023-09-29T22:00:00.000Z'],
		['aujourd’hui, 10:12', '2023-10-02T08:12:00.000Z'],
		['lundi à 16h03', '2023-10-02T14:03:00.000Z'],
		['lundi à 20h03', '2023-09-25T18:03:00.000Z'],
		['il y a 3 heures', '2023-10-02T13:00:00.000Z'],
		['il y a une heure', '2023-10-02T15:00:00.000Z'],
		['Il y a 1h30', '2023-10-02T14:30:00.000Z'],
		['il y a 2 j', '2023-09-30T16:00:00.000Z'],
		['à l’instant', '2023-10-02T16:00:00.000Z'],
		['3 hours ago', '2023-10-02T13:00:00.000Z'],
		['an hour ago', '2023-10-02T15:00:00.000Z'],
		['Yesterday at 6:42 pm', '2023-10-01T16:42:00.000Z'],
		['October 2, 2023 at 4:03 pm EDT', '2023-10-02T20:03:00.000Z'],
		['Oct 2, 2023, 4:03 PM ET', '2023-10-02T20:03:00.000Z'],
		['Mon, 2 Oct 2023 16:03:48 +0100', '2023-10-02T15:03:48.000Z'],
		['2023-10-02T16:03:48Z', '2023-10-02T16:03:48.000Z'],
		['16:03', '2023-10-02T14:03:00.000Z'],
		['20:03', '2023-10-01T18:03:00.000Z'],
	])('%s', (text, moment) => {
		expect(read(text)).toEqual([[text, moment]]);
	});

	test.each([
		'31/02/2023',
		'99/99/2023',
		'25:61',
		'version 2.10.20',
		'192.168.10.20',
		'tel. 01 02 03 04 05',
		'score 3-2',
		'le mois dernier',
		'de 2008 à 2023',
		'page 2/10',
		'16:9',
		'mars 2023',
	])('%s is none', (text) => {
		expect(read(text)).toEqual([]);
	});

	test.each([
		['2 octobre 2023 à 16:03 Cet homme', '2 octobre 2023 à 16:03'],
		['02/10/2023 16:03Est-ce la fin ?', '02/10/2023 16:03'],
		['20 dockers 02/10/2023', '02/10/2023'],
		['Escale à Fos-sur-Mer 2 octobre 2023', '2 octobre 2023'],
		['Episode 40 October 2, 2023', 'October 2, 2023'],
	])('« %s » keeps its words out of the date', (text, date) => {
		expect(read(text).map(([said]) => said)).toEqual([date]);
	});

	test('days without a year take it from a heading, not from a menu of years', () => {
		expect(read('2021\n14 juillet')).toEqual([['14 juillet', '2021-07-13T22:00:00.000Z']]);
		expect(read('2021\n2020\n2019\n14 juillet')).toEqual([['14 juillet', '2023-07-13T22:00:00.000Z']]);
	});
});
