import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
	machine.server.on('/old', {body: laTribune, etag: '"1"'});
	machine.server.on('/new', {body: laTribune, etag: '"1"'});
	await run('add', url('/old'));
});
afterEach(() => machine.close());

const urls = async (): Promise<readonly string[]> =>
	((await json('sources')) as readonly {readonly url: string}[]).map((source) => source.url);

const moves = (to: string, status = 301) => machine.server.on('/old', {status, redirectTo: to});

describe('a source whose server says that it has moved for good', () => {
	test.each([301, 308])('%i: is followed there, and that is said on stderr', async (status) => {
		moves('/new', status);
		expect(await run('refresh')).toEqual({
			code: 0,
			out: 'Rien de nouveau (1 source).\n',
			err: `La Tribune a déménagé vers ${url('/new')} ; son abonnement suit.\n`,
		});
		expect(await urls()).toEqual([url('/new')]);
	});

	test('is told in JSON beside the address that was asked', async () => {
		moves('/new');
		expect(await json('refresh')).toEqual([
			{url: url('/old'), title: 'La Tribune', new: 0, unchanged: 3, movedTo: url('/new')},
		]);
		expect(await json('refresh')).toEqual([{url: url('/new'), title: 'La Tribune', new: 0, unchanged: 3}]);
	});

	test('keeps its ids, its marks and its version', async () => {
		const [first] = (await json('list')) as readonly [{readonly id: string}];
		await run('mark', first.id, '--read');
		moves('/new');
		await run('refresh');
		await run('refresh');
		expect(await json('list')).toMatchObject([{id: first.id, read: true, source: url('/new')}, {}, {}]);
		expect(machine.server.hits('/new').at(-1)?.headers['if-none-match']).toBe('"1"');
		expect((await machine.services.marks()).subscriptions()).toMatchObject([{url: url('/new')}]);
	});
});

describe('a source stays where it is', () => {
	const stays = async () => {
		expect((await run('refresh')).err).not.toContain('déménagé');
		expect((await urls())[0]).toBe(url('/old'));
	};

	test.each([302, 303, 307])('if it is elsewhere only for now: %i', async (status) => {
		moves('/new', status);
		await stays();
	});

	test('if part of the way is only for now', async () => {
		moves('/now');
		machine.server.on('/now', {status: 302, redirectTo: '/new'});
		await stays();
	});

	test.each([
		['a page', {body: '<!doctype html><title>Bienvenue</title><p>Acceptez les conditions.</p>'}],
		['no feed', {body: 'Bonjour'}],
		['nothing', {status: 404}],
	])('if %s answers at the new address', async (_, answer) => {
		machine.server.on('/new', answer);
		moves('/new');
		await stays();
	});

	test('if the new address is followed already', async () => {
		await run('add', url('/new'));
		moves('/new');
		await stays();
		expect(await urls()).toEqual([url('/old'), url('/new')]);
	});

	test('if it was unsubscribed while it answered', async () => {
		machine.server.on('/old', async () => {
			await machine.again().run('remove', 'La Tribune');
			return {status: 301, redirectTo: '/new'};
		});
		await run('refresh');
		expect(await urls()).toEqual([]);
	});
});

test('two that move to one address do not become one', async () => {
	machine.server.on('/other', {body: laTribune});
	await run('add', url('/other'));
	moves('/new');
	machine.server.on('/other', {status: 301, redirectTo: '/new'});
	await run('refresh');
	const after = await urls();
	expect(after).toHaveLength(2);
	expect(after.filter((address) => address === url('/new'))).toHaveLength(1);
});
