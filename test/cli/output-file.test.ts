import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {writeFileAnew} from '../../src/cli/output-file.ts';

let directory: string;
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'actus-'));
});
afterEach(() => rm(directory, {recursive: true}));

const breaksOff = (path: string) =>
	writeFileAnew(path, directory, async (sink) => {
		await sink('Un début');
		throw new Error('La suite manque.');
	});

test('of a file that breaks off nothing is left', async () => {
	await expect(breaksOff('neuf.md')).rejects.toThrow('La suite manque.');
	expect(await readdir(directory)).toEqual([]);
});

test('a file that was there before is not deleted when it breaks off', async () => {
	await writeFile(join(directory, 'ancien.md'), 'À moi.');
	await expect(breaksOff('ancien.md')).rejects.toThrow('La suite manque.');
	expect(await readFile(join(directory, 'ancien.md'), 'utf8')).toBe('Un début');
});
