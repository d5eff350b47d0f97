import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const url = (path: string) => machine.server.url(path);
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const only = async () => ((await machine.json('sources')) as readonly [Record<string, unknown>])[0];

const follow = async (at: string) => {
	machine.server.on('/f', {body: rss('La Tribune', [{title: 'Un', at}])});
	await run('add', url('/f'));
};
const today = 'Mon, 02 Oct 2023 16:03:48 +0200';

/** How often it is asked in so many days, by a timer of every hour. */
const hitsIn = async (days: number): Promise<number> => {
	const before = machine.server.hits('/f').length;
	for (let time = 0; time < days * day; time += hour) {
		machine.wait(hour);
		await run('refresh', '--due');
	}
	return machine.server.hits('/f').length - before;
};

describe('a source that is gone (410)', () => {
	test('is said to be, and asked again once a week', async () => {
		await follow(today);
		machine.server.on('/f', {status: 410});
		await run('refresh');
		expect(await only()).toMatchObject({
			status: 'gone',
			failures: 1,
			problem: expect.stringContaining('n’existe plus'),
			nextFetch: '2023-10-09T14:10:00Z',
		});
		expect(await hitsIn(14)).toBe(2);
	});

	test('is well again when it answers', async () => {
		await follow(today);
		machine.server.on('/f', {status: 410});
		await run('refresh');
		machine.server.on('/f', {body: rss('La Tribune', [{title: 'Deux', at: today}])});
		machine.wait(7 * day);
		await run('refresh', '--due');
		expect(await only()).toMatchObject({status: 'well', headlines: 2});
		expect(await only()).not.toHaveProperty('problem');
	});
});

describe('a source in whose place', () => {
	test('a page answers says so, and keeps its headlines', async () => {
		await follow(today);
		machine.server.on('/f', {
			body: '<!doctype html><title>La Tribune</title><p>Bienvenue</p>',
			headers: {'Content-Type': 'text/html'},
		});
		expect((await run('refresh')).code).toBe(1);
		expect(await only()).toMatchObject({status: 'page', headlines: 1});
	});

	test('a server asks to wait is waited for', async () => {
		await follow(today);
		machine.server.on('/f', {status: 429, headers: {'Retry-After': '86400'}});
		await run('refresh');
		expect(await only()).toMatchObject({status: 'waiting', nextFetch: '2023-10-03T14:10:00Z'});
		expect(await hitsIn(1)).toBe(1);
	});
});

test('a source that has published nothing for months is asked once a day, and said to be silent', async () => {
	await follow('Mon, 02 Jan 2023 08:00:00 +0100');
	expect(await only()).toMatchObject({status: 'silent', newest: '2023-01-02T07:00:00Z'});
	expect((await run('sources')).out).toMatch(
		/le plus récent il y a 9 mois .* ne publie plus depuis longtemps\.$/m,
	);
	expect(await hitsIn(5)).toBeLessThanOrEqual(5);
});

test('a source that rests at night is left alone then', async () => {
	const rest = '<skipHours><hour>20</hour><hour>21</hour><hour>22</hour><hour>23</hour></skipHours>';
	const body = rss('La Tribune', [{title: 'Un', at: today}]).replace('<item>', `${rest}<item>`);
	machine.server.on('/f', {body});
	await run('add', url('/f'));
	// By the hour from 15:10 to 22:10 in UTC; the last three are hours of rest.
	expect(await hitsIn(8 / 24)).toBe(5);
	expect(await only()).toMatchObject({nextFetch: expect.stringMatching(/^2023-10-03T00:0/)});
});
