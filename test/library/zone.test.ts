import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {queriesBy} from '../support/queries.ts';
import {entry, feed, idOf, minutes, now, shown, temporaryDirectory} from './feeds.ts';

const matin = {key: 'matin', url: 'https://matin.example/une'};
const validators = {etag: '"une"', lastModified: 'Mon, 02 Oct 2023 14:03:00 GMT'};
const answer = {at: now, validators, freshUntil: now + minutes(60)};

const opened = (file: string): Library => {
	const library = openLibrary(
		file,
		queriesBy(() => now),
	);
	onTestFinished(() => library.close());
	return library;
};

test('a source that is to be read by another clock is asked for the whole of it, once', () => {
	const file = join(temporaryDirectory(), 'library.db');
	const library = opened(file);
	library.setSubscriptions([matin]);
	library.saveFeed('matin', feed([entry('a')]), answer);
	library.setSubscriptions([{...matin, zone: 'America/Toronto'}]);
	const [source] = library.sources();
	expect(source).toMatchObject({zone: 'America/Toronto', validators: {}, lastFetched: now});
	expect(source).not.toHaveProperty('freshUntil');
	library.saveFeed('matin', feed([entry('a')]), {...answer, zone: 'America/Toronto'});
	library.setSubscriptions([{...matin, zone: 'America/Toronto', folder: 'Presse'}]);
	expect(opened(file).sources()[0]).toMatchObject({zone: 'America/Toronto', validators, folder: 'Presse'});
});

test('an answer that was read by the clock of before leaves the source to be read anew', () => {
	const library = opened(':memory:');
	library.setSubscriptions([{...matin, zone: 'America/Toronto'}]);
	library.saveFeed('matin', feed([entry('a')]), answer);
	expect(library.sources()[0]).toMatchObject({validators: {}, lastFetched: now});
	library.saveUnchanged('matin', answer);
	expect(library.sources()[0]).toMatchObject({validators: {}});
	expect(library.sources()[0]).not.toHaveProperty('freshUntil');
	library.saveUnchanged('matin', {...answer, zone: 'America/Toronto'});
	expect(library.sources()[0]).toMatchObject({validators, freshUntil: now + minutes(60)});
});

test('headlines stand at their new times, and stay what they were', () => {
	const library = opened(':memory:');
	library.setSubscriptions([matin]);
	library.saveFeed('matin', feed([entry('a', {age: 400}), entry('b', {age: 300})]), answer);
	library.setMark([idOf('matin', 'a')], 'isRead', true);
	library.setSubscriptions([{...matin, zone: 'America/Toronto'}]);
	const saved = library.saveFeed('matin', feed([entry('a', {age: 40}), entry('b', {age: 300})]), answer);
	expect(saved).toEqual({added: 0, updated: 1, unchanged: 1});
	expect(shown(library, {view: 'latest'})).toEqual(['Dépêche a', 'Dépêche b']);
	expect(library.headline(idOf('matin', 'a'))).toMatchObject({published: now - minutes(40), isRead: true});
});
