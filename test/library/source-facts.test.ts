import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {migrations} from '../../src/library/schema.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, libraryOf, minutes, now, temporaryDirectory, undated} from './feeds.ts';

const day = minutes(24 * 60);

test('what a feed says of its pace is kept with the source, and goes with its next word', () => {
	const library = libraryOf('matin');
	const pace = {ttl: 60, skipHours: [0, 1], skipDays: [0]};
	library.saveFeed('matin', feed([], pace), {...at(now), freshUntil: now + 5});
	expect(library.sources()[0]).toMatchObject({pace, freshUntil: now + 5});
	library.saveFeed('matin', feed([], {ttl: 5}), at(now));
	expect(library.sources()[0]?.pace).toEqual({ttl: 5});
	expect(library.sources()[0]).not.toHaveProperty('freshUntil');
});

test('an unchanged answer says anew how long it is fresh, and leaves the pace', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([], {ttl: 60}), {...at(now), freshUntil: now + 5});
	library.saveUnchanged('matin', {...at(now + 10), freshUntil: now + 15});
	expect(library.sources()[0]).toMatchObject({pace: {ttl: 60}, freshUntil: now + 15});
	library.saveUnchanged('matin', at(now + 20));
	expect(library.sources()[0]).not.toHaveProperty('freshUntil');
});

test('a new address forgets how long the old one’s answer was fresh', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([]), {...at(now), freshUntil: now + 5});
	library.setSubscriptions([{key: 'matin', url: 'https://matin.example/nouveau'}]);
	expect(library.sources()[0]).not.toHaveProperty('freshUntil');
});

test('how often a source publishes follows from all that it gave', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed([entry('c', {age: 2 * 1440}), entry('d', {age: 3 * 1440})]), at(now));
	expect(library.sources()[0]?.rhythm).toEqual({newest: now - 2 * day, oldest: now - 3 * day, count: 2});
	library.saveFeed('matin', feed([entry('a'), entry('b', {age: 1440})]), at(now));
	expect(library.sources()[0]?.rhythm).toEqual({newest: now, oldest: now - 3 * day, count: 4, gap: day});
});

test('entries without a date tell of it once they come in one by one', () => {
	const library = libraryOf('matin');
	const said = ['a', 'b', 'c'].map((identity) => undated(identity));
	library.saveFeed('matin', feed(said), at(now));
	expect(library.sources()[0]).not.toHaveProperty('rhythm');
	library.saveFeed('matin', feed([undated('d'), ...said]), at(now + day));
	expect(library.sources()[0]?.rhythm).toEqual({newest: now + day, oldest: now + day, count: 1});
});

test('a library of the first version is brought up to date with all that it holds', () => {
	const file = join(temporaryDirectory(), 'library.db');
	const database = new DatabaseSync(file);
	database.exec(migrations[0] ?? '');
	database.exec(
		"PRAGMA user_version = 1; INSERT INTO sources(key, place, url, etag) VALUES ('matin', 0, 'https://matin.example/', '\"1\"')",
	);
	database.close();
	const library = openLibrary(
		file,
		queriesBy(() => now),
	);
	onTestFinished(() => library.close());
	expect(library.takeProblems()).toEqual([]);
	expect(library.sources()).toMatchObject([{key: 'matin', validators: {etag: '"1"'}}]);
	library.saveFeed('matin', feed([entry('a')], {ttl: 60}), at(now));
	expect(library.sources()).toMatchObject([{headlines: 1, pace: {ttl: 60}}]);
});

test('where a source was found again is kept until it answers, or is followed there', () => {
	const library = libraryOf('matin');
	const newAddress = {url: 'https://matin.example/fil', title: 'Le Matin', kind: 'atom'} as const;
	library.saveSought('matin', {at: now, newAddress: undefined});
	expect(library.sources()[0]).toMatchObject({sought: now});
	expect(library.sources()[0]).not.toHaveProperty('newAddress');
	for (const heal of [
		() => library.saveFeed('matin', feed([]), at(now)),
		() => library.saveUnchanged('matin', at(now)),
		() => library.saveSought('matin', {at: now, newAddress: undefined}),
		() => library.setSubscriptions([{key: 'matin', url: newAddress.url}]),
	]) {
		library.saveSought('matin', {at: now, newAddress});
		expect(library.sources()[0]).toMatchObject({newAddress});
		heal();
		expect(library.sources()[0]).not.toHaveProperty('newAddress');
	}
	expect(library.sources()[0]).not.toHaveProperty('sought');
});

test('what a list says of a source is shown until it answers itself', () => {
	const library = libraryOf('matin');
	library.saveHearsay('matin', {title: 'Le Matin', kind: 'page', homepage: 'https://matin.example/'});
	library.saveHearsay('matin', {title: 'Un autre', kind: 'rss'});
	expect(library.sources()).toMatchObject([
		{title: 'Le Matin', kind: 'page', homepage: 'https://matin.example/'},
	]);
	library.saveFeed('matin', feed([], {kind: 'atom', title: 'Matin'}), at(now));
	library.saveHearsay('matin', {title: 'Le Matin', kind: 'page'});
	expect(library.sources()).toMatchObject([{title: 'Matin', kind: 'atom'}]);
});
