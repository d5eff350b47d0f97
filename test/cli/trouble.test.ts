import {cp, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);

beforeEach(async () => {
	machine = await startMachine();
	machine.server.on('/f', {body: laTribune});
	await run('add', machine.server.url('/f'));
});
afterEach(() => machine.close());

test('conf from another machine is taken in before anything is shown', async () => {
	const [first] = (await machine.json('list')) as readonly [{readonly id: string}];
	await run('mark', first.id, '--read', '--bookmark');
	const other = await startMachine();
	try {
		await cp(join(machine.directory, 'config'), join(other.directory, 'config'), {recursive: true});
		expect(await other.json('list', '--bookmarked')).toMatchObject([{id: first.id, read: true}]);
		expect(await other.json('sources')).toMatchObject([{url: machine.server.url('/f')}]);
	} finally {
		await other.close();
	}
});

test('a broken file of conf is set aside, its last good copy taken; the command says so and goes on', async () => {
	await writeFile(join(machine.directory, 'config', 'subscriptions.json'), '{"subscriptions": [');
	const {code, out, err} = await machine.again().run('list', '--limit', '1');
	expect(code).toBe(0);
	expect(out).toContain('Le pont rouvre');
	expect(err).toMatch(/subscriptions\.json était illisible ; gardé sous .*\n$/);
	expect((await readdir(join(machine.directory, 'config'))).join(' ')).toMatch(/subscriptions\.\S*broken/);
});

test('marks that conf cannot take are said; they are not lost, and lists are shown', async () => {
	const [first] = (await machine.json('list')) as readonly [{readonly id: string}];
	const folder = join(machine.directory, 'config', 'marks');
	await writeFile(folder, 'a file where the folder should be');
	const outOfReach = expect.stringMatching(/^.*ne (?:se lit|s’écrit) pas.*\n$/);
	expect(await run('mark', first.id, '--read')).toEqual({code: 1, out: '', err: outOfReach});
	const {code, out, err} = await run('list', '--json', '--limit', '1');
	expect([code, JSON.parse(out), err]).toMatchObject([0, [{id: first.id, read: true}], outOfReach]);
	await rm(folder);
	expect(await run('sources')).toMatchObject({code: 0, err: ''});
	expect(await readdir(folder)).toHaveLength(1);
});
