import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {problem} from '../../src/model/problem.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {articlePage, bridge} from '../support/article-page.ts';
import {entry, feed} from '../support/entries.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {settled, until, type WorldOptions} from '../support/open-world.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const slow = {timeout: 30_000};
const minute = 60_000;
const page = {
	body: articlePage({foot: '<figure><img src="/photo.jpg" alt="Le pont"></figure>'}),
	headers: {'Content-Type': 'text/html; charset=utf-8'},
};
const jpeg = {body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])};

const open = (said: Partial<WorldOptions> = {}): Promise<TestScreen> =>
	openScreen({
		feeds: {
			[server.url('/rss')]: feed('Le Fil', [
				entry(bridge.title, {url: server.url('/pont'), html: bridge.stump, access: 'truncated'}),
				entry('Une dépêche', {html: '<p>Tout est dit ici.</p>'}),
			]),
		},
		fetch: createFetchAddress({userAgent: 'actus/test'}),
		size: {columns: 80, rows: 30},
		...said,
	});

/** A page is read on a thread, which has to start first. */
const sees = async (screen: TestScreen, pattern: RegExp): Promise<void> => {
	for (let tries = 0; tries < 4; tries++) {
		try {
			return await screen.until(pattern);
		} catch {
			await settled();
		}
	}
	await screen.until(pattern);
};

describe('b', slow, () => {
	test('marks at once, fetches text and picture in the background, and shows when all is there', async () => {
		const held = Promise.withResolvers<void>();
		server.on('/pont', page);
		server.on('/photo.jpg', async () => {
			await held.promise;
			return jpeg;
		});
		const screen = await open();
		await screen.press('b');
		expect(screen.row(2)).toMatch(/^›•☆ .*½ Le pont/);
		await sees(screen, /^›•☆ .* {2}Le pont/m);
		await screen.press('j', 'k', 'm');
		expect(screen.row(2)).toMatch(/^› ☆ /);
		held.resolve();
		await sees(screen, /^› ★ .*Le pont/m);
		await screen.press('3');
		expect(screen.row(2)).toMatch(/^› ★ .*Le pont/);
	});

	test('in an article says under its byline what is kept, the reader staying where they were', async () => {
		const held = Promise.withResolvers<void>();
		server.on('/pont', page);
		server.on('/photo.jpg', async () => {
			await held.promise;
			return jpeg;
		});
		const screen = await open();
		await screen.press('enter');
		await sees(screen, /texte entier/);
		await screen.press('b');
		await sees(screen, /Gardé ; texte entier et images à venir/);
		await screen.press('j', 'j', 'j', 'j', 'j', 'j');
		const [, first] = screen.frame().split('\n');
		held.resolve();
		await sees(screen, / · ★ /);
		expect(screen.frame().split('\n')[1]).toBe(first);
		await screen.press('g');
		expect(screen.frame()).toContain('Gardé avec son texte et 1 image');
	});

	test('on an article that has nothing more keeps it whole at once', async () => {
		const screen = await open();
		await screen.press('j', 'b');
		await sees(screen, /^›•★ .*Une dépêche/m);
	});

	test('without a network keeps what there is; the tick tries again', async () => {
		server.on('/pont', {resetConnection: 'at once'});
		const screen = await open();
		await screen.press('b');
		await settled();
		expect(screen.row(2)).toMatch(/^›•☆ /);
		server.on('/pont', page);
		server.on('/photo.jpg', jpeg);
		await screen.advance(6 * minute);
		await screen.tick();
		await sees(screen, /^›•★ .*Le pont/m);
	});

	test('twice lets go while the page is on its way: nothing more is fetched, and nothing shown', async () => {
		const held = Promise.withResolvers<void>();
		const asked = Promise.withResolvers<void>();
		server.on('/pont', async () => {
			asked.resolve();
			await held.promise;
			return page;
		});
		server.on('/photo.jpg', jpeg);
		const screen = await open();
		await screen.press('b');
		await asked.promise;
		await screen.press('b');
		held.resolve();
		await sees(screen, /^›• {2}.* {2}Le pont/m);
		expect(server.hits('/photo.jpg')).toEqual([]);
	});

	test('in the edition that ships inside fetches nothing, and is whole', async () => {
		server.on('/pont', page);
		const screen = await open({isDemo: true});
		await screen.press('b');
		await sees(screen, /^›•★ /m);
		expect(server.hits('/pont')).toEqual([]);
	});
});

test('at start, what an earlier run left is completed', slow, async () => {
	server.on('/pont', page);
	server.on('/photo.jpg', jpeg);
	const screen = await open();
	const [first] = screen.program.state().list.headlines;
	screen.services.library.setMark([first?.id ?? ''], 'isBookmarked', true);
	// A process that was killed had begun it.
	screen.services.library.beginKeeping(first?.id ?? '', screen.services.clock() + 10 * minute);
	await screen.performer.reconcile();
	await sees(screen, /^›•★ .*Le pont/m);
});

describe('several at once', slow, () => {
	const of = (...urls: readonly string[]) =>
		feed(
			'Le Fil',
			urls.map((url, index) => entry(`Dépêche ${index + 1}`, {url})),
		);
	const gone = ({url}: {readonly url: string}) => Promise.reject(problem('http-status', {url, status: 404}));

	test('who keeps an article does not wait for hosts that are slow', async () => {
		const asked: string[] = [];
		const screen = await openScreen({
			feeds: {
				'https://fil.example/': of('https://lent.example/', 'https://lourd.example/', 'https://vif.example/'),
			},
			fetch: (request) => {
				asked.push(request.url);
				return request.url.includes('vif') ? gone(request) : new Promise(() => {});
			},
			size: {columns: 80, rows: 12},
		});
		await screen.press('b', 'j', 'b', 'j', 'b');
		await sees(screen, /★ .*Dépêche 3/);
		expect(screen.frame()).toMatch(/☆ .*Dépêche 1[\s\S]*☆ .*Dépêche 2/);
		expect(asked).toHaveLength(3);
	});

	test('one host is asked for one after the other', async () => {
		const waiting: (() => void)[] = [];
		const screen = await openScreen({
			feeds: {
				'https://fil.example/': of('https://un.example/1', 'https://un.example/2', 'https://un.example/3'),
			},
			fetch: async (request) => {
				await new Promise<void>((resolve) => {
					waiting.push(resolve);
				});
				return gone(request);
			},
			size: {columns: 80, rows: 12},
		});
		await screen.press('b', 'j', 'b', 'j', 'b');
		for (let answered = 0; answered < 3; answered++) {
			await until(
				() => waiting.length === answered + 1,
				() => `${waiting.length} asked, ${answered} answered`,
			);
			waiting[answered]?.();
		}
		await sees(screen, /★ .*Dépêche 1[\s\S]*★ .*Dépêche 2[\s\S]*★ .*Dépêche 3/);
	});

	test('what is open and being read is not asked for a second time', async () => {
		const held = Promise.withResolvers<void>();
		server.on('/pont', async () => {
			await held.promise;
			return page;
		});
		server.on('/photo.jpg', jpeg);
		const screen = await open();
		await screen.press('enter', 'b');
		held.resolve();
		await sees(screen, /Gardé avec son texte et 1 image/);
		expect(server.hits('/pont')).toHaveLength(1);
	});
});
