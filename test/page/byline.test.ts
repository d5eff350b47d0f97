import {describe, expect, test} from 'vitest';
import {authorNames} from '../../src/page/author-names.ts';
import {bylineNames} from '../../src/page/byline.ts';
import {bareDate, shownDates} from '../../src/page/shown-date.ts';

const paris = 'Europe/Paris';
const iso = (ms: number | undefined): string | undefined =>
	ms === undefined ? undefined : new Date(ms).toISOString();

describe('a line that signs an article names', () => {
	test.each([
		['Par Jeanne Martin', ['Jeanne Martin']],
		['par Jeanne MARTIN', ['Jeanne MARTIN']],
		['Par Jeanne Martin et Paul Durand', ['Jeanne Martin', 'Paul Durand']],
		[
			'Par Jeanne Martin, Paul Durand et Anne-Lise de la Tour',
			['Jeanne Martin', 'Paul Durand', 'Anne-Lise de la Tour'],
		],
		['Par Anne Le Goff - 12 mars 2024', ['Anne Le Goff']],
		['Par Anne Le Goff, le 12/03/2024 à 16h03', ['Anne Le Goff']],
		['Par Jeanne Martin (à Bruxelles)', ['Jeanne Martin']],
		['Par Jeanne Martin avec AFP', ['Jeanne Martin', 'AFP']],
		['Publié le 13-09-2022 par Jeanne Martin', ['Jeanne Martin']],
		['Publié le 2 octobre 2023 à 16h03, par Loïc d’Arcy', ['Loïc d’Arcy']],
		['Propos recueillis par Jeanne Martin', ['Jeanne Martin']],
		['Par L’Écho des quais', ['L’Écho des quais']],
		['By Alice Morgan and Tom O’Brien', ['Alice Morgan', 'Tom O’Brien']],
		['By Alice Morgan Published 5 January 2024', ['Alice Morgan']],
		['Par des élus de la région', []],
		['Par ailleurs, le port attend', []],
		['Jeanne Martin', []],
		['Publié le 13-09-2022', []],
	])('%s: %j', (line, names) => {
		expect(bylineNames(line)).toEqual(names);
	});
});

describe('names of authors', () => {
	test.each([
		[['Jeanne Martin', 'jeanne martin'], undefined, ['Jeanne Martin']],
		[['https://www.facebook.com/jeanne', '@jeanne', 'jeanne@site.example'], undefined, []],
		[['Le Courrier', 'Jeanne Martin'], 'Le Courrier', ['Jeanne Martin']],
		[['Le Courrier'], 'Le Courrier', ['Le Courrier']],
		[['Le Courrier avec AFP'], 'Le Courrier', ['Le Courrier', 'AFP']],
		[['Jeanne Martin, journaliste'], undefined, ['Jeanne Martin']],
		[['Jeanne Martin | Le Courrier'], 'Le Courrier', ['Jeanne Martin']],
		[['Sciences et Avenir'], undefined, ['Sciences et Avenir']],
		[['La rédaction'], undefined, ['La rédaction']],
		[['D&#039;Arcy, Paul'], undefined, ["D'Arcy, Paul"]],
	])('%j', (said, publisher, names) => {
		expect(authorNames(said, publisher)).toEqual(names);
	});
});

describe('a shown date', () => {
	test.each([
		['Publié le 13-09-2022 par Jeanne Martin', '2022-09-12T22:00:00.000Z', undefined],
		['Publié le 02/10/2023 à 16:03:48', '2023-10-02T14:03:48.000Z', undefined],
		['Publié le lundi 2 octobre 2023 à 16h03', '2023-10-02T14:03:00.000Z', undefined],
		['Publié aujourd’hui à 18h42', undefined, undefined],
		['Mis à jour le 3 octobre 2023 à 8h15', undefined, '2023-10-03T06:15:00.000Z'],
		[
			'Publié le 2 octobre 2023 à 16h03 - Mis à jour le 3 octobre 2023 à 08h15',
			'2023-10-02T14:03:00.000Z',
			'2023-10-03T06:15:00.000Z',
		],
		[
			'Mis à jour le 03/10/2023 – Publié le 02/10/2023',
			'2023-10-01T22:00:00.000Z',
			'2023-10-02T22:00:00.000Z',
		],
		['Published October 2, 2023, 4:03 pm', '2023-10-02T14:03:00.000Z', undefined],
		['Last updated on 5 January 2024', undefined, '2024-01-04T23:00:00.000Z'],
		['Le décret du 14 juillet 2021', undefined, undefined],
		['Publié le 99/99/2023', undefined, undefined],
	])('%s', (line, published, updated) => {
		const dates = shownDates(line, paris);
		expect([iso(dates.published?.ms), iso(dates.updated?.ms)]).toEqual([published, updated]);
	});

	test.each([
		['20 mai 2024', '2024-05-19T22:00:00.000Z'],
		['le lundi 2 octobre 2023 à 16h03', '2023-10-02T14:03:00.000Z'],
		['02/10/2023 | 16:03', '2023-10-02T14:03:00.000Z'],
		['Le décret du 14 juillet 2021', undefined],
		['Rennes, 20 mai 2024, de notre correspondante', undefined],
	])('alone on its line: %s', (line, date) => {
		expect(iso(bareDate(line, paris)?.ms)).toBe(date);
	});
});
