import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {dayNumber} from '../../src/model/calendar.ts';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {queriesBy} from '../support/queries.ts';
import {at, entry, feed, idOf, minutes, now, shown, temporaryDirectory} from './feeds.ts';

const matin = {key: 'matin', url: 'https://matin.example/une'};
const hour = minutes(60);

const opened = () => {
	const file = join(temporaryDirectory(), 'library.db');
	const library = openLibrary(
		file,
		queriesBy(() => now),
	);
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

const dayLength = 24 * hour;
/** 2 October 2023, the day of `now`; its midnight in Paris. */
const today = Math.floor(now / dayLength);
const midnight = Date.parse('2023-10-02T00:00:00+02:00');

/** « 2 octobre 2023 », without an hour; `back` days before. */
const onDay = (identity: string, back = 0, said: Partial<ParsedEntry> = {}) =>
	entry(identity, {published: midnight - back * dayLength, publishedDay: today - back, ...said});

test('a day without an hour is kept as one, beside its midnight', () => {
	const {library, reads} = opened();
	reads(0, onDay('a', 3));
	const kept = {published: midnight - 3 * dayLength, publishedDay: today - 3};
	expect(library.headline(idOf('matin', 'a'))).toMatchObject(kept);
	expect(library.article(idOf('matin', 'a'))?.headline).toMatchObject(kept);
});

test('what came on the very day that it says stands at when it came, whenever it is read again', () => {
	const {library, reads} = opened();
	reads(0, entry('midi', {age: 180}), onDay('a'), entry('b', {age: 1}));
	reads(
		hour,
		entry('midi', {age: 180}),
		onDay('a', 0, {title: 'Dépêche a, corrigée'}),
		entry('c', {age: -30}),
	);
	expect(shown(library, {view: 'latest'})).toEqual([
		'Dépêche c',
		'Dépêche a, corrigée',
		'Dépêche b',
		'Dépêche midi',
	]);
});

test('what came later stands in the middle of its day, in the order of its page', () => {
	const {library, reads} = opened();
	const yesterdayAt = (time: string) => ({published: Date.parse(`2023-10-01T${time}+02:00`)});
	reads(
		0,
		onDay('a', 1),
		onDay('b', 1),
		entry('soir', yesterdayAt('19:00')),
		entry('matin', yesterdayAt('08:00')),
	);
	expect(shown(library, {view: 'latest'})).toEqual([
		'Dépêche soir',
		'Dépêche a',
		'Dépêche b',
		'Dépêche matin',
	]);
});

test('stands on its day for readers west and east of the source’s clock', () => {
	const {library, reads} = opened();
	reads(0, onDay('a', 1));
	const [headline] = library.headlines({view: 'latest'}, {from: 'start', count: 1}).headlines;
	for (const zone of ['Pacific/Honolulu', 'America/Toronto', 'Europe/Paris', 'Asia/Tokyo', 'Pacific/Noumea'])
		expect(dayNumber(headline?.place.sort ?? 0, zone)).toBe(today - 1);
});

test('a moment that is known does not give way to the day in which it lies, but to another day', () => {
	const {library, reads, published} = opened();
	const exact = midnight + 9 * hour;
	reads(0, entry('a', {published: exact}));
	reads(30 * hour, onDay('a'));
	expect(published('a')).toBe(exact);
	expect(library.headline(idOf('matin', 'a'))).not.toHaveProperty('publishedDay');
	reads(31 * hour, onDay('a', -1));
	expect(library.headline(idOf('matin', 'a'))).toMatchObject({publishedDay: today + 1});
});

test('a midnight that turns out to be a day becomes one', () => {
	const {library, reads} = opened();
	reads(0, entry('a', {published: midnight}));
	reads(hour, onDay('a'));
	expect(library.headline(idOf('matin', 'a'))).toMatchObject({published: midnight, publishedDay: today});
});

test('an hour that is said later takes the place of the day', () => {
	const {library, reads, published} = opened();
	reads(0, onDay('a', 1));
	reads(hour, entry('a', {published: midnight - 5 * hour}));
	expect(published('a')).toBe(midnight - 5 * hour);
	expect(library.headline(idOf('matin', 'a'))).not.toHaveProperty('publishedDay');
});

test('« hier » without an hour is the day that it was at the first reading', () => {
	const {library, reads} = opened();
	reads(0, onDay('a', 1, {isPublishedRelative: true}));
	expect(reads(dayLength, onDay('a', 0, {isPublishedRelative: true}))).toMatchObject({updated: 0});
	expect(library.headline(idOf('matin', 'a'))).toMatchObject({publishedDay: today - 1});
});

test('a bookmark brings its day back into a library that is new', () => {
	const {library, reads} = opened();
	reads(0, onDay('a', 3));
	library.setMark([idOf('matin', 'a')], 'isBookmarked', true);
	const other = opened().library;
	library.fold('matin', ({deeds, bookmarks}) => other.applyDeeds(deeds, bookmarks));
	expect(other.headlines({view: 'bookmarks'}, {from: 'start', count: 1}).headlines[0]).toMatchObject({
		published: midnight - 3 * dayLength,
		publishedDay: today - 3,
	});
});
