import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {actus} from '../support/built.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {type Home, makeHome} from '../support/home.ts';
import {openPty} from '../support/pty.ts';
import {noTerminals} from '../support/reader.ts';
import {rss} from '../support/rss.ts';

let server: FeedServer;
beforeAll(async () => {
	server = await startFeedServer();
	server.on('/abonnes', ({headers}) =>
		headers.authorization === `Basic ${Buffer.from('jeanne:Sécret 1').toString('base64')}`
			? {body: rss('Le Fil', [])}
			: {status: 401},
	);
});
afterAll(() => server.close());

/** A command on a terminal; what it showed so far. */
const onTerminal = (home: Home, ...argv: readonly string[]) => {
	let shown = '';
	const pty = openPty(actus(...argv), {
		columns: 80,
		rows: 24,
		env: home.env,
		onOutput: (bytes) => {
			shown += bytes.toString();
		},
	});
	return {...pty, shown: () => shown};
};

describe.skipIf(noTerminals)('a password asked for on the terminal', () => {
	test('is not shown while it is typed, mended and entered, and is right', async () => {
		const home = makeHome();
		const {shown, type, ended, pid} = onTerminal(home, 'add', server.url('/abonnes'), '--user', 'jeanne');
		await expect.poll(shown, {timeout: 5000}).toContain('Mot de passe de jeanne');
		if (process.platform === 'linux')
			expect(readFileSync(`/proc/${await pid}/cmdline`, 'utf8')).not.toMatch(/abonnes|jeanne/);
		for (const keys of ['Faux', '\u0015', 'Séx', '\u007F', '\u001B[D', 'cret', ' 1\r']) type(keys);
		expect(await ended).toBe(0);
		expect(shown()).toMatch(
			/^Mot de passe de jeanne pour 127\.0\.0\.1:\d+ : \r\nLe Fil · rss · 0 titre\r\n$/,
		);
		expect(statSync(join(home.config, 'secrets.json')).mode & 0o777).toBe(0o600);
	});

	test('Ctrl-C ends it, and the terminal shows what is typed again', async () => {
		const home = makeHome();
		const {shown, type, ended} = onTerminal(home, 'add', server.url('/abonnes'), '--user', 'jeanne');
		await expect.poll(shown, {timeout: 5000}).toContain('Mot de passe de jeanne');
		type('Séc\u0003');
		expect(await ended).toBe(130);
		expect(shown()).not.toContain('Séc');
	});
});

test('where there is no terminal it is not asked for, and nothing is waited for', async () => {
	const {code, err} = await makeHome().actus('add', server.url('/abonnes'), '--user', 'jeanne');
	expect([code, err]).toEqual([1, expect.stringContaining('il n’y a pas de terminal')]);
});
