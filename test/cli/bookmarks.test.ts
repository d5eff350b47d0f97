import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {articlePage, bridge} from '../support/article-page.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const minute = 60_000;
const day = 24 * 60 * minute;

const jpeg = (length = 100) => {
	const bytes = new Uint8Array(length).fill(7);
	bytes.set([0xff, 0xd8, 0xff, 0xe0]);
	return bytes;
};

const html = {headers: {'Content-Type': 'text/html'}};
const pictures = (...paths: readonly string[]) =>
	paths.map((path) => `<figure><img src="${path}" alt="Photo"></figure>`).join('');

/** A paper that gives the beginning of an article whose page has the rest, and two pictures; its id. */
const follow = async ({foot = pictures('/un.jpg', '/deux.jpg')} = {}): Promise<string> => {
	machine.server.on('/f', {
		body: rss('Le Fil', [
			{
				title: bridge.title,
				at: 'Mon, 02 Oct 2023 16:03:48 +0200',
				more: `<link>${url('/pont')}</link><guid>1</guid><description><![CDATA[${bridge.stump}]]></description>`,
			},
		]),
	});
	machine.server.on('/pont', {body: articlePage({foot}), ...html});
	for (const path of ['/un.jpg', '/deux.jpg']) machine.server.on(path, {body: jpeg()});
	await run('add', url('/f'));
	const [{id}] = (await machine.json('list')) as readonly [{readonly id: string}];
	return id;
};

const bookmarkFile = (id: string) => join(machine.directory, 'config', 'bookmarks', `${id}.json`);
const picturesOf = (id: string): readonly string[] => {
	try {
		return readdirSync(join(machine.directory, 'config', 'bookmarks', id));
	} catch {
		return [];
	}
};
const wholeOf = (id: string) => machine.services.library.headline(id)?.whole;

/** All that a reader has of a bookmark, however they ask for it. */
const has = async (id: string, on = machine) => {
	const [listed] = (await on.json('list', '--bookmarked')) as readonly object[];
	const article = await on.json('read', id);
	const bytes = picturesOf(id).map((name) =>
		readFileSync(join(machine.directory, 'config', 'bookmarks', id, name)).toString('hex'),
	);
	return {listed, article, bytes};
};

const loseLibrary = () => {
	for (const name of readdirSync(machine.directory))
		if (name.startsWith('library.db')) rmSync(join(machine.directory, name));
};

describe('a bookmark', {timeout: 20_000}, () => {
	test('is completed by the next refresh: the whole text, the pictures beside it', async () => {
		const id = await follow();
		await run('mark', id, '--bookmark');
		expect((await run('list')).out).toMatch(/^•☆ .*½ Le pont/m);
		expect([machine.server.hits('/pont'), picturesOf(id)]).toEqual([[], []]);
		expect((await run('refresh')).out).toMatch(/\n1 favori complété\.\n$/);
		expect(wholeOf(id)).toEqual({pictures: 2, missing: 0});
		expect((await run('list')).out).toMatch(/^•★ .*Le Fil +Le pont/m);
		expect((await run('read', id)).out).toMatch(
			/\nGardé avec son texte et 2 images\n.*reprendra au printemps/s,
		);
		expect(readFileSync(bookmarkFile(id), 'utf8')).toContain('reprendra au printemps');
		expect(picturesOf(id)).toHaveLength(2);
		expect((await run('refresh')).out).not.toContain('favori');
		expect(machine.server.hits('/pont')).toHaveLength(1);
	});

	test('stays what it is: unsubscribed, forgotten by its feed, its library deleted, its page and pictures gone', async () => {
		const id = await follow();
		await run('mark', id, '--read', '--note', 'À relire', '--tag', 'ponts');
		await run('refresh');
		const before = await has(id);
		expect(before).toMatchObject({
			listed: {note: 'À relire', tags: ['ponts'], bookmarked: true, read: true},
			article: {text: bridge.paragraphs.join('\n\n')},
			bytes: [expect.stringMatching(/^ffd8/), expect.stringMatching(/^ffd8/)],
		});

		for (const [path, status] of [
			['/pont', 410],
			['/un.jpg', 404],
			['/deux.jpg', 404],
		] as const)
			machine.server.on(path, {status});
		await run('read', id, '--full');
		await run('refresh');
		expect(await has(id)).toEqual(before);

		machine.server.on('/f', {body: rss('Le Fil', [])});
		await run('set', url('/f'), '--keep-days', '1');
		for (let days = 0; days < 4; days++) {
			machine.wait(day);
			await run('refresh');
		}
		expect(await has(id)).toEqual(before);

		await run('remove', url('/f'));
		machine.wait(30 * day);
		await run('refresh');
		expect(await has(id)).toEqual(before);

		loseLibrary();
		const again = machine.again();
		await again.run('refresh');
		expect(await has(id, again)).toEqual(before);
		expect(again.services.library.headline(id)?.whole).toEqual({pictures: 2, missing: 0});
		expect((await again.json('list', '--search', 'relire')) as readonly unknown[]).toHaveLength(0);
		expect(await again.json('list', '--bookmarked', '--search', 'relire')).toMatchObject([{id}]);
		expect(await again.json('list', '--tag', 'ponts')).toMatchObject([{id}]);
	});

	test('of a feed that later says less, or cuts the article, keeps its text', async () => {
		const id = await follow();
		await run('mark', id, '--bookmark');
		await run('refresh');
		const before = await has(id);
		machine.server.on('/f', {
			body: rss('Le Fil', [
				{
					title: bridge.title,
					at: 'Mon, 02 Oct 2023 16:03:48 +0200',
					more: `<link>${url('/pont')}</link><guid>1</guid><description>Supprimé.</description>`,
				},
			]),
		});
		machine.server.on('/pont', {
			body: articlePage({paragraphs: ['Cet article n’est plus disponible.']}),
			...html,
		});
		machine.wait(day);
		await run('refresh');
		expect(await has(id)).toEqual(before);
		expect(wholeOf(id)).toEqual({pictures: 2, missing: 0});
	});

	test('of which no text is to be had does not claim one', async () => {
		machine.server.on('/nus', {
			body: rss('Nus', [{title: 'Sans texte', more: `<link>${url('/nu')}</link>`}]),
		});
		machine.server.on('/nu', {status: 404});
		await run('add', url('/nus'));
		const [{id}] = (await machine.json('list')) as readonly [{readonly id: string}];
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect((await run('read', id)).out).toMatch(/\nGardé sans texte\n/);
	});

	test('whose page is gone is whole with what its feed gave', async () => {
		const id = await follow();
		machine.server.on('/pont', {status: 404});
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect(wholeOf(id)).toEqual({pictures: 0, missing: 0});
		expect((await run('read', id)).out).toMatch(/\nGardé avec le début de son texte\n/);
		machine.wait(30 * day);
		await run('refresh');
		expect(machine.server.hits('/pont')).toHaveLength(1);
	});

	test('whose text shows no picture keeps the one that its feed attaches to it', async () => {
		machine.server.on('/tete.jpg', {body: jpeg()});
		machine.server.on('/f', {
			body: rss('Le Fil', [
				{
					title: 'Une dépêche',
					at: 'Mon, 02 Oct 2023 16:03:48 +0200',
					more: `<guid>1</guid><description>Tout est dit.</description><enclosure url="${url('/tete.jpg')}" type="image/jpeg" length="100"/>`,
				},
			]),
		});
		await run('add', url('/f'));
		const [{id}] = (await machine.json('list')) as readonly [{readonly id: string}];
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect([wholeOf(id), picturesOf(id).length]).toEqual([{pictures: 1, missing: 0}, 1]);
	});

	test('whose pictures are not all to be had says so', async () => {
		const id = await follow({foot: pictures('/un.jpg', '/rien.jpg', '/page.jpg')});
		machine.server.on('/page.jpg', {body: '<!doctype html><title>Accueil</title>'});
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect(wholeOf(id)).toEqual({pictures: 1, missing: 2});
		expect((await run('read', id)).out).toContain('Gardé avec son texte et 1 image sur 3');
	});

	test('keeps no more than 60 pictures', async () => {
		const many = Array.from({length: 61}, (_, index) => `/petite-${index}.jpg`);
		for (const path of many) machine.server.on(path, {body: jpeg()});
		const id = await follow({foot: pictures(...many)});
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect([wholeOf(id), picturesOf(id).length]).toEqual([{pictures: 60, missing: 1}, 60]);
	});

	test('keeps no more than 20 MB of pictures', async () => {
		const large = Array.from({length: 5}, (_, index) => `/grande-${index}.jpg`);
		for (const path of large) machine.server.on(path, {body: jpeg(4_500_000)});
		const id = await follow({foot: pictures(...large)});
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect(wholeOf(id)).toEqual({pictures: 4, missing: 1});
	});

	test('is not fetched where full texts of its source never are; its pictures are', async () => {
		const id = await follow();
		await run('set', url('/f'), '--full-text', 'never');
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect([wholeOf(id), machine.server.hits('/pont')]).toEqual([{pictures: 0, missing: 0}, []]);
	});
});

describe('what cannot be had now', {timeout: 20_000}, () => {
	test('is tried again later, less and less often, and what came is not fetched twice', async () => {
		const id = await follow();
		machine.server.on('/deux.jpg', {status: 503});
		await run('mark', id, '--bookmark');
		await run('refresh');
		expect([wholeOf(id), picturesOf(id).length]).toEqual([undefined, 1]);
		expect((await run('read', id)).out).toContain('Gardé ; texte entier et images à venir');
		const tries = () => machine.server.hits('/deux.jpg').length;
		const refreshAfter = async (ms: number) => {
			machine.wait(ms);
			await run('refresh');
			return tries();
		};
		expect(await refreshAfter(4 * minute)).toBe(1);
		expect(await refreshAfter(1 * minute)).toBe(2);
		expect(await refreshAfter(9 * minute)).toBe(2);
		expect(await refreshAfter(1 * minute)).toBe(3);
		machine.server.on('/deux.jpg', {body: jpeg()});
		await refreshAfter(day);
		expect([wholeOf(id), picturesOf(id).length]).toEqual([{pictures: 2, missing: 0}, 2]);
		expect([machine.server.hits('/pont').length, machine.server.hits('/un.jpg').length]).toEqual([1, 1]);
	});

	test('of a server that wants to be left alone is left for as long as it says', async () => {
		const id = await follow();
		machine.server.on('/pont', {status: 429, headers: {'Retry-After': '7200'}});
		await run('mark', id, '--bookmark');
		await run('refresh');
		machine.wait(119 * minute);
		await run('refresh');
		expect(machine.server.hits('/pont')).toHaveLength(1);
		machine.wait(2 * minute);
		await run('refresh');
		expect(machine.server.hits('/pont')).toHaveLength(2);
	});

	test('is given up after thirty tries: what there is, is all there is', async () => {
		const id = await follow();
		machine.server.on('/deux.jpg', {status: 503});
		await run('mark', id, '--bookmark');
		for (let round = 0; round < 30; round++) {
			await run('refresh');
			machine.wait(day);
		}
		expect(wholeOf(id)).toEqual({pictures: 1, missing: 1});
		await run('refresh');
		expect(machine.server.hits('/deux.jpg')).toHaveLength(30);
	});

	test('without a network nothing is given up', async () => {
		const id = await follow();
		await run('mark', id, '--bookmark');
		for (const path of ['/f', '/pont', '/un.jpg', '/deux.jpg'])
			machine.server.on(path, {resetConnection: 'at once'});
		for (let round = 0; round < 35; round++) {
			machine.wait(day);
			await run('refresh');
		}
		expect(wholeOf(id)).toBeUndefined();
		await follow();
		machine.wait(day);
		await run('refresh');
		expect(wholeOf(id)).toEqual({pictures: 2, missing: 0});
	});
});
