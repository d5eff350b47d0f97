import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findFrom as find, hitsIn as hits, stepped} from '../../src/app/find.ts';
import {layoutPage} from '../../src/text/layout.ts';
import type {Line} from '../../src/text/line.ts';

const line = (...texts: readonly string[]): Line => texts.map((text) => ({text, role: 'body'}));

const page = (lines: readonly Line[]) => ({lines, form: {columns: 40}});
const hitsIn = (lines: readonly Line[], words: string) => hits(page(lines), words);
const findFrom = (lines: readonly Line[], words: string, top: number) => find(page(lines), words, top);

/** What the hits cover, their rows parted by « / ». */
const covered = (lines: readonly Line[], words: string): readonly string[] =>
	hitsIn(lines, words).map((parts) =>
		parts
			.map(({line: number, start, end}) =>
				(lines[number] ?? [])
					.map(({text}) => text)
					.join('')
					.slice(start, end),
			)
			.join('/'),
	);

const plain =
	'Le conseil d’arrondissement a adopté, contre l’avis des commerçants, l’élargissement des trottoirs : ' +
	'« une expérimentation », dit-on, dont les cyclistes seront, après-demain peut-être, les premiers bénéficiaires.';

describe('a find', () => {
	test.each([
		['elu', 'L’élu et les élus', ['élu', 'élu']],
		['ÉLU', 'un elu', ['elu']],
		["l'elu", 'L’élu', ['L’élu']],
		['5 %', 'de 5\u00A0% ou 5\u202F%', ['5\u00A0%', '5\u202F%']],
		['aa', 'aaaa', ['aa', 'aa']],
		['東京', '今日の東京は', ['東京']],
		['œuvre', 'Œuvre', ['Œuvre']],
		['  mot  ', 'un mot', ['mot']],
		['', 'rien', []],
		['absent', 'rien', []],
		['coeur', 'Le cœur et le Coeur', ['cœur', 'Coeur']],
		['cœur', 'Le cœur et le Coeur', ['cœur', 'Coeur']],
		['a.b', 'a.b, acb', ['a.b']],
		['(x', 'f (x)', ['(x']],
		['ΟΔΟΣ', 'οδός', ['οδός']],
		['deux mots', 'deux  mots', ['deux  mots']],
	])('of « %s » in « %s » marks %j', (words, text, hits) => {
		expect(covered([line(text)], words)).toEqual(hits);
	});

	test.each<[string, readonly Line[], string, readonly string[]]>([
		['the spans of a row', [line('un ', 'mot', ' coupé')], 'mot coupe', ['mot coupé']],
		['the end of a row', [line('un mot coupé'), line('en deux')], 'coupé en', ['coupé/en']],
		['several', [line('un'), line('deux'), line('trois')], 'un deux trois', ['un/deux/trois']],
		['a hyphen of the layout', [line('la typogra-'), line('phie')], 'typographie', ['typogra-/phie']],
		['a hyphen of the word', [line('un porte-'), line('monnaie')], 'porte-monnaie', ['porte-/monnaie']],
		[
			'an address',
			[line('voir exemple.fr/'), line('rapport')],
			'exemple.fr/rapport',
			['exemple.fr//rapport'],
		],
		['the end of a sentence', [line('C’est fini.'), line('Rien')], 'fini. rien', ['fini./Rien']],
		['a row of Chinese', [line('今日の東'), line('京は')], '東京', ['東/京']],
		[
			'the edge of the page in a long word',
			[line('https://lequotidien.example/rubriques/ec'), line('onomie')],
			'economie',
			['ec/onomie'],
		],
		[
			'the number of a link',
			[[...line('le rapport'), {text: ' [1]', role: 'marker'}, ...line(' du Sénat')]],
			'rapport du',
			['rapport [1] du'],
		],
		[
			'the bar of a quote',
			[
				[{text: '│ ', role: 'quote'}, ...line('un mot')],
				[{text: '│ ', role: 'quote'}, ...line('coupé')],
			],
			'mot coupé',
			['mot/coupé'],
		],
	])('crosses %s', (_, lines, words, expected) => {
		expect(covered(lines, words)).toEqual(expected);
	});

	test('crosses neither paragraphs, nor items, nor cells, and no row ends within a short word', () => {
		expect(covered([line('un mot'), [], line('coupé')], 'mot coupé')).toEqual([]);
		const item: Line = [{text: '• ', role: 'marker'}, ...line('coupé')];
		expect(covered([item, item], 'coupé coupé')).toEqual([]);
		const cells: Line = [...line('un'), {text: ' │ ', role: 'rule'}, ...line('deux')];
		expect(covered([cells], 'un deux')).toEqual([]);
		expect(covered([line('par'), line('là')], 'parla')).toEqual([]);
	});

	test('crosses rows with an empty one between, where the lines are spaced so', () => {
		const lines = [line('un mot'), [], line('coupé'), [], [], line('autre')];
		const spaced = {lines, form: {columns: 40, lineSpacing: 2}};
		expect(hits(spaced, 'mot coupé')).toHaveLength(1);
		expect(hits(spaced, 'coupé autre')).toHaveLength(0);
	});

	test('of words of a paragraph finds them, however it is laid out', () => {
		const words = plain.split(' ');
		const html = `<p>${plain}</p><blockquote><p>${plain}</p></blockquote><ul><li>${plain}</li></ul>`;
		const form = fc.record({
			columns: fc.integer({min: 16, max: 110}),
			isHyphenated: fc.boolean(),
			isJustified: fc.boolean(),
			lineSpacing: fc.integer({min: 1, max: 3}),
		});
		fc.assert(
			fc.property(form, fc.nat(words.length - 1), fc.integer({min: 1, max: 6}), (form, from, count) => {
				const source = {title: '', byline: '', html, linksHeading: '', imageWord: '', language: 'fr'};
				const sought = words.slice(from, from + count).join(' ');
				expect(hits(layoutPage(source, form), sought).length).toBeGreaterThanOrEqual(3);
			}),
			{numRuns: 60},
		);
	});

	test('begins at the first hit on the screen, at the first of all where none is below', () => {
		const lines = [line('un mot'), line('rien'), line('un mot')];
		expect(findFrom(lines, 'mot', 1).current).toBe(1);
		expect(findFrom(lines, 'rien', 2).current).toBe(0);
	});

	test('goes round both ends', () => {
		const find = findFrom([line('a a a')], 'a', 0);
		expect(stepped(find, -1).current).toBe(2);
		expect(stepped(stepped(find, -1), 1).current).toBe(0);
		expect(stepped(findFrom([], 'a', 0), 1).hits).toEqual([]);
	});

	test('of any part of any text finds it at its place', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.nat(), fc.nat(), (text, from, length) => {
				const part = text.slice(from % (text.length + 1)).slice(0, 1 + (length % 8));
				fc.pre(part.trim() !== '');
				expect(hitsIn([line(text)], part).length).toBeGreaterThan(0);
			}),
		);
	});
});
