import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type ArticlePage, fetchFullText} from '../../src/app/perform/full-text.ts';
import type {Services} from '../../src/app/perform/services.ts';
import {isSameArticle} from '../../src/app/same-article.ts';
import type {FullText} from '../../src/model/article.ts';
import {isProblem} from '../../src/model/problem.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {articlePage, bridge, forSubscribers} from '../support/article-page.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const html = (body: string) => ({body, headers: {'Content-Type': 'text/html; charset=utf-8'}});

const services = (limits: {readonly time?: number} = {}) =>
	({fetch: createFetchAddress({userAgent: 'actus/test', limits})}) as Services;

const article = (path: string, said: Partial<ArticlePage> = {}): ArticlePage => ({
	url: server.url(path),
	title: bridge.title,
	sourceUrl: server.url('/rss'),
	...said,
});

const fetched = (path: string, said?: Partial<ArticlePage>): Promise<FullText> =>
	fetchFullText(services({time: 1000}), article(path, said), new AbortController().signal);

const problemOf = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => undefined,
		(error: unknown) => (isProblem(error) ? error.record : error),
	);

const textOf = ({html}: FullText) => html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the whole text', {timeout: 20_000}, () => {
	test('is the page’s, and only the page is asked for', async () => {
		const picture = '<figure><img src="/pont.jpg" alt="Le pont"></figure><script src="/mesure.js"></script>';
		server.on('/pont', html(articlePage({foot: picture})));
		const full = await fetched('/pont');
		for (const paragraph of bridge.paragraphs) expect(textOf(full)).toContain(paragraph);
		expect(full).toMatchObject({url: server.url('/pont'), access: 'unknown', language: 'fr'});
		for (const path of ['/pont.jpg', '/mesure.js', '/favicon.ico', '/robots.txt'])
			expect(server.hits(path)).toEqual([]);
	});

	test('is joined from the parts that its site cut it into', async () => {
		const part = (number: number) =>
			articlePage({
				paragraphs: bridge.paragraphs.map((text) => `Partie ${number}. ${text}`),
				head: number < 3 ? `<link rel="next" href="/pont?page=${number + 1}">` : '',
			});
		server.on('/pont', html(part(1)));
		server.on('/pont?page=2', html(part(2)));
		server.on('/pont?page=3', html(part(3)));
		const text = textOf(await fetched('/pont'));
		expect(text.indexOf('Partie 1. La circulation')).toBeGreaterThan(0);
		expect(text.indexOf('Partie 2. Le pont')).toBeGreaterThan(text.indexOf('Partie 1. La circulation'));
		expect(text.indexOf('Partie 3. La circulation')).toBeGreaterThan(
			text.indexOf('Partie 2. La circulation'),
		);
	});

	test('is that of the page behind an AMP page which has but a few words', async () => {
		const link = '<link rel="canonical" href="/pont">';
		const stub = `<!doctype html><html amp lang="fr"><head><title>${bridge.title}</title>${link}</head><body><h1>${bridge.title}</h1><p>La suite sur notre site.</p></body></html>`;
		server.on('/amp/pont', html(stub));
		server.on('/pont', html(articlePage()));
		const full = await fetched('/amp/pont');
		expect(textOf(full)).toContain(bridge.paragraphs[0]);
		expect(full.url).toBe(server.url('/pont'));
		server.on('/amp/pont', html(stub.replace('html amp', 'html')));
		expect(await problemOf(fetched('/amp/pont'))).toMatchObject({kind: 'no-article-found'});
	});

	test('of which a part does not come is what came, and said to be cut', async () => {
		server.on('/pont', html(articlePage({head: '<link rel="next" href="/pont?page=2">'})));
		server.on('/pont?page=2', {status: 500, body: ''});
		const full = await fetched('/pont');
		expect(textOf(full)).toContain('La circulation des trains');
		expect(full.access).toBe('truncated');
	});

	test('has no more than twelve parts', async () => {
		for (let page = 1; page <= 13; page++) {
			const head = `<link rel="next" href="/pont?page=${page + 1}">`;
			server.on(page === 1 ? '/pont' : `/pont?page=${page}`, html(articlePage({head})));
		}
		expect((await fetched('/pont')).access).toBe('truncated');
		expect(server.hits('/pont?page=12')).toHaveLength(1);
		expect(server.hits('/pont?page=13')).toEqual([]);
	});

	test('for subscribers says so', async () => {
		server.on('/pont', html(articlePage({head: forSubscribers, paragraphs: bridge.paragraphs.slice(0, 3)})));
		expect((await fetched('/pont')).access).toBe('subscribers');
	});
});

describe('the address of the article', {timeout: 20_000}, () => {
	test('is the one that its page names as its own: without AMP', async () => {
		server.on('/amp/pont', html(articlePage({head: `<link rel="canonical" href="${server.url('/pont')}">`})));
		expect((await fetched('/amp/pont')).url).toBe(server.url('/pont'));
	});

	test('is where redirects led, without what tracks the reader', async () => {
		server.on('/r/1', {redirectTo: '/pont?id=7&utm_source=rss&xtor=RSS-1'});
		server.on('/pont?id=7&utm_source=rss&xtor=RSS-1', html(articlePage()));
		expect((await fetched('/r/1')).url).toBe(server.url('/pont?id=7'));
	});

	test('is not one that its page names on another site', async () => {
		server.on(
			'/pont',
			html(articlePage({head: '<link rel="canonical" href="https://ailleurs.example/pont">'})),
		);
		expect((await fetched('/pont')).url).toBe(server.url('/pont'));
	});
});

describe('a page that does not give it', {timeout: 20_000}, () => {
	test('because there is no article in it', async () => {
		server.on('/pont', html('<!doctype html><title>Vidéo</title><video src="/v.mp4"></video>'));
		expect(await problemOf(fetched('/pont'))).toEqual({
			kind: 'no-article-found',
			values: {url: server.url('/pont')},
		});
	});

	test.each([
		[
			'asks for consent',
			'Avant de continuer',
			'Nous et nos 812 partenaires déposons des traceurs pour mesurer l’audience de ce service.',
		],
		[
			'asks to sign in',
			'Connexion',
			'Saisissez votre adresse électronique et votre mot de passe, ou créez un compte gratuit.',
		],
	])('because it %s instead', async (_, title, paragraph) => {
		server.on('/pont', html(articlePage({title, paragraphs: Array.from({length: 9}, () => paragraph)})));
		expect(await problemOf(fetched('/pont'))).toMatchObject({kind: 'no-article-found'});
	});

	test('because the site leads to its front page instead', async () => {
		server.on('/pont', {redirectTo: '/'});
		server.on('/', html(articlePage()));
		expect(await problemOf(fetched('/pont'))).toMatchObject({kind: 'no-article-found'});
	});

	test('because it is none', async () => {
		server.on('/pont', {body: Buffer.from('255044462d312e370a00010203', 'hex')});
		expect(await problemOf(fetched('/pont'))).toMatchObject({kind: 'not-an-article'});
	});

	test.each([
		['is gone for good', {status: 410, body: ''}, {kind: 'http-status', values: {status: 410}}],
		['is missing', {status: 404, body: ''}, {kind: 'http-status', values: {status: 404}}],
		['is slow', {never: true}, {kind: 'timed-out', values: {seconds: 1}}],
		['is busy', {status: 429, headers: {'Retry-After': '60'}, body: ''}, {kind: 'page-busy'}],
	])('because it %s', async (_, answer, record) => {
		server.on('/pont', answer);
		expect(await problemOf(fetched('/pont'))).toMatchObject(record);
	});

	test('because its reader has gone on', async () => {
		const stop = new AbortController();
		server.on('/pont', {never: true});
		const asked = problemOf(fetchFullText(services(), article('/pont'), stop.signal));
		stop.abort(new Error('elsewhere'));
		expect(await asked).toEqual(new Error('elsewhere'));
	});
});

describe('an address that a feed named does not lead into a private network', () => {
	test('from a source elsewhere, nor from a file', async () => {
		for (const sourceUrl of [
			'https://presse.example/rss',
			'file:///home/moi/flux.xml',
			server.url('/rss').replace('127.0.0.1', 'localhost'),
		]) {
			expect(await problemOf(fetched('/pont', {sourceUrl}))).toMatchObject({
				kind: 'page-refused',
				values: {to: server.url('/pont')},
			});
		}
		expect(server.connections).toBe(0);
	});

	test('but to the source’s own host', {timeout: 20_000}, async () => {
		server.on('/pont', html(articlePage()));
		expect(await problemOf(fetched('/pont'))).toBeUndefined();
	});
});

describe('the same article', () => {
	const page = {title: 'Un pont rouvre', html: '<p>Les travaux du pont de la <b>Loire</b> sont finis.</p>'};
	test.each([
		['Le pont de la Loire rouvre après un an de travaux', true],
		['Loire : TRAVAUX terminés', true],
		['Élections : le second tour sera serré', false],
		['Météo', true],
		['東京の橋が再び開通した', true],
	])('%s: %s', (title, isSame) => {
		expect(isSameArticle(title, page)).toBe(isSame);
	});
});
