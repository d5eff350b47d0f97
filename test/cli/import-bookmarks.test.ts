import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {
	browserPage,
	instapaperTable,
	omnivoreMetadata,
	pocketPage,
	pocketTable,
	wallabag,
} from '../saved/exports.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, lines} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);

type Listed = Readonly<Record<string, unknown>> & {readonly id: string};
const bookmarks = async (of = machine) =>
	(await of.json('list', '--bookmarked', '--limit', '0')) as readonly Listed[];

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

describe('another service’s export', () => {
	test('becomes bookmarks, with their tags, dates and what was read', async () => {
		await machine.file('ril_export.html', pocketPage);
		expect(await run('import', 'ril_export.html')).toEqual({
			code: 0,
			out: '3 favoris ajoutés (0 avec leur texte), 0 déjà gardé.\n',
			err: '',
		});
		expect(await bookmarks()).toEqual([
			expect.objectContaining({title: 'https://journal.example/sans-titre', read: false}),
			expect.objectContaining({
				title: 'Le pont rouvre\u00A0: « enfin »',
				url: 'https://journal.example/pont?p=2',
				source: 'https://journal.example/',
				sourceTitle: 'journal.example',
				published: null,
				read: false,
				bookmarked: true,
				tags: ['ponts', 'à-lire'],
			}),
			expect.objectContaining({title: 'La loi est votée', sourceTitle: 'autre.example', read: true}),
		]);
		// They are no news.
		expect(await machine.json('list')).toEqual([]);
		expect(await machine.json('sources')).toEqual([]);
	});

	test('of Wallabag opens with its text, and no network', async () => {
		await machine.file('wallabag.json', wallabag);
		expect((await run('import', 'wallabag.json')).out).toBe(
			'1 favori ajouté (1 avec leur texte), 0 déjà gardé.\n',
		);
		const [{id = ''} = {}] = await bookmarks();
		expect(await machine.json('read', id)).toMatchObject({
			text: 'Le pont de la Loire rouvre lundi.',
			author: 'Jeanne Martin',
			published: '2023-10-02T04:00:00Z',
			tags: ['ponts', 'à-lire'],
			read: true,
		});
	});

	test('again changes nothing, in whichever form the service gives it', async () => {
		await machine.file('a.csv', pocketTable);
		await machine.file('b.csv', instapaperTable);
		await run('import', 'a.csv');
		const before = await bookmarks();
		expect((await run('import', 'a.csv')).out).toBe('0 favori ajouté (0 avec leur texte), 2 déjà gardés.\n');
		expect(await bookmarks()).toEqual(before);
		expect((await run('import', 'b.csv')).out).toBe('1 favori ajouté (0 avec leur texte), 2 déjà gardés.\n');
	});

	test('of another service has the same article under another way to write its address', async () => {
		await machine.file('a.csv', pocketTable);
		await machine.file(
			'b.csv',
			pocketTable.replaceAll('https://', 'http://www.').replace('/pont,', '/pont/#fin,'),
		);
		await run('import', 'a.csv');
		expect((await run('import', 'b.csv')).out).toBe('0 favori ajouté (0 avec leur texte), 2 déjà gardés.\n');
	});

	test('keeps its bookmarks when the library is lost', async () => {
		await machine.file('favoris.html', browserPage);
		await run('import', 'favoris.html');
		const before = await bookmarks();
		const store = await machine.services.marks();
		expect(store.files().filter(({kind}) => kind === 'bookmark')).toHaveLength(3);
		const {note} = store.bookmark(before.find(({note}) => note)?.id ?? '')?.article.headline ?? {};
		expect(note).toBe('À relire avant le conseil :\nla page 2.');
	});

	test('brings back what was let go: importing is a wish', async () => {
		await machine.file('a.csv', pocketTable);
		await run('import', 'a.csv');
		const before = await bookmarks();
		await run('mark', ...before.map(({id}) => id), '--unbookmark');
		expect(await bookmarks()).toEqual([]);
		await run('import', 'a.csv');
		expect(await bookmarks()).toEqual(before);
	});

	test('an article that the library has is kept there', async () => {
		machine.server.on('/f', {body: laTribune});
		await run('add', machine.server.url('/f'));
		await machine.file('omnivore.json', omnivoreMetadata);
		await run('import', 'omnivore.json');
		expect((await bookmarks()).map(({title, sourceTitle, tags}) => ({title, sourceTitle, tags}))).toEqual([
			{title: 'Le pont rouvre\u00A0: « enfin »', sourceTitle: 'La Tribune', tags: ['ponts', 'à-lire']},
			{title: 'Sans texte', sourceTitle: 'autre.example', tags: undefined},
		]);
	});

	test('says what it leaves out, and why; as JSON too', async () => {
		await machine.file('favoris.html', browserPage.replace('autre.example/loi', 'journal.example/pont'));
		const leftOut = [
			{title: 'Un programme', reason: 'other-scheme'},
			{title: 'La loi est votée', reason: 'duplicate'},
		];
		expect(JSON.parse((await run('import', 'favoris.html', '--json')).out)).toEqual({
			kind: 'bookmarks',
			added: 2,
			known: 0,
			leftOut,
		});
		expect((await machine.again('en').run('import', 'favoris.html')).err).toBe(
			lines(
				'Left out: Un programme (not a web address)',
				'Left out: La loi est votée (already in this file)',
			),
		);
	});
});

describe('a list of addresses', () => {
	const list =
		'# À lire\n\n- [Le pont rouvre](https://journal.example/pont)\n- https://autre.example/loi La loi\nrien\n';

	test('is of bookmarks where that is said', async () => {
		await machine.file('liste.md', list);
		expect(await run('import', 'liste.md', '--bookmarks')).toEqual({
			code: 0,
			out: '2 favoris ajoutés (0 avec leur texte), 0 déjà gardé.\n',
			err: 'Laissé de côté : rien (aucune adresse)\n',
		});
		expect((await bookmarks()).map(({title}) => title).toSorted()).toEqual(['La loi', 'Le pont rouvre']);
	});

	test('else of sources', async () => {
		await machine.file('liste.md', list);
		expect(JSON.parse((await run('import', 'liste.md', '--json')).out)).toMatchObject({
			kind: 'sources',
			added: 2,
		});
	});

	test.each([
		['OPML', '<opml version="2.0"><body/></opml>'],
		['nothing', ''],
		['a text', 'Un texte\nsans adresse\n'],
	])('%s is none', async (_, text) => {
		const path = await machine.file('liste', text);
		expect(await run('import', 'liste', '--bookmarks')).toEqual({
			code: 1,
			out: '',
			err: `file://${path} n’a pas de favoris qu’actus sache lire. Donnez-lui l’export de l’autre service, ou un fichier avec une adresse par ligne.\n`,
		});
	});
});

test('bookmarks of a tag are exported, with what was written on them', async () => {
	await machine.file('favoris.html', browserPage);
	await run('import', 'favoris.html');
	const {out} = await run('export', '--tag', 'Ponts');
	expect(out).toContain('tags: ["ponts", "à-lire"]\nnote: "À relire avant le conseil :\\nla page 2."\n---\n');
	expect(out.match(/^title: /gm)).toHaveLength(1);
	const [exported] = JSON.parse((await run('export', '--tag', 'ponts', '--format', 'json')).out);
	expect(exported).toMatchObject({
		tags: ['ponts', 'à-lire'],
		note: 'À relire avant le conseil :\nla page 2.',
	});
});
