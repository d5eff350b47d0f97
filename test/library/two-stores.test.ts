import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Mark} from '../../src/model/marks.ts';
import {at, entry, feed, idOf, now, shown, temporaryDirectory} from './feeds.ts';
import {openStores, type Stores} from './stores.ts';

const keys = ['matin', 'soir'];
const subscriptions = keys.map((key) => ({key, url: `https://${key}.example/flux`}));

const open = async (directory: string): Promise<Stores> => {
	const stores = await openStores(directory, () => now);
	onTestFinished(() => stores.library.close());
	return stores;
};

/** The stores of one who follows both sources, with so many articles of each. */
const begun = async (directory: string, count: number): Promise<Stores> => {
	const stores = await open(directory);
	stores.marks.changeSubscriptions(() => subscriptions);
	await stores.reconcile();
	for (const key of keys) {
		const entries = Array.from({length: count}, (_, age) => entry(`${age}`, {age, title: `${key} ${age}`}));
		stores.library.saveFeed(key, feed(entries), at(now));
	}
	return stores;
};

const dropLibrary = (directory: string) => rmSync(join(directory, 'data'), {recursive: true});

/** All marks of `conf`, as one text a mark. */
const inConf = ({marks}: Stores): readonly string[] =>
	keys
		.flatMap((key) => marks.deeds(key))
		.map(({id, mark, value}) => `${id} ${mark} ${value}`)
		.sort();

const startMarking = (directory: string, ...numbers: readonly number[]): ChildProcess =>
	spawn(
		process.execPath,
		[new URL('mark-loop.ts', import.meta.url).pathname, directory, ...numbers.map(String)],
		{
			stdio: ['ignore', 'pipe', 'inherit'],
		},
	);

/** What a process said until it ended; `onLine` hears of every line as it comes. */
const linesOf = async (
	child: ChildProcess,
	onLine: (count: number) => void = () => {},
): Promise<readonly string[]> => {
	let text = '';
	let count = 0;
	child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
		text += chunk;
		for (const _ of chunk.matchAll(/\n/g)) onLine(++count);
	});
	await once(child, 'close');
	return text.split('\n').slice(0, -1);
};

describe('kill -9', () => {
	test('at any moment, of two that mark at once: nothing is lost that was said to be marked', {
		timeout: 60_000,
	}, async () => {
		const directory = temporaryDirectory();
		(await begun(directory, 40)).library.close();
		const done = new Map<string, string>();
		for (let round = 0; round < 10; round++) {
			const processes = [0, 1].map((first) => startMarking(directory, first, 2, 1000));
			const told = await Promise.all(
				processes.map((child, index) => {
					const last = 1 + round * 9 + index * 14;
					return linesOf(child, (count) => count === last && child.kill('SIGKILL'));
				}),
			);
			const {library, marks, reconcile} = await open(directory);
			const tried = new Map<string, string>();
			for (const line of told.flat()) {
				const [word, id, mark, value = ''] = line.split(' ');
				if (word === 'done') done.set(`${id} ${mark}`, value);
				tried.set(`${id} ${mark}`, value);
			}
			const state = (of: string) => {
				const [id = '', mark] = of.split(' ') as [string, Mark | 'note'];
				return String(library.headline(id)?.[mark] ?? false);
			};
			for (const [of, value] of done) expect([value, tried.get(of)]).toContain(state(of));
			for (const [of, value] of tried) done.set(of, state(of) === value ? value : (done.get(of) ?? 'false'));

			await reconcile();
			const kept = new Map(
				keys.flatMap((key) => marks.deeds(key)).map(({id, mark, value}) => [`${id} ${mark}`, String(value)]),
			);
			for (const [of, value] of done) expect([of, kept.get(of) ?? 'false']).toEqual([of, value]);
			expect(marks.takeProblems()).toEqual([]);
			library.close();
		}
		expect(done.size).toBeGreaterThan(50);
	});
});

describe('two at once', () => {
	test('lose nothing of each other’s, in the library or in conf', {timeout: 60_000}, async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 61);
		const [one, other] = await Promise.all([
			linesOf(startMarking(directory, 0, 2, 3)),
			linesOf(startMarking(directory, 1, 2, 3)),
		]);
		const told = new Map(
			[...one, ...other]
				.map((line) => line.split(' '))
				.map(([, id, mark, value]) => [`${id} ${mark}`, value]),
		);
		expect(told.size).toBeGreaterThan(120);
		expect(inConf(stores).filter((line) => !line.endsWith('isBookmarked true'))).toEqual(
			[...told]
				.map(([of, value]) => `${of} ${value}`)
				.filter((line) => !line.endsWith('isBookmarked true'))
				.sort(),
		);
		expect(stores.library.unfoldedKeys()).toEqual([]);
		for (const [of, value] of told) {
			const [id = '', mark] = of.split(' ') as [string, Mark | 'note'];
			expect(String(stores.library.headline(id)?.[mark])).toBe(value);
		}
	});
});

describe('without its library', () => {
	test('a reader still has what they read and kept, and bookmarks open with their whole text', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory, 5);
		first.library.setMark([idOf('matin', '1'), idOf('soir', '2')], 'isRead', true);
		first.library.setMark([idOf('matin', '3'), idOf('soir', '2'), idOf('soir', '4')], 'isBookmarked', true);
		first.library.setMark([idOf('soir', '4')], 'isBookmarked', false);
		await first.fold();
		const before = first.library.article(idOf('matin', '3'));
		first.marks.changeSubscriptions((all) => all.filter(({key}) => key !== 'soir'));
		first.library.close();
		dropLibrary(directory);

		const second = await open(directory);
		await second.reconcile();
		expect(shown(second.library, {view: 'bookmarks'})).toEqual(['soir 2', 'matin 3']);
		expect(second.library.article(idOf('matin', '3'))).toMatchObject({
			html: before?.html,
			headline: {id: before?.headline.id, published: before?.headline.published, isBookmarked: true},
		});
		expect(second.library.headline(idOf('soir', '2'))).toMatchObject({
			sourceTitle: 'La Presse',
			isRead: true,
		});
		expect(shown(second.library, {view: 'latest', search: 'texte'})).toEqual(['matin 3']);
		const entries = Array.from({length: 5}, (_, age) => entry(`${age}`, {age, title: `matin ${age}`}));
		second.library.saveFeed('matin', feed(entries), at(now));
		expect(shown(second.library, {view: 'unread'})).toEqual(['matin 0', 'matin 2', 'matin 3', 'matin 4']);
		expect(second.library.counts()).toEqual({total: 5, unread: 4, bookmarked: 2});

		second.library.setMark([idOf('matin', '1')], 'isRead', false);
		await second.fold();
		expect(inConf(second)).toContain(`${idOf('matin', '1')} isRead false`);
		expect(second.library.unfoldedKeys()).toEqual([]);
	});

	test('what was not yet folded is all that goes with it', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory, 3);
		first.library.setMark([idOf('matin', '0')], 'isRead', true);
		await first.fold();
		first.library.close();
		dropLibrary(directory);
		const second = await open(directory);
		await second.reconcile();
		expect(second.library.clockCount()).toBe(1);
		expect(second.library.sources().map(({url}) => url)).toEqual(subscriptions.map(({url}) => url));
	});
});

describe('folding', () => {
	test('again changes nothing', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 3);
		stores.library.setMark([idOf('matin', '0')], 'isBookmarked', true);
		await stores.fold();
		const files = stores.marks.files();
		await stores.fold();
		await stores.reconcile();
		expect(stores.marks.files()).toEqual(files);
		expect(files.map(({name}) => name)).toEqual(['marks/matin', `bookmarks/${idOf('matin', '0')}`]);
	});

	test('cut off after conf was written is done once more, to the same end', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 3);
		stores.library.setMark([idOf('matin', '0')], 'isRead', true);
		const path = join(directory, 'config', 'marks', 'matin.json');
		const cut = new Error('killed');
		expect(() =>
			stores.library.fold('matin', ({deeds}) => {
				stores.marks.writeDeeds('matin', deeds);
				throw cut;
			}),
		).toThrow(cut);
		const written = readFileSync(path, 'utf8');
		expect(stores.library.unfoldedKeys()).toEqual(['matin']);
		await stores.fold();
		expect(readFileSync(path, 'utf8')).toBe(written);
		expect(stores.library.unfoldedKeys()).toEqual([]);
	});

	test('a bookmark that is taken back leaves its trace, not its file', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 3);
		const id = idOf('matin', '0');
		stores.library.setMark([id], 'isBookmarked', true);
		await stores.fold();
		expect(stores.marks.bookmark(id)?.article.html).toBe('<p>Le texte de 0.</p>');
		stores.library.setMark([id], 'isBookmarked', false);
		await stores.fold();
		expect(stores.marks.bookmark(id)).toBeUndefined();
		expect(readdirSync(join(directory, 'config', 'bookmarks'))).toEqual([]);
		expect(inConf(stores)).toEqual([`${id} isBookmarked false`]);
	});

	test('the text of a bookmark follows its article', async () => {
		const stores = await begun(temporaryDirectory(), 1);
		stores.library.setMark([idOf('matin', '0')], 'isBookmarked', true);
		await stores.fold();
		stores.library.saveFeed('matin', feed([entry('0', {html: '<p>Corrigé.</p>'})]), at(now));
		await stores.fold();
		expect(stores.marks.bookmark(idOf('matin', '0'))?.article.html).toBe('<p>Corrigé.</p>');
	});
});

describe('conf changed behind the reader’s back', () => {
	test('by a copy from another machine: the later deed wins on each side', async () => {
		const [here, there] = [temporaryDirectory(), temporaryDirectory()];
		const mine = await begun(here, 3);
		const theirs = await begun(there, 3);
		const [a, b] = [idOf('matin', '0'), idOf('matin', '1')];
		mine.library.setMark([a], 'isRead', true);
		mine.library.setMark([b], 'isRead', true);
		mine.library.setMark([b], 'isRead', false);
		theirs.library.setMark([b], 'isRead', true);
		theirs.library.setMark([a], 'isRead', true);
		theirs.library.setMark([a], 'isRead', false);
		theirs.library.setMark([a], 'isBookmarked', true);
		await mine.fold();
		await theirs.fold();
		cpSync(join(there, 'config'), join(here, 'config'), {recursive: true});
		await mine.reconcile();
		expect(mine.library.headline(a)).toMatchObject({isRead: false, isBookmarked: true});
		expect(mine.library.headline(b)).toMatchObject({isRead: false});
		expect(inConf(mine)).toEqual([`${a} isRead false`, `${a} isBookmarked true`, `${b} isRead false`].sort());
		expect(mine.library.clockCount()).toBe(4);
	});

	test('by the loss of its files: they are written again', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 3);
		stores.library.setMark([idOf('matin', '0')], 'isBookmarked', true);
		stores.library.setMark([idOf('soir', '0')], 'isRead', true);
		await stores.fold();
		const before = inConf(stores);
		rmSync(join(directory, 'config', 'marks'), {recursive: true});
		rmSync(join(directory, 'config', 'bookmarks'), {recursive: true});
		await stores.reconcile();
		expect(inConf(stores)).toEqual(before);
		expect(stores.marks.bookmark(idOf('matin', '0'))).toBeDefined();
	});

	test('by a file that broke: the good copy is restored, and what it lacks comes back from the library', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory, 3);
		stores.library.setMark([idOf('matin', '0')], 'isRead', true);
		await stores.fold();
		const path = join(directory, 'config', 'marks', 'matin.json');
		const backup = join(directory, 'config', 'backups', 'marks', 'matin.json');
		const old = readFileSync(backup);
		stores.library.setMark([idOf('matin', '1')], 'isRead', true);
		await stores.fold();
		const good = readFileSync(path, 'utf8');
		writeFileSync(backup, old);
		writeFileSync(path, good.slice(0, 20));
		await stores.reconcile();
		expect(readFileSync(path, 'utf8')).toBe(good);
		expect(stores.marks.takeProblems().map(({record}) => record)).toEqual([
			{
				kind: 'conf-broken',
				values: {file: path, aside: path.replace('.json', '.broken-1.json'), isRestored: true},
			},
		]);
	});
});
