import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/', {
		body: `<!doctype html><title>L’Écho</title>${['une', 'eco', 'vieux', 'vide']
			.map((name) => `<link rel="alternate" type="application/rss+xml" href="/${name}.xml">`)
			.join('')}`,
		headers: {'Content-Type': 'text/html'},
	});
	server.on(
		'/une.xml',
		rss('L’Écho : toute l’actualité de la région, heure par heure, et bien d’autres choses', 2),
	);
	server.on('/eco.xml', rss('L’Écho', 1));
	server.on('/vieux.xml', rss('L’Écho', 1, 'Mon, 02 Oct 2017 13:30:00 GMT'));
	server.on('/vide.xml', rss('Vide', 0));
});
afterEach(() => server.close());

const fetch = createFetchAddress({userAgent: 'actus/test'});
const size = {columns: 80, rows: 12};

const rss = (title: string, count: number, date = 'Mon, 02 Oct 2023 13:30:00 GMT') => ({
	body: `<rss version="2.0"><channel><title>${title}</title>${Array.from(
		{length: count},
		(_, index) =>
			`<item><title>${title.slice(0, 7)} ${index}</title><guid>${title}${index}${date}</guid><pubDate>${date}</pubDate></item>`,
	).join('')}</channel></rss>`,
	headers: {'Content-Type': 'application/rss+xml'},
});

const opened = async (options: {readonly columns?: number; readonly rows?: number} = {}) => {
	const screen = await openScreen({feeds: press, fetch, size: {...size, ...options}});
	await screen.press('a');
	await screen.answer(server.url('/'));
	await screen.until(/› 1\. /);
	return screen;
};

describe('an address that leads to several sources', () => {
	test('is a menu: title, kind, items, newest date', async () => {
		const screen = await opened();
		expect(screen.frame().replaceAll(String(server.port), 'PORT')).toMatchInlineSnapshot(`
			" actus · Sources trouvées (4)                                         5 non lus

			  Plusieurs sources à l’adresse http://127.0.0.1:PORT/. Laquelle suivre ?

			  › 1. L’Écho : toute l’actualité de la région, heur… · RSS · 2 titres · 15:30
			    2. L’Écho /eco.xml · RSS · 1 titre · 15:30
			    3. L’Écho /vieux.xml · RSS · 1 titre · 02/10/2017 15:30:00
			    4. Vide · RSS · 0 titre



			                                       ↑ ↓ et Entrée, ou le chiffre · h revient"
		`);
	});

	test('fits in 40 columns and 6 rows', async () => {
		const screen = await opened({columns: 40, rows: 6});
		expect(screen.frame().replaceAll(String(server.port), 'PORT')).toMatchInlineSnapshot(`
			" actus · Sources trouvées (4) 5 non lus
			  › 1. L’Écho : to… · RSS · 2 titres…
			    2. L’Écho /eco… · RSS · 1 titre ·…
			    3. L’Écho /vie… · RSS · 1 titre ·…
			    4. Vide · RSS · 0 titre
			                              h revient"
		`);
	});

	test('the one that is chosen is followed, and can be taken back', async () => {
		const screen = await opened();
		const before = server.hits('/eco.xml').length;
		await screen.press('2');
		await screen.until(/L’Écho : 1 titre\. u annule\./);
		expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles/);
		expect(screen.services.library.sources().map(({url}) => url)).toContain(server.url('/eco.xml'));
		expect(server.hits('/eco.xml')).toHaveLength(before);
		await screen.press('u');
		await screen.until(/ne suivez plus L’Écho/);
	});

	test.each(['2\r', 'j\r', 'kkk\r', 'G\u001B[A\u001B[A\r'])('takes %j in one piece', async (keys) => {
		const screen = await opened();
		await screen.press(keys);
		await screen.until(/L’Écho : 1 titre\. u annule\./);
		expect(screen.services.library.sources().map(({url}) => url)).toContain(server.url('/eco.xml'));
	});

	test('h leads back to where the reader was, and nothing is followed', async () => {
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('enter');
		const article = screen.frame();
		await screen.press('a');
		await screen.answer(server.url('/'));
		await screen.until(/› 1\. /);
		await screen.press('h');
		expect(screen.frame().split('\n').slice(0, -1)).toEqual(article.split('\n').slice(0, -1));
		expect(screen.services.library.sources()).toHaveLength(2);
	});

	test('waits under a line that is being typed', async () => {
		const gate = Promise.withResolvers<void>();
		server.on('/une.xml', async () => {
			await gate.promise;
			return rss('L’Écho', 2);
		});
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('a');
		await screen.answer(server.url('/'));
		await screen.press('/', 'é');
		gate.resolve();
		await screen.until(/1\. /);
		expect(screen.row(-1)).toMatch(/^ Chercher : é/);
		await screen.press('2', 'escape');
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles/);
		expect(screen.services.library.sources()).toHaveLength(2);
	});

	test('one that is followed already is said to be', async () => {
		const screen = await openScreen({
			feeds: {...press, [server.url('/eco.xml')]: undefined},
			fetch,
			size,
			language: 'en',
		});
		await screen.press('a');
		await screen.answer(server.url('/'));
		await screen.until(/› 1\. /);
		await screen.press('2');
		await screen.until(/You follow .* already\./);
	});

	test('a single source needs no menu', async () => {
		server.on('/une.xml', {status: 404});
		server.on('/vieux.xml', {status: 404});
		server.on('/vide.xml', {status: 404});
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('a');
		await screen.answer(server.url('/'));
		await screen.until(/L’Écho : 1 titre\. u annule\./);
	});
});
