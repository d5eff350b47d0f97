import {cp, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {subscriptionKey} from '../../src/model/identity.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, lines} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const followed = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mes flux</title></head><body>
<outline text="Presse"><outline text="Le Fil" type="rss" xmlUrl="http://127.0.0.1:9/fil"/>
<outline text="Le Fil encore" type="rss" xmlUrl="http://127.0.0.1:9/fil"/></outline>
<outline text="Sans adresse" type="rss"/>
<outline text="Notes" type="rss" xmlUrl="file:///etc/motd"/>
<outline text="Danger" type="rss" xmlUrl="exec:rm"/>
<outline type="rss" xmlUrl="https://example.org/feed"/>
</body></opml>`;

describe('import', () => {
	test('subscribes without fetching, and says what was left out and why', async () => {
		await machine.file('flux.opml', followed);
		expect(await run('import', 'flux.opml')).toEqual({
			code: 0,
			out: '2 sources ajoutées, 0 déjà suivie. Lisez-les : actus refresh\n',
			err: lines(
				'Laissé de côté : Le Fil encore (déjà dans ce fichier)',
				'Laissé de côté : Sans adresse (aucune adresse)',
				'Laissé de côté : Danger (un programme : actus n’en lance pas)',
				'Laissé de côté : Notes (un fichier s’ajoute à la main : actus add FICHIER)',
			),
		});
		expect(await json('sources')).toMatchObject([
			{url: 'http://127.0.0.1:9/fil', title: 'Le Fil', lastFetched: null},
			{url: 'https://example.org/feed', title: 'example.org', lastFetched: null},
		]);
		expect(await json('sources')).toMatchObject([{kind: null}, {kind: null}]);
	});

	test('again adds nothing', async () => {
		await machine.file('flux.opml', followed);
		await run('import', 'flux.opml');
		expect(await machine.again('en').run('import', 'flux.opml')).toMatchObject({
			code: 0,
			out: '0 sources added, 2 already followed. Read them: actus refresh\n',
		});
	});

	test('takes over keys where nothing has them, so that ids and marks are those of before', async () => {
		const outline = (url: string, key: string) => `<outline text="A" xmlUrl="${url}" actus:key="${key}"/>`;
		const list = (...outlines: readonly string[]) =>
			`<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
		await machine.file(
			'a.opml',
			list(outline('http://127.0.0.1:9/a', 'ancienne'), outline('http://127.0.0.1:9/b', 'ancienne')),
		);
		await machine.file(
			'c.opml',
			list(outline('http://127.0.0.1:9/c', 'ancienne'), outline('http://127.0.0.1:9/a', 'autre')),
		);
		await run('import', 'a.opml');
		await run('import', 'c.opml');
		const subscriptions = (await machine.services.marks()).subscriptions();
		expect(subscriptions.map(({url, key}) => [url.at(-1), key])).toEqual([
			['a', 'ancienne'],
			['b', subscriptionKey('http://127.0.0.1:9/b')],
			['c', subscriptionKey('http://127.0.0.1:9/c')],
		]);
	});

	test.each([
		[
			'newsboat’s urls',
			'urls',
			'http://127.0.0.1:9/fil presse "~Le Fil"\nexec:~/script "~Un script"\n',
			'presse',
		],
		[
			'an sfeedrc',
			'sfeedrc',
			"feeds() {\n\tfeed 'Le Fil' 'http://127.0.0.1:9/fil'\n\tfeed 'Un script' \"$x\"\n}\n",
			undefined,
		],
		[
			'elfeed’s org document',
			'elfeed.org',
			'* Tout :elfeed:\n** presse\n*** [[http://127.0.0.1:9/fil][Le Fil]]\n** entry-title: x\n',
			'presse',
		],
		['a list of addresses', 'liste.txt', 'Le Fil : http://127.0.0.1:9/fil\nÀ trier\n', undefined],
	])('reads %s, and says what it left out', async (_, name, text, folder) => {
		await machine.file(name, text);
		const {code, out, err} = await run('import', name);
		expect({code, out}).toEqual({
			code: 0,
			out: '1 source ajoutée, 0 déjà suivie. Lisez-les : actus refresh\n',
		});
		expect(err).toMatch(/^Laissé de côté : [^\n]+ \([^\n]+\)\n$/);
		expect((await machine.services.marks()).subscriptions()).toEqual([
			{
				key: subscriptionKey('http://127.0.0.1:9/fil'),
				url: 'http://127.0.0.1:9/fil',
				title: 'Le Fil',
				...(folder !== undefined && {folder}),
			},
		]);
	});

	test('of what is no OPML, or is not there, fails', async () => {
		const path = await machine.file('flux.opml', laTribune);
		expect(await run('import', 'flux.opml')).toEqual({
			code: 1,
			out: '',
			err: `file://${path} n’est pas une liste de sources. Exportez-les en OPML depuis l’autre lecteur.\n`,
		});
		expect(await run('import', 'autre.opml')).toEqual({
			code: 1,
			out: '',
			err: `Le fichier ${join(machine.directory, 'autre.opml')} n’existe pas. Vérifiez le chemin.\n`,
		});
	});
});

describe('export', () => {
	test('writes OPML that imports elsewhere to the same subscriptions, under the same names', async () => {
		machine.server.on('/f', {body: laTribune});
		await machine.file('flux.opml', followed);
		await run('import', 'flux.opml');
		await run('add', machine.server.url('/f'));
		expect(await run('export', '-o', 'sortie.opml')).toEqual({
			code: 0,
			out: '3 sources écrites dans sortie.opml.\n',
			err: '',
		});
		const opml = await readFile(join(machine.directory, 'sortie.opml'), 'utf8');
		expect((await run('export')).out).toBe(opml);
		expect((await run('export', '--opml', '-o', '-')).out).toBe(opml);
		const elsewhere = await startMachine();
		try {
			await elsewhere.file('sortie.opml', opml);
			expect(await elsewhere.run('import', 'sortie.opml')).toMatchObject({code: 0, err: ''});
			const subscriptions = async ({services}: Machine) => (await services.marks()).subscriptions();
			// All of it: keys, folders, order; what a feed calls itself is no name that the reader gave it.
			expect(await subscriptions(elsewhere)).toEqual(await subscriptions(machine));
			const shown = async (there: Machine) =>
				((await there.json('sources')) as readonly Record<string, unknown>[]).map(({url, title, kind}) => ({
					url,
					title,
					kind,
				}));
			expect(await shown(elsewhere)).toEqual(await shown(machine));
		} finally {
			await elsewhere.close();
		}
	});

	test('and the marks, copied, bring all to another machine as it was, also what moved here', async () => {
		machine.server.on('/a', {body: laTribune});
		const url = machine.server.url('/a');
		// A key of before a move is not the one that its address would give.
		await machine.file(
			'ancien.opml',
			`<opml version="2.0"><body><outline text="T" xmlUrl="${url}" actus:key="avant"/></body></opml>`,
		);
		await run('import', 'ancien.opml');
		await run('refresh');
		const ids = ((await json('list')) as readonly {readonly id: string}[]).map(({id}) => id);
		await run('mark', ...ids.slice(0, 2), '--read', '--bookmark');
		await run('export', '-o', 'sortie.opml');
		const elsewhere = await startMachine();
		try {
			await cp(join(machine.directory, 'config', 'marks'), join(elsewhere.directory, 'config', 'marks'), {
				recursive: true,
			});
			await elsewhere.file('sortie.opml', await readFile(join(machine.directory, 'sortie.opml')));
			await elsewhere.run('import', 'sortie.opml');
			await elsewhere.run('refresh');
			expect(await elsewhere.json('list')).toEqual(await json('list'));
			expect(await elsewhere.json('list', '--bookmarked')).toHaveLength(2);
		} finally {
			await elsewhere.close();
		}
	});

	test('keeps passwords to itself, and importing it again adds nothing', async () => {
		await machine.file('urls', 'https://jeanne:secret@abonnes.example/rss\n');
		await run('import', 'urls');
		expect(await run('export', '-o', 'sortie.opml')).toEqual({
			code: 0,
			out: '1 source écrite dans sortie.opml.\n',
			err: 'Une source a un mot de passe : il n’est pas écrit.\n',
		});
		const opml = await readFile(join(machine.directory, 'sortie.opml'), 'utf8');
		expect(opml).not.toMatch(/jeanne|secret/);
		expect(opml).toContain('"https://abonnes.example/rss"');
		expect((await run('import', 'sortie.opml')).out).toMatch(/^0 source ajoutée, 1 déjà suivie/);
	});

	test('says what it left out without the secrets in it', async () => {
		await machine.file(
			'urls',
			'https://jeanne:secret@a.example/rss?token=a1b2c3d4e5\nhttps://jeanne:secret@a.example/rss?token=a1b2c3d4e5\n"exec:curl https://jeanne:secret@b.example/"\n',
		);
		const {out, err} = await run('import', 'urls');
		expect(out).toMatch(/^1 source ajoutée/);
		expect(err).toBe(
			lines(
				'Laissé de côté : https://a.example/rss?token={token} (déjà dans ce fichier)',
				'Laissé de côté : exec:curl https://b.example/ (un programme : actus n’en lance pas)',
			),
		);
		expect((await run('export')).out).not.toMatch(/secret|a1b2c3d4e5/);
	});

	test('of nothing is an empty document', async () => {
		const {out, code} = await run('export');
		expect(code).toBe(0);
		expect(out).toContain('<opml');
		expect(out).not.toContain('<outline');
	});

	test('to where nothing can be written fails', async () => {
		expect(await run('export', '-o', 'nulle/part.opml')).toEqual({
			code: 1,
			out: '',
			err: 'Le fichier nulle/part.opml ne s’écrit pas (ENOENT). Vérifiez le dossier et ses droits.\n',
		});
	});
});
