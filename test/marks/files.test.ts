import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mergeDeeds, parseDeeds} from '../../src/marks/deeds-file.ts';
import {changeSettingsFile, parseSettings} from '../../src/marks/settings-file.ts';
import {changeSubscriptionsFile, parseSubscriptions} from '../../src/marks/subscriptions-file.ts';
import {cleanNote, eachOnce} from '../../src/model/annotation.ts';
import {subscriptionKey} from '../../src/model/identity.ts';
import {type Deed, isLater, type Mark} from '../../src/model/marks.ts';
import {defaultSettings} from '../../src/model/settings.ts';

const deed = (hash: string, mark: Mark, value: boolean, count: number, machine = 'ici'): Deed => ({
	id: `matin_${hash}`,
	mark,
	value,
	clock: {count, machine},
});

describe('a file of deeds', () => {
	test('is a stamp an article, by mark', () => {
		expect(
			mergeDeeds('matin', {}, [deed('a', 'isRead', true, 12), deed('b', 'isBookmarked', false, 15)]),
		).toEqual({read: {a: '+12@ici'}, bookmarked: {b: '-15@ici'}});
	});

	test('keeps the later of two deeds on one mark, by count and then by machine', () => {
		const json = {read: {a: '+12@ici'}, bookmarked: {}};
		expect(mergeDeeds('matin', json, [deed('a', 'isRead', false, 11)])).toEqual(json);
		expect(mergeDeeds('matin', json, [deed('a', 'isRead', false, 12, 'avant')])).toEqual(json);
		expect(mergeDeeds('matin', json, [deed('a', 'isRead', false, 12, 'jardin')])).toMatchObject({
			read: {a: '-12@jardin'},
		});
	});

	test('keeps what it knows nothing of', () => {
		const json = {note: 'à moi', read: {a: 'lu hier', b: '+1@ici'}, starred: {c: 1}};
		expect(mergeDeeds('matin', json, [deed('d', 'isRead', true, 2)])).toEqual({
			...json,
			read: {...json.read, d: '+2@ici'},
			bookmarked: {},
		});
	});

	test('has what the reader wrote beside the stamp', () => {
		const written: readonly Deed[] = [
			{id: 'matin_a', mark: 'note', value: 'À relire\navant « l’été »', clock: {count: 3, machine: 'ici'}},
			{id: 'matin_b', mark: 'note', value: '', clock: {count: 4, machine: 'ici'}},
			{id: 'matin_a', mark: 'tags', value: ['climat', 'ue'], clock: {count: 5, machine: 'ici'}},
		];
		const json = mergeDeeds('matin', {}, written);
		expect(json).toEqual({
			read: {},
			bookmarked: {},
			note: {a: '+3@ici À relire\navant « l’été »', b: '-4@ici'},
			tags: {a: '+5@ici climat ue'},
		});
		expect(parseDeeds('matin', json)).toEqual(written);
	});

	test('gives back any note and any tags', () => {
		const text = fc.string({unit: 'grapheme', maxLength: 60});
		fc.assert(
			fc.property(text, fc.array(text, {maxLength: 5}), (typed, words) => {
				const clock = {count: 7, machine: 'ici'};
				const written: readonly Deed[] = [
					{id: 'matin_a', mark: 'note', value: cleanNote(typed), clock},
					{id: 'matin_a', mark: 'tags', value: eachOnce(words), clock},
				];
				expect(parseDeeds('matin', mergeDeeds('matin', {}, written))).toEqual(written);
			}),
		);
	});

	test.each([
		'lu',
		'+@ici',
		'+1',
		'12@ici',
		'+1.5@ici',
		'+1@',
		'+1@un deux',
		'+12345678901234567@ici',
		12,
		null,
		{},
	])('%j is no stamp', (stamp) => {
		expect(parseDeeds('matin', {read: {a: stamp, b: '+1@ici'}})).toEqual([deed('b', 'isRead', true, 1)]);
	});

	test('an article’s name in it is letters and digits', () => {
		expect(parseDeeds('matin', {read: {'../x': '+1@ici', __proto__x: '+1@ici', '': '+1@ici'}})).toEqual([]);
	});

	test('does not care in which order deeds come, nor how often', () => {
		const deeds = fc.array(
			fc
				.tuple(
					fc.constantFrom('a', 'b'),
					fc.constantFrom('isRead' as const, 'isBookmarked' as const),
					fc.nat(5),
					fc.constantFrom('ici', 'autre'),
				)
				// One machine counts on with every deed, so a clock stands for one value.
				.map(([hash, mark, count, machine]) => deed(hash, mark, count % 2 === 0, count, machine)),
			{maxLength: 8},
		);
		fc.assert(
			fc.property(deeds, deeds, (one, other) => {
				const merged = parseDeeds('matin', mergeDeeds('matin', mergeDeeds('matin', {}, one), other));
				const turned = mergeDeeds('matin', mergeDeeds('matin', {}, other.toReversed()), [...one, ...other]);
				expect(new Set(parseDeeds('matin', turned))).toEqual(new Set(merged));
				for (const {id, mark, clock} of [...one, ...other]) {
					const kept = merged.find((each) => each.id === id && each.mark === mark);
					expect(kept && isLater(clock, kept.clock)).toBe(false);
				}
			}),
		);
	});
});

describe('the file of subscriptions', () => {
	const matin = {key: 'matin', url: 'https://matin.example/flux'};

	test('may be written by hand: a missing key is found, the same every time', () => {
		const json = {subscriptions: [{url: 'https://soir.example/flux', title: 'Le Soir'}, matin]};
		const [soir] = parseSubscriptions(json);
		expect(soir).toEqual({
			key: subscriptionKey('https://soir.example/flux'),
			url: 'https://soir.example/flux',
			title: 'Le Soir',
		});
		expect(parseSubscriptions(changeSubscriptionsFile(json, parseSubscriptions(json)))).toEqual(
			parseSubscriptions(json),
		);
	});

	test('an entry copied with its key gets a key of its own', () => {
		const copied = {subscriptions: [matin, {...matin, url: 'https://matin.example/sport'}]};
		expect(parseSubscriptions(copied).map(({key}) => key)).toEqual([
			'matin',
			subscriptionKey('https://matin.example/sport'),
		]);
	});

	test('what makes no sense in it is not used, and is still there after a change', () => {
		const nonsense = [
			null,
			'https://texte.example',
			{url: 'gopher://vieux.example'},
			{url: 12},
			{title: 'sans adresse'},
			{key: 'double', url: matin.url},
		];
		const json = {version: 3, subscriptions: [matin, ...nonsense]};
		expect(parseSubscriptions(json)).toEqual([matin]);
		expect(changeSubscriptionsFile(json, [])).toEqual({version: 3, subscriptions: nonsense});
	});

	test('an address to which the reader had a source not move is kept, and goes with their wish', () => {
		const json = {subscriptions: [{...matin, declinedMove: 'https://ailleurs.example/'}]};
		expect(parseSubscriptions(json)).toEqual([{...matin, declinedMove: 'https://ailleurs.example/'}]);
		expect(changeSubscriptionsFile(json, [matin])).toEqual({subscriptions: [matin]});
	});

	test('fields of an entry that it knows nothing of stay with it; those taken away go', () => {
		const json = {subscriptions: [{...matin, title: 'Le Matin', interval: 10, colour: 'red'}]};
		expect(changeSubscriptionsFile(json, [{...matin, folder: 'Presse'}])).toEqual({
			subscriptions: [{...matin, folder: 'Presse', colour: 'red'}],
		});
	});

	test('a value that makes no sense stays with its entry until another takes its place', () => {
		const json = {subscriptions: [{...matin, zone: 'Mars/Olympus', keepDays: 'souvent'}]};
		expect(changeSubscriptionsFile(json, [{...matin, keepDays: 30}])).toEqual({
			subscriptions: [{...matin, zone: 'Mars/Olympus', keepDays: 30}],
		});
	});

	test.each([
		[
			{...matin, key: 'Pas/un nom'},
			{url: matin.url, key: subscriptionKey(matin.url)},
		],
		[
			{...matin, title: ' Le\u0007 Matin\n'},
			{...matin, title: 'Le Matin'},
		],
		[{...matin, title: '', folder: 5, interval: -1}, matin],
		[
			{...matin, folder: ' Presse /  Une '},
			{...matin, folder: 'Presse / Une'},
		],
		[{...matin, fullText: 'parfois'}, matin],
		[
			{...matin, fullText: 'never'},
			{...matin, fullText: 'never'},
		],
		[
			{...matin, interval: 15},
			{...matin, interval: 15},
		],
		[{...matin, keepDays: 0.5}, matin],
		[
			{...matin, keepDays: 30},
			{...matin, keepDays: 30},
		],
		[{...matin, forgetsUnread: 'oui'}, matin],
		[
			{...matin, forgetsUnread: true},
			{...matin, forgetsUnread: true},
		],
		[{...matin, zone: 'Mars/Olympus'}, matin],
		[
			{...matin, zone: 'europe/paris'},
			{...matin, zone: 'Europe/Paris'},
		],
		[
			{...matin, url: 'file:///tmp/flux.xml'},
			{...matin, url: 'file:///tmp/flux.xml'},
		],
	])('%j is read as %j', (raw, subscription) => {
		expect(parseSubscriptions({subscriptions: [raw]})).toEqual([subscription]);
	});
});

describe('the file of settings', () => {
	test('gives the default for what it lacks or says wrongly', () => {
		expect(parseSettings({})).toEqual(defaultSettings);
		expect(parseSettings({interval: 'souvent', measure: 60})).toEqual({...defaultSettings, measure: 60});
		expect(
			parseSettings({
				interval: 0,
				measure: Number.NaN,
				fullText: 'toujours',
				offlineMegabytes: 'tout',
				hyphenation: 'oui',
				lineSpacing: '2',
				margin: -3,
				alignment: 'right',
			}),
		).toEqual(defaultSettings);
		expect(parseSettings({hyphenation: true, lineSpacing: 7})).toMatchObject({
			hyphenation: true,
			lineSpacing: 3,
		});
		expect(parseSettings({fullText: 'never'}).fullText).toBe('never');
	});

	test('a change writes what changed and leaves the rest, defaults unwritten', () => {
		const json = {theme: 'nuit', interval: 'souvent'};
		const before = parseSettings(json);
		expect(changeSettingsFile(json, before, {...before, measure: 60})).toEqual({...json, measure: 60});
		expect(changeSettingsFile({measure: 60}, {...before, measure: 60}, before)).toEqual({});
	});
});
