import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openConnection} from '../../src/library/connection.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, idOf, minutes, now, shown, temporaryDirectory, undated} from './feeds.ts';

const days = (count: number): number => minutes(count * 24 * 60);
const matin = {key: 'matin', url: 'https://matin.example/flux'};
const soir = {key: 'soir', url: 'https://soir.example/flux'};

/** A dated entry, so many days old. */
const old = (identity: string, age: number) => entry(identity, {age: age * 24 * 60});

const opened = (file = ':memory:') => {
	let time = now;
	const library = openLibrary(
		file,
		queriesBy(() => time),
	);
	onTestFinished(() => library.close());
	library.setSubscriptions([matin, soir]);
	return {
		library,
		wait: (ms: number) => {
			time += ms;
		},
		fetch: (...entries: Parameters<typeof feed>[0]) => library.saveFeed('matin', feed(entries), at(time)),
		read: (...identities: readonly string[]) =>
			library.setMark(
				identities.map((identity) => idOf('matin', identity)),
				'isRead',
				true,
			),
		keep: (keepDays: number) => library.setSubscriptions([{...matin, keepDays}, soir]),
		latest: () => shown(library, {view: 'latest', source: 'matin'}),
	};
};

const titles = (...identities: readonly string[]) => identities.map((identity) => `Dépêche ${identity}`);

test('what is read and older than its source keeps it goes; unread, bookmarked and newer ones and other sources’ stay', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	fetch(old('neuf', 1), old('favori', 40), old('lu', 41), old('non-lu', 42));
	library.saveFeed('soir', feed([old('lu', 50)]), at(now));
	read('neuf', 'favori', 'lu');
	library.setMark([idOf('matin', 'favori')], 'isBookmarked', true);
	library.setMark([idOf('soir', 'lu')], 'isRead', true);
	keep(30);
	expect(library.sources()[0]?.keepDays).toBe(30);
	wait(days(2));
	expect(library.forgetOld()).toBe(true);
	expect(latest()).toEqual(titles('neuf', 'favori', 'non-lu'));
	expect(shown(library, {view: 'latest', source: 'soir'})).toEqual(titles('lu'));
	expect(library.counts()).toEqual({total: 4, unread: 1, bookmarked: 1});
});

test('for a day after it was set, and after an article was read or let go, all can still be taken back', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	fetch(old('a', 40), old('b', 41), old('c', 42));
	read('a', 'c');
	library.setMark([idOf('matin', 'c')], 'isBookmarked', true);
	keep(30);
	wait(days(0.9));
	library.forgetOld();
	expect(latest()).toEqual(titles('a', 'b', 'c'));
	read('b');
	library.setMark([idOf('matin', 'c')], 'isBookmarked', false);
	wait(days(0.2));
	library.forgetOld();
	expect(latest()).toEqual(titles('b', 'c'));
	wait(days(0.5));
	library.forgetOld();
	expect(latest()).toEqual(titles('b', 'c'));
	wait(days(1));
	library.forgetOld();
	expect(latest()).toEqual([]);
});

test('a wish for less waits a day, whatever was wished before; none keeps all for ever', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	keep(100);
	fetch(old('a', 40));
	read('a');
	wait(days(5));
	library.forgetOld();
	keep(30);
	library.forgetOld();
	expect(latest()).toEqual(titles('a'));
	library.setSubscriptions([matin, soir]);
	wait(days(1000));
	expect(library.forgetOld()).toBe(true);
	expect(latest()).toEqual(titles('a'));
	expect(library.sources()[0]).not.toHaveProperty('keepDays');
});

test('body, full text and search go with the article, its marks do not; much goes in slices', () => {
	const file = join(temporaryDirectory(), 'library.db');
	const {library, wait, fetch, keep} = opened(file);
	fetch(...Array.from({length: 250}, (_, index) => old(`a${index}`, 40)));
	library.saveFullText(idOf('matin', 'a7'), {
		...{title: 'A', html: `<p>${'Le pont rouvre. '.repeat(50)}</p>`, authors: [], access: 'free'},
		url: 'https://presse.example/a7',
	});
	library.indexPending();
	expect(shown(library, {view: 'latest', search: 'rouvre'})).toHaveLength(1);
	library.markAllRead({view: 'latest'});
	keep(30);
	wait(days(2));
	expect([library.forgetOld(), library.forgetOld(), library.forgetOld()]).toEqual([false, false, true]);
	expect(library.counts().total).toBe(0);
	expect(shown(library, {view: 'latest', search: 'texte'})).toEqual([]);
	const connection = openConnection(file, () => {});
	onTestFinished(() => connection.close());
	const count = (table: string) => connection.get<{n: number}>(`SELECT count(*) AS n FROM ${table}`)?.n;
	expect(['bodies', 'full_texts', 'search', 'marks'].map(count)).toEqual([0, 0, 0, 250]);
});

test('what a feed still lists does not come back, nor in on the first fetch; a bookmark made elsewhere does', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	keep(30);
	const id = idOf('matin', 'favori');
	library.applyDeeds(
		[{id, mark: 'isBookmarked', value: true, clock: {count: 1, machine: 'autre'}}],
		[],
		undefined,
	);
	expect(fetch(old('a', 29), old('b', 31), old('favori', 99))).toEqual({added: 2, updated: 0, unchanged: 0});
	expect(latest()).toEqual(titles('a', 'favori'));
	read('a');
	for (const round of [2, 4]) {
		wait(days(round));
		library.forgetOld();
	}
	expect(fetch(old('a', 29), old('favori', 99))).toEqual({added: 0, updated: 0, unchanged: 1});
	expect(latest()).toEqual(titles('favori'));
});

test('an entry without a date, or with one to come, does not come back as if it were new', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	const listed = [undated('sans-date'), old('à-venir', -9000), undated('non-lue')];
	keep(30);
	fetch(...listed);
	read('sans-date', 'à-venir');
	wait(days(2));
	library.forgetOld();
	expect(latest()).toHaveLength(3);
	wait(days(31));
	library.forgetOld();
	expect(fetch(...listed)).toEqual({added: 0, updated: 0, unchanged: 1});
	expect(latest()).toEqual(titles('non-lue'));
});

test('a source no longer followed has its own week', () => {
	const {library, wait, fetch, read, keep, latest} = opened();
	fetch(old('a', 40));
	read('a');
	keep(30);
	library.setSubscriptions([soir]);
	wait(days(2));
	library.forgetOld();
	keep(30);
	expect(latest()).toEqual(titles('a'));
});

describe('where what is unread goes too', () => {
	const keepAll = (keepDays: number) => ({...matin, keepDays, forgetsUnread: true as const});

	test('it goes by its date, and does not come back with the next answer; bookmarks stay', () => {
		const {library, wait, fetch, read, latest} = opened();
		const entries = [old('neuf', 1), old('favori', 40), old('lu', 41), old('non-lu', 42)];
		fetch(...entries);
		read('lu');
		library.setMark([idOf('matin', 'favori')], 'isBookmarked', true);
		library.setSubscriptions([keepAll(30), soir]);
		expect(library.sources()[0]).toMatchObject({keepDays: 30, forgetsUnread: true});
		expect(library.forgetOld()).toBe(true);
		expect(latest()).toHaveLength(4);
		wait(days(2));
		library.forgetOld();
		expect(latest()).toEqual(titles('neuf', 'favori'));
		expect(fetch(...entries)).toMatchObject({added: 0});
		expect(latest()).toEqual(titles('neuf', 'favori'));
	});

	test('what has no date, one yet to come or a mere age stays: it would come back as new', () => {
		const {library, wait, fetch, latest} = opened();
		const entries = [undated('sans date'), old('demain', -40), old('âge', 35)].map((said) =>
			said.identity === 'âge' ? {...said, isPublishedRelative: true as const} : said,
		);
		fetch(...entries);
		library.setSubscriptions([keepAll(30), soir]);
		wait(days(35));
		library.forgetOld();
		expect(latest()).toHaveLength(3);
	});

	test('a day without an hour that went does not come back either', () => {
		const {library, wait, fetch, latest} = opened();
		const midnight = Date.parse('2023-10-02T00:00:00+02:00');
		const said = entry('jour', {published: midnight, publishedDay: 19_632});
		fetch(said);
		library.setSubscriptions([keepAll(1), soir]);
		wait(days(1.1));
		library.forgetOld();
		expect(latest()).toEqual([]);
		expect(fetch(said)).toMatchObject({added: 0});
	});

	test('the reader has a day to take the wish back', () => {
		const {library, wait, fetch, keep, latest} = opened();
		fetch(old('non-lu', 42));
		keep(30);
		wait(days(3));
		library.forgetOld();
		library.setSubscriptions([keepAll(30), soir]);
		wait(days(0.9));
		library.forgetOld();
		expect(latest()).toEqual(titles('non-lu'));
		keep(30);
		wait(days(3));
		library.forgetOld();
		expect(latest()).toEqual(titles('non-lu'));
	});

	test('what the reader marked unread since the last round stays till the next', () => {
		const {library, wait, fetch, latest} = opened();
		fetch(old('repris', 42));
		library.setSubscriptions([keepAll(30), soir]);
		wait(days(0.5));
		library.setMark([idOf('matin', 'repris')], 'isRead', true);
		library.setMark([idOf('matin', 'repris')], 'isRead', false);
		wait(days(0.6));
		library.forgetOld();
		expect(latest()).toEqual(titles('repris'));
		wait(days(1.1));
		library.forgetOld();
		expect(latest()).toEqual([]);
	});
});
