import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../src/query/parse-query.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, shown, undated} from './feeds.ts';

const press = () => {
	const library = libraryOf('matin', 'soir');
	library.saveFeed(
		'matin',
		feed([
			entry('grève', {
				title: 'La grève s’étend',
				html: '<p>Les <b>chemi</b>nots d’Île-de-France&nbsp;: Élysée</p>',
			}),
			entry('euro', {
				age: 1,
				title: 'L’euro monte',
				html: '<p>À&#160;Paris</p><p>Bourse</p><!-- cachalot -->',
			}),
			entry('coeur', {
				age: 2,
				title: 'Œuvres',
				summary: 'Un cœur pur',
				html: '<script>var baleine</script>',
			}),
		]),
		at(now),
	);
	library.saveFeed('soir', feed([entry('paris', {age: 3, title: 'Paris, PARIS', html: ''})]), at(now));
	return library;
};

const found = (search: string) => shown(press(), {view: 'latest', search});

describe('words', () => {
	test.each([
		['greve', ['La grève s’étend']],
		['GRÈVE', ['La grève s’étend']],
		['ile de france', ['La grève s’étend']],
		['cheminots', ['La grève s’étend']],
		['elysee', ['La grève s’étend']],
		['oeuvres', ['Œuvres']],
		['œuvres', ['Œuvres']],
		['paris', ['L’euro monte', 'Paris, PARIS']],
		['paris bourse', ['L’euro monte']],
		['bourse paris', ['L’euro monte']],
		['paris baleine', []],
	])('%s: all of them, without regard to case or accents', (search, titles) => {
		expect(found(search)).toEqual(titles);
	});

	test('the last one may be a beginning, as long as no space follows it; the others are whole', () => {
		expect(found('par')).toEqual(['L’euro monte', 'Paris, PARIS']);
		expect(found('par ')).toEqual([]);
		expect(found('par bourse')).toEqual([]);
		expect(found('p')).toEqual([]);
	});

	test('tags, comments and scripts are no words; entities are the letters they mean', () => {
		expect(found('cachalot')).toEqual([]);
		expect(found('baleine')).toEqual([]);
		expect(found('nbsp')).toEqual([]);
		expect(found('coeur pur')).toEqual(['Œuvres']);
	});
});

describe('what is typed', () => {
	test('only spaces search for nothing: the whole list', () => {
		expect(found('  ')).toHaveLength(4);
	});

	test.each(['!?…', '« »', '*', '""', '()', '^', '-'])('%s holds no word, so nothing is found', (search) => {
		expect(found(search)).toEqual([]);
	});

	test.each([
		'paris*',
		'"paris',
		'paris"',
		'(paris',
		'title:paris',
		'"words:paris"',
		'-paris',
		'^paris',
		"l'paris' OR",
		'paris NOT',
	])('%s is words, never a command to the search index', (search) => {
		expect(() => found(search)).not.toThrow();
	});

	test('whatever it is, it is harmless', () => {
		const library = press();
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'})),
				(search) => {
					fc.pre('query' in parseQuery(search));
					expect(() => library.headlines({view: 'latest', search}, {from: 'start', count: 3})).not.toThrow();
					expect(() =>
						library.headlines({view: 'latest', source: 'matin', search}, {from: 'end', count: 3}),
					).not.toThrow();
				},
			),
			{numRuns: 300},
		);
	});

	test('a text made to be slow is not', () => {
		const library = libraryOf('matin');
		const html = ['<!--', '<script', '<a ', '<script>', '&', '<']
			.map((part) => part.repeat(40_000))
			.join('>');
		const start = performance.now();
		library.saveFeed('matin', feed([entry('lent', {html})]), at(now));
		library.indexPending();
		expect(performance.now() - start).toBeLessThan(2000);
	});
});

describe('an article that changes', () => {
	test('is found by its new words, no longer by the old ones', () => {
		const library = press();
		expect(shown(library, {view: 'latest', search: 'greve'})).toHaveLength(1);
		library.saveFeed(
			'matin',
			feed([entry('grève', {title: 'Accord', html: '<p>Fin</p>', age: 10})]),
			at(now),
		);
		expect(shown(library, {view: 'latest', search: 'greve'})).toEqual([]);
		expect(shown(library, {view: 'latest', search: 'fin'})).toEqual(['Accord']);
	});

	test('is found as soon as it is saved, indexed before or not', () => {
		const library = press();
		expect(library.indexPending()).toBe(true);
		library.saveFeed('soir', feed([entry('neuf', {title: 'Tout neuf'})]), at(now));
		expect(shown(library, {view: 'latest', search: 'neuf'})).toEqual(['Tout neuf']);
	});
});

test('indexing stops when its time is over and goes on from there', () => {
	const library = libraryOf('matin');
	library.saveFeed('matin', feed(Array.from({length: 250}, (_, age) => entry(`e${age}`, {age}))), at(now));
	expect([library.indexPending(now), library.indexPending(now), library.indexPending(now)]).toEqual([
		false,
		false,
		true,
	]);
	expect(shown(library, {view: 'latest', search: 'texte'})).toHaveLength(250);
});

test('hits stand in the list’s order, however many share a minute', () => {
	const library = libraryOf('matin', 'soir');
	const many = (key: string, count: number) =>
		library.saveFeed(
			key,
			feed(Array.from({length: count}, (_, index) => undated(`${key}${index}`))),
			at(now),
		);
	many('matin', 900);
	library.saveFeed(
		'soir',
		feed([entry('ancien', {age: 1}), entry('neuf', {published: now + 1})]),
		at(now + 5),
	);
	many('soir', 900);
	const list = shown(library, {view: 'latest'});
	expect(shown(library, {view: 'latest', search: 'texte de'})).toHaveLength(list.length);
	const pages: string[] = [];
	let window = library.headlines({view: 'latest', search: 'texte'}, {from: 'start', count: 100});
	for (;;) {
		pages.push(...window.headlines.map(({title}) => title));
		const last = window.headlines.at(-1);
		if (window.isEnd || !last) break;
		window = library.headlines({view: 'latest', search: 'texte'}, {from: last.place, before: 0, after: 101});
		window = {...window, headlines: window.headlines.slice(1)};
	}
	expect(pages).toHaveLength(list.length);
	expect(new Set(pages)).toEqual(new Set(list));
});

test('old news from before the epoch of the index is found in its place', () => {
	const library = libraryOf('matin');
	const year = (published: number) =>
		entry(`${published}`, {published: Date.UTC(published, 5, 1), title: `${published}`});
	library.saveFeed(
		'matin',
		feed([year(1944), year(2019), year(1789), year(1999), year(2001)]),
		at(now + minutes(1)),
	);
	expect(shown(library, {view: 'latest', search: 'texte'})).toEqual(['2019', '2001', '1999', '1944', '1789']);
	const place = library.headline(idOf('matin', '1999'))?.place;
	if (!place) throw new Error('1999 is there');
	const {headlines} = library.headlines(
		{view: 'latest', search: 'texte'},
		{from: place, before: 1, after: 2},
	);
	expect(headlines.map(({title}) => title)).toEqual(['2001', '1999', '1944']);
});
