import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {createLog} from '../../src/system/log-file.ts';

let directory: string;
let file: string;
beforeEach(() => {
	directory = join(mkdtempSync(join(tmpdir(), 'actus-log-')), 'data', 'actus');
	file = join(directory, 'actus.log');
});
afterEach(() => rmSync(join(directory, '..', '..'), {recursive: true, force: true}));

const now = () => Date.parse('2026-11-23T13:00:04Z');
const written = () => readFileSync(file, 'utf8');

test('an error is one line, with its time, its trace and its cause', () => {
	const log = createLog(directory, now);
	log(new TypeError('première\nligne', {cause: new RangeError('la raison')}));
	log('a word');
	const [first, second, ...rest] = written().split('\n');
	expect(first).toMatch(
		/^2026-11-23T13:00:04\.000Z TypeError: première ligne at .*log-file\.test\.ts.*RangeError: la raison/,
	);
	expect([second, ...rest]).toEqual(['2026-11-23T13:00:04.000Z a word', '']);
});

test('anything thrown can be written', () => {
	const log = createLog(directory, now);
	const hostile = {
		get [Symbol.toStringTag]() {
			throw new Error('no');
		},
	};
	for (const what of [undefined, null, 7n, Symbol('s'), {a: {b: 1}}, hostile]) log(what);
	expect(written().split('\n').length).toBe(7);
});

test('escapes and passwords stay out of it', () => {
	createLog(
		directory,
		now,
	)(new Error('\u001B[2Jlost https://zoé:secret@journal.example/ and http://jeton@b.example/x'));
	expect(written()).not.toMatch(/\u001B|zoé|secret|jeton/);
	expect(written()).toContain('https://journal.example/ and http://b.example/x');
});

test('a line has an end', () => {
	createLog(directory, now)('x'.repeat(1_000_000));
	expect(written().length).toBeLessThan(5000);
});

test('from 1 MB on a new file is begun, and one old one kept', () => {
	mkdirSync(directory, {recursive: true});
	writeFileSync(file, 'a'.repeat(1_000_000));
	writeFileSync(`${file}.1`, 'older');
	createLog(directory, now)('news');
	expect(written()).toBe('2026-11-23T13:00:04.000Z news\n');
	expect(statSync(`${file}.1`).size).toBe(1_000_000);
});

test.skipIf(process.platform === 'win32')('nobody else may read it', () => {
	createLog(directory, now)('news');
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('where nothing can be written, nothing is thrown', () => {
	mkdirSync(join(directory, '..'), {recursive: true});
	writeFileSync(directory, 'a file in its place');
	createLog(directory, now)('news');
	expect(existsSync(file)).toBe(false);
});
