import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {FoundSource} from '../../src/app/found-source.ts';
import {discover} from '../../src/app/perform/discover.ts';
import {isProblem} from '../../src/model/problem.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import type {FetchAddress} from '../../src/net/fetched.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {until} from '../support/open-world.ts';
import {dispatches, friday, rss} from '../support/rss.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

/** Timers that fire when a test says so. */
const timers = () => {
	const waiting = new Map<number, {readonly ms: number; readonly action: () => void}>();
	let count = 0;
	return {
		after: (ms: number, action: () => void) => {
			const id = count++;
			waiting.set(id, {ms, action});
			return () => void waiting.delete(id);
		},
		fire: (ms: number) => {
			for (const [id, timer] of waiting) if (timer.ms <= ms && waiting.delete(id)) timer.action();
		},
		waiting,
	};
};

const realFetch = createFetchAddress({userAgent: 'actus/test'});

const search = (path: string, signal?: AbortSignal, clocks = timers(), fetch: FetchAddress = realFetch) =>
	discover(
		{fetch, after: clocks.after, clock: () => friday},
		/^https?:/.test(path) ? path : server.url(path),
		signal,
	);

const paths = (found: readonly FoundSource[]) => found.map(({url}) => url.replace(server.url(''), ''));

const failure = async (promise: Promise<unknown>) => {
	const error = await promise.then(
		(value) => new Error(`found ${JSON.stringify(value)}`),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

/** A feed of that name whose news is its own. */
const feed = (name: string, count = 2) => ({
	body: rss(name, dispatches(count, name), `https://presse.example/${encodeURIComponent(name)}/`),
	headers: {'Content-Type': 'application/rss+xml'},
});
const page = (inside: string) => ({
	body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La Tribune</title></head><body>${inside}</body></html>`,
	headers: {'Content-Type': 'text/html'},
});
const alternate = (href: string, title = '') =>
	`<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;
const news = (name: string) =>
	`<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://presse.example/1</loc>
	<news:news><news:publication><news:name>${name}</news:name><news:language>fr</news:language></news:publication>
	<news:publication_date>2023-10-02T16:03:48+02:00</news:publication_date><news:title>Budget</news:title></news:news></url></urlset>`;

describe('behind an address', () => {
	test('that is a feed there is that feed, and nothing else is asked', async () => {
		server.on('/rss', {...feed('La Tribune', 3), etag: '"1"'});
		expect(await search('/rss')).toMatchObject([
			{
				url: server.url('/rss'),
				title: 'La Tribune',
				kind: 'rss',
				items: 3,
				newest: friday,
				validators: {etag: '"1"'},
			},
		]);
		expect(server.hits('/rss')).toHaveLength(1);
		expect(server.hits('/feed')).toHaveLength(0);
	});

	test('of a page there is what it declares, in its order, and no usual address is asked', async () => {
		server.on('/', page(alternate('/une.xml', 'À la une') + alternate('/eco.xml')));
		server.on('/une.xml', {...feed('Une'), delay: 30});
		server.on('/eco.xml', feed('Économie'));
		server.on('/feed', feed('Autre'));
		const found = await search('/');
		expect(paths(found)).toEqual(['/une.xml', '/eco.xml']);
		expect(found.map(({title}) => title)).toEqual(['Une', 'Économie']);
		expect(server.hits('/feed')).toHaveLength(0);
	});

	test('a feed without a name is called as the page calls it', async () => {
		server.on('/', page(alternate('/une.xml', 'À la une')));
		server.on('/une.xml', {
			body: '<rss version="2.0"><channel><item><title>Un</title></item></channel></rss>',
		});
		expect(await search('/')).toMatchObject([{title: 'À la une'}]);
	});

	test('comments come last, the same news twice once, what is no feed not at all', async () => {
		server.on(
			'/',
			page(
				['/comments/feed/', '/vide.xml', '/404.xml', '/page', '/feed/', '/atom/']
					.map((href) => alternate(href))
					.join(''),
			),
		);
		server.on('/comments/feed/', feed('Commentaires'));
		server.on('/vide.xml', feed('Vide', 0));
		server.on('/page', page('rien'));
		server.on('/feed/', feed('Une'));
		server.on('/atom/', feed('Une', 3));
		expect(paths(await search('/'))).toEqual(['/feed/', '/atom/', '/vide.xml', '/comments/feed/']);
		server.on('/atom/', {
			body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Une</title>${[0, 1].map((n) => `<entry><id>${n}</id><title>x</title><link href="https://presse.example/Une/${n}"/></entry>`).join('')}</feed>`,
		});
		expect(paths(await search('/'))).toEqual(['/feed/', '/vide.xml', '/comments/feed/']);
	});

	test('a page that declares its comments only is searched on', async () => {
		server.on('/', page(alternate('/comments/feed/')));
		server.on('/comments/feed/', feed('Commentaires'));
		server.on('/rss.xml', feed('Une'));
		expect(paths(await search('/'))).toEqual(['/rss.xml', '/comments/feed/']);
	});

	test('the Link header counts where the page declares nothing that answers', async () => {
		server.on('/', {
			...page(alternate('/mort.xml')),
			headers: {Link: ['</style.css>; rel=preload', '<flux>; rel="alternate"; type="application/atom+xml"']},
		});
		server.on('/flux', feed('Une'));
		expect(paths(await search('/'))).toEqual(['/flux']);
	});

	test('usual addresses are tried, at most eight and four at once', async () => {
		server.on('/', page('Bonjour'));
		server.on('/feed.json', {
			body: '{"version":"https://jsonfeed.org/version/1","title":"Une","items":[{"id":"1"}]}',
		});
		const found = await search('/');
		expect(found).toMatchObject([{url: server.url('/feed.json'), kind: 'json'}]);
		expect(server.most).toBeLessThanOrEqual(4);
	});

	test('SPIP’s own address is one of them', async () => {
		server.on('/', page('Bonjour'));
		server.on('/spip.php?page=backend', feed('SPIP'));
		expect(paths(await search('/'))).toEqual(['/spip.php?page=backend']);
	});

	test('a section’s feed is preferred to its site’s', async () => {
		server.on('/politique', page('Bonjour'));
		server.on('/politique/feed', feed('Politique'));
		server.on('/feed', feed('Tout'));
		expect(paths(await search('/politique'))).toEqual(['/politique/feed', '/feed']);
	});

	test('a usual address that redirects for good is followed at its new place', async () => {
		server.on('/', page('Bonjour'));
		server.on('/feed', {redirectTo: '/feed/', status: 301});
		server.on('/rss', {redirectTo: '/feed/', status: 302});
		server.on('/feed/', feed('Une'));
		expect(paths(await search('/'))).toEqual(['/feed/']);
	});

	test('links that look like feeds are tried', async () => {
		server.on(
			'/',
			page('<a href="/contact">Contact</a><a href="/abonnement">Flux RSS</a><a href="/x/une.rss">x</a>'),
		);
		server.on('/x/une.rss', feed('Une'));
		server.on('/abonnement', feed('Deux'));
		expect(paths(await search('/'))).toEqual(['/x/une.rss', '/abonnement']);
		expect(server.hits('/contact')).toHaveLength(0);
	});

	test('a page that lists the feeds is read where it is linked', async () => {
		server.on('/', page('<a href="/nos-flux">Flux RSS</a>'));
		server.on(
			'/nos-flux',
			page('<ul><li><a href="/rss/une.xml">À la une</a><li><a href="/rss/eco.xml">Économie</a></ul>'),
		);
		server.on('/rss/une.xml', feed('Une'));
		server.on('/rss/eco.xml', feed('Économie'));
		expect(paths(await search('/'))).toEqual(['/rss/une.xml', '/rss/eco.xml']);
	});

	test('addresses are those of where the page really is', async () => {
		server.on('/', {redirectTo: '/fr/accueil/', status: 302});
		server.on('/fr/accueil/', page(alternate('rss.xml')));
		server.on('/fr/accueil/rss.xml', feed('Une'));
		expect(paths(await search('/'))).toEqual(['/fr/accueil/rss.xml']);
	});
});

describe('a news sitemap', () => {
	test('is found by robots.txt', async () => {
		server.on('/', page('Bonjour'));
		server.on('/robots.txt', {body: `Sitemap: ${server.url('/plan.xml')}\nSitemap: /actu/du-jour.xml`});
		server.on('/actu/du-jour.xml', {body: news('La Tribune')});
		expect(await search('/')).toMatchObject([
			{url: server.url('/actu/du-jour.xml'), kind: 'sitemap', title: 'La Tribune', items: 1},
		]);
		expect(server.hits('/plan.xml')).toHaveLength(0);
	});

	test('is found at a usual address without robots.txt', async () => {
		server.on('/', page('Bonjour'));
		server.on('/sitemap-news.xml', {body: news('La Tribune')});
		expect(paths(await search('/'))).toEqual(['/sitemap-news.xml']);
	});

	test('is found in an index of sitemaps, one level deep, by its name or its age', async () => {
		const index = (...names: readonly string[]) => ({
			body: `<sitemapindex>${names.map((name, age) => `<sitemap><loc>${server.url(name)}</loc><lastmod>2023-10-0${9 - age}</lastmod></sitemap>`).join('')}</sitemapindex>`,
		});
		server.on('/', page('Bonjour'));
		server.on('/robots.txt', {body: 'Sitemap: /sitemap.xml'});
		server.on('/sitemap.xml', index('/a.xml', '/b.xml', '/c.xml', '/d.xml', '/e.xml', '/google-news.xml'));
		server.on('/google-news.xml', {body: news('La Tribune')});
		expect(paths(await search('/'))).toEqual(['/google-news.xml']);
		expect(server.hits('/e.xml')).toHaveLength(0);
		expect(paths(await search('/sitemap.xml'))).toEqual(['/google-news.xml']);
	});

	test('that lists no news is none', async () => {
		server.on('/', page('Bonjour'));
		server.on('/sitemap.xml', {body: '<urlset><url><loc>https://presse.example/</loc></url></urlset>'});
		expect((await failure(search('/'))).kind).toBe('page-not-feed');
	});
});

describe('where there is nothing', () => {
	test('a page is said to be a page, after a bounded number of requests', async () => {
		server.on('/', page('<p>Bonjour</p>'));
		expect(await failure(search('/'))).toEqual({kind: 'page-not-feed', values: {url: server.url('/')}});
		expect(server.hits('/feed')).toHaveLength(1);
	});

	test.each([
		[
			'a picture',
			{body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), headers: {'Content-Type': 'image/png'}},
			'not-a-feed',
		],
		['a missing page', {status: 404}, 'http-status'],
		['a page that is gone', {status: 410}, 'feed-gone'],
	])('%s is said as it is, and nothing else is asked', async (_, answer, kind) => {
		server.on('/x', answer);
		server.on('/feed', feed('Une'));
		expect((await failure(search('/x'))).kind).toBe(kind);
		expect(server.hits('/feed')).toHaveLength(0);
	});
});

describe('a hostile page', () => {
	test('of ten thousand declared feeds costs twelve requests', async () => {
		server.on('/', page(Array.from({length: 10_000}, (_, index) => alternate(`/f/${index}`)).join('')));
		let asked = 0;
		for (let index = 0; index < 10_000; index++)
			server.on(`/f/${index}`, () => {
				asked++;
				return feed(`F${index}`);
			});
		expect(await search('/')).toHaveLength(12);
		expect(asked).toBe(12);
		expect(server.most).toBeLessThanOrEqual(4);
	});

	test('leads to no file, and into no private network but the one it is in', async () => {
		const other = await startFeedServer();
		try {
			other.on('/rss', feed('Interne'));
			const inside = `http://localhost:${other.port}/rss`;
			server.on(
				'/',
				page(`${alternate('file:///etc/passwd') + alternate(inside)}<a href="${inside}">RSS</a>`),
			);
			expect((await failure(search('/'))).kind).toBe('page-not-feed');
			expect(other.hits('/rss')).toHaveLength(0);
		} finally {
			await other.close();
		}
	});
});

describe('patience', () => {
	test('ends for a slow feed soon after another has answered', async () => {
		server.on('/', page(alternate('/lent.xml') + alternate('/vif.xml')));
		server.on('/lent.xml', {never: true});
		server.on('/vif.xml', feed('Vif'));
		const clocks = timers();
		const found = search('/', undefined, clocks);
		await until(
			() => [...clocks.waiting.values()].some(({ms}) => ms === 1500),
			() => 'nothing was found',
		);
		clocks.fire(1500);
		expect(paths(await found)).toEqual(['/vif.xml']);
		expect([...clocks.waiting]).toEqual([]);
	});

	test('ends for one address after six seconds, and the search goes on', async () => {
		server.on('/', page(alternate('/lent.xml')));
		server.on('/lent.xml', {never: true});
		server.on('/feed', feed('Vif'));
		const clocks = timers();
		const found = search('/', undefined, clocks);
		await until(
			() => server.hits('/lent.xml').length === 1,
			() => 'nothing was asked',
		);
		clocks.fire(6000);
		await until(
			() => [...clocks.waiting.values()].some(({ms}) => ms === 1500),
			() => 'nothing was found',
		);
		clocks.fire(1500);
		expect(paths(await found)).toEqual(['/feed']);
	});

	test('ends for all after fifteen, and that is said', async () => {
		server.on('/', page(alternate('/lent.xml')));
		server.on('/lent.xml', {never: true});
		const clocks = timers();
		const found = failure(search('/', undefined, clocks));
		await until(
			() => server.hits('/lent.xml').length === 1,
			() => 'nothing was asked',
		);
		clocks.fire(15_000);
		expect(await found).toEqual({kind: 'timed-out', values: {url: server.url('/'), seconds: 15}});
		expect(server.hits('/feed')).toHaveLength(0);
	});

	test('ends when the reader gives up', async () => {
		server.on('/', page(alternate('/lent.xml')));
		server.on('/lent.xml', {never: true});
		const giveUp = new AbortController();
		const found = search('/', giveUp.signal);
		await until(
			() => server.hits('/lent.xml').length === 1,
			() => 'nothing was asked',
		);
		giveUp.abort(new Error('assez'));
		await expect(found).rejects.toThrow('assez');
	});
});

describe('places with a rule', () => {
	/** The network as if these hosts were our server: `/host/path` on it. */
	const elsewhere: FetchAddress = async (request, signal) => {
		const {host, pathname, search: query} = new URL(request.url);
		const fetched = await realFetch({url: server.url(`/${host}${pathname}${query}`)}, signal);
		return fetched.status === 'fetched' ? {...fetched, url: request.url} : fetched;
	};
	const searched = (url: string) => search(url, undefined, timers(), elsewhere);

	test('a GitHub repository gives releases, tags and commits; the empty ones last', async () => {
		server.on('/github.com/nodejs/node', page(alternate('https://github.com/autre.atom')));
		server.on('/github.com/nodejs/node/releases.atom', feed('Releases', 0));
		server.on('/github.com/nodejs/node/tags.atom', feed('Tags'));
		server.on('/github.com/nodejs/node/commits.atom', feed('Commits'));
		expect((await searched('https://github.com/nodejs/node')).map(({title}) => title)).toEqual([
			'Tags',
			'Commits',
			'Releases',
		]);
	});

	test('a YouTube channel’s page gives its films', async () => {
		const id = 'UCabcdefghijklmnopqrstuv';
		server.on(
			'/www.youtube.com/@lequotidien',
			page(`<link rel="canonical" href="https://www.youtube.com/channel/${id}">`),
		);
		server.on(`/www.youtube.com/feeds/videos.xml?channel_id=${id}`, feed('Films'));
		expect((await searched('https://www.youtube.com/@lequotidien')).map(({title}) => title)).toEqual([
			'Films',
		]);
		expect((await searched(`https://www.youtube.com/channel/${id}`)).map(({title}) => title)).toEqual([
			'Films',
		]);
	});
});
