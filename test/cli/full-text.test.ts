import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {readWhole} from '../../src/app/perform/read-whole.ts';
import type {Article} from '../../src/model/article.ts';
import {articlePage, bridge, forSubscribers} from '../support/article-page.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

type Listed = {readonly id: string; readonly title: string; readonly url: string};

const list = async (...argv: readonly string[]) => (await machine.json('list', ...argv)) as readonly Listed[];
const titles = async (...argv: readonly string[]) => (await list(...argv)).map(({title}) => title);

/** Follows a paper with an article cut short, one for subscribers, one for all to read; their ids. */
const follow = async (): Promise<readonly string[]> => {
	const html = (text: string) => `<description><![CDATA[${text}]]></description>`;
	machine.server.on('/f', {
		body: rss('Le Fil', [
			{
				title: bridge.title,
				at: 'Mon, 02 Oct 2023 16:03:48 +0200',
				more: `<link>${url('/pont')}?utm_source=rss</link><guid>1</guid>${html(bridge.stump)}`,
			},
			{
				title: 'Une enquête',
				at: 'Mon, 02 Oct 2023 15:03:00 +0200',
				more: `<link>${url('/enquete')}</link><guid>2</guid>${html('<p>Article réservé aux abonnés.</p>')}`,
			},
			{
				title: 'Une dépêche',
				at: 'Mon, 02 Oct 2023 14:03:00 +0200',
				more: `<link>${url('/depeche')}</link><guid>3</guid>${html('<p>Tout est dit.</p>')}`,
			},
		]),
	});
	await run('add', url('/f'));
	return (await list()).map(({id}) => id);
};

const page = (said = {}) => ({body: articlePage(said), headers: {'Content-Type': 'text/html'}});

describe('the list', () => {
	test('tells what is cut and what is for subscribers, and can be narrowed to either', async () => {
		await follow();
		expect((await run('list')).out).toMatch(/½ Le pont.*\n.*€ Une enquête\n.*Le Fil {20}Une dépêche\n/);
		expect(await titles('--access', 'truncated')).toEqual([bridge.title]);
		expect(await titles('--access=subscribers,unknown')).toEqual(['Une enquête', 'Une dépêche']);
		expect(await titles('--access', 'unknown', '--unread', '--search', 'dit')).toEqual(['Une dépêche']);
		expect(await titles('--access', 'free')).toEqual([]);
	});

	test.each(['gratuit', 'free,', ''])('« %s » is no access', async (word) => {
		await expect(run('list', `--access=${word}`)).rejects.toMatchObject({record: {kind: 'wrong-usage'}});
	});

	test('has addresses without what tracks the reader', async () => {
		await follow();
		expect((await list())[0]?.url).toBe(url('/pont'));
	});
});

describe('read --full', {timeout: 20_000}, () => {
	test('fetches the whole text once, which read prints from then on', async () => {
		const [id = ''] = await follow();
		machine.server.on('/pont', page());
		expect((await run('read', id)).out).toMatch(/riverains qui…\n\nLa source ne donne ici que le début/);
		const {code, out, err} = await run('read', id, '--full');
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/· texte entier\n.*Alinéa 12 .*La circulation des trains reprendra au printemps\.\n\nhttp:\S+\/pont\n$/s,
		);
		expect((await run('read', '--full', id)).out).toBe(out);
		expect((await machine.again().run('read', id)).out).toBe(out);
		expect(await machine.json('read', id)).toMatchObject({
			access: 'free',
			text: bridge.paragraphs.join('\n\n'),
			read: false,
		});
		expect(await titles('--access', 'free')).toEqual([bridge.title]);
		expect(await titles('--search', 'printemps')).toEqual([bridge.title]);
		expect(machine.server.hits('/pont')).toHaveLength(1);
	});

	test('prints what there is where the page gives no more, and says so', async () => {
		const [id = ''] = await follow();
		machine.server.on(
			'/pont',
			page({
				head: forSubscribers,
				paragraphs: [bridge.stump.replace(/<[^<>]*>/g, ''), 'Abonnez-vous pour lire la suite.'],
			}),
		);
		const {code, out, err} = await run('read', id, '--full');
		expect([code, err]).toEqual([0, 'La page n’en donne pas plus.\n']);
		expect(out).toMatch(/La suite de cet article est réservée aux abonnés\.\n\nhttp:\S+\/pont\n$/);
		expect(await titles('--access', 'subscribers')).toEqual([bridge.title, 'Une enquête']);
	});

	test('fails as every address does where the page does not answer', async () => {
		const [id = ''] = await follow();
		expect(await run('read', id, '--full')).toEqual({
			code: 1,
			out: '',
			err: `${url('/pont')} répond 404. L’adresse a sans doute changé ; cherchez la nouvelle sur le site.\n`,
		});
	});

	test('takes the newest of a feed whole that nobody follows, and keeps nothing', async () => {
		await follow();
		await run('remove', url('/f'));
		machine.server.on('/pont', page());
		machine.server.on('/g', {
			body: rss('Le Fil', [{title: bridge.title, more: `<link>${url('/pont')}</link>`}]),
		});
		expect((await run('read', url('/g'), '--full')).out).toMatch(/Alinéa 12 /);
		expect(await titles()).toEqual([]);
	});

	test('keeps the whole text in a bookmark at once', async () => {
		const [id = ''] = await follow();
		machine.server.on('/pont', page());
		await run('mark', id, '--bookmark');
		await run('read', id, '--full');
		const {article} = JSON.parse(
			await readFile(join(machine.directory, 'config', 'bookmarks', `${id}.json`), 'utf8'),
		);
		expect(article).toMatchObject({feedVersion: {html: bridge.stump}, headline: {access: 'free'}});
		expect((await run('export', '--bookmarks', '--format', 'markdown')).out).toContain('Alinéa 12 ');
	});

	test('is not asked of the sample edition', async () => {
		const [{id}] = (await follow().then(() => list())) as readonly [Listed];
		const demo = {...machine.services, isDemo: true};
		expect(await readWhole(demo, demo.library.article(id) as Article)).toEqual(demo.library.article(id));
		expect(machine.server.hits('/pont')).toEqual([]);
	});

	test('has nothing more to fetch for a page that is read by its address', async () => {
		machine.server.on('/pont', page());
		expect((await run('read', url('/pont'), '--full')).out).toMatch(/Alinéa 12 /);
		expect(machine.server.hits('/pont')).toHaveLength(1);
	});
});

test('an article of several pages is read by its address in one piece', {timeout: 20_000}, async () => {
	machine.server.on('/pont', page({head: '<link rel="next" href="/pont?page=2">'}));
	machine.server.on('/pont?page=2', page({paragraphs: bridge.paragraphs.map((text) => `Suite. ${text}`)}));
	expect((await run('read', url('/pont'))).out).toMatch(/Alinéa 12 .*Suite\. Alinéa 12 /s);
});
