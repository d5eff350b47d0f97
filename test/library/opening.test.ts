import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {Problem} from '../../src/model/problem.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, idOf, now, shown, temporaryDirectory} from './feeds.ts';

const open = (file: string): Library => {
	const library = openLibrary(
		file,
		queriesBy(() => now),
	);
	onTestFinished(() => library.close());
	return library;
};

const follow = (library: Library, count = 1): void => {
	library.setSubscriptions([{key: 'matin', url: 'https://matin.example/flux'}]);
	library.saveFeed('matin', feed(Array.from({length: count}, (_, age) => entry(`e${age}`, {age}))), at(now));
};

const problemOf = (action: () => unknown): unknown => {
	try {
		return action();
	} catch (error) {
		return error instanceof Problem ? error.record : error;
	}
};

describe('a library', () => {
	test('is made with its directory, for its owner alone, and is there the next time', () => {
		const file = join(temporaryDirectory(), 'données', 'actus', 'library.db');
		const library = open(file);
		follow(library);
		library.setMark([idOf('matin', 'e0')], 'isRead', true);
		library.close();
		expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
		const again = open(file);
		expect(again.headline(idOf('matin', 'e0'))).toMatchObject({isRead: true});
		expect(again.takeProblems()).toEqual([]);
		expect(again.clockCount()).toBe(1);
	});

	test('is open for two at once; each sees what the other did', () => {
		const file = join(temporaryDirectory(), 'library.db');
		const [one, other] = [open(file), open(file)];
		follow(one);
		expect(shown(other, {view: 'unread'})).toEqual(['Dépêche e0']);
		other.setMark([idOf('matin', 'e0')], 'isRead', true);
		expect(shown(one, {view: 'unread'})).toEqual([]);
		expect(one.clockCount()).toBe(1);
	});

	test('closes again when it was closed already', () => {
		const library = open(join(temporaryDirectory(), 'library.db'));
		library.close();
		expect(() => library.close()).not.toThrow();
	});

	test('is made once by processes that all start at the same time', async () => {
		const file = join(temporaryDirectory(), 'library.db');
		const script = new URL('open-once.ts', import.meta.url).pathname;
		const starts = Array.from({length: 6}, () => spawn(process.execPath, [script, file], {stdio: 'inherit'}));
		const codes = await Promise.all(starts.map(async (child) => (await once(child, 'exit'))[0] as number));
		expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
		expect(open(file).sources()).toHaveLength(1);
		expect(readdirSync(join(file, '..')).filter((name) => name.includes('broken'))).toEqual([]);
	});
});

describe('a file that is no sound library', () => {
	test.each([
		['text', () => 'Ceci n’est pas une base.'.repeat(100)],
		['zeros', () => Buffer.alloc(8192)],
		['a header and rubbish', () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)])],
	])('%s: it is set aside, said, and a new one begun', (_, content) => {
		const file = join(temporaryDirectory(), 'library.db');
		writeFileSync(file, content());
		const library = open(file);
		expect(library.takeProblems().map(({record}) => record)).toEqual([
			{kind: 'library-broken', values: {file, aside: `${file}.broken-1`}},
		]);
		expect(library.takeProblems()).toEqual([]);
		expect(readFileSync(`${file}.broken-1`)).toEqual(Buffer.from(content()));
		follow(library);
		expect(shown(library, {view: 'latest'})).toEqual(['Dépêche e0']);
	});

	test('cut short: the same, under the next free name', () => {
		const file = join(temporaryDirectory(), 'library.db');
		const first = open(file);
		follow(first, 50);
		first.close();
		writeFileSync(`${file}.broken-1`, '');
		truncateSync(file, 6000);
		expect(open(file).takeProblems()[0]?.record).toMatchObject({values: {aside: `${file}.broken-2`}});
		expect(statSync(`${file}.broken-2`).size).toBe(6000);
	});

	test('empty: it is a new one, nothing to say', () => {
		const file = join(temporaryDirectory(), 'library.db');
		writeFileSync(file, '');
		expect(open(file).takeProblems()).toEqual([]);
	});

	test('broken in the middle: said when it is met, set aside for the next start', () => {
		const file = join(temporaryDirectory(), 'library.db');
		const first = open(file);
		follow(first, 2000);
		first.close();
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.fill(0x55, 4096 * 40));
		const library = open(file);
		const broken = {kind: 'library-broken', values: {file, aside: `${file}.broken-1`}};
		expect(problemOf(() => shown(library, {view: 'latest'}))).toEqual(broken);
		expect(problemOf(() => shown(library, {view: 'latest'}))).toEqual(broken);
		library.close();
		expect(existsSync(file)).toBe(false);
		expect(shown(open(file), {view: 'latest'})).toEqual([]);
	});
});

describe('a library that cannot be used is left as it is', () => {
	test('made by a newer version', () => {
		const file = join(temporaryDirectory(), 'library.db');
		open(file).close();
		const database = new DatabaseSync(file);
		database.exec('PRAGMA user_version = 99');
		database.close();
		expect(problemOf(() => open(file))).toEqual({
			kind: 'library-unusable',
			values: {file, code: 'newer-version'},
		});
		expect(existsSync(file)).toBe(true);
	});

	test('a directory has its name', () => {
		const file = join(temporaryDirectory(), 'library.db');
		mkdirSync(file);
		expect(problemOf(() => open(file))).toEqual({
			kind: 'library-unusable',
			values: {file, code: 'SQLITE_CANTOPEN'},
		});
	});

	test('a file stands where its directory should be', () => {
		const directory = temporaryDirectory();
		writeFileSync(join(directory, 'actus'), '');
		const file = join(directory, 'actus', 'library.db');
		expect(problemOf(() => open(file))).toEqual({kind: 'library-unusable', values: {file, code: 'EEXIST'}});
	});
});

test('marking does not gather a journal without end', () => {
	const file = join(temporaryDirectory(), 'library.db');
	const library = open(file);
	follow(library, 100);
	const ids = Array.from({length: 100}, (_, age) => idOf('matin', `e${age}`));
	for (let round = 0; round < 300; round++) {
		library.setMark(ids.slice(round % 90, (round % 90) + 3), 'isRead', round % 2 === 0);
		library.fold('matin', () => {});
	}
	expect(statSync(`${file}-wal`).size).toBeLessThan(6_000_000);
});
