import {describe, expect, test} from 'vitest';
import {problem} from '../../src/model/problem.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, shown, undated} from './feeds.ts';

const id = idOf('matin', 'a');

describe('a feed met again', () => {
	test('adds what is new, changes what was edited in place, leaves the rest', () => {
		const library = libraryOf('matin');
		const first = [entry('a'), entry('b', {age: 1}), entry('c', {age: 2})];
		expect(library.saveFeed('matin', feed(first), at(now))).toEqual({added: 3, updated: 0, unchanged: 0});
		const second = [entry('d', {age: -1}), entry('a', {title: 'Dépêche corrigée'}), ...first.slice(1)];
		expect(library.saveFeed('matin', feed(second), at(now + minutes(5)))).toEqual({
			added: 1,
			updated: 1,
			unchanged: 2,
		});
		expect(shown(library, {view: 'latest'})).toEqual([
			'Dépêche d',
			'Dépêche corrigée',
			'Dépêche b',
			'Dépêche c',
		]);
	});

	test('an entry told twice is one', () => {
		const library = libraryOf('matin');
		const twice = feed([entry('a'), entry('a', {title: 'La même'})]);
		expect(library.saveFeed('matin', twice, at(now))).toEqual({added: 1, updated: 0, unchanged: 0});
		expect(library.saveFeed('matin', twice, at(now))).toEqual({added: 0, updated: 0, unchanged: 1});
	});

	test('an edited article keeps its marks and when it was first seen, and moves with its date', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([undated('a'), entry('b', {age: 10})]), at(now));
		library.setMark([id], 'isRead', true);
		library.setMark([id], 'isBookmarked', true);
		library.saveFeed(
			'matin',
			feed([undated('a', {title: 'Corrigé'}), entry('b', {age: 10})]),
			at(now + minutes(30)),
		);
		expect(library.headline(id)).toMatchObject({title: 'Corrigé', isRead: true, isBookmarked: true});
		expect(library.headline(id)?.place.sort).toBe(now);
		library.saveFeed('matin', feed([entry('a', {age: 20})]), at(now + minutes(40)));
		expect(shown(library, {view: 'latest'})).toEqual(['Dépêche b', 'Dépêche a']);
	});

	test('a date that came true places an edited article', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([entry('a', {age: -60})]), at(now));
		library.saveFeed('matin', feed([entry('a', {age: -60, title: 'Corrigé'})]), at(now + minutes(90)));
		expect(library.headline(id)?.place.sort).toBe(now + minutes(60));
	});

	test('a text that went missing is kept, a new one replaces it', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([entry('a', {html: '<p>Tout le texte.</p>'})]), at(now));
		library.saveFeed('matin', feed([entry('a', {html: '', summary: 'Chapeau'})]), at(now));
		expect(library.article(id)).toMatchObject({
			html: '<p>Tout le texte.</p>',
			headline: {summary: 'Chapeau'},
		});
		library.saveFeed('matin', feed([entry('a', {html: '<p>Mieux.</p>'})]), at(now));
		expect(library.article(id)?.html).toBe('<p>Mieux.</p>');
	});

	test('an article comes back with all that its feed said', () => {
		const library = libraryOf('matin');
		const enclosures = [{url: 'https://presse.example/son.mp3', type: 'audio/mpeg', length: 1_234_567}];
		const said = {
			authors: ['Anne Lefèvre', 'Émile Noël'],
			language: 'fr',
			updated: now,
			enclosures,
			summary: 'Chapeau',
		};
		library.saveFeed('matin', feed([entry('a', {...said, access: 'truncated'})]), at(now));
		expect(library.article(id)).toEqual({
			headline: {
				id,
				place: {sort: now, position: 0, order: 1, row: 1},
				title: 'Dépêche a',
				url: 'https://presse.example/a',
				sourceKey: 'matin',
				sourceUrl: 'https://matin.example/flux',
				sourceTitle: 'La Presse',
				published: now,
				author: 'Anne Lefèvre, Émile Noël',
				summary: 'Chapeau',
				access: 'truncated',
				isRead: false,
				isBookmarked: false,
			},
			authors: ['Anne Lefèvre', 'Émile Noël'],
			html: '<p>Le texte de a.</p>',
			language: 'fr',
			updated: now,
			enclosures,
		});
	});
});

describe('what a source answered', () => {
	test('is told with it: kind, homepage, version; unread ones are counted', () => {
		const library = libraryOf('matin', 'soir');
		const said = feed([entry('a'), entry('b')], {
			kind: 'atom',
			homepage: 'https://presse.example/',
			language: 'fr-FR',
		});
		library.saveFeed('matin', said, {at: now, validators: {etag: '"v1"', lastModified: 'Mon, 02 Oct 2023'}});
		library.setMark([id], 'isRead', true);
		expect(library.sources()).toEqual([
			{
				key: 'matin',
				url: 'https://matin.example/flux',
				title: 'La Presse',
				kind: 'atom',
				homepage: 'https://presse.example/',
				language: 'fr-FR',
				headlines: 2,
				unread: 1,
				lastFetched: now,
				rhythm: {newest: now, oldest: now, count: 2},
				failures: 0,
				validators: {etag: '"v1"', lastModified: 'Mon, 02 Oct 2023'},
			},
			{
				key: 'soir',
				url: 'https://soir.example/flux',
				title: 'soir.example',
				headlines: 0,
				unread: 0,
				failures: 0,
				validators: {},
			},
		]);
	});

	test('failures add up until it answers, « unchanged » included, which keeps the version', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([]), {at: now, validators: {etag: '"v1"'}});
		const {record} = problem('http-status', {url: 'https://matin.example/flux', status: 503});
		const failure = {at: now + minutes(1), next: now + minutes(60), problem: record};
		library.saveFailure('matin', failure);
		library.saveFailure('matin', failure);
		expect(library.sources()[0]).toMatchObject({failures: 2, nextFetch: now + minutes(60), lastFetched: now});
		expect(library.sources()[0]?.problem?.record).toEqual(record);
		library.saveUnchanged('matin', {at: now + minutes(90), validators: {}});
		const [source] = library.sources();
		expect(source).toMatchObject({failures: 0, lastFetched: now + minutes(90), validators: {etag: '"v1"'}});
		expect(source).not.toHaveProperty('nextFetch');
		expect(source).not.toHaveProperty('problem');
	});

	test('an answer that comes after one has unsubscribed is dropped', () => {
		const library = libraryOf('matin');
		library.setSubscriptions([]);
		expect(library.saveFeed('matin', feed([entry('a')]), at(now))).toEqual({
			added: 0,
			updated: 0,
			unchanged: 0,
		});
		expect(library.saveFeed('autre', feed([entry('a')]), at(now))).toEqual({
			added: 0,
			updated: 0,
			unchanged: 0,
		});
	});

	test('an article is found by its address', () => {
		const library = libraryOf('matin');
		library.saveFeed('matin', feed([entry('a')]), at(now));
		expect(library.articleAt('https://presse.example/a')?.headline.id).toBe(id);
		expect(library.articleAt('https://presse.example/z')).toBeUndefined();
	});
});
