import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {actus, bin, run} from '../support/built.ts';
import {type Home, homeWithNews, makeHome} from '../support/home.ts';
import {noTerminals, openReader} from '../support/reader.ts';

const homeOfNews = homeWithNews(2000);

/** A shell's pipeline; `$ACTUS` is the program. */
const pipeline = (home: Home, line: string) =>
	run(['sh', '-c', line], {...home.env, ACTUS: `${process.execPath} ${bin}`});

describe.skipIf(process.platform === 'win32')('in a pipeline', () => {
	test('`actus | head -1` prints a headline and nothing else, exit 0, also when it would print thousands', async () => {
		const home = homeOfNews();
		for (const argv of ['', 'list --limit 0', 'list --limit 0 --json', '--help', 'list --demo'])
			for (const reader of ['head -1', 'head -c 1', 'true']) {
				const {out, err, code} = await pipeline(home, `{ $ACTUS ${argv}; echo "exit $?" >&2; } | ${reader}`);
				expect({argv, reader, err, code}).toEqual({argv, reader, err: 'exit 0\n', code: 0});
				if (reader !== 'true') expect(out).not.toBe('');
			}
	});

	test('`actus` into a pipe or from one is `actus list`', async () => {
		const home = homeOfNews();
		const list = await home.actus('list');
		expect(list.out.trim().split('\n')).toHaveLength(50);
		expect(await home.actus()).toEqual(list);
		expect(list.out).not.toContain('\u001B');
	});

	test('a full disk is no success', async () => {
		const home = homeOfNews();
		if (spawnSync('sh', ['-c', 'test -w /dev/full']).status !== 0) return;
		const {code, err} = await pipeline(home, '$ACTUS list --limit 0 >/dev/full');
		expect({code, err}).toEqual({
			code: 1,
			err: expect.stringMatching(/^La sortie ne s’écrit pas \(ENOSPC\)\.[^\n]+\n$/),
		});
	});

	test.skipIf(noTerminals)(
		'on a terminal whose input is a file: the list, and the terminal is left alone',
		async () => {
			const home = homeOfNews();
			const reader = openReader(home, {command: ['sh', '-c', `${actus().join(' ')} </dev/null`]});
			const {code, modes, areSettingsSame, rows} = await reader.ended;
			expect({code, areSettingsSame}).toEqual({code: 0, areSettingsSame: true});
			expect(modes.isAlternate).toBe(false);
			expect(rows.join('\n')).toMatch(/Dépêche 50$/m);
		},
	);
});

describe('exit codes', () => {
	test.each([
		[['--help'], 0],
		[['--version'], 0],
		[['list'], 0],
		[['sources'], 0],
		[['list', '--json'], 0],
		[['refresh', '--json'], 0],
		[['read', 'inconnu'], 1],
		[['mark', 'inconnu', '--read'], 1],
		[['remove', 'inconnue'], 1],
		[['add', 'http://127.0.0.1:9/'], 1],
		[['add'], 2],
		[['lire'], 2],
		[['list', '--couleur'], 2],
		[['list', '--limit', 'beaucoup'], 2],
		[['mark', 'inconnu'], 2],
		[['list', 'deux', 'trois'], 2],
		[['--lang', 'de'], 2],
	])('actus %j: %i', async (argv, expected) => {
		const {code, out, err} = await makeHome().actus(...argv);
		expect({argv, code}).toEqual({argv, code: expected});
		if (expected === 0) {
			if (argv.includes('--json')) expect([JSON.parse(out), err]).toEqual([[], '']);
			else expect(`${out}${err}`).not.toBe('');
		} else {
			expect(out).toBe('');
			expect(err).toMatch(/^[^\n]+\n$/);
			expect(err).not.toMatch(/\bat .*:\d+:\d+|Error\b/);
		}
	});

	test('`--version` says the version of the package, and nothing is written anywhere for it', async () => {
		const home = makeHome();
		expect((await home.actus('--version')).out).toMatch(/^actus \d+\.\d+\.\d+\n$/);
		expect(spawnSync('find', [home.directory, '-type', 'f'], {encoding: 'utf8'}).stdout).toBe('');
	});
});

describe('the language', () => {
	const french = /^Commande inconnue : « lire »\. /;
	const english = /^Unknown command: “lire”\. /;
	test.each([
		[{LC_ALL: 'fr_FR.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US'}, [], french],
		[{LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'en_US'}, [], french],
		[{LC_ALL: '', LC_MESSAGES: '', LANG: 'fr'}, [], french],
		[{LC_ALL: 'C', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR'}, [], english],
		[{LC_ALL: undefined, LC_MESSAGES: undefined, LANG: undefined}, [], english],
		[{LC_ALL: 'de_DE.UTF-8'}, [], english],
		[{LC_ALL: 'fr_FR.UTF-8'}, ['--lang', 'en'], english],
		[{LC_ALL: 'en_GB.UTF-8'}, ['--lang', 'fr'], french],
		[{LC_ALL: 'en_GB.UTF-8'}, ['--lang=fr'], french],
	] as const)('%o %j', async (env, options, expected) => {
		const {code, err} = await makeHome({LC_MESSAGES: undefined, LANG: undefined, ...env}).actus(
			'lire',
			...options,
		);
		expect(code).toBe(2);
		expect(err).toMatch(expected);
	});

	test('help in both', async () => {
		const home = makeHome();
		const [french, english] = [await home.actus('--help'), await home.actus('--help', '--lang', 'en')];
		for (const {out} of [french, english])
			for (const command of [
				'add',
				'remove',
				'sources',
				'refresh',
				'list',
				'read',
				'mark',
				'import',
				'export',
			])
				expect(out).toMatch(new RegExp(`\\bactus ${command}\\b`));
		expect(french.out).not.toBe(english.out);
	});
});
