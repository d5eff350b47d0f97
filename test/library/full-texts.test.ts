import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openConnection} from '../../src/library/connection.ts';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {migrations} from '../../src/library/schema.ts';
import type {FullText} from '../../src/model/article.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, idOf, libraryOf, now, shown, temporaryDirectory} from './feeds.ts';
import {openStores, type Stores} from './stores.ts';

const id = idOf('matin', 'a');

const paragraphs = (count: number, word = 'Paragraphe') =>
	Array.from({length: count}, (_, index) => `<p>${word} ${index + 1} d’un article qui dit tout.</p>`).join(
		'',
	);

const stump = entry('a', {
	html: '<p>Le pont rouvre lundi, après…</p>',
	access: 'truncated',
	authors: ['AFP'],
});

const page = (said: Partial<FullText> = {}): FullText => ({
	title: 'Dépêche a',
	html: paragraphs(20),
	authors: ['Jeanne Martin', 'Paul Durand'],
	access: 'unknown',
	url: 'https://presse.example/pont',
	...said,
});

const withStump = (): Library => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([stump]), at(now));
	return library;
};

describe('the text of an article’s page', () => {
	test('is the article’s from then on, in lists too; what the feed gave stays beside it', () => {
		const library = withStump();
		const saved = library.saveFullText(id, page());
		expect(saved).toMatchObject({
			html: paragraphs(20),
			authors: ['Jeanne Martin', 'Paul Durand'],
			headline: {access: 'free', url: 'https://presse.example/pont'},
			feedVersion: {html: stump.html, authors: ['AFP'], access: 'truncated', url: 'https://presse.example/a'},
		});
		expect(library.article(id)).toEqual(saved);
		expect(library.headline(id)).toMatchObject({access: 'free', url: 'https://presse.example/pont'});
		expect(library.articleAt('https://presse.example/pont')).toEqual(saved);
		expect(library.articleAt('https://presse.example/a')).toEqual(saved);
	});

	test('of an article that is not here is nothing', () => {
		const library = withStump();
		expect(library.saveFullText('matin_zzz', page())).toBeUndefined();
		expect(library.saveFullText(id, page())).toBeDefined();
	});

	test('can be found, and so can what only the feed has', () => {
		const library = withStump();
		expect(shown(library, {view: 'latest', search: 'dit tout'})).toEqual([]);
		library.saveFullText(id, page());
		expect(shown(library, {view: 'latest', search: 'dit tout'})).toEqual(['Dépêche a']);
		expect(shown(library, {view: 'latest', search: 'pont lundi'})).toEqual(['Dépêche a']);
	});

	test('is there after a restart, and goes with its article', () => {
		const directory = temporaryDirectory();
		const open = () => {
			const library = openLibrary(
				join(directory, 'library.db'),
				queriesBy(() => time),
			);
			onTestFinished(() => library.close());
			return library;
		};
		let time = now;
		const first = open();
		first.setSubscriptions([{key: 'matin', url: 'https://matin.example/flux'}]);
		first.saveFeed('matin', feed([stump]), at(now));
		const saved = first.saveFullText(id, page());
		first.close();
		const second = open();
		expect(second.article(id)).toEqual(saved);
		second.setSubscriptions([]);
		time += 30 * 86_400_000;
		expect(second.purgeRemoved()).toBe(true);
		second.close();
		const connection = openConnection(join(directory, 'library.db'), () => {});
		expect(connection.all('SELECT row FROM full_texts')).toEqual([]);
		connection.close();
	});
});

describe('never less', () => {
	const texts: readonly (readonly [string, Partial<FullText>])[] = [
		['a page that now asks for money', {html: paragraphs(2), access: 'subscribers'}],
		['a page that ends cut', {html: paragraphs(15), access: 'truncated'}],
		['a page of little else than a title', {html: '<p>Article réservé.</p>'}],
	];
	test.each(texts)('%s takes nothing away', (_, later) => {
		const library = withStump();
		const saved = library.saveFullText(id, page());
		expect(library.saveFullText(id, page(later))).toEqual(saved);
	});

	test('a page that was corrected, or gives more, takes the place of what it was', () => {
		const library = withStump();
		library.saveFullText(id, page());
		expect(library.saveFullText(id, page({html: paragraphs(19, 'Alinéa')}))?.html).toBe(
			paragraphs(19, 'Alinéa'),
		);
		expect(library.saveFullText(id, page({html: paragraphs(40)}))?.html).toBe(paragraphs(40));
	});

	test('a page that gives no more than the feed leaves the feed’s text, and says whom the rest is for', () => {
		const library = withStump();
		const saved = library.saveFullText(id, page({html: '<p>Le pont.</p>', access: 'subscribers'}));
		expect(saved).toMatchObject({html: stump.html, headline: {access: 'subscribers'}});
		expect(saved).not.toHaveProperty('feedVersion');
		expect(library.headline(id)?.access).toBe('subscribers');
	});

	test('a feed read again, edited or cut shorter, leaves the page’s text; an edit makes it outdated', () => {
		const library = withStump();
		const saved = library.saveFullText(id, page());
		library.saveFeed('matin', feed([stump]), at(now));
		expect(library.article(id)).toEqual(saved);
		library.saveFeed('matin', feed([{...stump, title: 'Le pont rouvre'}]), at(now));
		expect(library.article(id)).toMatchObject({
			html: paragraphs(20),
			headline: {title: 'Le pont rouvre', access: 'free'},
		});
		expect(library.article(id)).not.toHaveProperty('isOutdated');
		library.saveFeed(
			'matin',
			feed([{...stump, html: '<p>Le pont rouvre mardi, après un an de…</p>'}]),
			at(now),
		);
		expect(library.article(id)).toMatchObject({
			html: paragraphs(20),
			isOutdated: true,
			headline: {access: 'free', url: 'https://presse.example/pont'},
			feedVersion: {html: '<p>Le pont rouvre mardi, après un an de…</p>', access: 'truncated'},
		});
		expect(library.saveFullText(id, page())).not.toHaveProperty('isOutdated');
	});

	test('a feed that gave the whole text and then a beginning of it leaves the whole, and its access', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([entry('a', {html: paragraphs(20), access: 'unknown'})]), at(now));
		for (const less of [
			{html: '<p>Paragraphe 1 d’un article qui…</p>', access: 'truncated'},
			{html: '<p>Paragraphe 1 d’un article qui dit tout.</p>', access: 'unknown'},
			{html: '', access: 'subscribers'},
		] as const) {
			library.saveFeed('matin', feed([entry('a', less)]), at(now));
			expect(library.article(id)).toMatchObject({html: paragraphs(20), headline: {access: 'unknown'}});
		}
		library.saveFeed('matin', feed([entry('a', {html: paragraphs(21), access: 'unknown'})]), at(now));
		expect(library.article(id)?.html).toBe(paragraphs(21));
	});

	test('a feed that comes to give more than the page did is shown', () => {
		const library = withStump();
		library.saveFullText(id, page());
		library.saveFeed('matin', feed([entry('a', {html: paragraphs(60), access: 'unknown'})]), at(now));
		expect(library.article(id)).toMatchObject({html: paragraphs(60), headline: {access: 'unknown'}});
	});
});

describe('a bookmark', () => {
	const open = async (directory: string): Promise<Stores> => {
		const stores = await openStores(directory, () => now);
		onTestFinished(() => stores.library.close());
		return stores;
	};
	const begun = async (directory: string): Promise<Stores> => {
		const stores = await open(directory);
		stores.marks.changeSubscriptions(() => [{key: 'matin', url: 'https://matin.example/flux'}]);
		await stores.reconcile();
		stores.library.saveFeed('matin', feed([stump]), at(now));
		stores.library.setMark([id], 'isBookmarked', true);
		await stores.fold();
		return stores;
	};

	test('keeps the fuller text, and keeps it when the library is lost and the feed gives its beginning again', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		expect(first.marks.bookmark(id)?.article.html).toBe(stump.html);
		const saved = first.library.saveFullText(id, page());
		expect(first.library.unfoldedKeys()).toEqual(['matin']);
		await first.fold();
		expect(first.marks.bookmark(id)?.article).toEqual(saved);
		first.library.close();
		rmSync(join(directory, 'data'), {recursive: true});

		const second = await open(directory);
		await second.reconcile();
		expect(second.library.article(id)).toMatchObject({
			html: paragraphs(20),
			headline: {access: 'free', isBookmarked: true},
			feedVersion: {html: stump.html, access: 'truncated', url: 'https://presse.example/a'},
		});
		expect(shown(second.library, {view: 'bookmarks', search: 'dit tout'})).toEqual(['Dépêche a']);
		second.library.saveFeed('matin', feed([stump]), at(now));
		await second.fold();
		expect(second.library.article(id)).toMatchObject({html: paragraphs(20), headline: {access: 'free'}});
		expect(second.library.article(id)).not.toHaveProperty('isOutdated');
		expect(second.marks.bookmark(id)?.article.html).toBe(paragraphs(20));
	});

	test('that comes from another machine with a fuller text brings it along', async () => {
		const here = await begun(temporaryDirectory());
		const there = await begun(temporaryDirectory());
		there.library.saveFullText(id, page());
		await there.fold();
		const bookmark = there.marks.bookmark(id);
		if (bookmark) here.marks.writeBookmark(bookmark);
		await here.reconcile();
		expect(here.library.article(id)).toMatchObject({html: paragraphs(20), feedVersion: {html: stump.html}});
	});

	test('kept before its feed was cut short brings its text back', async () => {
		const directory = temporaryDirectory();
		const first = await begun(directory);
		const bookmark = first.marks.bookmark(id);
		if (bookmark)
			first.marks.writeBookmark({...bookmark, article: {...bookmark.article, html: paragraphs(20)}});
		await first.reconcile();
		expect(first.library.article(id)).toMatchObject({html: paragraphs(20), feedVersion: {html: stump.html}});
	});
});

test('only what may be read so far: in every view, of one source, in a search, and on from a place', () => {
	const library = libraryOf('matin', 'soir');
	const accesses = ['free', 'truncated', 'subscribers', 'unknown'] as const;
	for (const key of ['matin', 'soir']) {
		const entries = Array.from({length: 40}, (_, age) =>
			entry(`${age}`, {age, title: `${key} ${age}`, access: accesses[age % 4] ?? 'unknown'}),
		);
		library.saveFeed(key, feed(entries), at(now));
	}
	const every = Array.from({length: 40}, (_, age) => age);
	const of = (key: string, ...rests: readonly number[]) =>
		every.filter((age) => rests.includes(age % 4)).map((age) => `${key} ${age}`);
	const readable = ['free', 'unknown'] as const;
	expect(shown(library, {view: 'latest', source: 'matin', access: readable})).toEqual(of('matin', 0, 3));
	expect(shown(library, {view: 'latest', access: ['subscribers']})).toEqual(
		of('matin', 2).flatMap((title, index) => [title, of('soir', 2)[index] ?? '']),
	);
	expect(shown(library, {view: 'unread', search: 'soir', access: ['truncated']})).toEqual(of('soir', 1));
	expect(shown(library, {view: 'latest', search: 'matin', access: ['truncated']})).toEqual(of('matin', 1));
	const selection = {view: 'unread', source: 'soir', access: readable} as const;
	const place = library.headline(idOf('soir', '4'))?.place ?? 'start';
	expect(library.nextUnread(selection, place, 'next')?.title).toBe('soir 7');
	expect(library.nextUnread(selection, place, 'previous')?.title).toBe('soir 3');
	expect(library.markAllRead({view: 'latest', access: ['subscribers']})).toHaveLength(20);
	expect(library.counts().unread).toBe(60);
	expect(shown(library, {view: 'unread', since: 0, access: ['subscribers']})).toHaveLength(20);
});

test('a page that was read, or gave nothing not long ago, is settled until its feed tells of a change', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([entry('a')]), at(now));
	expect(library.isPageSettled(id, 0)).toBe(false);
	library.savePageFailure(id, now);
	expect([now - 1, now].map((since) => library.isPageSettled(id, since))).toEqual([true, false]);
	library.saveFullText(id, page());
	expect(library.isPageSettled(id, now)).toBe(true);
	library.saveFeed('matin', feed([entry('a', {html: `<p>${'Un autre texte. '.repeat(9)}</p>`})]), at(now));
	expect(library.isPageSettled(id, now)).toBe(false);
	library.savePageFailure('matin_inconnu', now);
	expect(library.isPageSettled('matin_inconnu', 0)).toBe(false);
});

test('a library of before is brought up to date, its articles and marks as they were', () => {
	const file = join(temporaryDirectory(), 'library.db');
	const before = new DatabaseSync(file);
	for (const migration of migrations.slice(0, 2)) before.exec(migration);
	before.exec(`PRAGMA user_version = 2;
		INSERT INTO sources(n, key, place, url) VALUES (1, 'matin', 0, 'https://matin.example/flux');
		INSERT INTO articles(row, id, source, rank, position, read, hash, first_seen, access, title)
		VALUES (1, '${id}', 1, ${-now}, 0, 3, '', ${now}, 'truncated', 'Dépêche a');
		INSERT INTO bodies(row, authors, enclosures, html) VALUES (1, '[]', '[]', '<p>Le pont…</p>');`);
	before.close();
	const library = openLibrary(
		file,
		queriesBy(() => now),
	);
	onTestFinished(() => library.close());
	expect(library.headline(id)).toMatchObject({title: 'Dépêche a', isRead: true, access: 'truncated'});
	expect(library.saveFullText(id, page())).toMatchObject({html: paragraphs(20), headline: {isRead: true}});
	expect(shown(library, {view: 'latest', access: ['free']})).toEqual(['Dépêche a']);
});
