import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {at, entry, feed, idOf, minutes, now, shown, temporaryDirectory} from './feeds.ts';

const matin = {key: 'matin', url: 'https://matin.example/une'};
const hour = minutes(60);

const opened = () => {
	const file = join(temporaryDirectory(), 'library.db');
	const library = openLibrary(file, {clock: () => now});
	onTestFinished(() => library.close());
	library.setSubscriptions([matin]);
	return {
		library,
		/** What the page says so many ms later. */
		reads: (later: number, ...entries: readonly ParsedEntry[]) =>
			library.saveFeed('matin', feed(entries, {kind: 'page'}), at(now + later)),
		published: (identity: string) => library.headline(idOf('matin', identity))?.published,
	};
};

/** « il y a 3 heures », on a page that is read at `now + later`. */
const ago = (identity: string, later: number, said: Partial<ParsedEntry> = {}) =>
	entry(identity, {published: now + later - 3 * hour, isPublishedRelative: true, ...said});

test('an age that its page goes on saying moves nothing: the first reading was the nearest', () => {
	const {library, reads, published} = opened();
	reads(0, ago('a', 0), entry('b', {age: 60}));
	for (const later of [hour, 2 * hour, 5 * hour])
		expect(reads(later, ago('a', later), entry('b', {age: 60}))).toEqual({
			added: 0,
			updated: 0,
			unchanged: 2,
		});
	expect(published('a')).toBe(now - 3 * hour);
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche b', 'Dépêche a']);
});

test('nor does it where the title has changed', () => {
	const {library, reads, published} = opened();
	reads(0, ago('a', 0));
	expect(reads(hour, ago('a', hour, {title: 'Dépêche corrigée'}))).toMatchObject({updated: 1});
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche corrigée']);
	expect(published('a')).toBe(now - 3 * hour);
});

test('a date takes its place, and stays when the page says an age again', () => {
	const {library, reads, published} = opened();
	const exact = now - 3 * hour + minutes(7);
	reads(0, ago('a', 0));
	reads(hour, entry('a', {published: exact}), entry('b', {published: now - 3 * hour + minutes(5)}));
	expect(published('a')).toBe(exact);
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche a', 'Dépêche b']);
	reads(2 * hour, ago('a', 2 * hour));
	expect(published('a')).toBe(exact);
});

test('an age is better than nothing', () => {
	const {reads, published} = opened();
	const {published: _, ...undated} = entry('a');
	reads(0, undated);
	reads(hour, ago('a', hour));
	expect(published('a')).toBe(now - 2 * hour);
});

test('what was told by another clock is told again, and then stays', () => {
	const {library, reads, published} = opened();
	const yesterday = (moment: number) => entry('a', {published: moment, isPublishedRelative: true});
	reads(0, yesterday(now - 20 * hour));
	library.setSubscriptions([{...matin, zone: 'America/Toronto'}]);
	expect(reads(hour, yesterday(now - 14 * hour))).toMatchObject({updated: 1});
	expect(published('a')).toBe(now - 14 * hour);
	expect(reads(24 * hour, yesterday(now + 10 * hour))).toMatchObject({updated: 0, unchanged: 1});
	expect(published('a')).toBe(now - 14 * hour);
});
