import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openMarks} from '../../src/marks/open-marks.ts';
import type {Credentials} from '../../src/model/credentials.ts';

const temporaryDirectory = (): string => {
	const directory = mkdtempSync(join(tmpdir(), 'actus-'));
	onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
	return join(directory, 'actus');
};

const filesIn = (directory: string): readonly string[] =>
	readdirSync(directory, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

const holding = (directory: string, words: string): readonly string[] =>
	filesIn(directory).filter((file) => readFileSync(file, 'utf8').includes(words));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

const zoe: Credentials = {
	origin: 'https://matin.example',
	user: 'zoé',
	password: 'mot:depasse',
	headers: {'X-Abonnee': 'entête', 'X-Autre': {command: 'pass show autre'}},
	cookie: {command: 'pass show biscuit'},
	tokens: {token: 'a1b2'},
};

describe.skipIf(process.platform === 'win32')('what sources ask of their subscribers', () => {
	test('is kept in a file of its own that nobody else can read, as is its good copy', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.changeSubscriptions(() => [{key: 'matin', url: 'https://matin.example/rss?token={token}'}]);
		marks.keepCredentials('matin', zoe);
		expect((await openMarks(directory)).credentials()).toEqual(new Map([['matin', zoe]]));
		const files = holding(directory, 'depasse');
		expect(files.map((file) => file.slice(directory.length + 1)).toSorted()).toEqual([
			join('backups', 'secrets.json'),
			'secrets.json',
		]);
		expect(files.map(modeOf)).toEqual([0o600, 0o600]);
	});

	test('is closed to others again if it was opened to them', async () => {
		const directory = temporaryDirectory();
		(await openMarks(directory)).keepCredentials('matin', zoe);
		for (const file of holding(directory, 'depasse')) chmodSync(file, 0o644);
		expect((await openMarks(directory)).credentials().size).toBe(1);
		expect(holding(directory, 'depasse').map(modeOf)).toEqual([0o600, 0o600]);
	});

	test('is nowhere any more once it is given up, and the others stay', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.keepCredentials('soir', {origin: 'https://soir.example', cookie: 'reste'});
		marks.keepCredentials('matin', zoe);
		marks.keepCredentials('matin', undefined);
		expect(holding(directory, 'depasse')).toEqual([]);
		expect([...marks.credentials().keys()]).toEqual(['soir']);
	});

	test('comes back from its good copy when the file is broken, and what is set aside stays closed', async () => {
		const directory = temporaryDirectory();
		(await openMarks(directory)).keepCredentials('matin', zoe);
		writeFileSync(join(directory, 'secrets.json'), '{"sources": {"matin": {"password": "mot:depasse"');
		const marks = await openMarks(directory);
		expect(marks.credentials().get('matin')).toEqual(zoe);
		expect(marks.takeProblems()).toHaveLength(1);
		expect(new Set(holding(directory, 'depasse').map(modeOf))).toEqual(new Set([0o600]));
	});

	test('written by hand is taken for what makes sense of it', async () => {
		const directory = temporaryDirectory();
		mkdirSync(directory, {recursive: true});
		const sources = {
			a: {origin: 'https://a.example', user: 3, password: {ordre: 'x'}, headers: {A: 'b', C: 4}},
			b: {user: 'sans origine'},
			c: 'rien',
		};
		writeFileSync(join(directory, 'secrets.json'), JSON.stringify({sources, note: 'à moi'}));
		const marks = await openMarks(directory);
		expect(marks.credentials()).toEqual(new Map([['a', {origin: 'https://a.example', headers: {A: 'b'}}]]));
		marks.keepCredentials('d', zoe);
		expect(JSON.parse(readFileSync(join(directory, 'secrets.json'), 'utf8'))).toEqual({
			sources: {...sources, d: zoe},
			note: 'à moi',
		});
	});
});
