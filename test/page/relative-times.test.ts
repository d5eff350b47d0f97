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

describe('a day without an hour is no midnight', () => {
	const daysIn = (...dates: readonly string[]) =>
		listHeadlines(page(...dates), address, {now})?.entries.map(
			({publishedDay}) => publishedDay && new Date(publishedDay * 86_400_000).toISOString().slice(0, 10),
		);
	test.each([
		[
			'in words',
			['2 octobre 2023', '1er octobre 2023', '30 septembre'],
			['2023-10-02', '2023-10-01', '2023-09-30'],
		],
		['in digits', ['02/10/2023', '01/10/2023', '2023-09-30'], ['2023-10-02', '2023-10-01', '2023-09-30']],
		[
			'with hours among them',
			['02/10/2023 à 00h00', '01/10/2023', '30/09/2023 9h'],
			[undefined, '2023-10-01', undefined],
		],
		['ages have none', ['il y a 3 heures', 'il y a 1 jour', 'hier'], [undefined, undefined, '2023-10-01']],
	])('%s', (_, dates, expected) => {
		expect(daysIn(...dates)).toEqual(expected);
	});

	test('in what the page says for machines, unless it shows the hour', () => {
		const marked = (shown: string) =>
			listHeadlines(
				page('a', 'b', 'c').replaceAll(
					/<span class="date">\w</g,
					`<time datetime="2023-10-02">${shown}</time><span>x<`,
				),
				address,
				{now},
			)?.entries.map(({published, publishedDay}) => [
				published && new Date(published).toISOString(),
				publishedDay,
			]);
		expect(marked('2 octobre')?.[0]).toEqual(['2023-10-01T22:00:00.000Z', 19_632]);
		expect(marked('2 octobre à 16h03')?.[0]).toEqual(['2023-10-02T14:03:00.000Z', undefined]);
	});

	test('in JSON-LD', () => {
		const items = titles.map((headline, index) => ({
			'@type': 'NewsArticle',
			headline,
			url: `/a/${index}`,
			datePublished: index === 0 ? '2023-10-02' : '2023-10-02T16:03:48',
		}));
		const said = `<html lang="fr"><script type="application/ld+json">${JSON.stringify(items)}</script></html>`;
		expect(listHeadlines(said, address, {now})?.entries.map(({publishedDay}) => publishedDay)).toEqual([
			19_632,
			undefined,
			undefined,
		]);
	});

	test('in the page’s own article', () => {
		const own = `<html lang="fr"><h1>Le port rouvre ses quais</h1><p>Publié le 13-09-2022 par Jeanne Martin</p>${'<p>Les dockers sont revenus ce matin sur les quais, après trois semaines de grève, et les grues ont repris leur travail dans le bassin.</p>'.repeat(5)}</html>`;
		expect(listHeadlines(own, address, {now})?.entries).toMatchObject([
			{published: Date.parse('2022-09-13T00:00:00+02:00'), publishedDay: 19_248},
		]);
	});
});
