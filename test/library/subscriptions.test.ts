import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, shown} from './feeds.ts';

const matin = {key: 'matin', url: 'https://matin.example/flux'};
const soir = {key: 'soir', url: 'https://soir.example/flux'};

const both = () => {
	const library = libraryOf('matin', 'soir');
	library.saveFeed('matin', feed([entry('m1'), entry('m2', {age: 1})], {title: 'Le Matin'}), at(now));
	library.saveFeed('soir', feed([entry('s1', {age: 2})], {title: 'Le Soir'}), at(now));
	return library;
};

test('a source unsubscribed is out of every list and count, but its bookmarks stay, with its name', () => {
	const library = both();
	library.setMark([idOf('matin', 'm2')], 'isBookmarked', true);
	library.setSubscriptions([soir]);
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche s1']);
	expect(shown(library, {view: 'unread'})).toEqual(['Dépêche s1']);
	expect(shown(library, {view: 'latest', source: 'matin'})).toEqual([]);
	expect(shown(library, {view: 'latest', search: 'dépêche'})).toEqual(['Dépêche s1']);
	expect(shown(library, {view: 'bookmarks'})).toEqual(['Dépêche m2']);
	expect(shown(library, {view: 'bookmarks', source: 'matin', search: 'texte'})).toEqual(['Dépêche m2']);
	expect(library.sources().map(({title}) => title)).toEqual(['Le Soir']);
	expect(library.counts()).toEqual({total: 1, unread: 1, bookmarked: 1});
	expect(library.article(idOf('matin', 'm2'))?.headline).toMatchObject({
		sourceTitle: 'Le Matin',
		sourceUrl: 'https://matin.example/flux',
	});
});

test('subscribing again brings back all that was there, as it was marked', () => {
	const library = both();
	library.setMark([idOf('matin', 'm1')], 'isRead', true);
	library.setSubscriptions([soir]);
	library.purgeRemoved();
	library.setSubscriptions([matin, soir]);
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche m1', 'Dépêche m2', 'Dépêche s1']);
	expect(library.counts()).toEqual({total: 3, unread: 2, bookmarked: 0});
});

test('sources are listed in the order of subscription as it is now', () => {
	const library = both();
	library.setSubscriptions([soir, matin]);
	expect(library.sources().map(({key}) => key)).toEqual(['soir', 'matin']);
});

test('a new address forgets the version and the failures of the old one, not the articles', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([entry('m1')]), {at: now, validators: {etag: '"v1"'}});
	library.saveFailure('matin', {at: now, next: now, problem: {kind: 'feed-gone', values: {url: matin.url}}});
	library.setSubscriptions([
		{...matin, url: 'https://matin.example/nouveau', folder: 'Presse', interval: 10},
	]);
	const [source] = library.sources();
	expect(source).toMatchObject({validators: {}, failures: 0, headlines: 1, folder: 'Presse', interval: 10});
	expect(source?.problem).toBeUndefined();
});

test('what is left of a source goes a week after one has unsubscribed, but for bookmarks', () => {
	let time = now;
	const library = openLibrary(
		':memory:',
		queriesBy(() => time),
	);
	onTestFinished(() => library.close());
	library.setSubscriptions([matin, soir]);
	const many = Array.from({length: 600}, (_, index) => entry(`m${index}`));
	library.saveFeed('matin', feed(many), at(now));
	library.saveFeed('soir', feed([entry('s1', {age: 1})]), at(now));
	library.indexPending();
	library.setMark([idOf('matin', 'm7'), idOf('soir', 's1')], 'isBookmarked', true);
	library.setSubscriptions([soir]);
	time += minutes(6 * 24 * 60);
	expect(library.purgeRemoved()).toBe(true);
	expect(library.headline(idOf('matin', 'm1'))).toBeDefined();
	time += minutes(2 * 24 * 60);
	expect(library.purgeRemoved()).toBe(false);
	expect(library.purgeRemoved()).toBe(true);
	expect(library.article(idOf('matin', 'm1'))).toBeUndefined();
	expect(shown(library, {view: 'bookmarks', search: 'texte'})).toEqual(['Dépêche m7', 'Dépêche s1']);
	library.setSubscriptions([matin, soir]);
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche m7', 'Dépêche s1']);
	expect(library.counts()).toEqual({total: 2, unread: 2, bookmarked: 2});
});
