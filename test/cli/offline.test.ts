import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {articlePage, bridge} from '../support/article-page.ts';
import type {Answer, Route} from '../support/feed-server.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const url = (path: string) => machine.server.url(path);
const hits = (path: string) => machine.server.hits(path).length;

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const page = (number: number): Answer => ({
	body: articlePage({title: `Dépêche ${number}`}),
	headers: {'Content-Type': 'text/html; charset=utf-8'},
});

/** A source that cuts all its articles short, each with a page. */
const followCut = async (count: number, answer: (number: number) => Route = page) => {
	const items = Array.from({length: count}, (_, index) => ({
		title: `Dépêche ${index + 1}`,
		at: new Date(Date.UTC(2023, 9, 2, 13, 59 - index)).toUTCString(),
		more: `<link>${url(`/${index + 1}`)}</link><description><![CDATA[${bridge.stump}]]></description>`,
	}));
	machine.server.on('/flux', {body: rss('Le Fil', items)});
	for (let number = 1; number <= count; number++) machine.server.on(`/${number}`, answer(number));
	await run('add', url('/flux'));
};

const ids = async (): Promise<readonly string[]> =>
	((await machine.json('list', '--limit', '0')) as readonly {readonly id: string}[]).map(({id}) => id);

const textOf = async (id: string): Promise<string> =>
	((await machine.json('read', id)) as {readonly text: string}).text;

const settings = (json: object) =>
	writeFile(join(machine.directory, 'config', 'config.json'), JSON.stringify(json));

describe('actus refresh --offline', () => {
	test('brings the whole text of all that is unread, once, and marks nothing', async () => {
		await followCut(5);
		const [first = '', second = ''] = await ids();
		await run('mark', first, '--read');
		const {code, out, err} = await run('refresh', '--offline');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/^Rien de nouveau \(1 source\)\.\n4 textes entiers de plus \(0,0 Mo\)\.\n$/);
		expect([1, 2, 3, 4, 5].map((number) => hits(`/${number}`))).toEqual([0, 1, 1, 1, 1]);
		expect(await textOf(second)).toContain(bridge.paragraphs.at(-1));
		expect(await machine.json('list', '--unread')).toHaveLength(4);
		expect((await run('refresh', '--offline')).out).toMatch(
			/\nTout ce qui peut se lire en entier est déjà là\.\n$/,
		);
		expect(hits('/2')).toBe(1);
	});

	test('without it nothing but the sources is asked', async () => {
		await followCut(2);
		await run('refresh');
		expect([hits('/1'), hits('/2')]).toEqual([0, 0]);
	});

	test('says in JSON what refresh says, and the rest on stderr', async () => {
		await followCut(2);
		const {out, err} = await run('refresh', '--offline', '--json');
		expect(JSON.parse(out)).toEqual([{url: url('/flux'), title: 'Le Fil', new: 0, unchanged: 2}]);
		expect(err).toBe('2 textes entiers de plus (0,0 Mo).\n');
	});

	test('asks a host for two pages at once', async () => {
		let open = 0;
		let atOnce = 0;
		await followCut(6, (number) => async () => {
			open++;
			atOnce = Math.max(atOnce, open);
			await new Promise((resolve) => {
				setTimeout(resolve, 5);
			});
			open--;
			return page(number);
		});
		await run('refresh', '--offline');
		expect(atOnce).toBe(2);
	});

	test('stops at the size that is set, newest first, and goes on the next time', async () => {
		await followCut(6);
		const weight = Buffer.byteLength(String(page(1).body));
		await settings({offlineMegabytes: (1.5 * weight) / 1_000_000});
		expect((await run('refresh', '--offline')).out).toMatch(
			/[23] textes entiers de plus .*\. [34] restent à prendre\.\n$/,
		);
		expect(hits('/1')).toBe(1);
		expect(hits('/6')).toBe(0);
		await settings({});
		await machine.again().run('refresh', '--offline');
		expect([1, 2, 3, 4, 5, 6].map((number) => hits(`/${number}`))).toEqual([1, 1, 1, 1, 1, 1]);
	});

	test('a page that gives nothing is asked again after a week, one that is only down the next time', async () => {
		await followCut(3, (number): Answer => {
			if (number === 1) return {status: 404};
			return number === 2 ? {status: 500} : page(number);
		});
		expect((await run('refresh', '--offline')).out).toContain('2 pages n’ont rien donné.');
		await run('refresh', '--offline');
		expect([1, 2, 3].map((number) => hits(`/${number}`))).toEqual([1, 2, 1]);
		machine.wait(8 * 24 * 3_600_000);
		await run('refresh', '--offline');
		expect([1, 2, 3].map((number) => hits(`/${number}`))).toEqual([2, 3, 1]);
	});

	test('a host that wants to be left alone is, and so is one that cannot be reached', async () => {
		await followCut(8, () => ({status: 429, headers: {'Retry-After': '600'}}));
		expect((await run('refresh', '--offline')).out).toContain('8 restent à prendre.');
		const asked = [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, number) => sum + hits(`/${number}`), 0);
		expect(asked).toBeLessThanOrEqual(2);
		for (let number = 1; number <= 8; number++) machine.server.on(`/${number}`, {resetConnection: 'at once'});
		expect((await run('refresh', '--offline')).out).toMatch(
			/[34] pages n’ont rien donné\. [45] restent à prendre/,
		);
	});

	test('a source’s own « never » stands, the general one does not', async () => {
		await followCut(2);
		await settings({fullText: 'never'});
		await (await machine.services.marks()).changeSubscriptions((all) =>
			all.map((subscription) => ({...subscription, fullText: 'never'})),
		);
		await machine.again().run('refresh', '--offline');
		expect(hits('/1')).toBe(0);
		await (await machine.services.marks()).changeSubscriptions((all) =>
			all.map(({fullText: _, ...subscription}) => subscription),
		);
		await machine.again().run('refresh', '--offline');
		expect(hits('/1')).toBe(1);
	});

	test('asks for no page where no source answers', async () => {
		await followCut(1);
		machine.server.on('/flux', {status: 503});
		expect((await run('refresh', '--offline')).code).toBe(1);
		expect(hits('/1')).toBe(0);
	});
});
