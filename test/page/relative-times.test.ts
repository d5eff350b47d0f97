import {describe, expect, test} from 'vitest';
import {listHeadlines} from '../../src/page/list-headlines.ts';
import {textHeadlines} from '../../src/page/text-headlines.ts';

const now = Date.parse('2023-10-02T18:00:00+02:00');
const address = 'https://quais.example/une';
const titles = ['Le port rouvre ses quais', 'Un cargo est attendu demain', 'La criée change de mains'];

const page = (...dates: readonly string[]) =>
	`<!doctype html><html lang="fr"><title>Les Quais</title><h1>En continu</h1>${dates
		.map(
			(date, index) =>
				`<article><h2><a href="/a/${index}">${titles[index]}</a></h2><span class="date">${date}</span></article>`,
		)
		.join('')}</html>`;

/** What is relative in a list whose entries say these dates. */
const relativeIn = (...dates: readonly string[]) =>
	listHeadlines(page(...dates), address, {now})?.entries.map(
		({isPublishedRelative = false}) => isPublishedRelative,
	);

describe('what counts from when the page is read is told apart from a date', () => {
	test.each([
		['an age', ['il y a 3 heures', 'il y a 4 heures', 'il y a 2 jours'], [true, true, true]],
		['a day by its distance', ['hier à 18h42', 'hier à 17h01', 'avant-hier à 9h'], [true, true, true]],
		['a weekday', ['lundi 16h03', 'lundi 15h01', 'dimanche 9h30'], [true, true, true]],
		['an hour alone', ['16h03', '15h01', '9h30'], [true, true, true]],
		['a date', ['02/10/2023 à 16h03', '2 octobre 2023', '1er octobre à 9h30'], [false, false, false]],
		['both in one list', ['il y a 3 heures', 'hier à 18h42', '30/09/2023 à 9h30'], [true, true, false]],
	])('%s', (_, dates, expected) => {
		expect(relativeIn(...dates)).toEqual(expected);
	});

	test('an hour under a heading that names its day is a date', () => {
		const column = (heading: string) =>
			`<html lang="fr"><h1>En continu</h1><h2>${heading}</h2><ul>${['16h03', '15h01', '14h30']
				.map((hour, index) => `<li><span>${hour}</span> <a href="/a/${index}">${titles[index]}</a></li>`)
				.join('')}</ul></html>`;
		const inList = (heading: string) =>
			listHeadlines(column(heading), address, {now})?.entries.map(({published, isPublishedRelative}) => [
				published && new Date(published).toISOString(),
				isPublishedRelative,
			]);
		expect(inList('Lundi 2 octobre 2023')?.[0]).toEqual(['2023-10-02T14:03:00.000Z', undefined]);
		expect(inList('Hier')?.[0]).toEqual(['2023-10-01T14:03:00.000Z', true]);
	});

	test('what the page says for machines is no age', () => {
		const said = page('il y a 3 heures', 'il y a 4 heures', 'il y a 5 heures').replaceAll(
			'<span class="date">',
			'<time datetime="2023-10-02T15:03:48+02:00">',
		);
		const [first] = listHeadlines(said, address, {now})?.entries ?? [];
		expect(first?.published).toBe(Date.parse('2023-10-02T15:03:48+02:00'));
		expect(first).not.toHaveProperty('isPublishedRelative');
	});

	test('in a page that was saved as text too', () => {
		const text = `En continu\n${titles.map((title, index) => `il y a ${index + 2} heures\n${title}\n`).join('')}`;
		expect(textHeadlines(text, {now})?.entries.map(({isPublishedRelative}) => isPublishedRelative)).toEqual([
			true,
			true,
			true,
		]);
	});

	test('the age of a change is none', () => {
		const said = page(
			...[16, 15, 14].map((hour) => `Publié le 02/10/2023 à ${hour}h03, mis à jour il y a ${hour} minutes`),
		);
		const entries = listHeadlines(said, address, {now})?.entries ?? [];
		expect(entries.map(({published}) => published && new Date(published).toISOString())).toEqual([
			'2023-10-02T14:03:00.000Z',
			'2023-10-02T13:03:00.000Z',
			'2023-10-02T12:03:00.000Z',
		]);
		for (const entry of entries) expect(entry).not.toHaveProperty('updated');
	});
});
