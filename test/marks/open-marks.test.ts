import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openMarks} from '../../src/marks/open-marks.ts';
import type {Bookmark, Deed} from '../../src/model/marks.ts';
import {Problem} from '../../src/model/problem.ts';
import {defaultSettings} from '../../src/model/settings.ts';

const temporaryDirectory = (): string => {
	const directory = mkdtempSync(join(tmpdir(), 'actus-'));
	onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
	return join(directory, 'actus');
};

const matin = {key: 'matin', url: 'https://matin.example/flux', title: 'Le Matin'};

const read = (hash: string, count: number): Deed => ({
	id: `matin_${hash}`,
	mark: 'isRead',
	value: true,
	clock: {count, machine: 'ici'},
});

const bookmark: Bookmark = {
	kept: 1_696_255_380_000,
	article: {
		headline: {
			id: 'matin_a1',
			place: {sort: 1_696_255_380_000, position: 2, order: 1, row: 7},
			title: 'L’été « indien »',
			url: 'https://matin.example/a1',
			sourceKey: 'matin',
			sourceUrl: matin.url,
			sourceTitle: 'Le Matin',
			published: 1_696_255_380_000,
			access: 'free',
			isRead: true,
			isBookmarked: true,
		},
		authors: ['Anne Lefèvre'],
		html: '<p>Tout le texte.</p>',
		enclosures: [],
	},
};

const problemOf = (action: () => unknown): unknown => {
	try {
		return action();
	} catch (error) {
		return error instanceof Problem ? error.record : error;
	}
};

describe('what the reader decided', () => {
	test('is nothing before it is something, and reading it makes no file', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		expect(marks.settings()).toEqual(defaultSettings);
		expect(marks.subscriptions()).toEqual([]);
		expect(marks.files()).toEqual([]);
		expect(marks.deeds('matin')).toEqual([]);
		expect(marks.bookmark('matin_a1')).toBeUndefined();
		expect(
			readdirSync(join(directory, '..'), {recursive: true}).filter((name) => `${name}`.endsWith('.json')),
		).toEqual([]);
	});

	test('is in files that one can read', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.changeSubscriptions(() => [matin]);
		marks.changeSettings((settings) => ({...settings, measure: 60}));
		marks.writeDeeds('matin', [read('a1', 3)]);
		const text = (name: string) => readFileSync(join(directory, name), 'utf8');
		expect(text('config.json')).toBe('{\n\t"measure": 60\n}\n');
		expect(text('subscriptions.json')).toBe(
			'{\n\t"subscriptions": [\n\t\t{\n\t\t\t"key": "matin",\n\t\t\t"url": "https://matin.example/flux",\n\t\t\t"title": "Le Matin"\n\t\t}\n\t]\n}\n',
		);
		expect(text('marks/matin.json')).toBe(
			'{\n\t"read": {\n\t\t"a1": "+3@ici"\n\t},\n\t"bookmarked": {}\n}\n',
		);
	});

	test('is there for the next one, and for one who is there already', async () => {
		const directory = temporaryDirectory();
		const [one, other] = [await openMarks(directory), await openMarks(directory)];
		one.changeSubscriptions(() => [matin]);
		other.changeSubscriptions((all) => [...all, {key: 'soir', url: 'https://soir.example/'}]);
		one.writeDeeds('matin', [read('a1', 1)]);
		other.writeDeeds('matin', [read('b2', 2)]);
		one.writeBookmark(bookmark);
		expect(one.subscriptions().map(({key}) => key)).toEqual(['matin', 'soir']);
		expect(one.deeds('matin')).toEqual([read('a1', 1), read('b2', 2)]);
		expect(other.bookmark('matin_a1')).toEqual(bookmark);
		expect((await openMarks(directory)).files()).toEqual([
			{name: 'marks/matin', kind: 'deeds', of: 'matin', modified: expect.any(Number)},
			{name: 'bookmarks/matin_a1', kind: 'bookmark', of: 'matin_a1', modified: expect.any(Number)},
		]);
		other.releaseBookmark('matin_a1');
		expect(one.bookmark('matin_a1')).toBeUndefined();
		expect(one.file('bookmarks/matin_a1')).toBeUndefined();
		expect(() => one.releaseBookmark('matin_a1')).not.toThrow();
	});

	test('a file that an editor began with a byte order mark is read', async () => {
		const directory = temporaryDirectory();
		mkdirSync(directory);
		writeFileSync(join(directory, 'config.json'), '\uFEFF{"measure": 66}');
		expect((await openMarks(directory)).settings().measure).toBe(66);
	});

	test.each(['../config', 'x/../../config', 'matin.broken-1', ''])(
		'%j is no article to look for',
		async (id) => {
			const directory = temporaryDirectory();
			mkdirSync(join(directory, 'bookmarks'), {recursive: true});
			writeFileSync(join(directory, 'config.json'), JSON.stringify(bookmark));
			expect((await openMarks(directory)).bookmark(id)).toBeUndefined();
		},
	);
});

describe('a file that broke', () => {
	const broken = ['', '{', '[]', 'null', '"texte"', '{"subscriptions": {}}', '\0\0\0\0'];

	test.each(broken)('%j: is set aside, the good copy restored, and it is said', async (text) => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.changeSubscriptions(() => [matin]);
		const file = join(directory, 'subscriptions.json');
		const good = readFileSync(file, 'utf8');
		for (const n of [1, 2]) {
			writeFileSync(file, text);
			expect(marks.subscriptions()).toEqual([matin]);
			const aside = join(directory, `subscriptions.broken-${n}.json`);
			expect(marks.takeProblems().map(({record}) => record)).toEqual([
				{kind: 'conf-broken', values: {file, aside, isRestored: true}},
			]);
			expect(readFileSync(aside, 'utf8')).toBe(text);
			expect(readFileSync(file, 'utf8')).toBe(good);
		}
		expect(marks.takeProblems()).toEqual([]);
	});

	test('without a good copy, or with one that broke too: it begins anew, and that is said', async () => {
		const directory = temporaryDirectory();
		mkdirSync(join(directory, 'backups'), {recursive: true});
		writeFileSync(join(directory, 'backups', 'subscriptions.json'), '{"subscriptions": [');
		for (const name of ['subscriptions', 'config']) writeFileSync(join(directory, `${name}.json`), '{"key"');
		const marks = await openMarks(directory);
		expect(marks.subscriptions()).toEqual([]);
		expect(marks.settings().measure).toBe(76);
		expect(marks.takeProblems().map(({record}) => record.values)).toMatchObject([
			{isRestored: false},
			{isRestored: false},
		]);
		marks.changeSubscriptions(() => [matin]);
		expect(marks.subscriptions()).toEqual([matin]);
		expect(readFileSync(join(directory, 'subscriptions.broken-1.json'), 'utf8')).toBe('{"key"');
	});

	test('what was edited by hand and read since is the good copy', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.changeSettings((settings) => ({...settings, measure: 60}));
		const file = join(directory, 'config.json');
		writeFileSync(file, '{"measure": 50}');
		utimesSync(file, new Date(), new Date(Date.now() + 5000));
		expect(marks.settings().measure).toBe(50);
		writeFileSync(file, '{"measure": ');
		expect(marks.settings().measure).toBe(50);
	});

	test('of deeds: the next deed does not write over it', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.writeDeeds('matin', [read('a1', 1)]);
		writeFileSync(join(directory, 'marks', 'matin.json'), '{"read": "tout"}');
		marks.writeDeeds('matin', [read('b2', 2)]);
		expect(marks.deeds('matin')).toEqual([read('a1', 1), read('b2', 2)]);
		expect(readFileSync(join(directory, 'marks', 'matin.broken-1.json'), 'utf8')).toBe('{"read": "tout"}');
		expect(marks.files().map(({name}) => name)).toEqual(['marks/matin']);
	});

	test.each([
		['cut off', JSON.stringify(bookmark).slice(0, 100)],
		['without its text', JSON.stringify({...bookmark, article: {...bookmark.article, html: undefined}})],
		['without its place', JSON.stringify({...bookmark, article: {...bookmark.article, headline: {id: 'x'}}})],
	])('a bookmark %s: its good copy opens', async (_, text) => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.writeBookmark(bookmark);
		writeFileSync(join(directory, 'bookmarks', 'matin_a1.json'), text);
		expect(marks.bookmark('matin_a1')).toEqual(bookmark);
		expect(marks.takeProblems()).toHaveLength(1);
	});

	test('a bookmark under another one’s name is neither', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		mkdirSync(join(directory, 'bookmarks'), {recursive: true});
		writeFileSync(join(directory, 'bookmarks', 'matin_b2.json'), JSON.stringify(bookmark));
		expect(marks.bookmark('matin_b2')).toBeUndefined();
	});
});

describe('where nothing can be written', () => {
	test('it is said, with the file', async () => {
		const directory = temporaryDirectory();
		writeFileSync(directory, 'un fichier');
		const marks = await openMarks(directory);
		expect(problemOf(() => marks.changeSettings((settings) => ({...settings, measure: 60})))).toMatchObject({
			kind: expect.stringMatching(/^(?:conf-unwritable|file-unreadable)$/),
		});
	});
});

describe('what a killed process left half written', () => {
	test('is cleared away when it is old, and never taken for a file', async () => {
		const directory = temporaryDirectory();
		const marks = await openMarks(directory);
		marks.writeDeeds('matin', [read('a1', 1)]);
		const [fresh, old] = ['matin.json.tmp-1696255380abcdef', 'soir.json.tmp-1696255380fedcba'];
		for (const name of [fresh, old]) writeFileSync(join(directory, 'marks', name), '{"read"');
		utimesSync(join(directory, 'marks', old), new Date(0), new Date(0));
		expect(marks.files().map(({name}) => name)).toEqual(['marks/matin']);
		expect(readdirSync(join(directory, 'marks')).sort()).toEqual(['matin.json', fresh].sort());
	});
});

test('opening leaves ending signals to the program', () => {
	const script = `
		const {openMarks} = await import(${JSON.stringify(new URL('../../src/marks/open-marks.ts', import.meta.url).href)});
		const opening = openMarks(${JSON.stringify(temporaryDirectory())});
		process.on('SIGTERM', () => {});
		const marks = await opening;
		marks.changeSettings((settings) => ({...settings, measure: 60}));
		console.log(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'].map((signal) => process.listenerCount(signal)).join());
	`;
	const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8',
	});
	expect([stdout.trim(), stderr]).toEqual(['1,0,0,0,0', '']);
});
