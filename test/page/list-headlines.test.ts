import {describe, expect, test} from 'vitest';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {listHeadlines} from '../../src/page/list-headlines.ts';
import {textHeadlines} from '../../src/page/text-headlines.ts';

const now = Date.parse('2023-10-02T18:00:00+02:00');
const address = 'https://www.echo-des-quais.example/actualites/';

/** A column as a French paper has it: twenty headlines of one afternoon, several of the same second. */
const column = [
	['16:03:48', 'Fret ferroviaire : le pari à 4 milliards des ports de l’Ouest'],
	['16:03:48', 'Pêche : les quotas de sole relevés de 8 % en Manche'],
	['16:03:48', '« Nous verrons le quai plein »'],
	['16:02:10', '20 dockers en grève à Fos-sur-Mer'],
	['15:59:01', 'Chantiers navals : une commande de deux paquebots à hydrogène'],
	['15:41:12', 'Canal de Panama : la sécheresse rallonge les files d’attente'],
	['15:41:12', 'Brexit'],
	['15:30:00', 'Le 2 octobre 2023, le port de Brest change de mains'],
	['15:12:33', 'Hausse de 3,5 % des péages : ce qui change'],
	['14:58:59', 'Éolien en mer : Saint-Nazaire mise sur le flottant'],
	['14:40:07', 'Assurance maritime : les primes s’envolent'],
	['14:40:07', 'Marseille, escale rare du « Belem »'],
	['14:15:22', 'CMA CGM rachète un logisticien'],
	['13:05:00', 'La Compagnie du Ponant vise 2030'],
	['12:44:31', 'Houle : alerte orange sur cinq départements'],
	['12:00:00', 'À midi, le point sur les marchés'],
	['11:20:00', 'Sète inaugure son quai H'],
	['10:10:10', 'Deux porte-conteneurs se frôlent au large d’Ouessant'],
	['09:59:59', 'Gazole pêche : l’aide prolongée'],
	['00:00:07', 'Minuit sept, premier train de nuit'],
] as const;

const expected = column.map(([time, title], index) => ({
	title,
	url: `https://www.echo-des-quais.example/a/${index}.html`,
	published: Date.parse(`2023-10-02T${time}+02:00`),
}));

const page = (body: string) =>
	`<!doctype html><html lang="fr"><head><title>L’Écho des quais</title></head><body>
<nav><a href="/economie">Économie et finances publiques</a><a href="/mer">La mer et ses métiers</a></nav>
<main><h2>Les dernières actualités</h2>${body}<p><a href="/actualites/?page=2">Page suivante</a></p></main>
<footer><a href="/mentions">Mentions légales et vie privée</a> <a href="/c">Contact</a> <a href="/p">Plan du site</a> Mis à jour le 02/10/2023 à 17:00</footer>
</body></html>`;

const each = (make: (time: string, title: string, href: string) => string): string =>
	column
		.map(([time, title], index) => make(`Publié le 02/10/2023 à ${time}`, title, `/a/${index}.html`))
		.join('\n');

const shown = (feed: ParsedFeed | undefined) =>
	feed?.entries.map(({title, url, published}) => ({title, url, published}));

describe('a column of twenty headlines with « Publié le … à 16:03:48 »', () => {
	test.each([
		[
			'the date before its link, in list items',
			`<ul>${each((date, title, href) => `<li><span class="date">${date}</span> <a href="${href}">${title}</a></li>`)}</ul>`,
		],
		[
			'the date below its heading, in cards',
			each(
				(date, title, href) =>
					`<article class="card"><a href="${href}"><img src="/i.jpg" alt=""></a><h3><a href="${href}?xtor=RSS-1">${title}</a></h3><div class="meta">${date}</div></article>`,
			),
		],
		[
			'dates and links side by side, with nothing around each',
			each((date, title, href) => `<p>${date}</p><p><a href="${href}">${title}</a></p>`),
		],
		[
			'links and dates side by side, the date after',
			each((date, title, href) => `<h3><a href="${href}">${title}</a></h3><small>${date}</small>`),
		],
		[
			'the date within the link',
			each((date, title, href) => `<a href="${href}"><span>${date}</span><strong>${title}</strong></a>`),
		],
		[
			'one text of date and title in the link',
			each((date, title, href) => `<div><a href="${href}">${date}${title}</a></div>`),
		],
		[
			'a table',
			`<table>${each((date, title, href) => `<tr><td>${date}<td><a href="${href}">${title}</a>`)}</table>`,
		],
		[
			'lines parted by br',
			`<p>${each((date, title, href) => `${date}<br><a href="${href}">${title}</a><br><br>`)}</p>`,
		],
	])('%s', (_, body) => {
		expect(shown(listHeadlines(page(body), address, {now}))).toEqual(expected);
	});

	test('titles that are no links', () => {
		const body = `<ul>${each((date, title) => `<li><span>${date}</span><h3>${title}</h3></li>`)}</ul>`;
		expect(shown(listHeadlines(page(body), address, {now}))).toEqual(
			expected.map(({title, published}) => ({title, url: undefined, published})),
		);
	});

	test('headlines without a link are the same by another clock, their times apart', () => {
		const body = `<ul>${each((date, title) => `<li><span>${date}</span><h3>${title}</h3></li>`)}</ul>`;
		const saved = each((date, title) => `${date}\n${title}\n`);
		const read = (zone?: string) =>
			[
				listHeadlines(page(body), address, {now, ...(zone && {zone})}),
				textHeadlines(saved, {now, ...(zone && {zone})}),
			].flatMap((feed) => feed?.entries ?? []);
		const identities = (zone?: string) => read(zone).map(({identity}) => identity);
		expect(identities('Pacific/Noumea')).toEqual(identities());
		expect(identities()).toHaveLength(2 * expected.length);
		expect(read('Pacific/Noumea').map(({published = 0}) => published + 9 * 3_600_000)).toEqual(
			read().map(({published}) => published),
		);
	});

	test('a French page’s clock is that of Paris, unless its reader says otherwise', () => {
		const body = `<ul>${each((date, title, href) => `<li>${date} <a href="${href}">${title}</a></li>`)}</ul>`;
		const noumea = listHeadlines(page(body), address, {now, zone: 'Pacific/Noumea'});
		expect(noumea?.entries[0]?.published).toBe(Date.parse('2023-10-02T16:03:48+11:00'));
		const unsaid = listHeadlines(
			page(body).replace(' lang="fr"', ' lang="en-US"'),
			'https://quais.example/',
			{now},
		);
		expect(unsaid?.entries[0]?.published).toBe(expected[0]?.published);
	});
});

describe('the same column saved as plain text', () => {
	const inText = expected.map(({title, published}) => ({title, published}));
	const foot = '\nMentions légales\nContact\nPlan du site\n';
	test.each([
		[
			'run together, the date first',
			`Les dernières actualités ${each((date, title) => `${date}${title}`).replaceAll('\n', ' ')}`,
		],
		['run together, the title first', each((date, title) => `${title}${date}`).replaceAll('\n', ' ')],
		['run together without any space', each((date, title) => `${date}${title}`).replaceAll('\n', '')],
		[
			'a line each',
			`Accueil\nÉconomie\nLes dernières actualités\n${each((date, title) => `${date}\n${title}`)}${foot}`,
		],
		[
			'a line each, parted by blank lines, the title first',
			`Les dernières actualités\n\n${each((date, title) => `${title}\n${date}\n`)}${foot}`,
		],
		['both on one line', `Les dernières actualités\n${each((date, title) => `${date} ${title}`)}${foot}`],
		[
			'each title on one line with its neighbour’s date, the date first',
			`Les dernières actualités\n${each((date, title) => `${date}\n${title}`).replace(/\n(?=Publié)/g, '')}${foot}`,
		],
		[
			'each date on one line with its neighbour’s title, the title first',
			each((date, title) => `${title}\n${date}`).replace(/(:\d\d)\n/g, '$1'),
		],
		[
			'all that a page says, with nothing between its elements',
			`L’ÉchoÉconomieS’abonnerLes dernières actualités${each((date, title) => `${date}${title}`).replaceAll('\n', '')}Toutes les dernières actualités© L’Écho`,
		],
		[
			'run together after a heading, the title first',
			`L’Écho\nLes dernières actualités ${each((date, title) => `${title} ${date}`).replaceAll('\n', ' ')}${foot}`,
		],
	])('%s', (_, text) => {
		expect(textHeadlines(text, {now})?.entries.map(({title, published}) => ({title, published}))).toEqual(
			inText,
		);
	});

	test('below an article whose date is written like theirs: each title keeps its own', () => {
		const body =
			'Le conseil municipal a adopté hier soir le budget de la ville, après trois heures de débat. '.repeat(
				4,
			);
		const text = `La réforme est adoptée\nPublié le 01/10/2023 à 09:00:00\n\n${body}\n\nLes dernières actualités\n${each((date, title) => `${date}\n${title}`)}`;
		const read = textHeadlines(text, {now})?.entries.map(({title, published}) => ({title, published}));
		expect(read).toEqual(expect.arrayContaining(inText));
		expect(read).toContainEqual({
			title: 'La réforme est adoptée',
			published: Date.parse('2023-10-01T09:00:00+02:00'),
		});
	});
});

test('a weekday that ends a title is none of the date’s in the next box', () => {
	const items = [
		'Un train sur deux vendredi',
		'Le port de Sète fermé mardi',
		'Rien de neuf à Fos depuis lundi',
	];
	const found = listHeadlines(
		`<html lang="fr"><div>${items.map((title, index) => `<a href="/${index}"><span>${title}</span><span>29 septembre 2023 à 16h0${index}</span></a>`).join('')}</div>`,
		'https://www.journal.example/',
		{now: Date.parse('2023-10-02T18:00:00+02:00')},
	);
	expect(found?.entries.map(({title}) => title)).toEqual(items);
});
