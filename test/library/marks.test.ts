import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {at, entry, feed, idOf, libraryOf, now, shown} from './feeds.ts';

const ids = (...identities: readonly string[]) => identities.map((identity) => idOf('matin', identity));

const three = (): Library => {
	const library = libraryOf('matin', 'soir');
	library.saveFeed('matin', feed([entry('a'), entry('b', {age: 1}), entry('c', {age: 2})]), at(now));
	library.saveFeed('soir', feed([entry('s', {age: 3})]), at(now));
	return library;
};

const unread = (library: Library, since?: number) =>
	shown(library, {view: 'unread', ...(since !== undefined && {since})})
		.map((title) => title.slice(-1))
		.join('');

describe('marking', () => {
	test('gives back what really changed, so that undoing it is marking the same the other way', () => {
		const library = three();
		library.setMark(ids('b'), 'isRead', true);
		const changed = library.setMark(ids('a', 'b', 'c', 'a'), 'isRead', true);
		expect(changed).toEqual(ids('a', 'c'));
		expect(library.setMark(changed, 'isRead', false)).toEqual(ids('a', 'c'));
		expect(unread(library)).toBe('acs');
	});

	test('what nobody has heard of is not marked', () => {
		const library = three();
		expect(library.setMark(['matin_inconnu', 'x', ''], 'isRead', true)).toEqual([]);
		expect(library.clockCount()).toBe(0);
		expect(library.unfoldedKeys()).toEqual([]);
	});

	test('one call is one deed, and one that changes nothing is none', () => {
		const library = three();
		library.setMark(ids('a', 'b'), 'isRead', true);
		library.setMark(ids('a'), 'isRead', true);
		library.setMark(ids('a'), 'isBookmarked', false);
		expect(library.clockCount()).toBe(1);
	});

	test('read and bookmarked do not touch each other', () => {
		const library = three();
		library.setMark(ids('a'), 'isBookmarked', true);
		library.setMark(ids('a'), 'isRead', true);
		library.setMark(ids('a'), 'isRead', false);
		expect(library.headline(ids('a')[0] ?? '')).toMatchObject({isRead: false, isBookmarked: true});
	});
});

describe('the unread view', () => {
	test('keeps what was read since it was opened, in its place, and lets go of it when it is opened again', () => {
		const library = three();
		library.setMark(ids('a'), 'isRead', true);
		const since = library.clockCount();
		library.setMark(ids('c'), 'isRead', true);
		expect(unread(library, since)).toBe('bcs');
		library.markAllRead({view: 'unread'});
		expect(unread(library, since)).toBe('bcs');
		expect(unread(library, library.clockCount())).toBe('');
		library.setMark(ids('b'), 'isRead', false);
		expect(unread(library, library.clockCount())).toBe('b');
	});

	test.each([
		['a few deeds', 3, 1],
		['many deeds', 80, 1],
		['many deeds and many articles', 80, 1200],
	])('stays whole after %s', (_, deeds, bulk) => {
		const library = libraryOf('matin');
		const count = deeds + bulk + 10;
		const identities = Array.from({length: count}, (_, index) => `e${index}`);
		library.saveFeed('matin', feed(identities.map((each, age) => entry(each, {age}))), at(now));
		library.setMark(ids('e0', 'e5'), 'isRead', true);
		const since = library.clockCount();
		for (let index = 1; index <= deeds; index++) library.setMark(ids(`e${index * 2}`), 'isRead', true);
		library.setMark(ids(...identities.slice(-bulk)), 'isRead', true);
		const whole = identities
			.filter((each) => each !== 'e0' && each !== 'e5')
			.map((each) => `Dépêche ${each}`);
		expect(shown(library, {view: 'unread', since})).toEqual(whole);
		expect(shown(library, {view: 'unread', since, source: 'matin'})).toEqual(whole);
		const {headlines} = library.headlines({view: 'unread', since}, {from: 'end', count: 7});
		expect(headlines.map(({title}) => title)).toEqual(whole.slice(-7));
	});
});

describe('marking all', () => {
	test('marks what the selection shows and nothing else', () => {
		const library = three();
		library.setMark(ids('b'), 'isBookmarked', true);
		expect(library.markAllRead({view: 'bookmarks'})).toEqual(ids('b'));
		expect(library.markAllRead({view: 'latest', search: 'texte c'})).toEqual(ids('c'));
		expect(library.markAllRead({view: 'latest', source: 'soir'})).toEqual([idOf('soir', 's')]);
		expect(unread(library)).toBe('a');
	});

	test('older than a place: what stands after it, not the place itself', () => {
		const library = three();
		const place = library.headline(ids('b')[0] ?? '')?.place;
		if (!place) throw new Error('b is there');
		expect(library.markAllRead({view: 'latest'}, {olderThan: place})).toEqual([
			...ids('c'),
			idOf('soir', 's'),
		]);
		expect(unread(library)).toBe('ab');
	});
});

describe('marks met before their article', () => {
	const deed = {id: idOf('matin', 'z'), value: true, clock: {count: 7, machine: 'autre'}} as const;

	test('wait for it', () => {
		const library = three();
		library.applyDeeds(
			[
				{...deed, mark: 'isRead'},
				{...deed, mark: 'isBookmarked'},
			],
			[],
		);
		library.saveFeed('matin', feed([entry('z')]), at(now));
		expect(library.headline(deed.id)).toMatchObject({isRead: true, isBookmarked: true});
		expect(library.counts()).toEqual({total: 5, unread: 4, bookmarked: 1});
		expect(library.clockCount()).toBe(7);
	});

	test('can be taken back before it comes', () => {
		const library = three();
		library.applyDeeds([{...deed, mark: 'isRead'}], []);
		expect(library.setMark([deed.id], 'isRead', false)).toEqual([deed.id]);
		expect(library.setMark([deed.id], 'isBookmarked', true)).toEqual([deed.id]);
		library.saveFeed('matin', feed([entry('z')]), at(now));
		expect(library.headline(deed.id)).toMatchObject({isRead: false, isBookmarked: true});
	});
});

test('counts are those of the lists, whatever is done', () => {
	const identity = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const key = fc.constantFrom('matin', 'soir');
	const deeds = fc.array(
		fc.oneof(
			fc.record({do: fc.constant('save' as const), key, entries: fc.uniqueArray(identity)}),
			fc.record({
				do: fc.constant('mark' as const),
				key,
				identity,
				mark: fc.constantFrom('isRead' as const, 'isBookmarked' as const),
				value: fc.boolean(),
			}),
			fc.record({do: fc.constant('follow' as const), keys: fc.uniqueArray(key)}),
			fc.record({
				do: fc.constant('all' as const),
				view: fc.constantFrom('latest' as const, 'bookmarks' as const),
			}),
		),
		{maxLength: 15},
	);
	fc.assert(
		fc.property(deeds, (all) => {
			const library = libraryOf('matin', 'soir');
			for (const deed of all) {
				if (deed.do === 'save')
					library.saveFeed(deed.key, feed(deed.entries.map((each) => entry(each))), at(now));
				else if (deed.do === 'mark') library.setMark([idOf(deed.key, deed.identity)], deed.mark, deed.value);
				else if (deed.do === 'all') library.markAllRead({view: deed.view});
				else
					library.setSubscriptions(deed.keys.map((each) => ({key: each, url: `https://${each}.example/`})));
				const length = (view: 'latest' | 'unread' | 'bookmarks', source?: string) =>
					shown(library, {view, ...(source && {source})}).length;
				expect(library.counts()).toEqual({
					total: length('latest'),
					unread: length('unread'),
					bookmarked: length('bookmarks'),
				});
				for (const source of library.sources()) {
					expect(source).toMatchObject({
						headlines: length('latest', source.key),
						unread: length('unread', source.key),
					});
				}
			}
			library.close();
		}),
		{numRuns: 60},
	);
});
