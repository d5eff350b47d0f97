import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {type PipeOptions, pipeCommand} from '../../src/system/pipe-command.ts';

const pipe = (command: string, options: Partial<PipeOptions> = {}) =>
	pipeCommand(command, {input: '', signal: new AbortController().signal, ...options});
const done = {by: 'itself', status: 0};

const folder = async (): Promise<string> => {
	const directory = await mkdtemp(join(tmpdir(), 'actus-pipe-'));
	onTestFinished(() => rm(directory, {recursive: true, force: true}));
	return directory;
};

describe('a command', () => {
	test('gets the text and gives what it prints, complaints too', async () => {
		expect(await pipe('tr a-z A-Z; echo fin >&2', {input: 'le pont\n'})).toEqual({
			output: 'LE PONT\nfin\n',
			ending: done,
		});
	});

	test('is the shell’s: pipes and variables of its own', async () => {
		expect(
			(
				await pipe('sort | head -n 1; echo "$ACTUS_TITLE"', {
					input: 'b\na\n',
					env: {ACTUS_TITLE: '$(id) "`x`'},
				})
			).output,
		).toBe('a\n$(id) "`x`\n');
	});

	test('that fails says how', async () => {
		expect((await pipe('exit 3')).ending).toEqual({by: 'itself', status: 3});
		expect(await pipe('nulle-part-nulle')).toMatchObject({
			output: expect.stringContaining('nulle-part-nulle'),
			ending: {by: 'itself', status: 127},
		});
		expect((await pipe('kill -KILL $$')).ending).toEqual({by: 'signal', signal: 'SIGKILL'});
	});

	test('need not read the text, however long', async () => {
		expect(await pipe('true', {input: 'x'.repeat(3_000_000)})).toEqual({output: '', ending: done});
		expect((await pipe('head -c 3', {input: 'é'.repeat(3_000_000)})).output).toBe('é\uFFFD');
	});

	test('has no terminal to write on', async () => {
		expect((await pipe('(echo x >/dev/tty) 2>/dev/null && echo terminal || echo aucun; tty')).output).toMatch(
			/^aucun\n/,
		);
	});

	test('runs where it is told', async () => {
		const directory = await folder();
		await pipe('cat >texte', {input: 'le pont', cwd: directory});
		expect(await readFile(join(directory, 'texte'), 'utf8')).toBe('le pont');
	});

	test('that leaves something running is not waited for', async () => {
		const {output, ending} = await pipe('sleep 30 & echo parti; echo $!');
		const [said, pid] = output.split('\n');
		expect({said, ending}).toEqual({said: 'parti', ending: done});
		// What it left is the reader's wish, and is alive.
		expect(() => process.kill(Number(pid), 'SIGKILL')).not.toThrow();
	});
});

describe('is ended, with all that it started,', () => {
	test('where it prints without end', async () => {
		const {output, ending} = await pipe('yes | cat', {mostBytes: 5000});
		expect(output).toBe('y\n'.repeat(2500));
		expect(ending).toEqual({by: 'length', kilobytes: 5});
	});

	test('where it takes too long; what it printed is there', async () => {
		expect(await pipe('echo début; sleep 30 | sleep 30', {patience: 300})).toEqual({
			output: 'début\n',
			ending: {by: 'time', seconds: 0.3},
		});
	});

	test('where it will not hear', async () => {
		expect((await pipe('trap "" TERM; while :; do sleep 0.1; done', {patience: 200})).ending).toEqual({
			by: 'time',
			seconds: 0.2,
		});
	});

	test('where nobody wants it any more', async () => {
		const directory = await folder();
		const stop = new AbortController();
		const piped = pipe(
			`trap 'echo fin >${directory}/fin; exit' TERM; echo >${directory}/début; while :; do sleep 0.05; done`,
			{
				signal: stop.signal,
			},
		);
		while (!existsSync(join(directory, 'début'))) await new Promise((resolve) => setTimeout(resolve, 10));
		stop.abort(new Error('assez'));
		await expect(piped).rejects.toThrow('assez');
		while (!existsSync(join(directory, 'fin'))) await new Promise((resolve) => setTimeout(resolve, 10));
		await expect(pipe('true', {signal: stop.signal})).rejects.toThrow('assez');
	});
});
