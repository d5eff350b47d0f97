import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {createSecretCommands, wordsOf} from '../../src/system/secret-command.ts';

describe('a command’s words', () => {
	test.each([
		['pass show journal', ['pass', 'show', 'journal']],
		['  pass   show  ', ['pass', 'show']],
		['secret-tool lookup name "Le Monde"', ['secret-tool', 'lookup', 'name', 'Le Monde']],
		["op read 'op://coffre/le monde/mot'", ['op', 'read', 'op://coffre/le monde/mot']],
		['a --b="c d"e', ['a', '--b=c de']],
		['echo $HOME; rm -rf * | cat `id`', ['echo', '$HOME;', 'rm', '-rf', '*', '|', 'cat', '`id`']],
		['', []],
	])('%s', (command, words) => {
		expect(wordsOf(command)).toEqual(words);
	});
});

describe('a secret', () => {
	/** A command that notes each run in a file and prints lines. */
	const noting = () => {
		const directory = mkdtempSync(join(tmpdir(), 'actus-'));
		onTestFinished(() => rmSync(directory, {recursive: true}));
		const file = join(directory, 'runs');
		const script = `require('fs').appendFileSync(process.argv[1], 'x'); console.log(' s3cret é \\nx')`;
		return {
			command: `${process.execPath} -e "${script}" '${file}'`,
			runs: () => readFileSync(file, 'utf8').length,
		};
	};

	test('is the first line as it stands; asked for twice at once, and soon again, it is had once', async () => {
		let now = 0;
		const {command, runs} = noting();
		const run = createSecretCommands({now: () => now});
		expect(await Promise.all([run(command), run(command)])).toEqual([' s3cret é ', ' s3cret é ']);
		now += 299_000;
		await run(command);
		expect(runs()).toBe(1);
		now += 2000;
		await run(command);
		expect(runs()).toBe(2);
	});

	test('of a command that failed is asked for again, and nothing it printed is in the error', async () => {
		const run = createSecretCommands();
		const failing = `${process.execPath} -e "console.log('s3cret'); console.error('s3cret'); process.exit(1)"`;
		for (let time = 0; time < 2; time++) {
			const error: unknown = await run(failing).catch((error) => error);
			if (!isProblem(error)) throw error;
			expect(error.record).toEqual({
				kind: 'command-failed',
				values: {program: process.execPath, detail: '1'},
			});
			expect([String(error.cause), error.stack].join()).not.toContain('s3cret');
		}
	});
});
