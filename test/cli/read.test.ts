import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, lines, rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

/** Follows La Tribune; the ids of its headlines. */
const follow = async (): Promise<readonly string[]> => {
	machine.server.on('/f', {body: laTribune});
	await run('add', url('/f'));
	return ((await json('list')) as readonly {readonly id: string}[]).map(({id}) => id);
};

const printed = lines(
	'Le pont rouvre\u00A0: « enfin »',
	'La Tribune · Jeanne Martin · Publié le 2 octobre 2023 à 16:03',
	'',
	'Le pont de la Loire rouvre lundi. Les riverains l’attendaient depuis un an ;',
	'la mairie aussi.',
	'',
	'Un chantier long',
	'',
	'• Un an de travaux',
	'• Trois millions [1] d’euros',
	'',
	'│ C’est un soulagement.',
	'',
	'Liens',
	'',
	'[1] https://journal.example/budget',
	'',
	'https://journal.example/pont',
);

describe('an article that is there', () => {
	test('by its id or its address: at most 76 columns, or the terminal’s fewer', async () => {
		const [id = ''] = await follow();
		expect(await run('read', id)).toEqual({code: 0, out: printed, err: ''});
		expect((await run('read', 'https://journal.example/pont')).out).toBe(printed);
		expect((await machine.runIn(200, 'read', id)).out).toBe(printed);
		const narrow = (await machine.runIn(30, 'read', id)).out;
		expect(narrow).toContain('Le pont de la Loire rouvre\nlundi.');
		expect(Math.max(...narrow.split('\n').map(({length}) => length))).toBeLessThanOrEqual(30);
	});

	test('is not read for having been printed', async () => {
		const [id = ''] = await follow();
		await run('read', id);
		expect(await json('list', '--unread', '--limit', '1')).toMatchObject([{id}]);
	});

	test('as Markdown', async () => {
		const [id = ''] = await follow();
		expect((await run('read', id, '--markdown')).out).toBe(
			lines(
				'# Le pont rouvre\u00A0: « enfin »',
				'',
				'La Tribune · Jeanne Martin · Publié le 2 octobre 2023 à 16:03',
				'',
				'Le pont de la Loire rouvre lundi. Les riverains l’attendaient depuis un an ; la mairie aussi.',
				'',
				'## Un chantier long',
				'',
				'- Un an de travaux',
				'- [Trois millions](https://journal.example/budget) d’euros',
				'',
				'> C’est un soulagement.',
				'',
				'<https://journal.example/pont>',
			),
		);
	});

	test('as JSON: a headline with its text as paragraphs', async () => {
		const [first = '', second = ''] = await follow();
		expect(await json('read', first)).toEqual({
			id: first,
			title: 'Le pont rouvre\u00A0: « enfin »',
			url: 'https://journal.example/pont',
			source: url('/f'),
			sourceTitle: 'La Tribune',
			published: '2023-10-02T14:03:48Z',
			read: false,
			bookmarked: false,
			author: 'Jeanne Martin',
			text: [
				'Le pont de la Loire rouvre lundi. Les riverains l’attendaient depuis un an ; la mairie aussi.',
				'Un chantier long',
				'•\u00A0Un an de travaux\n•\u00A0Trois millions d’euros',
				'C’est un soulagement.',
			].join('\n\n'),
			wordCount: 29,
			access: 'unknown',
		});
		expect(await json('read', second)).toMatchObject({
			standfirst: 'Trois mesures.',
			summary: 'Trois mesures.',
			text: 'La loi est votée.',
			wordCount: 4,
		});
	});

	test('that is not whole says so, without a word of keys', async () => {
		machine.server.on('/f', {
			body: rss('La Tribune', [
				{title: 'Sans texte', at: 'Mon, 02 Oct 2023 16:03:48 +0200', more: '<guid>1</guid>'},
			]),
		});
		await run('add', url('/f'));
		const [{id}] = (await json('list')) as readonly [{readonly id: string}];
		expect((await run('read', id)).out).toBe(
			lines(
				'Sans texte',
				'La Tribune · Publié le 2 octobre 2023 à 16:03',
				'',
				'La source ne donne pas de texte.',
			),
		);
		expect((await machine.again('en').run('read', id)).out).toContain('The source gives no text.');
	});
});

describe('an article never subscribed to', () => {
	const paragraph =
		'Le conseil municipal a voté jeudi soir la réouverture du pont à la circulation, après un an de travaux que les riverains trouvaient longs.';
	const page = (charset: string) =>
		`<!doctype html><html lang="fr"><head><meta charset="${charset}"><title>Le pont rouvre | Le Fil</title>
<meta property="og:site_name" content="Le Fil"><meta property="og:type" content="article">
<meta property="article:published_time" content="2023-10-02T16:03:48+02:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Le pont rouvre</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;

	test('is taken out of its page, and nothing is kept of it', async () => {
		machine.server.on('/pont', {body: page('utf-8'), headers: {'Content-Type': 'text/html'}});
		expect(await json('read', url('/pont'))).toEqual({
			id: expect.stringMatching(/^\w+$/),
			title: 'Le pont rouvre',
			url: url('/pont'),
			source: url('/pont'),
			sourceTitle: 'Le Fil',
			published: '2023-10-02T14:03:48Z',
			read: false,
			bookmarked: false,
			text: `${paragraph}\n\n${paragraph}`,
			wordCount: 48,
			access: 'unknown',
		});
		expect(await json('sources')).toEqual([]);
		expect(await json('list')).toEqual([]);
	});

	test('is read in the charset that its page names', async () => {
		machine.server.on('/latin', {body: Buffer.from(page('iso-8859-1'), 'latin1')});
		// « Мир » in windows-1251.
		machine.server.on('/mir', {body: Buffer.from(page('windows-1251').replaceAll('pont', 'Ìèð'), 'latin1')});
		expect(await json('read', url('/latin'))).toMatchObject({text: `${paragraph}\n\n${paragraph}`});
		expect((await run('read', url('/mir'))).out).toContain('Мир');
	});

	test('is the newest of a feed', async () => {
		machine.server.on('/f', {body: laTribune});
		expect((await run('read', url('/f'))).out).toBe(printed);
		expect(await json('sources')).toEqual([]);
	});

	test('is a text file, by its first line and its paragraphs', async () => {
		await machine.file('lettre.txt', 'Une lettre\n\nChère Jeanne,\nle pont & la <mairie>.\n\n\nÀ bientôt\n');
		expect((await run('read', 'lettre.txt')).out).toBe(
			lines(
				'Une lettre',
				'lettre.txt · sans date',
				'',
				'Chère Jeanne, le pont & la <mairie>.',
				'',
				'À bientôt',
			),
		);
		expect(await json('read', './lettre.txt')).toMatchObject({
			url: null,
			source: `file://${machine.directory}/lettre.txt`,
			published: null,
		});
	});

	test('is a page in a file', async () => {
		await machine.file('pont.html', page('utf-8'));
		expect(await json('read', 'pont.html')).toMatchObject({title: 'Le pont rouvre', url: null});
	});

	test.each<readonly [string, string | Uint8Array]>([
		['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
		['a page without an article', '<!doctype html><title>Accueil</title><p>Bonjour</p>'],
		['a feed without entries', rss('La Tribune', [])],
	])('%s is none', async (_, body) => {
		machine.server.on('/x', {body});
		expect(await run('read', url('/x'))).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringContaining(url('/x')),
		});
	});
});

test.each([
	[
		'an id of nothing',
		'abc_def',
		'Aucun article « abc_def ». Les identifiants se lisent avec actus list --json.',
	],
	[
		'no address',
		'n’importe quoi',
		'« n’importe quoi » n’est ni une adresse ni un fichier. Une adresse commence par https:// ; vérifiez-la.',
	],
])('%s fails in one line', async (_, which, line) => {
	expect(await run('read', which)).toEqual({code: 1, out: '', err: `${line}\n`});
});

test('a page that is gone fails as every address does', async () => {
	expect(await machine.again('en').run('read', url('/gone'))).toEqual({
		code: 1,
		out: '',
		err: expect.stringMatching(/ 404/),
	});
});
