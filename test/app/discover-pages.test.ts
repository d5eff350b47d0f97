import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from '../cli/command-runs.ts';
import {lines, rss} from '../cli/feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const titles = [
	'Budget : le gouvernement cherche quinze milliards',
	'Le tramway de Caen déraille, aucun blessé',
	'Une foire aux vins sous la pluie à Dijon',
	'Les pêcheurs de Concarneau reprennent la mer',
	'Incendie maîtrisé dans une usine de Roubaix',
];

const column = (heads: readonly string[], more = '') => ({
	body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La Tribune</title>${more}</head><body>
		<nav><a href="/">Accueil</a><a href="/contact">Contact</a></nav>
		<h2>Les dernières actualités</h2><ul class="fil">${heads
			.map(
				(title, index) =>
					`<li><span>Publié le 02/10/2023 à 15:0${9 - index}:48</span> <a href="/actu/${titles.indexOf(title)}">${title}</a></li>`,
			)
			.join('\n')}</ul></body></html>`,
	headers: {'Content-Type': 'text/html'},
});

const listed = async () =>
	(
		(await machine.json('list')) as readonly {
			readonly title: string;
			readonly published: string;
			readonly url: string;
		}[]
	).map(({title, published}) => [title, published]);

describe('a page without any feed', () => {
	test('is a source by the headlines it lists, each at its second on a French clock', async () => {
		machine.server.on('/actualites', column(titles));
		expect(await run('add', url('/actualites'))).toEqual({
			code: 0,
			out: 'La Tribune · page · 5 titres\n',
			err: '',
		});
		expect(await machine.json('sources')).toMatchObject([
			{url: url('/actualites'), kind: 'page', headlines: 5},
		]);
		expect(await listed()).toEqual(titles.map((title, index) => [title, `2023-10-02T13:0${9 - index}:48Z`]));
	});

	test('gives what is new at a refresh', async () => {
		machine.server.on('/actualites', column(titles.slice(1)));
		await run('add', url('/actualites'));
		machine.server.on('/actualites', column(titles));
		expect((await run('refresh')).out).toMatch(/^La Tribune : 1 nouveau\n/);
	});

	test('that an OPML file names, of which nothing is known yet, is read as one', async () => {
		machine.server.on('/actualites', column(titles));
		await machine.file(
			'suivies.opml',
			`<opml version="2.0"><body><outline xmlUrl="${url('/actualites')}"/></body></opml>`,
		);
		await run('import', 'suivies.opml');
		expect((await run('refresh')).out).toMatch(/^La Tribune : 5 nouveaux\n/);
	});

	test('says so when nothing can be read on it any more; what was read stays', async () => {
		machine.server.on('/actualites', column(titles));
		await run('add', url('/actualites'));
		machine.server.on('/actualites', {body: '<!doctype html><title>Maintenance</title><p>À bientôt.</p>'});
		expect(await run('refresh')).toMatchObject({
			code: 1,
			err: `La Tribune : Aucun titre ne se lit plus sur la page ${url('/actualites')}. Ouvrez-la avec o ; une autre page du site les montre peut-être.\n`,
		});
		expect(await listed()).toHaveLength(5);
	});

	test('that gets a feed in its place goes on as one', async () => {
		machine.server.on('/actualites', column(titles));
		await run('add', url('/actualites'));
		machine.server.on('/actualites', {body: rss('La Tribune', [{title: 'Par le flux'}])});
		await run('refresh');
		expect(await machine.json('sources')).toMatchObject([{kind: 'rss', headlines: 6}]);
	});

	test('gives way to a feed that it declares', async () => {
		machine.server.on(
			'/actualites',
			column(titles, '<link rel="alternate" type="application/rss+xml" href="/rss.xml">'),
		);
		machine.server.on('/rss.xml', {body: rss('La Tribune', [{title: 'Un'}])});
		expect((await run('add', url('/actualites'))).out).toBe('La Tribune · rss · 1 titre\n');
		expect(await machine.json('sources')).toMatchObject([{url: url('/rss.xml')}]);
	});

	test('in the place of a feed is a fault, though it lists headlines', async () => {
		machine.server.on('/rss.xml', {body: rss('La Tribune', [{title: 'Un'}])});
		await run('add', url('/rss.xml'));
		machine.server.on('/rss.xml', column(titles));
		expect((await run('refresh')).err).toMatch(/est une page, non un flux\./);
		expect(await listed()).toHaveLength(1);
	});
});

describe('a page saved as a file', () => {
	test('is a source by its headlines, and nothing is asked of the network first', async () => {
		const declared = `<link rel="alternate" type="application/rss+xml" href="${url('/rss.xml')}">`;
		await machine.file('page.html', column(titles, declared).body);
		expect((await run('add', 'page.html')).out).toBe('La Tribune · page · 5 titres\n');
		expect(machine.server.hits('/rss.xml')).toHaveLength(0);
	});

	test('leads into no private network', async () => {
		machine.server.on('/rss.xml', {body: rss('La Tribune', [{title: 'Un'}])});
		await machine.file(
			'page.html',
			`<!doctype html><title>x</title><link rel="alternate" type="application/rss+xml" href="${url('/rss.xml').replace('127.0.0.1', 'localhost')}">`,
		);
		expect(await run('add', 'page.html')).toMatchObject({code: 1, out: ''});
		expect(machine.server.hits('/rss.xml')).toHaveLength(0);
	});

	test('as plain text is read the same way', async () => {
		await machine.file(
			'page.txt',
			`Les dernières actualités\n\n${titles.map((title, index) => `Publié le 02/10/2023 à 15:0${9 - index}:48\n${title}`).join('\n\n')}\n`,
		);
		expect((await run('add', 'page.txt')).out).toBe('page.txt · page · 5 titres\n');
		expect(await listed()).toEqual(titles.map((title, index) => [title, `2023-10-02T13:0${9 - index}:48Z`]));
	});

	test('that is a mere text is no source', async () => {
		await machine.file('note.txt', 'Penser à acheter du pain.\n');
		expect(await run('add', 'note.txt')).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/note\.txt/),
		});
	});
});

describe('add', () => {
	test('follows the best of several, and says the others', async () => {
		const alternate = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
		machine.server.on(
			'/',
			column([], alternate('/comments/feed/') + alternate('/une.xml') + alternate('/eco.xml')),
		);
		machine.server.on('/comments/feed/', {
			body: rss('Commentaires', [{title: 'Bravo', more: '<link>https://a.example/c</link>'}]),
		});
		machine.server.on('/une.xml', {
			body: rss('À la une', [{title: 'Un', more: '<link>https://a.example/1</link>'}]),
		});
		machine.server.on('/eco.xml', {
			body: rss('Économie', [{title: 'Deux', more: '<link>https://a.example/2</link>'}]),
		});
		expect(await run('add', url('/'))).toEqual({
			code: 0,
			out: 'À la une · rss · 1 titre\n',
			err: lines(
				`Aussi trouvé : Économie · rss · 1 titre · ${url('/eco.xml')}`,
				`Aussi trouvé : Commentaires · rss · 1 titre · ${url('/comments/feed/')}`,
			),
		});
		expect(await run('add', url('/'))).toMatchObject({code: 0, out: 'Vous suivez déjà À la une.\n'});
	});

	test('takes a bare host', async () => {
		machine.server.on('/', column([]));
		machine.server.on('/feed', {body: rss('La Tribune', [{title: 'Un'}])});
		expect((await run('add', `localhost:${machine.server.port}`)).out).toBe('La Tribune · rss · 1 titre\n');
	});

	test('--force keeps the address itself where nothing is behind it', async () => {
		machine.server.on('/', column([]));
		expect((await run('add', '--force', url('/'))).code).toBe(0);
		expect(await machine.json('sources')).toMatchObject([{url: url('/'), kind: null}]);
	});
});
