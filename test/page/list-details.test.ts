import {describe, expect, test} from 'vitest';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {listHeadlines} from '../../src/page/list-headlines.ts';
import {isNoTitle} from '../../src/page/no-title.ts';
import {textHeadlines} from '../../src/page/text-headlines.ts';

const now = Date.parse('2023-10-02T18:00:00+02:00');
const address = 'https://www.echo-des-quais.example/actu/';
const titles = [
	'Fret : le pari des ports de l’Ouest',
	'Pêche : les quotas de sole relevés',
	'Houle : alerte orange sur la côte',
];

const page = (make: (title: string, index: number) => string, head = '<html lang="fr">'): string =>
	`${head}<body><main>${titles.map(make).join('\n')}</main></body></html>`;

const entriesOf = (html: string, url = address, at = now): readonly ParsedEntry[] =>
	listHeadlines(html, url, {now: at})?.entries ?? [];

describe('what a block says beside title and date', () => {
	test('its standfirst is the summary; a badge, an icon or a label marks what is for subscribers', () => {
		const marks = [
			'<span class="badge">Abonnés</span>',
			'<i class="icon-lock"></i>',
			'<img alt="Réservé aux abonnés">',
		];
		const entries = entriesOf(
			page(
				(title, index) =>
					`<article>${marks[index]}<h2><a href="/${index}">${title}</a></h2><p class="chapo">Ce que l’article numéro ${index} raconte, en une phrase.</p><time datetime="2023-10-02T16:03:48+02:00"></time></article>`,
			),
		);
		expect(entries.map(({title}) => title)).toEqual(titles);
		expect(entries.map(({access}) => access)).toEqual(['subscribers', 'subscribers', 'subscribers']);
		expect(entries.map(({summary}) => summary)).toEqual(
			titles.map((_, index) => `Ce que l’article numéro ${index} raconte, en une phrase.`),
		);
		expect(entries.every(({html}) => html === '')).toBe(true);
	});

	test('without such marks nothing is known of its access', () => {
		const entries = entriesOf(
			page(
				(title, index) =>
					`<li class="free"><a href="/${index}">${title}</a> <time>02/10/2023 16:03</time></li>`,
			),
		);
		expect(entries.map(({access, summary}) => [access, summary])).toEqual(
			titles.map(() => ['unknown', undefined]),
		);
	});

	test('what JSON-LD says of access and authors is kept, and the time of the page where that is more exact', () => {
		const things = titles.map((headline, index) => ({
			'@type': 'NewsArticle',
			headline,
			url: `/${index}?utm_source=x`,
			datePublished: '2023-10-02',
			isAccessibleForFree: index === 0 ? 'True' : 'False',
			author: [{name: 'Jeanne Martin'}, {name: 'Paul Durand'}],
		}));
		const html = page(
			(title, index) =>
				`<li><a href="/${index}#xtor=AL-1">${title}</a> <span>Publié le 02/10/2023 à 16:03:4${index}</span></li>`,
			`<html lang="fr"><script type="application/ld+json">${JSON.stringify(things)}</script>`,
		);
		const entries = entriesOf(html);
		expect(entries.map(({access}) => access)).toEqual(['free', 'subscribers', 'subscribers']);
		expect(entries.map(({authors}) => authors)).toEqual(titles.map(() => ['Jeanne Martin', 'Paul Durand']));
		expect(entries.map(({published}) => published)).toEqual(
			[0, 1, 2].map((second) => Date.parse(`2023-10-02T16:03:4${second}+02:00`)),
		);
		expect(entries.map(({url}) => url)).toEqual(
			[0, 1, 2].map((index) => `https://www.echo-des-quais.example/${index}`),
		);
	});

	test('an update is told apart from the day of publishing', () => {
		const entries = entriesOf(
			page(
				(title, index) =>
					`<div><h3><a href="/${index}">${title}</a></h3><p>Publié le 01/10/2023 à 08h00, mis à jour le 02/10/2023 à 09h30</p></div>`,
			),
		);
		expect(entries.map(({published, updated}) => [published, updated])).toEqual(
			titles.map(() => [Date.parse('2023-10-01T08:00:00+02:00'), Date.parse('2023-10-02T09:30:00+02:00')]),
		);
	});

	test('the page’s own article comes with standfirst and authors', () => {
		const prose =
			`<p>${'Une phrase de l’article qui dit longuement ce qu’il en est des ports. '.repeat(4)}</p>`.repeat(
				3,
			);
		const [own, ...others] = entriesOf(
			`<html lang="fr"><title>Le grand retour | L’Écho</title><body><h1>Le grand retour du rail</h1><p class="chapo">Longtemps délaissé, le rail revient sur les quais.</p><p>Publié le 13-09-2022 par Jeanne Martin</p>${prose}</body></html>`,
		);
		expect(others).toEqual([]);
		expect(own).toMatchObject({
			title: 'Le grand retour du rail',
			url: address,
			published: Date.parse('2022-09-13T00:00:00+02:00'),
			summary: 'Longtemps délaissé, le rail revient sur les quais.',
			authors: ['Jeanne Martin'],
		});
	});
});

describe('identity', () => {
	const item = (title: string, index: number): string =>
		`<div><h3>${title}</h3><span>Il y a ${index + 1} heures</span></div>`;
	test('is the link without what tracks the reader', () => {
		const html = page(
			(title, index) =>
				`<li><a href="/${index}?utm_medium=rss&id=${index}">${title}</a> <time>02/10/2023 16:03</time></li>`,
		);
		expect(entriesOf(html).map(({identity}) => identity)).toEqual(
			[0, 1, 2].map((index) => `https://www.echo-des-quais.example/${index}?id=${index}`),
		);
	});

	test('of a headline without a link is the same when the page is read again, whatever its age', () => {
		const before = entriesOf(page(item));
		const after = entriesOf(page(item), address, now + 60_000);
		expect(before.length).toBe(3);
		expect(after.map(({identity}) => identity)).toEqual(before.map(({identity}) => identity));
	});

	test('of two headlines of the same second is their own', () => {
		const text = titles.map((title) => `Publié le 02/10/2023 à 16:03:48${title}`).join(' ');
		const entries = textHeadlines(text, {now})?.entries ?? [];
		expect(new Set(entries.map(({identity}) => identity)).size).toBe(3);
	});
});

describe('the clock of a page', () => {
	const item = (title: string, index: number): string =>
		`<li><a href="/${index}">${title}</a> <time>02/10/2023 16:03:48</time></li>`;
	test.each([
		['French by its language', '<html lang="fr">', 'https://news.example/', '+02:00'],
		['Belgian by its host', '<html lang="fr">', 'https://quais.be/', '+02:00'],
		['of Québec', '<html lang="fr-CA">', 'https://quais.example/', '-04:00'],
		['British', '<html lang="en-GB">', 'https://quay.example/', '+01:00'],
		['of nobody knows where', '<html>', 'https://quay.example/', 'Z'],
	])('%s', (_, head, url, offset) => {
		expect(entriesOf(page(item, head), url)[0]?.published).toBe(Date.parse(`2023-10-02T16:03:48${offset}`));
	});

	test('an hour that the spring leaves out, and one that the autumn has twice, are moments too', () => {
		const html = ['26/03/2023 à 02:30:00', '29/10/2023 à 02:30:00', '01/10/2023 à 24:00']
			.map(
				(date, index) => `<li><span>Publié le ${date}</span> <a href="/${index}">${titles[index]}</a></li>`,
			)
			.join('');
		const dates = entriesOf(
			`<html lang="fr"><ul>${html}</ul>`,
			address,
			Date.parse('2023-11-01T12:00:00Z'),
		).map(({published}) => new Date(published ?? 0).toISOString());
		expect(dates).toEqual([
			'2023-03-26T01:30:00.000Z',
			'2023-10-29T00:30:00.000Z',
			'2023-10-01T22:00:00.000Z',
		]);
	});
});

describe('headlines that begin as buttons do', () => {
	test.each([
		'Toutes les écoles fermées jeudi',
		'Retour à Kiev',
		'Lire en prison',
		'Voir Venise et revenir',
		'Plus de 300 morts dans un naufrage',
		'Page tournée à Brest',
		'Contact perdu avec la sonde',
		'Back in the harbour',
		'See how the tide turns',
		'Home at last',
		'Next stop: Mars',
		'Accueil des réfugiés : la loi passe',
	])('%s', (title) => {
		expect(isNoTitle(title)).toBe(false);
	});

	test.each([
		'Lire la suite',
		'Lire l’article',
		'Lire le communiqué',
		'Voir toutes les actualités',
		'Toutes les dernières actualités',
		'Page suivante',
		'Plus d’articles',
		'Load more',
		'Read more',
		'View all news',
		'S’abonner à partir de 1 €',
		'Mentions légales',
		'12 commentaires',
		'2',
		'»',
		'Retour à l’accueil',
		'Next page',
	])('but not: %s', (title) => {
		expect(isNoTitle(title)).toBe(true);
	});
});
