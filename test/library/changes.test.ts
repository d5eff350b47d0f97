import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, temporaryDirectory} from './feeds.ts';
import {openStores} from './stores.ts';

const id = idOf('matin', 'a');
const first = {title: 'Le pont rouvre lundi', html: '<p>Le pont rouvre lundi matin.</p>'};
const second = {title: 'Le pont rouvre mardi', html: '<p>Le pont rouvre mardi matin.</p>'};
const third = {title: 'Le pont rouvre mercredi', html: '<p>Le pont rouvre mercredi matin.</p>'};

const say = (library: Library, said: Partial<ParsedEntry>, time = now): void => {
	library.saveFeed('matin', feed([entry('a', said)]), at(time));
};

const withFirst = (): Library => {
	const library = libraryOf('matin');
	say(library, first);
	return library;
};

/** What the reader is told of changes. */
const told = (library: Library) => ({
	earlier: library.article(id)?.earlier,
	isChanged: library.headline(id)?.isChanged === true,
});

describe('an article that its publisher changes', () => {
	test('after it was opened keeps what was read, and says so in the list', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, second);
		expect(told(library)).toEqual({earlier: first, isChanged: true});
		expect(library.article(id)?.html).toBe(second.html);
	});

	test('before anybody opened it has no history: nobody read the former text', () => {
		const library = withFirst();
		library.setMark([id], 'isRead', true);
		say(library, second);
		expect(told(library)).toEqual({earlier: undefined, isChanged: false});
	});

	test('twice is compared with what was read, not with what came in between', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, second);
		say(library, third);
		expect(told(library)).toEqual({earlier: first, isChanged: true});
	});

	test('and is opened has no mark any more; what changed can still be seen', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, second);
		library.noteOpened(id);
		expect(told(library)).toEqual({earlier: first, isChanged: false});
	});

	test('again, an hour after its reader saw the last change, is compared with what they saw then', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, second);
		library.noteOpened(id);
		say(library, third, now + minutes(30));
		expect(told(library)).toEqual({earlier: first, isChanged: true});
		library.noteOpened(id);
		say(library, second, now + minutes(90));
		expect(told(library)).toEqual({earlier: third, isChanged: true});
	});

	test('back to what was read has not changed', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, second);
		say(library, first);
		expect(told(library)).toEqual({earlier: undefined, isChanged: false});
	});

	test('in its markup, its date or its authors alone has not changed', () => {
		const library = withFirst();
		library.noteOpened(id);
		say(library, {
			...first,
			html: '<div><p class="x">Le pont  rouvre\nlundi matin.</p></div>',
			published: now - minutes(3),
			authors: ['AFP'],
		});
		expect(told(library)).toEqual({earlier: undefined, isChanged: false});
	});
});

describe('a text that comes from the article’s page', () => {
	const page = (html: string) => ({...first, html, authors: [], access: 'free' as const});
	const whole = (day: string) => `<p>${`Le pont rouvre ${day}, après des mois de travaux. `.repeat(20)}</p>`;

	test('in the place of the feed’s is no change', () => {
		const library = withFirst();
		library.noteOpened(id);
		library.saveFullText(id, page(whole('lundi')));
		expect(library.article(id)?.feedVersion).toBeDefined();
		expect(told(library)).toEqual({earlier: undefined, isChanged: false});
	});

	test('and differs from the page’s former one is a change', () => {
		const library = withFirst();
		library.saveFullText(id, page(whole('lundi')));
		library.noteOpened(id);
		library.saveFullText(id, page(whole('mardi')));
		expect(told(library)).toEqual({earlier: {title: first.title, html: whole('lundi')}, isChanged: true});
	});

	test('read anew because its feed told of the change has both: the former title and the former text', () => {
		const library = withFirst();
		library.saveFullText(id, page(whole('lundi')));
		library.noteOpened(id);
		say(library, second);
		library.noteOpened(id);
		library.saveFullText(id, {...page(whole('mardi')), title: second.title});
		expect(told(library)).toEqual({earlier: {title: first.title, html: whole('lundi')}, isChanged: true});
	});
});

test('what was read of a bookmark outlives the library', async () => {
	const directory = temporaryDirectory();
	const open = () => openStores(directory, () => now);
	const before = await open();
	before.marks.changeSubscriptions(() => [{key: 'matin', url: 'https://matin.example/flux'}]);
	await before.reconcile();
	say(before.library, first);
	before.library.noteOpened(id);
	before.library.setMark([id], 'isBookmarked', true);
	say(before.library, second);
	await before.fold();
	before.library.close();
	rmSync(join(directory, 'data'), {recursive: true});
	const {library, reconcile} = await open();
	onTestFinished(() => library.close());
	await reconcile();
	expect(library.article(id)).toMatchObject({html: second.html, earlier: first});
});
