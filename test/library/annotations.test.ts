import {cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import {eachOnce, tagOf, typedTags} from '../../src/model/annotation.ts';
import type {Selection} from '../../src/model/selection.ts';
import {at, entry, feed, idOf, libraryOf, now, shown, temporaryDirectory} from './feeds.ts';
import {openStores, type Stores} from './stores.ts';

const days = (count: number): number => count * 86_400_000;

describe('tags as they are typed', () => {
	test.each([
		['climat énergie', ['climat', 'énergie']],
		['climat, énergie,climat', ['climat', 'énergie']],
		['#Climat  #UE', ['climat', 'ue']],
		['à-relire ; "cité"', ['à-relire', 'cité']],
		[' , # - ', []],
	])('%s', (text, tags) => {
		expect(typedTags(text)).toEqual(tags);
	});

	test('one of several words becomes one word', () => {
		expect(eachOnce(['Intelligence artificielle', 'intelligence  artificielle', '\u001B[31m'])).toEqual([
			'intelligence-artificielle',
		]);
	});

	test('whatever is typed, a tag is the same when it is read again', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 90}), (text) => {
				const tag = tagOf(text);
				expect(typedTags(tag)).toEqual(tag === '' ? [] : [tag]);
			}),
		);
	});

	test('the same letters composed otherwise are the same tag', () => {
		expect(tagOf('e\u0301te\u0301')).toBe('été');
	});
});

const bookmarks = (tag: string, rest: Partial<Selection> = {}): Selection => ({
	view: 'bookmarks',
	tag,
	...rest,
});

const press = () => {
	const library = libraryOf('matin', 'soir');
	for (const key of ['matin', 'soir']) {
		const entries = [0, 1, 2].map((age) => entry(`${age}`, {age, title: `${key} ${age}`}));
		library.saveFeed(key, feed(entries), at(now));
	}
	return library;
};

describe('what is written on an article', () => {
	test('keeps it as a bookmark, is on its headline, and says what was there before', () => {
		const library = press();
		const id = idOf('matin', '1');
		expect(library.annotate(id, {note: 'À relire'})).toMatchObject({
			before: {isBookmarked: false},
			now: {isBookmarked: true, note: 'À relire'},
		});
		expect(library.annotate(id, {tags: ['climat', 'ue']})?.before).toMatchObject({note: 'À relire'});
		expect(library.headline(id)).toMatchObject({note: 'À relire', tags: ['climat', 'ue']});
		expect(library.article(id)?.headline).toMatchObject({note: 'À relire', tags: ['climat', 'ue']});
		expect(library.annotate('matin_nowhere', {note: 'x'})).toBeUndefined();
	});

	test('is wiped by nothing, which lets no bookmark go and keeps none', () => {
		const library = press();
		const id = idOf('matin', '1');
		library.annotate(id, {note: 'À relire', tags: ['climat']});
		library.annotate(id, {note: '', tags: []});
		const {note, tags, isBookmarked} = library.headline(id) ?? {};
		expect([note, tags, isBookmarked]).toEqual([undefined, undefined, true]);
		library.annotate(idOf('soir', '0'), {note: ''});
		expect(library.headline(idOf('soir', '0'))?.isBookmarked).toBe(false);
	});

	test('goes with the bookmark and comes back with it', () => {
		const library = press();
		const id = idOf('matin', '1');
		library.annotate(id, {note: 'À relire', tags: ['climat']});
		library.setMark([id], 'isBookmarked', false);
		expect(library.headline(id)).not.toHaveProperty('note');
		expect(library.tags()).toEqual([]);
		expect(shown(library, {view: 'latest', search: 'relire'})).toEqual([]);
		library.setMark([id], 'isBookmarked', true);
		expect(library.headline(id)).toMatchObject({note: 'À relire', tags: ['climat']});
		expect(library.tags()).toEqual([{tag: 'climat', count: 1}]);
		expect(shown(library, {view: 'latest', search: 'relire'})).toEqual(['matin 1']);
	});

	test('of a bookmark let go is out of sight, and not lost when other things are written and taken back', () => {
		const library = press();
		const id = idOf('matin', '1');
		library.annotate(id, {note: 'À relire', tags: ['climat']});
		library.setMark([id], 'isBookmarked', false);
		const before = library.annotate(id, {tags: ['ue']})?.before;
		expect(before).toMatchObject({isBookmarked: false, note: 'À relire', tags: ['climat']});
		library.annotate(id, {note: before?.note ?? '', tags: before?.tags ?? []});
		library.setMark([id], 'isBookmarked', false);
		expect(library.annotate(id, {tags: ['climat']})?.now).toMatchObject({
			isBookmarked: true,
			note: 'À relire',
			tags: ['climat'],
		});
	});

	test('is found by a search, in the bookmarks and everywhere, without regard to accents', () => {
		const library = press();
		library.annotate(idOf('matin', '1'), {note: 'Pour l’été'});
		library.annotate(idOf('soir', '2'), {tags: ['géopolitique']});
		expect(shown(library, {view: 'latest', search: 'ete'})).toEqual(['matin 1']);
		expect(shown(library, {view: 'bookmarks', search: 'geopol'})).toEqual(['soir 2']);
		library.annotate(idOf('matin', '1'), {note: 'Pour l’hiver'});
		expect(shown(library, {view: 'latest', search: 'ete'})).toEqual([]);
		expect(shown(library, {view: 'latest', search: 'hiver'})).toEqual(['matin 1']);
	});
});

describe('the bookmarks of a tag', () => {
	const tagged = () => {
		const library = press();
		for (const [key, number, tags] of [
			['matin', '0', ['ue']],
			['matin', '2', ['climat', 'ue']],
			['soir', '1', ['climat']],
			['soir', '2', ['climat']],
		] as const)
			library.annotate(idOf(key, number), {tags});
		return library;
	};

	test('are counted, the most used first', () => {
		expect(tagged().tags()).toEqual([
			{tag: 'climat', count: 3},
			{tag: 'ue', count: 2},
		]);
	});

	test('are a list of their own, also of one source and with words', () => {
		const library = tagged();
		expect(shown(library, bookmarks('climat'))).toEqual(['soir 1', 'matin 2', 'soir 2']);
		expect(shown(library, bookmarks('climat', {source: 'soir'}))).toEqual(['soir 1', 'soir 2']);
		expect(shown(library, bookmarks('climat', {search: 'matin'}))).toEqual(['matin 2']);
		expect(shown(library, bookmarks('personne'))).toEqual([]);
	});

	test('are given by windows around any of them', () => {
		const library = tagged();
		const place = library.headline(idOf('matin', '2'))?.place;
		if (!place) throw new Error('not there');
		const window = library.headlines(bookmarks('climat'), {from: place, before: 1, after: 1});
		expect([window.headlines.map(({title}) => title), window.isStart, window.isEnd]).toEqual([
			['soir 1', 'matin 2'],
			true,
			false,
		]);
	});

	test('stand where their articles do when a feed moves these, and go with them', () => {
		const library = tagged();
		const moved = [0, 1, 2].map((age) => entry(`${age}`, {age: age === 2 ? -5 : age, title: `soir ${age}`}));
		library.saveFeed('soir', feed(moved), at(now + 600_000));
		expect(shown(library, bookmarks('climat'))).toEqual(['soir 2', 'soir 1', 'matin 2']);
		library.setMark([idOf('soir', '2')], 'isBookmarked', false);
		expect(shown(library, bookmarks('climat'))).toEqual(['soir 1', 'matin 2']);
	});

	test('can be marked read as one', () => {
		const library = tagged();
		expect(library.markAllRead(bookmarks('climat'))).toHaveLength(3);
		expect(library.headline(idOf('matin', '0'))?.isRead).toBe(false);
	});
});

const subscriptions = [{key: 'matin', url: 'https://matin.example/flux'}];

const begun = async (directory: string, clock = () => now): Promise<Stores> => {
	const stores = await openStores(directory, clock);
	onTestFinished(() => stores.library.close());
	stores.marks.changeSubscriptions(() => subscriptions);
	await stores.reconcile();
	const entries = [0, 1, 2].map((age) => entry(`${age}`, {age, title: `matin ${age}`}));
	stores.library.saveFeed('matin', feed(entries), at(now));
	return stores;
};

const id = idOf('matin', '0');
const other = idOf('matin', '1');
const annotated = ({library}: Stores, of = id) => {
	const {note, tags} = library.headline(of) ?? {};
	return [note, tags];
};

describe('in conf', () => {
	test('it is with the deeds, and on the bookmark itself', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory);
		stores.library.annotate(id, {note: 'À relire\navant l’été', tags: ['climat', 'ue']});
		await stores.fold();
		const text = readFileSync(join(directory, 'config', 'marks', 'matin.json'), 'utf8');
		expect(text).toContain('"note": {');
		expect(text).toMatch(/"\+1@\w+ À relire\\navant l’été"/);
		expect(text).toMatch(/"\+1@\w+ climat ue"/);
		expect(stores.marks.bookmark(id)?.article.headline).toMatchObject({
			note: 'À relire\navant l’été',
			tags: ['climat', 'ue'],
		});
		stores.library.annotate(id, {note: ''});
		await stores.fold();
		expect(stores.marks.deeds('matin').find(({mark}) => mark === 'note')).toMatchObject({value: ''});
		expect(stores.marks.bookmark(id)?.article.headline).not.toHaveProperty('note');
	});

	test('a lost library has it again, from the deeds or from the bookmark alone', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		first.library.annotate(id, {note: 'À relire', tags: ['climat']});
		await first.fold();
		for (const lost of [['data'], ['data', 'config/marks', 'config/backups']]) {
			for (const path of lost) rmSync(join(directory, path), {recursive: true});
			const again = await openStores(directory, () => now);
			await again.reconcile();
			expect(annotated(again)).toEqual(['À relire', ['climat']]);
			expect(shown(again.library, {view: 'latest', search: 'relire'})).toEqual(['matin 0']);
			expect(again.library.tags()).toEqual([{tag: 'climat', count: 1}]);
			expect(again.marks.deeds('matin').map(({mark}) => mark)).toEqual(['isBookmarked', 'note', 'tags']);
			again.library.close();
		}
	});

	test('between two machines the later deed on each wins, and is on the bookmark', async () => {
		const [here, there] = [temporaryDirectory(), temporaryDirectory()];
		const mine = await begun(here);
		const theirs = await begun(there);
		mine.library.annotate(id, {note: 'le mien', tags: ['mien']});
		theirs.library.annotate(other, {note: 'autre'});
		theirs.library.annotate(id, {note: 'le leur'});
		mine.library.annotate(other, {note: 'plus tôt'});
		mine.library.annotate(id, {tags: ['mien', 'encore']});
		mine.library.annotate(id, {tags: ['mien', 'enfin']});
		await mine.fold();
		await theirs.fold();
		cpSync(join(there, 'config'), join(here, 'config'), {recursive: true});
		await mine.reconcile();
		expect(annotated(mine)).toEqual(['le leur', ['mien', 'enfin']]);
		expect(mine.marks.bookmark(id)?.article.headline).toMatchObject({
			note: 'le leur',
			tags: ['mien', 'enfin'],
		});
		const notes = mine.marks.deeds('matin').filter(({mark}) => mark === 'note');
		expect(notes).toContainEqual(expect.objectContaining({id, value: 'le leur'}));
	});

	test('it waits for an article that has not come yet', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		first.library.annotate(id, {note: 'À relire', tags: ['climat']});
		await first.fold();
		rmSync(join(directory, 'data'), {recursive: true});
		rmSync(join(directory, 'config', 'bookmarks'), {recursive: true});
		const again = await begun(directory);
		expect(annotated(again)).toEqual(['À relire', ['climat']]);
		expect(again.library.tags()).toEqual([{tag: 'climat', count: 1}]);
		await again.fold();
		expect(again.marks.bookmark(id)?.article.headline.note).toBe('À relire');
	});

	test('an editor’s slips in it are passed over', async () => {
		const directory = temporaryDirectory();
		const stores = await begun(directory);
		stores.marks.writeDeeds('matin', [
			{id, mark: 'tags', value: ['a"b', 'c,d'], clock: {count: 7, machine: 'ici'}},
			{id, mark: 'note', value: '\u001B[31mrouge', clock: {count: 7, machine: 'ici'}},
			{id, mark: 'isBookmarked', value: true, clock: {count: 7, machine: 'ici'}},
		]);
		await stores.reconcile();
		expect(annotated(stores)).toEqual(['rouge', ['a-b', 'c', 'd']]);
	});
});

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const url = 'https://presse.example/photo.jpg?x=1';

describe('pictures', () => {
	test('lie beside the bookmark, found by their address', async () => {
		const directory = temporaryDirectory();
		const {marks, library, fold} = await begun(directory);
		library.setMark([id], 'isBookmarked', true);
		await marks.writePicture(id, url, 'image/jpeg', jpeg);
		await fold();
		const kept = marks.picture(id, url);
		expect(kept).toMatchObject({type: 'image/jpeg', size: 7});
		expect(kept?.path.startsWith(join(directory, 'config', 'bookmarks', id))).toBe(true);
		expect(kept && new Uint8Array(marks.readPicture(kept) ?? [])).toEqual(jpeg);
		expect(marks.picture(id, `${url}&y=2`)).toBeUndefined();
		expect(marks.pictures(id)).toEqual([kept]);
		expect(marks.files().map(({name}) => name)).toEqual(['marks/matin', `bookmarks/${id}`]);
	});

	test('half written by a process that was killed are no pictures, and are gone with the next one', async () => {
		const directory = temporaryDirectory();
		const {marks} = await begun(directory);
		await marks.writePicture(id, url, 'image/jpeg', jpeg);
		const half = `${marks.picture(id, url)?.path}.tmp-4711`;
		writeFileSync(half, jpeg);
		expect(marks.pictures(id)).toHaveLength(1);
		const long = new Date(Date.now() - 2 * 3_600_000);
		utimesSync(half, long, long);
		await marks.writePicture(id, `${url}&2`, 'image/jpeg', jpeg);
		expect(readdirSync(join(directory, 'config', 'bookmarks', id))).toHaveLength(2);
	});

	test('go with the bookmark that is let go, and come back with it', async () => {
		const {marks, library, fold} = await begun(temporaryDirectory());
		library.annotate(id, {note: 'À relire'});
		await marks.writePicture(id, url, 'image/jpeg', jpeg);
		await fold();
		library.setMark([id], 'isBookmarked', false);
		await fold();
		expect([marks.bookmark(id), marks.pictures(id)]).toEqual([undefined, []]);
		library.setMark([id], 'isBookmarked', true);
		await fold();
		expect(marks.picture(id, url)).toMatchObject({size: 7});
		expect(marks.bookmark(id)?.article.headline.note).toBe('À relire');
	});

	test('that arrived when the bookmark was let go already take none of the others away', async () => {
		const {marks, library, fold} = await begun(temporaryDirectory());
		library.setMark([id], 'isBookmarked', true);
		await marks.writePicture(id, url, 'image/jpeg', jpeg);
		await fold();
		library.setMark([id], 'isBookmarked', false);
		await fold();
		await marks.writePicture(id, `${url}&2`, 'image/jpeg', jpeg);
		marks.releaseBookmark(id);
		await marks.writePicture(id, `${url}&3`, 'image/jpeg', jpeg);
		expect(marks.pictures(id)).toHaveLength(1);
		library.setMark([id], 'isBookmarked', true);
		await fold();
		expect(marks.pictures(id)).toHaveLength(3);
		expect(marks.bookmark(id)).toBeDefined();
	});

	test('a bookmark let go comes back whole even where its article is gone from the library meanwhile', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		first.library.annotate(id, {note: 'À relire'});
		await first.marks.writePicture(id, url, 'image/jpeg', jpeg);
		await first.fold();
		first.library.setMark([id], 'isBookmarked', false);
		await first.fold();
		first.library.close();
		rmSync(join(directory, 'data'), {recursive: true});
		const again = await openStores(directory, () => now);
		onTestFinished(() => again.library.close());
		await again.reconcile();
		expect(again.library.headline(id)).toBeUndefined();
		again.library.setMark([id], 'isBookmarked', true);
		await again.fold();
		expect(annotated(again)).toEqual(['À relire', undefined]);
		expect(again.library.article(id)?.html).toBe('<p>Le texte de 0.</p>');
		expect(again.marks.picture(id, url)).toMatchObject({size: 7});
	});

	test('a bookmark let go comes back with the text that was got, though its library and its feed have less by now', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		const long = `<p>${'Tout le texte. '.repeat(60)}</p>`;
		first.library.saveFeed('matin', feed([entry('0', {html: long})]), at(now));
		first.library.setMark([id], 'isBookmarked', true);
		await first.fold();
		first.library.setMark([id], 'isBookmarked', false);
		await first.fold();
		first.library.close();
		rmSync(join(directory, 'data'), {recursive: true});
		const again = await begun(directory);
		expect(again.library.article(id)?.html).toBe('<p>Le texte de 0.</p>');
		again.library.setMark([id], 'isBookmarked', true);
		await again.fold();
		expect(again.library.article(id)?.html).toBe(long);
		expect(again.marks.bookmark(id)?.article.html).toBe(long);
	});

	test('are deleted a week after they were let go', async () => {
		const directory = temporaryDirectory();
		const clock = {now: Date.now()};
		const {marks, library, fold, reconcile} = await begun(directory, () => clock.now);
		library.setMark([id], 'isBookmarked', true);
		await marks.writePicture(id, url, 'image/jpeg', jpeg);
		await fold();
		library.setMark([id], 'isBookmarked', false);
		await fold();
		clock.now += days(6);
		await reconcile();
		marks.restoreBookmark(id);
		expect(marks.pictures(id)).toHaveLength(1);
		marks.releaseBookmark(id);
		clock.now += days(2);
		await reconcile();
		marks.restoreBookmark(id);
		expect([marks.bookmark(id), marks.pictures(id)]).toEqual([undefined, []]);
	});
});

describe('a bookmark of which all is kept', () => {
	const whole = {pictures: 1, missing: 0};

	test('says so on its headline and in conf; a lost library knows it again', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		first.library.setMark([id], 'isBookmarked', true);
		expect(first.library.unwhole(now, 10)).toEqual([id]);
		await first.marks.writePicture(id, url, 'image/jpeg', jpeg);
		first.library.saveWhole(id, whole);
		expect(first.library.unwhole(now, 10)).toEqual([]);
		await first.fold();
		expect(first.marks.bookmark(id)?.article.headline.whole).toEqual(whole);
		first.library.close();
		rmSync(join(directory, 'data'), {recursive: true});
		const again = await openStores(directory, () => now);
		onTestFinished(() => again.library.close());
		await again.reconcile();
		expect(again.library.headline(id)?.whole).toEqual(whole);
	});

	test('whose pictures did not come along is to be completed', async () => {
		const [here, there] = [temporaryDirectory(), temporaryDirectory()];
		const theirs = await begun(there);
		theirs.library.setMark([id], 'isBookmarked', true);
		await theirs.marks.writePicture(id, url, 'image/jpeg', jpeg);
		theirs.library.saveWhole(id, whole);
		await theirs.fold();
		const mine = await begun(here);
		cpSync(join(there, 'config', 'bookmarks', `${id}.json`), join(here, 'config', 'bookmarks', `${id}.json`));
		await mine.reconcile();
		expect(mine.library.headline(id)?.isBookmarked).toBe(true);
		expect(mine.library.unwhole(now, 10)).toEqual([id]);
	});

	test('is tried by one at a time, and again when the time has come', async () => {
		const {library} = await begun(temporaryDirectory());
		library.setMark([id], 'isBookmarked', true);
		expect([library.beginKeeping(id, now + 10), library.unwhole(now, 10)]).toEqual([0, []]);
		expect(library.unwhole(now + 10, 10)).toEqual([id]);
		library.freeKeeping();
		expect(library.unwhole(now, 10)).toEqual([id]);
		library.postponeKeeping(id, 1, now + 100);
		expect([library.unwhole(now + 99, 10), library.unwhole(now + 100, 10)]).toEqual([[], [id]]);
		expect(library.beginKeeping(id, now + 110)).toBe(1);
		library.forgetWhole(id);
		expect(library.unwhole(now, 10)).toEqual([id]);
	});
});
