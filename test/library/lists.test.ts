import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import type {Headline} from '../../src/model/article.ts';
import type {Selection} from '../../src/model/selection.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, shown, undated} from './feeds.ts';

const save = (library: Library, key: string, ...entries: Parameters<typeof feed>[0]) =>
	library.saveFeed(key, feed(entries), at(now));

const titled = (identity: string, age = 0) => entry(identity, {title: identity, age});

describe('order', () => {
	test('newest first; in one second by place in the feed, then by order of subscription', () => {
		const library = libraryOf('matin', 'soir');
		save(library, 'soir', titled('s1'), titled('s2'), titled('s-ancien', 60));
		save(library, 'matin', titled('m1'), titled('m2'), titled('m-ancien', 30));
		expect(shown(library, {view: 'latest'})).toEqual(['m1', 's1', 'm2', 's2', 'm-ancien', 's-ancien']);
	});

	test('without a date, or with one yet to come, by when it was first seen; what the feed said stays', () => {
		const library = libraryOf('matin');
		save(
			library,
			'matin',
			titled('demain', -1440),
			undated('sans date', {title: 'sans date'}),
			titled('avant', 1),
		);
		library.saveFeed('matin', feed([titled('après', -10)]), at(now + minutes(20)));
		expect(shown(library, {view: 'latest'})).toEqual(['après', 'demain', 'sans date', 'avant']);
		const [, tomorrow, none] = library.headlines({view: 'latest'}, {from: 'start', count: 3}).headlines;
		expect(tomorrow?.published).toBe(now + minutes(1440));
		expect(tomorrow?.place.sort).toBe(now);
		expect(none).not.toHaveProperty('published');
	});

	test('a feed that is turned round is shown turned round', () => {
		const library = libraryOf('matin');
		save(library, 'matin', titled('a'), titled('b'), titled('c'));
		save(library, 'matin', titled('c'), titled('nouveau'), titled('b'), titled('a'));
		expect(shown(library, {view: 'latest'})).toEqual(['c', 'nouveau', 'b', 'a']);
	});
});

describe('windows', () => {
	const ages = fc.array(fc.tuple(fc.nat(6), fc.constantFrom('a', 'b', 'c')), {maxLength: 40});
	const selections = fc.record(
		{
			view: fc.constantFrom('latest' as const, 'unread' as const, 'bookmarks' as const),
			source: fc.constantFrom('a', 'b'),
			folder: fc.constantFrom('Presse', 'Presse / Éco', 'Nulle part'),
			search: fc.constantFrom('texte', 'rouge', 'texte rou'),
			since: fc.constantFrom(0, 1, 3),
		},
		{requiredKeys: ['view']},
	);
	const folders = {a: 'Presse', b: 'Presse / Éco', c: 'Presse locale'};
	const inFolder: Readonly<Record<string, string>> = {Presse: 'ab', 'Presse / Éco': 'b', 'Nulle part': ''};

	/** What a selection holds, worked out from all there is. */
	const expected = (all: readonly Headline[], reads: ReadonlyMap<string, number>, selection: Selection) =>
		all.filter(
			({id, sourceKey, isRead, isBookmarked, title}) =>
				(selection.view !== 'bookmarks' || isBookmarked) &&
				(selection.view !== 'unread' ||
					!isRead ||
					(selection.since !== undefined && (reads.get(id) ?? 0) > selection.since)) &&
				(selection.source === undefined || sourceKey === selection.source) &&
				(selection.source !== undefined ||
					selection.folder === undefined ||
					inFolder[selection.folder]?.includes(sourceKey)) &&
				(!selection.search?.includes('rou') || title.includes('rouge')),
		);

	test('a window is a slice of the whole list, whatever the selection and wherever it begins', () => {
		fc.assert(
			fc.property(
				ages,
				selections,
				fc.nat(60),
				fc.nat(8),
				fc.nat(8),
				fc.array(fc.nat(39), {maxLength: 12}),
				(entries, selection, where, before, after, marked) => {
					const library = libraryOf('a', 'b', 'c');
					library.setSubscriptions(
						Object.entries(folders).map(([key, folder]) => ({
							key,
							url: `https://${key}.example/flux`,
							folder,
						})),
					);
					const reads = new Map<string, number>();
					for (const key of ['a', 'b', 'c']) {
						save(
							library,
							key,
							...entries.flatMap(([age, of], index) =>
								of === key ? [entry(`${index}`, {age, title: index % 3 ? 'bleu' : 'rouge'})] : [],
							),
						);
					}
					for (const index of marked) {
						const key = entries[index]?.[1] ?? '';
						const isRead = library.setMark([idOf(key, `${index}`)], 'isRead', true).length > 0;
						if (isRead) reads.set(idOf(key, `${index}`), library.clockCount());
						if (index % 2) library.setMark([idOf(key, `${index}`)], 'isBookmarked', true);
					}
					const everything = library.headlines({view: 'latest'}, {from: 'start', count: 100}).headlines;
					const list = expected(everything, reads, selection);
					expect(library.headlines(selection, {from: 'start', count: before})).toEqual({
						headlines: list.slice(0, before),
						isStart: true,
						isEnd: list.length <= before,
					});
					expect(library.headlines(selection, {from: 'end', count: after})).toEqual({
						headlines: list.slice(Math.max(0, list.length - after)),
						isStart: list.length <= after,
						isEnd: true,
					});
					const from = everything[where % Math.max(1, everything.length)];
					if (!from) return;
					const rank = new Map(everything.map(({id}, index) => [id, index]));
					const first = list.filter(({id}) => (rank.get(id) ?? 0) < (rank.get(from.id) ?? 0)).length;
					expect(library.headlines(selection, {from: from.place, before, after})).toEqual({
						headlines: list.slice(Math.max(0, first - before), first + after),
						isStart: first <= before,
						isEnd: first + after >= list.length,
					});
					const isUnread = ({isRead}: Headline) => !isRead;
					expect(library.nextUnread(selection, from.place, 'next')).toEqual(
						list.slice(first).find((headline) => isUnread(headline) && headline.id !== from.id),
					);
					expect(library.nextUnread(selection, from.place, 'previous')).toEqual(
						list.slice(0, first).findLast(isUnread),
					);
					library.close();
				},
			),
			{numRuns: 200},
		);
	});

	test('a place whose headline is gone gives the first after it', () => {
		const library = libraryOf('matin');
		save(library, 'matin', titled('a', 1), titled('b', 3));
		const [first] = library.headlines({view: 'latest'}, {from: 'start', count: 1}).headlines;
		const place = {sort: now - minutes(2), position: 0, order: 1, row: 99};
		expect(first?.title).toBe('a');
		expect(library.headlines({view: 'latest'}, {from: place, before: 1, after: 1})).toMatchObject({
			headlines: [{title: 'a'}, {title: 'b'}],
			isStart: true,
			isEnd: true,
		});
	});

	test('a folder of more sources than a search names one by one', () => {
		const keys = Array.from({length: 230}, (_, n) => `s${n}`);
		const library = libraryOf(...keys);
		library.setSubscriptions(
			keys.map((key, n) => ({
				key,
				url: `https://${key}.example/flux`,
				folder: n % 23 === 0 ? 'Autre' : 'Presse',
			})),
		);
		for (const [n, key] of keys.entries()) save(library, key, titled(`mot ${n}`, n), titled(`autre ${n}`, n));
		const expected = keys.flatMap((_, n) => (n % 23 === 0 ? [] : [`mot ${n}`]));
		const list = shown(library, {view: 'latest', folder: 'Presse'});
		expect(list.filter((title) => title.startsWith('mot'))).toEqual(expected);
		expect(list).toHaveLength(440);
		for (const view of ['latest', 'unread'] as const)
			expect(shown(library, {view, folder: 'Presse', search: 'mot'})).toEqual(expected);
		expect(shown(library, {view: 'latest', folder: 'Autre', search: 'mot'})).toHaveLength(10);
		expect(library.markAllRead({view: 'latest', folder: 'Autre'})).toHaveLength(20);
		expect(shown(library, {view: 'unread', folder: 'Autre'})).toEqual([]);
		expect(shown(library, {view: 'unread', folder: 'Presse'})).toHaveLength(440);
	});

	test('a source that nobody follows has an empty list', () => {
		const nothing = {headlines: [], isStart: true, isEnd: true};
		expect(libraryOf('matin').headlines({view: 'latest', source: 'soir'}, {from: 'start', count: 5})).toEqual(
			nothing,
		);
	});
});

describe('the next unread', () => {
	test('from the start it is the first of all; the place itself does not count', () => {
		const library = libraryOf('matin');
		save(library, 'matin', titled('a', 1), titled('b', 2), titled('c', 3));
		library.setMark([idOf('matin', 'b')], 'isRead', true);
		const [a, b, c] = library.headlines({view: 'latest'}, {from: 'start', count: 3}).headlines;
		if (!a || !b || !c) throw new Error('three headlines expected');
		expect(library.nextUnread({view: 'latest'}, 'start', 'next')?.title).toBe('a');
		expect(library.nextUnread({view: 'latest'}, a.place, 'next')?.title).toBe('c');
		expect(library.nextUnread({view: 'latest'}, c.place, 'previous')?.title).toBe('a');
		expect(library.nextUnread({view: 'latest'}, c.place, 'next')).toBeUndefined();
	});
});

describe('the name of a source', () => {
	test('is the reader’s, else the feed’s, else the host of its address', () => {
		const library = libraryOf('matin');
		save(library, 'matin', titled('a'));
		const name = () => library.headline(idOf('matin', 'a'))?.sourceTitle;
		expect(name()).toBe('La Presse');
		library.setSubscriptions([{key: 'matin', url: 'https://matin.example/flux', title: 'Mon matin'}]);
		expect(name()).toBe('Mon matin');
		library.setSubscriptions([{key: 'matin', url: 'https://matin.example/flux'}]);
		library.saveFeed('matin', feed([], {title: ''}), at(now));
		expect(name()).toBe('matin.example');
		expect(library.sources()[0]?.title).toBe('matin.example');
	});
});
