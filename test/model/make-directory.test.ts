import {existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, expect, onTestFinished, test} from 'vitest';
import {makeDirectory} from '../../src/model/make-directory.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'actus-'));
	onTestFinished(() => rmSync(home, {recursive: true}));
});

test('all that is missing is made, for its owner alone; what is there stays', () => {
	const directory = join(home, 'a', 'b', 'c');
	makeDirectory(directory);
	makeDirectory(directory);
	expect(statSync(directory).isDirectory()).toBe(true);
	if (process.platform !== 'win32') expect(statSync(join(home, 'a')).mode & 0o777).toBe(0o700);
});

test.each([
	['in the place of the last', 'file', 'EEXIST'],
	['above it', 'file/a/b', 'ENOTDIR'],
])('a file %s is an error', (_, path, code) => {
	writeFileSync(join(home, 'file'), '');
	expect(() => makeDirectory(join(home, path))).toThrow(expect.objectContaining({code}));
});

test('a link that leads nowhere is an error, and nothing is made there', () => {
	symlinkSync(join(home, 'nowhere'), join(home, 'link'), 'dir');
	expect(() => makeDirectory(join(home, 'link', 'a'))).toThrow(expect.objectContaining({code: 'EEXIST'}));
	expect(existsSync(join(home, 'nowhere'))).toBe(false);
});

test.skipIf(process.platform !== 'linux')('where the system lets nothing be made, it ends', () => {
	expect(() => makeDirectory('/proc/actus/a/b')).toThrow(expect.objectContaining({code: 'ENOENT'}));
});
