import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Answer, Hit} from '../support/feed-server.ts';
import {type Machine, type Ran, startMachine} from './command-runs.ts';
import {laTribune} from './feeds.ts';

const secret = 'S3cretDeJeanne';
const basic = (user: string, password: string) =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

let machine: Machine;
let printed: string;
const url = (path: string) => machine.server.url(path);
const run = async (...argv: readonly string[]): Promise<Ran> => {
	const ran = await machine.run(...argv);
	printed += ran.out + ran.err + machine.questions.join('\n');
	return ran;
};

/** A feed that only they get who send what it asks for. */
const closed =
	(isAllowed: (hit: Hit) => boolean) =>
	(hit: Hit): Answer =>
		isAllowed(hit)
			? {body: laTribune}
			: {status: 401, headers: {'WWW-Authenticate': 'Basic realm="Abonnés"'}};

const forJeanne = closed(({headers}) => headers.authorization === basic('jeanne', secret));

beforeEach(async () => {
	machine = await startMachine();
	printed = '';
	machine.server.on('/abonnes', forJeanne);
});
afterEach(() => machine.close());

/** The files under the reader's directories that hold some words, in any form they may have there. */
const filesWith = (words: string): readonly string[] =>
	readdirSync(machine.directory, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => readFileSync(file).includes(words))
		.map((file) => file.slice(machine.directory.length + 1))
		.toSorted();

const config = (name: string) => join('config', name);
const secretFiles = [config(join('backups', 'secrets.json')), config('secrets.json')];

/** Every command that prints something of sources, and every file: none but those of secrets has it. */
const isNowhereElse = async (...words: readonly string[]) => {
	for (const argv of [
		['sources'],
		['sources', '--json'],
		['refresh'],
		['refresh', '--json'],
		['list', '--json'],
		['export'],
		['export', '-o', 'sorties.opml'],
	])
		await run(...argv);
	for (const word of words) {
		expect(printed).not.toContain(word);
		expect(filesWith(word)).toEqual(secretFiles);
	}
	if (process.platform !== 'win32') {
		const modes = secretFiles.map((file) => statSync(join(machine.directory, file)).mode & 0o777);
		expect(modes).toEqual([0o600, 0o600]);
	}
};

describe('a source that asks for a password', () => {
	test('says what to do, and is not followed', async () => {
		expect(await run('add', url('/abonnes'))).toEqual({
			code: 1,
			out: '',
			err: `${url('/abonnes')} répond 401. Le site demande un compte : e dans les sources, ou actus add ADRESSE --user NOM.\n`,
		});
		expect(machine.questions).toEqual([]);
	});

	test('--user: it is asked for, sent with every request, and stands in no other file and no answer', async () => {
		machine.answers.push(secret);
		expect(await run('add', url('/abonnes'), '--user', 'jeanne')).toEqual({
			code: 0,
			out: 'La Tribune · rss · 3 titres\n',
			err: '',
		});
		expect(machine.questions).toEqual([`Mot de passe de jeanne pour ${new URL(url('/')).host} : `]);
		expect((await machine.again().run('refresh')).code).toBe(0);
		await isNowhereElse(secret);
		const coded = basic('jeanne', secret).slice('Basic '.length);
		expect(printed).not.toContain(coded);
		expect(filesWith(coded)).toEqual([]);
		const sent = machine.server.hits('/abonnes').map(({headers}) => headers.authorization);
		expect(new Set(sent)).toEqual(new Set([basic('jeanne', secret)]));
	});

	test('--user without a terminal says how else', async () => {
		expect(await run('add', url('/abonnes'), '--user', 'jeanne')).toEqual({
			code: 1,
			out: '',
			err: 'Le secret ne peut être demandé : il n’y a pas de terminal. Nommez une commande qui le donne : --password-command COMMANDE.\n',
		});
		expect(machine.server.hits('/abonnes')).toEqual([]);
	});

	test('a wrong one is not kept', async () => {
		machine.answers.push('faux');
		expect((await run('add', url('/abonnes'), '--user', 'jeanne')).code).toBe(1);
		expect(filesWith('faux')).toEqual([]);
	});

	test('in the address is taken out of it', async () => {
		const typed = url('/abonnes').replace('//', `//jeanne:${secret}@`);
		expect((await run('add', typed)).out).toBe('La Tribune · rss · 3 titres\n');
		expect(await machine.json('sources')).toMatchObject([{url: url('/abonnes')}]);
		await isNowhereElse(secret);
		expect((await run('list', '--source', typed)).code).toBe(0);
		expect((await run('remove', typed)).code).toBe(0);
		expect(filesWith(secret)).toEqual([]);
	});

	test('in the address of one that does not answer is in no word about it', async () => {
		for (const path of ['/rien', '/abonnes'])
			await run('add', url(path).replace('//', `//jacques:${secret}@`));
		await run('add', `jeanne:${secret}@journal.example/flux`);
		await run('remove', url('/autre').replace('//', `//jacques:${secret}@`));
		expect(printed).not.toContain(secret);
		expect(filesWith(secret)).toEqual([]);
	});

	test('in a list of sources, or written into the file of subscriptions by hand, is taken out too', async () => {
		const typed = url('/abonnes').replace('//', `//jeanne:${secret}@`);
		const opml = await machine.file(
			'liste.opml',
			`<opml version="2.0"><body><outline xmlUrl="${typed}"/></body></opml>`,
		);
		await run('import', opml);
		await machine.file('liste.opml', '');
		await isNowhereElse(secret);
		await run('remove', url('/abonnes'));
		await machine.file(
			config('subscriptions.json'),
			JSON.stringify({subscriptions: [{key: 'main', url: typed}]}),
		);
		expect((await machine.again().run('refresh')).code).toBe(0);
		await isNowhereElse(secret);
	});

	test('another one is given to a source that is followed: kept if it is right', async () => {
		machine.answers.push(secret, 'faux', 'N0uveauSecret');
		await run('add', url('/abonnes'), '--user', 'jeanne');
		expect(await run('add', url('/abonnes'), '--user', 'jeanne')).toMatchObject({code: 1, out: ''});
		expect(filesWith(secret)).toEqual(secretFiles);
		machine.server.on(
			'/abonnes',
			closed(({headers}) => headers.authorization === basic('jeanne', 'N0uveauSecret')),
		);
		expect(await run('add', url('/abonnes'), '--user', 'jeanne')).toEqual({
			code: 0,
			out: 'Vous suivez déjà La Tribune ; son accès est enregistré.\n',
			err: '',
		});
		expect(filesWith(secret)).toEqual([]);
		await isNowhereElse('N0uveauSecret');
	});

	test('is kept with --force though nothing answers', async () => {
		machine.answers.push(secret);
		machine.server.on('/abonnes', {status: 503});
		expect((await run('add', url('/abonnes'), '--user', 'jeanne', '--force')).code).toBe(0);
		machine.server.on('/abonnes', forJeanne);
		expect((await run('refresh')).out).toContain('3 nouveaux');
	});
});

describe('a password that a command keeps', () => {
	const command = `${process.execPath} -e "console.log('S3cret' + 'DeJeanne\\nautre ligne')"`;

	test('is had at each run without a shell, and rests nowhere', async () => {
		expect((await run('add', url('/abonnes'), '--user', 'jeanne', '--password-command', command)).code).toBe(
			0,
		);
		expect((await machine.again().run('refresh')).code).toBe(0);
		await run('export');
		expect(printed).not.toContain(secret);
		expect(filesWith(secret)).toEqual([]);
		expect(machine.questions).toEqual([]);
	});

	test.each([
		['journal-secret-absent show x', 'journal-secret-absent', 'ENOENT'],
		[`${process.execPath} -e "console.log('${secret}'); process.exit(3)"`, process.execPath, '3'],
		[`${process.execPath} -e ""`, process.execPath, 'ENODATA'],
	])('fails for that source alone: %s', async (failing, program, detail) => {
		machine.server.on('/libre', {body: laTribune});
		await run('add', url('/libre'));
		expect(await run('add', url('/abonnes'), '--user', 'jeanne', '--password-command', failing)).toEqual({
			code: 1,
			out: '',
			err: `La commande ${program}, qui devait donner un secret, a échoué (${detail}). Essayez-la dans le terminal : son secret est la première ligne qu’elle écrit.\n`,
		});
		await run('add', url('/abonnes'), '--user', 'jeanne', '--password-command', failing, '--force');
		const {code, err} = await run('refresh');
		expect([code, err.split('\n').length]).toEqual([0, 2]);
		expect(printed).not.toContain(secret);
	});
});

describe('a source that asks for something else', () => {
	test('a header, said or asked for, and a cookie', async () => {
		machine.server.on(
			'/abonnes',
			closed(
				({headers}) =>
					headers['x-abonne'] === secret &&
					headers['x-cle'] === 'S3cretAussi' &&
					headers.cookie === 'session=S3cretTrois',
			),
		);
		machine.answers.push(secret, 'session=S3cretTrois');
		const argv = ['--header', 'X-Abonne', '--header', 'X-Cle: S3cretAussi', '--cookie', '-'];
		expect((await run('add', url('/abonnes'), ...argv)).out).toBe('La Tribune · rss · 3 titres\n');
		const {host} = new URL(url('/'));
		expect(machine.questions).toEqual([`X-Abonne pour ${host} : `, `Cookie pour ${host} : `]);
		await isNowhereElse(secret, 'S3cretAussi', 'S3cretTrois');
	});

	test('a token in its query is taken out and put in again', async () => {
		machine.server.on(`/rss?cat=3&token=${secret}`, {body: laTribune, etag: '"1"'});
		await run('add', url(`/rss?cat=3&token=${secret}`));
		expect(await machine.json('sources')).toMatchObject([{url: url('/rss?cat=3&token={token}')}]);
		await isNowhereElse(secret);
		expect(machine.server.hits(`/rss?cat=3&token=${secret}`).length).toBeGreaterThan(2);
	});

	test('a token anywhere in its address is asked for where braces stand for it', async () => {
		machine.server.on(`/prive/${secret}/rss`, {body: laTribune});
		machine.answers.push(secret);
		expect((await run('add', url('/prive/{jeton}/rss'))).code).toBe(0);
		expect(machine.questions).toEqual([`jeton pour ${new URL(url('/')).host} : `]);
		await isNowhereElse(secret);
		expect((await run('remove', url('/prive/{jeton}/rss'))).code).toBe(0);
	});

	test('what follows for good to another host leaves the secrets behind', async () => {
		const other = await startMachine();
		machine.answers.push(secret);
		await run('add', url('/abonnes'), '--user', 'jeanne');
		machine.server.on('/abonnes', {status: 301, redirectTo: other.server.url('/volees')});
		other.server.on('/volees', {body: laTribune});
		await run('refresh');
		expect(await machine.json('sources')).toMatchObject([{url: other.server.url('/volees')}]);
		await run('refresh');
		const sent = other.server.hits('/volees').map(({headers}) => headers.authorization);
		expect(sent).toEqual([undefined, undefined]);
		await other.close();
	});
});

test('the page of an article of the source is asked for as a subscriber, one elsewhere is not', async () => {
	const other = await startMachine();
	const item = (title: string, link: string, id: number) =>
		`<item><title>${title}</title><link>${link}</link><guid>${id}</guid></item>`;
	const feed = `<rss version="2.0"><channel><title>Le Fil</title>${item('Un', url('/un'), 1)}${item('Deux', other.server.url('/deux'), 2)}</channel></rss>`;
	machine.server.on('/abonnes', (hit) => (forJeanne(hit).status ? forJeanne(hit) : {body: feed}));
	machine.answers.push(secret);
	await run('add', url('/abonnes'), '--user', 'jeanne');
	const listed = (await machine.json('list')) as readonly {readonly id: string}[];
	for (const {id} of listed) await run('read', id, '--full');
	expect(machine.server.hits('/un').map(({headers}) => headers.authorization)).toEqual([
		basic('jeanne', secret),
	]);
	expect(other.server.hits('/deux').map(({headers}) => headers.authorization)).not.toContain(
		basic('jeanne', secret),
	);
	await other.close();
});

describe('what cannot be meant', () => {
	test.each([
		[['add', 'a', 'b', '--user', 'jeanne'], 'b'],
		[['add', 'a', '--user', `jeanne:${secret}`], '--user'],
		[['add', 'a', '--header', `Host: ${secret}`], '--header'],
		[['add', 'a', '--header', `pas un nom: ${secret}`], '--header'],
		[['add', 'a', '--cookie', `${secret}\n`], '--cookie'],
		[['add', 'a', '--password-command', 'pass'], '--password-command'],
		[['add', 'a', '--user', 'jeanne', '--cookie', '-', '--password-command', 'pass'], '--password-command'],
		[['list', '--user', 'jeanne'], '--user'],
	])('%j: the word is %s', async (argv, word) => {
		await expect(machine.run(...argv)).rejects.toMatchObject({record: {kind: 'wrong-usage', values: {word}}});
	});
});
