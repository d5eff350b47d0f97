import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune} from './feeds.ts';

let machine: Machine;
let ids: readonly string[];
const run = (...argv: readonly string[]) => machine.run(...argv);

beforeEach(async () => {
	machine = await startMachine();
	machine.server.on('/f', {body: laTribune});
	await run('add', machine.server.url('/f'));
	ids = ((await machine.json('list')) as readonly {readonly id: string}[]).map(({id}) => id);
});
afterEach(() => machine.close());

const marksIn = async (other = machine) =>
	((await other.json('list')) as readonly {readonly read: boolean; readonly bookmarked: boolean}[]).map(
		({read, bookmarked}) => `${read ? 'read' : ''}${bookmarked ? 'kept' : ''}`,
	);

test('marks several at once, in several ways', async () => {
	const [first = '', second = ''] = ids;
	expect(await run('mark', first, second, '--read', '--bookmark')).toEqual({
		code: 0,
		out: '4 marques posées.\n',
		err: '',
	});
	expect(await marksIn()).toEqual(['readkept', 'readkept', '']);
	expect((await run('mark', first, '--unread')).out).toBe('1 marque posée.\n');
	expect((await machine.again('en').run('mark', second, '--unbookmark', '--read')).out).toBe('1 mark set.\n');
	expect(await marksIn()).toEqual(['kept', 'read', '']);
});

test('an unknown id is said and fails, the others are marked', async () => {
	const [first = ''] = ids;
	expect(await run('mark', 'nowhere', first, '--read')).toEqual({
		code: 1,
		out: '1 marque posée.\n',
		err: 'Aucun article « nowhere ». Les identifiants se lisent avec actus list --json.\n',
	});
	expect(await run('mark', 'nowhere', '--read')).toMatchObject({code: 1, out: ''});
	expect(await marksIn()).toEqual(['read', '', '']);
});

test('when the command ends, conf has it: another machine with the files, or a library lost, has it too', async () => {
	const [first = ''] = ids;
	await run('mark', first, '--read', '--bookmark');
	const file = join(machine.directory, 'config', 'bookmarks', `${first}.json`);
	expect(await readFile(file, 'utf8')).toContain('Le pont de la Loire');
	for (const name of ['library.db', 'library.db-wal', 'library.db-shm'])
		await rm(join(machine.directory, name), {force: true});
	const rebuilt = machine.again();
	expect(await rebuilt.json('list', '--bookmarked')).toMatchObject([
		{id: first, read: true, bookmarked: true, sourceTitle: 'La Tribune'},
	]);
	expect((await rebuilt.run('read', first)).out).toContain('Le pont de la Loire rouvre lundi.');
	await rebuilt.run('refresh');
	expect(await marksIn(rebuilt)).toEqual(['readkept', '', '']);
});

test('works while another process has the same stores open, and each sees what the other did', async () => {
	const [first = '', second = ''] = ids;
	const other = machine.again();
	await Promise.all([run('mark', first, '--read'), other.run('mark', second, '--bookmark')]);
	expect(await marksIn()).toEqual(['read', 'kept', '']);
	expect(await marksIn(other)).toEqual(['read', 'kept', '']);
});

test('a note and tags are written, listed, looked for and wiped', async () => {
	const [first = '', second = ''] = ids;
	expect(
		await run('mark', first, '--note', 'À relire', '--tag', 'Climat, énergie', '--tag', '#ue'),
	).toMatchObject({
		code: 0,
		out: '3 marques posées.\n',
	});
	await run('mark', first, second, '--tag', 'climat');
	expect(await machine.json('list', '--tag', 'CLIMAT')).toMatchObject([
		{id: first, bookmarked: true, note: 'À relire', tags: ['climat', 'énergie', 'ue']},
		{id: second, bookmarked: true, tags: ['climat']},
	]);
	expect(await machine.json('list', '--tag', 'climat', '--search', 'relire')).toMatchObject([{id: first}]);
	expect(await machine.json('list', '--search', 'energie')).toMatchObject([{id: first}]);
	expect(await machine.json('read', first)).toMatchObject({
		note: 'À relire',
		tags: ['climat', 'énergie', 'ue'],
	});
	expect((await run('mark', first, '--untag', 'climat', '--note', '')).out).toBe('2 marques posées.\n');
	const [only] = (await machine.json('list', '--tag', 'ue')) as readonly object[];
	expect(only).toMatchObject({bookmarked: true, tags: ['énergie', 'ue']});
	expect(only).not.toHaveProperty('note');
	expect(await machine.json('list', '--tag', 'personne')).toEqual([]);
});
