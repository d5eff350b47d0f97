import {afterEach, describe, expect, test} from 'vitest';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {makeHome} from '../support/home.ts';
import {noTerminals, openReader, small, usual, wide, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';
import {dispatches, rss} from '../support/rss.ts';

const servers: FeedServer[] = [];
const serve = async (): Promise<FeedServer> => {
	const server = await startFeedServer();
	servers.push(server);
	return server;
};
afterEach(async () => {
	for (const server of servers.splice(0)) await server.close();
});

/** What the reader finds in conf when they come with a list of addresses of their own. */
const subscriptions = (urls: readonly string[]) =>
	JSON.stringify({subscriptions: urls.map((url) => ({url}))});

describe.skipIf(noTerminals)('the first start', () => {
	test.each([small, usual, wide])(
		'at $columns x $rows: five things to read, the shipped edition with no network',
		async (size) => {
			const home = makeHome();
			const reader = openReader(home, {size});
			const {terminal, type} = reader;
			await terminal.until(/Que voulez-vous/);
			for (const choice of [/1.*français/, /2.*anglais/, /3.*catalogue/, /4.*adresse/, /5.*édition/])
				expect(terminal.text()).toMatch(choice);
			type('5');
			await terminal.until(isOn('Trains de nuit'));
			expect(terminal.rows()[0]).toMatch(/^ actus · édition d’exemple · Dernières nouvelles/);
			type('\r');
			await terminal.until(/Publié le/);
			type('b');
			await terminal.until(/gardé dans les favoris/);
			type('qq');
			expect(await reader.ended).toEqual(withoutTrace(0));
			expect(await home.json('list')).toEqual([]);
			expect(await home.json('sources')).toEqual([]);
		},
	);

	test('an address is typed, fetched, and read; the next start shows the list at once', async () => {
		const server = await serve();
		server.on('/fil.xml', {
			body: rss('Le Fil', dispatches(12)),
			headers: {'Content-Type': 'application/rss+xml'},
		});
		const home = makeHome();
		const reader = openReader(home);
		await reader.terminal.until(/Que voulez-vous/);
		reader.type('4');
		await reader.terminal.until(/Adresse ou fichier/);
		reader.type(`${server.url('/fil.xml')}\r`);
		await reader.terminal.until(isOn('Dépêche 1'));
		await reader.terminal.until(/Le Fil : 12 titres\./);
		reader.type('j\r');
		await reader.terminal.until(/Publié le/);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));

		const again = openReader(home);
		await again.terminal.until(isOn('Dépêche 1'));
		expect(again.terminal.rows()[3]).toMatch(/^ {4}.*Dépêche 2$/);
		again.type('q');
		expect(await again.ended).toEqual(withoutTrace(0));
		expect(server.hits('/fil.xml')).toHaveLength(1);
	});

	test('an address is pasted, in one piece or into the prompt', async () => {
		const server = await serve();
		server.on('/fil.xml', {body: rss('Le Fil', dispatches(2))});
		const reader = openReader(makeHome());
		await reader.terminal.until(/Que voulez-vous/);
		reader.type(`\u001B[200~${server.url('/fil.xml')}\u001B[201~`);
		await reader.terminal.until(/Adresse ou fichier : http/);
		reader.type('\r');
		await reader.terminal.until(isOn('Dépêche 1'));
	});

	test('an address that leads nowhere is said in a sentence, and the welcome is still there', async () => {
		const server = await serve();
		server.on('/page', {
			body: '<!doctype html><title>Une page</title><p>Bonjour.',
			headers: {'Content-Type': 'text/html'},
		});
		const home = makeHome();
		const reader = openReader(home);
		await reader.terminal.until(/Que voulez-vous/);
		for (const [address, sentence] of [
			[server.url('/absent'), /répond 404/],
			[server.url('/page'), /Ni flux, ni titres datés/],
			['nulle part', /n’est ni une adresse ni un fichier/],
		] as const) {
			reader.type('4');
			await reader.terminal.until(/Adresse ou fichier/);
			reader.type(`${address}\r`);
			await reader.terminal.until(sentence);
			expect(reader.terminal.text()).toContain('Que voulez-vous lire');
		}
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect(await home.json('sources')).toEqual([]);
	});
});

describe.skipIf(noTerminals)('sources answer as they can', () => {
	test('headlines show as each answers; one that never does delays nobody, and quitting does not wait for it', async () => {
		const server = await serve();
		const second = Promise.withResolvers<void>();
		server.on('/un.xml', {body: rss('Premier', dispatches(3, 'Tôt'))});
		server.on('/deux.xml', async () => {
			await second.promise;
			return {body: rss('Second', dispatches(3, 'Tard'))};
		});
		server.on('/jamais.xml', {never: true});
		const home = makeHome();
		home.conf('subscriptions', subscriptions(['/jamais.xml', '/un.xml', '/deux.xml'].map(server.url)));
		const reader = openReader(home);
		await reader.terminal.until(isOn('Tôt 1'));
		await reader.terminal.until(/█.* 1\/3 sources/);
		reader.type('j');
		await reader.terminal.until(isOn('Tôt 2'));
		second.resolve();
		await reader.terminal.until(/Tard 3/);
		await reader.terminal.until(/█.* 2\/3 sources/);
		expect(isOn('Tôt 2')(reader.terminal)).toBe(true);
		expect(reader.terminal.rows()[0]).toMatch(/↑ 3 nouveaux · 6 non lus$/);
		const start = performance.now();
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		// A source may take 15 s; nobody who leaves waits for it.
		expect(performance.now() - start).toBeLessThan(8000);
		expect(await home.json<readonly unknown[]>('list')).toHaveLength(6);
	});

	test('with no network: a plain sentence, the shipped edition offered, and trying again works', async () => {
		const server = await serve();
		server.on('/fil.xml', {resetConnection: 'at once'});
		const home = makeHome();
		home.conf('subscriptions', subscriptions([server.url('/fil.xml')]));
		const reader = openReader(home);
		await reader.terminal.until(/Aucune source n’a répondu : le réseau semble absent/);
		expect(reader.terminal.text()).toMatch(/édition fournie/);
		server.on('/fil.xml', {body: rss('Le Fil', dispatches(2))});
		reader.type('1');
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('a server that went away leaves the list as it is, and the reason is said', async () => {
		const server = await serve();
		server.on('/fil.xml', {body: rss('Le Fil', dispatches(5))});
		const home = makeHome();
		await home.actus('add', server.url('/fil.xml'));
		await server.close();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('R');
		await reader.terminal.until(/127\.0\.0\.1:\d+ refuse la connexion/);
		expect(reader.terminal.text()).toContain('Dépêche 5');
		reader.type('\r');
		await reader.terminal.until(/Publié le/);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('a second refresh in which nothing changed fetches nothing and changes nothing', async () => {
		const server = await serve();
		for (const name of ['a', 'b', 'c'])
			server.on(`/${name}.xml`, {body: rss(name.toUpperCase(), dispatches(4, name)), etag: `"${name}1"`});
		const home = makeHome();
		await home.actus('add', ...['a', 'b', 'c'].map((name) => server.url(`/${name}.xml`)));
		const reader = openReader(home);
		await reader.terminal.until(isOn('a 1'));
		reader.type('jjj');
		await reader.terminal.until(isOn('a 2'));
		const before = reader.terminal.rows().slice(0, -1);
		reader.type('R');
		await reader.terminal.until(/Rien de nouveau \(3 sources\)\./);
		expect(reader.terminal.rows().slice(0, -1)).toEqual(before);
		const hits = ['a', 'b', 'c'].flatMap((name) => server.hits(`/${name}.xml`));
		expect(hits.map(({headers}) => headers['if-none-match'])).toEqual([
			undefined,
			'"a1"',
			undefined,
			'"b1"',
			undefined,
			'"c1"',
		]);
		server.on('/b.xml', {
			body: rss('B', [{title: 'Du neuf', at: Date.parse('2023-10-06T17:00:00Z')}], 'https://neuf.example/'),
			etag: '"b2"',
		});
		reader.type('R');
		await reader.terminal.until(/1 nouveau titre \(3 sources\)/);
		await reader.terminal.until(/Du neuf/);
		expect(isOn('a 2')(reader.terminal)).toBe(true);
		reader.type('g');
		await reader.terminal.until(isOn('Du neuf'));
	});
});
