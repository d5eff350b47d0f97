import {existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterEach, describe, expect, test} from 'vitest';
import {articlePage, bridge} from '../support/article-page.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {type Home, homeWithNews, type ListedHeadline, makeHome} from '../support/home.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';
import {dispatches, rss} from '../support/rss.ts';

const homeOfNews = homeWithNews(60);

const servers: FeedServer[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) await server.close();
});

const titlesOf = (headlines: readonly ListedHeadline[]) => headlines.map(({title}) => title);
const bookmarked = async (home: Home) => titlesOf(await home.json('list', '--bookmarked', '--limit', '0'));
const read = async (home: Home) =>
	titlesOf(
		(await home.json<readonly ListedHeadline[]>('list', '--limit', '0')).filter((headline) => headline.read),
	);

/** Deletes what can be fetched again. */
const loseLibrary = (home: Home) => {
	for (const name of readdirSync(home.data))
		if (name.startsWith('library.db')) rmSync(join(home.data, name), {recursive: true});
};

describe.skipIf(noTerminals)('kill -9', () => {
	test('right after the screen shows a mark, ten times over, loses none', async () => {
		const home = homeOfNews();
		for (let round = 1; round <= 10; round++) {
			const reader = openReader(home);
			const {terminal, type} = reader;
			await terminal.until(isOn('Dépêche 1'));
			type('j'.repeat(2 * round - 1));
			await terminal.until(isOn(`Dépêche ${2 * round}`));
			type('b');
			await terminal.until((shown) => new RegExp(`^›.[☆★] .*Dépêche ${2 * round}$`, 'm').test(shown.text()));
			type('jm');
			await terminal.until((shown) =>
				new RegExp(`^› {3}.*Dépêche ${2 * round + 1}$`, 'm').test(shown.text()),
			);
			reader.signal('SIGKILL');
			expect((await reader.ended).code).toBe(137);
		}
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		for (let row = 2; row <= 20; row++)
			expect(reader.terminal.text()).toMatch(
				new RegExp(`^ ${row % 2 ? '   ' : '•[☆★] '}.*Dépêche ${row}$`, 'm'),
			);
		expect(await bookmarked(home)).toEqual(
			Array.from({length: 10}, (_, index) => `Dépêche ${2 * index + 2}`),
		);
		expect(await read(home)).toEqual(Array.from({length: 10}, (_, index) => `Dépêche ${2 * index + 3}`));
	});

	test('a second after one has read on keeps the place, also without the library', async () => {
		const home = makeHome();
		const paragraphs = Array.from({length: 60}, (_, index) => `<p>Alinéa ${index + 1}.</p>`).join('');
		await home.actus('add', home.file('fil.xml', rss('Le Fil', [{title: 'Long', body: paragraphs}])));
		const reader = openReader(home);
		await reader.terminal.until(isOn('Long'));
		reader.type('\r--');
		await reader.terminal.until((screen) => /68 colonnes/.test(screen.text()));
		reader.type('\u0004\u0004');
		await reader.terminal.until((screen) => /^ 4\d %/m.test(screen.text()));
		const shown = reader.terminal.rows().slice(1, -1);
		await expect.poll(() => existsSync(join(home.config, 'places.json')), {timeout: 3000}).toBe(true);
		reader.signal('SIGKILL');
		await reader.ended;
		loseLibrary(home);
		await home.actus('refresh');
		const again = openReader(home);
		await again.terminal.until(isOn('Long'));
		again.type('\r');
		await again.terminal.until((screen) => /^ 4\d %/m.test(screen.text()));
		await expect.poll(() => again.terminal.rows().slice(1, -1), {timeout: 5000}).toEqual(shown);
	});

	test('in the middle of a refresh keeps what had arrived, and the next start goes on', async () => {
		const server = await startFeedServer();
		servers.push(server);
		server.on('/un.xml', {body: rss('Un', dispatches(5, 'Arrivée'))});
		server.on('/jamais.xml', {never: true});
		const home = makeHome();
		const urls = ['/un.xml', '/jamais.xml'].map(server.url);
		home.conf('subscriptions', JSON.stringify({subscriptions: urls.map((url) => ({url}))}));
		const reader = openReader(home);
		await reader.terminal.until(isOn('Arrivée 1'));
		reader.signal('SIGKILL');
		await reader.ended;
		server.on('/jamais.xml', {body: rss('Deux', dispatches(1, 'Enfin'))});
		const again = openReader(home);
		await again.terminal.until(/Arrivée 5/);
		await again.terminal.until(/Enfin 1/);
	});
});

/** A paper with one article cut short; its page has the rest and two pictures, the second of which waits. */
const paper = async () => {
	const server = await startFeedServer();
	servers.push(server);
	const items = [{title: bridge.title, body: bridge.stump}, {title: 'Autre chose'}];
	server.on('/fil.xml', {body: rss('Le Fil', items, server.url('/'))});
	const foot = ['/un.jpg', '/deux.jpg'].map((path) => `<img src="${path}" alt="Photo">`).join('');
	server.on('/0', {body: articlePage({foot}), headers: {'Content-Type': 'text/html'}});
	server.on('/un.jpg', {body: jpeg});
	server.on('/deux.jpg', {never: true});
	const home = makeHome();
	await home.actus('add', server.url('/fil.xml'));
	return {server, home};
};

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

/** The pictures beside the only bookmark. */
const picturesOf = (home: Home): readonly string[] => {
	const bookmarks = join(home.config, 'bookmarks');
	const [directory] = existsSync(bookmarks)
		? readdirSync(bookmarks, {withFileTypes: true}).filter((each) => each.isDirectory())
		: [];
	return directory ? readdirSync(join(bookmarks, directory.name)) : [];
};

const until = async (holds: () => boolean): Promise<void> => {
	const deadline = performance.now() + 10_000;
	while (!holds()) {
		if (performance.now() > deadline) throw new Error('It did not come to that.');
		await wait(20);
	}
};

describe.skipIf(noTerminals)('a bookmark being completed', {timeout: 60_000}, () => {
	test('kill -9 in the middle: the next start goes on from there, and has note and tags', async () => {
		const {server, home} = await paper();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Le pont'));
		reader.type('iÀ relire\r');
		await reader.terminal.until(/Note : « À relire »/);
		reader.type('tponts\r');
		await reader.terminal.until(/Étiquettes : #ponts/);
		await until(() => picturesOf(home).length === 1 && server.hits('/deux.jpg').length === 1);
		reader.signal('SIGKILL');
		await reader.ended;
		server.on('/deux.jpg', {body: jpeg});
		const again = openReader(home);
		await again.terminal.until(/^›.★ .*Le pont/m);
		again.type('\r');
		await again.terminal.until(/Gardé avec son texte et 2 images · #ponts\s+Note : À relire/);
		again.type('qq');
		expect(await again.ended).toEqual(withoutTrace(0));
		expect(picturesOf(home)).toHaveLength(2);
		expect([server.hits('/0').length, server.hits('/un.jpg').length]).toEqual([1, 1]);
		loseLibrary(home);
		await server.close();
		const lost = openReader(home);
		await lost.terminal.until(/^ actus/);
		lost.type('3');
		await lost.terminal.until(/★ .*Le pont.*#ponts/);
		lost.type('\r');
		await lost.terminal.until(/Note : À relire/);
		lost.type('G');
		await lost.terminal.until(/reprendra au printemps/);
	});

	test('of two readers, one completes it and the other shows it; let go and taken back, it is whole', async () => {
		const {server, home} = await paper();
		server.on('/deux.jpg', {body: jpeg});
		const [one, other] = [openReader(home), openReader(home)];
		await Promise.all([one, other].map(({terminal}) => terminal.until(isOn('Le pont'))));
		one.type('b');
		await one.terminal.until(/^›.★ .*Le pont/m);
		other.type('3');
		await other.terminal.until(/Favoris[\s\S]*★ .*Le pont/);
		other.type('b');
		await other.terminal.until(/retiré des favoris/);
		await until(() => picturesOf(home).length === 0);
		other.type('u');
		await other.terminal.until(/Annulé/);
		await until(() => picturesOf(home).length === 2);
		for (const {type} of [one, other]) type('q');
		expect(await Promise.all([one.ended, other.ended])).toEqual([withoutTrace(0), withoutTrace(0)]);
		expect(await bookmarked(home)).toEqual([bridge.title]);
	});
});

describe.skipIf(noTerminals)('a bookmark opens with its whole text', () => {
	const body = `<p>${'Un long paragraphe. '.repeat(30)}</p><p>Le dernier mot.</p>`;

	test('with no network, after `actus remove`, and after the library is deleted', async () => {
		const server = await startFeedServer();
		servers.push(server);
		server.on('/fil.xml', {body: rss('Le Fil', [{title: 'À garder', body}, {title: 'À laisser'}])});
		const home = makeHome();
		await home.actus('add', server.url('/fil.xml'));
		const reader = openReader(home);
		await reader.terminal.until(isOn('À garder'));
		reader.type('b');
		await reader.terminal.until(/gardé dans les favoris/);
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		await server.close();

		const opens = async () => {
			const later = openReader(home);
			await later.terminal.until(/^ actus/);
			later.type('3');
			await later.terminal.until((shown) => /Favoris/.test(shown.text()) && isOn('À garder')(shown));
			later.type('\rG');
			await later.terminal.until(/Le dernier mot\./);
			later.type('q');
			await later.terminal.until(isOn('À garder'));
			later.type('q');
			expect(await later.ended).toEqual(withoutTrace(0));
			expect(await bookmarked(home)).toEqual(['À garder']);
		};
		await opens();
		loseLibrary(home);
		await opens();
		expect((await home.actus('remove', server.url('/fil.xml'))).code).toBe(0);
		await opens();
		loseLibrary(home);
		await opens();
		expect(await home.json('sources')).toEqual([]);

		// Followed sources that do not answer do not hide it behind the welcome either.
		home.conf('subscriptions', JSON.stringify({subscriptions: [{url: server.url('/mort.xml')}]}));
		loseLibrary(home);
		const onTrain = openReader(home);
		await onTrain.terminal.until(/Rien encore|Aucune source n’a répondu/);
		onTrain.type('3\rG');
		await onTrain.terminal.until(/Le dernier mot\./);
	});

	test('what was read stays read when the library is deleted and fetched anew', async () => {
		const home = homeOfNews();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jmjjm');
		await reader.terminal.until(/^› {3}.*Dépêche 4$/m);
		reader.type('q');
		await reader.ended;
		loseLibrary(home);
		expect((await home.actus('refresh')).code).toBe(0);
		expect(await read(home)).toEqual(['Dépêche 2', 'Dépêche 4']);
	});

	test('the library deleted under an open reader: it goes on, and nothing marked is lost', async () => {
		const home = homeOfNews();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		loseLibrary(home);
		reader.type('b');
		await reader.terminal.until(/^›.[☆★]/m);
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		await home.actus('refresh');
		expect(await bookmarked(home)).toEqual(['Dépêche 1']);
	});
});
