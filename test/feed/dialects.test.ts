import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';

const read = (name: string, url = 'https://flux.example/flux.xml'): ParsedFeed =>
	parseFeed(readFileSync(new URL(`fixtures/${name}`, import.meta.url)), {url});

const utc = (moment: number | undefined): string | undefined =>
	moment === undefined ? undefined : new Date(moment).toISOString();

describe('RSS 2.0 of a newspaper', () => {
	const feed = read('quotidien.rss.xml');
	const [first, second, third] = feed.entries;

	test('its channel', () => {
		expect(feed).toMatchObject({
			kind: 'rss',
			title: 'Le Quotidien — Économie',
			homepage: 'https://www.quotidien.example/economie/',
			language: 'fr-FR',
			ttl: 15,
			isSalvaged: false,
		});
		expect(feed.entries).toHaveLength(3);
	});

	test('an item with a text of its own: the description introduces it', () => {
		expect(first).toEqual({
			identity: 'quotidien-123',
			title: 'Budget 2024 : « un effort sans précédent », selon Bercy',
			url: 'https://www.quotidien.example/economie/budget-2024_123.html?source=flux',
			published: Date.UTC(2023, 9, 2, 14, 3, 48),
			authors: ['Jeanne Martin', 'Paul Durand'],
			summary: 'Le gouvernement promet seize milliards d’euros d’économies l’an prochain.',
			html:
				'<p>Le projet de loi de finances a été présenté <a href="https://www.quotidien.example/politique/conseil.html">en Conseil des ministres</a>.</p>' +
				'<p><img src="https://www.quotidien.example/economie/photos/bercy.jpg" srcset="https://www.quotidien.example/economie/photos/bercy.jpg 1x, https://www.quotidien.example/economie/photos/bercy@2x.jpg 2x" alt="Bercy"></p>',
			language: 'fr-FR',
			access: 'unknown',
			enclosures: [
				{url: 'https://www.quotidien.example/photos/bercy.jpg', type: 'image/jpeg', length: 184320},
			],
		});
	});

	test('an item whose guid is its link, whose title was escaped twice and whose date has no zone', () => {
		expect(second?.title).toBe("Inflation\u00A0: +4,9\u00A0% en septembre, l'Insee révise");
		expect(second?.url).toBe('https://www.quotidien.example/economie/inflation_122.html');
		expect(utc(second?.published)).toBe('2023-10-02T13:47:00.000Z');
		expect(second?.authors).toEqual(['Aïcha Benali']);
		expect(second?.html).toBe('<p>Les prix de l’énergie &eacute;taient en hausse.</p>');
		expect(second?.summary).toBeUndefined();
	});

	test('an item for subscribers, with a relative link and no date', () => {
		expect(third?.url).toBe('https://www.quotidien.example/economie/sncf_121.html');
		expect(third?.identity).toBe(third?.url);
		expect(third?.published).toBeUndefined();
		expect(third?.access).toBe('subscribers');
	});
});

test('RSS 1.0 stands in the order of its list; what the list forgets comes last', () => {
	const feed = read('agence.rdf.xml');
	expect(feed).toMatchObject({
		kind: 'rdf',
		title: 'Agence',
		homepage: 'https://agence.example/',
		language: 'fr',
		isSalvaged: false,
	});
	expect(feed.entries.map(({title}) => title)).toEqual([
		'Une autre',
		'Une dépêche',
		'Une que la liste oublie',
	]);
	expect(feed.entries[1]).toMatchObject({
		identity: 'https://agence.example/depeches/1',
		url: 'https://agence.example/depeches/1?via=rdf',
		authors: ['Ana Lopez'],
		html: 'Son chapô.',
	});
	expect(feed.entries.map(({published}) => utc(published))).toEqual([
		'2023-10-02T14:04:12.000Z',
		'2023-10-02T14:03:00.000Z',
		undefined,
	]);
	expect(feed.entries[0]?.html).toBe('<p>Son texte.</p>');
});

test('RSS 0.90 in RDF, of Netscape’s namespace', () => {
	const feed = read('netscape.rdf.xml');
	expect(feed).toMatchObject({kind: 'rdf', title: 'Toile', isSalvaged: false});
	expect(feed.entries).toMatchObject([{title: 'Le premier lien', url: 'http://toile.example/1'}]);
});

test('RSS 0.91 with its document type', () => {
	const feed = read('ancien.rss091.xml');
	expect(feed).toMatchObject({kind: 'rss', title: 'Ancien', language: 'fr', isSalvaged: false});
	expect(feed.entries).toMatchObject([
		{
			title: "L'été fut chaud",
			url: 'http://ancien.example/ete.html',
			html: "Trente-huit degrés à l'ombre.",
			access: 'unknown',
		},
	]);
});

describe('Atom 1.0', () => {
	const feed = read('carnet.atom.xml');
	const [first, second, third] = feed.entries;

	test('its feed', () => {
		expect(feed).toMatchObject({
			kind: 'atom',
			title: 'Carnet & notes',
			homepage: 'https://carnet.example/blog/',
			language: 'fr',
			isSalvaged: false,
		});
	});

	test('xml:base nests, XHTML loses its div, the HTML alternate is the link', () => {
		expect(first).toEqual({
			identity: 'tag:carnet.example,2023:1',
			title: 'Le droit de l’eau',
			url: 'https://carnet.example/blog/2023/10/eau.html',
			published: Date.UTC(2023, 9, 1, 7),
			updated: Date.UTC(2023, 9, 2, 14, 3, 48),
			authors: ['Léa Petit'],
			summary: 'Pourquoi l’on ferme les vannes.',
			html: '<p>Texte &amp; <a href="https://carnet.example/blog/2023/10/notes.html">notes</a>, <a href="https://carnet.example/blog/2023/10/eau.html#n1">1</a>.</p><p><img src="https://carnet.example/blog/2023/10/medias/vanne.jpg" alt=""/></p>',
			language: 'fr',
			access: 'unknown',
			enclosures: [{url: 'https://carnet.example/blog/2023/10/eau.mp3', type: 'audio/mpeg', length: 1337}],
		});
	});

	test('an HTML title, authors of its own, an id that is its address, no date but the last change', () => {
		expect(second).toMatchObject({
			title: 'Qui a dit « oui » ?',
			url: 'https://carnet.example/blog/oui',
			authors: ['Marc Roy', 'Zoé Blanc'],
			html: '<p>Le <a href="https://carnet.example/blog/oui.html">texte</a>.</p>',
		});
		expect(utc(second?.published)).toBe('2023-09-30T08:00:00.000Z');
	});

	test('a title that speaks of tags keeps them, a plain summary is the body', () => {
		expect(third).toMatchObject({
			title: '<title> ou <h1> ?',
			html: '<p>Une ligne.</p>\n<p>Une autre &lt; que la première.</p>',
		});
		expect(third?.summary).toBeUndefined();
	});
});

test('Atom 0.3', () => {
	const feed = read('ancien.atom03.xml');
	expect(feed).toMatchObject({kind: 'atom', title: 'Vieux carnet', homepage: 'http://vieux.example/'});
	expect(feed.entries).toMatchObject([
		{
			identity: 'tag:vieux.example,2004:1',
			url: 'http://vieux.example/1.html',
			authors: ['Yves'],
			html: '<p>Le texte.</p>',
			published: Date.UTC(2004, 1, 29, 11, 29, 29),
			updated: Date.UTC(2004, 1, 29, 11, 30, 2),
		},
	]);
});

test('a channel of videos: description and thumbnail stand in media:group', () => {
	const [entry] = read('chaine.atom.xml').entries;
	expect(entry).toMatchObject({
		title: 'Une vidéo & son texte',
		url: 'https://videos.example/watch?v=abc',
		html: '<p>Première ligne &lt;3<br>Deuxième ligne</p>\n<p>Un autre paragraphe</p>',
	});
	expect(entry?.enclosures.map(({url}) => url)).toContain('https://images.example/abc/hqdefault.jpg');
});

test('a podcast: the summary is the text, the sound and the picture are enclosures', () => {
	const [entry] = read('balado.rss.xml').entries;
	expect(entry).toMatchObject({
		identity: 'balado-12',
		title: 'Épisode 12',
		authors: ['Inès Morel'],
		html: 'Cette semaine, on parle d’eau.',
		language: 'fr-FR',
		published: Date.UTC(2023, 9, 2, 4),
		enclosures: [
			{url: 'https://balado.example/12.mp3', type: 'audio/mpeg', length: 31415926},
			{url: 'https://balado.example/12.jpg', type: 'image/*'},
		],
	});
	expect(entry).not.toHaveProperty('url');
});

test('JSON Feed 1.1', () => {
	const feed = read('carnet.json');
	expect(feed).toMatchObject({
		kind: 'json',
		title: 'Carnet & notes',
		homepage: 'https://carnet.example/',
		language: 'fr-CA',
	});
	expect(feed.entries).toEqual([
		{
			identity: '42',
			title: 'Qu’est-ce que <canvas> ?',
			url: 'https://carnet.example/notes/42',
			published: Date.UTC(2023, 9, 2, 14, 3, 48),
			updated: Date.UTC(2023, 9, 2, 15),
			authors: ['Zoé Blanc'],
			summary: 'Où l’on apprend à dessiner.',
			html: '<p>Un <a href="https://carnet.example/notes/41">dessin</a>.</p>',
			language: 'fr-CA',
			access: 'unknown',
			enclosures: [
				{url: 'https://carnet.example/sons/42.mp3', type: 'audio/mpeg', length: 1337},
				{url: 'https://carnet.example/images/42.png', type: 'image/*'},
			],
		},
		{
			identity: 'https://carnet.example/notes/41',
			title: '',
			url: 'https://ailleurs.example/',
			published: Date.UTC(2023, 9, 1, 16),
			authors: ['Léa Petit', 'Marc Roy'],
			html: '<p>Vu ailleurs : 3 &lt; 4.</p>\n<p>À lire.</p>',
			language: 'fr-CA',
			access: 'unknown',
			enclosures: [],
		},
	]);
});

test('JSON Feed 1.0 has one author', () => {
	expect(read('ancien.json').entries).toMatchObject([
		{title: 'Une note', authors: ['Ana'], html: 'Bref.'},
		{title: 'Une autre', authors: ['Yves'], html: 'Seul.'},
	]);
});

test('a feed read from a file resolves against its own homepage', () => {
	const feed = read('quotidien.rss.xml', 'file:///home/lecteur/flux.xml');
	expect(feed.entries[2]?.url).toBe('https://www.quotidien.example/economie/sncf_121.html');
});
