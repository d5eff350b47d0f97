import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findFrom, hitsIn, stepped} from '../../src/app/find.ts';
import type {Line} from '../../src/text/line.ts';

const line = (...texts: readonly string[]): Line => texts.map((text) => ({text, role: 'body'}));

/** What the hits cover. */
const covered = (lines: readonly Line[], words: string): readonly string[] =>
	hitsIn(lines, words).map(({line: number, start, end}) =>
		(lines[number] ?? [])
			.map(({text}) => text)
			.join('')
			.slice(start, end),
	);

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
	])('of « %s » in « %s » marks %j', (words, text, hits) => {
		expect(covered([line(text)], words)).toEqual(hits);
	});

	test('crosses the spans of a line, not its end', () => {
		const lines = [line('un ', 'mot', ' coupé'), line('en deux')];
		expect(covered(lines, 'mot coupe')).toEqual(['mot coupé']);
		expect(covered(lines, 'coupé en')).toEqual([]);
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
				const hits = hitsIn([line(text)], part);
				expect(hits.length).toBeGreaterThan(0);
				for (const {start, end} of hits) expect(end - start).toBe(part.trim().length);
			}),
		);
	});
});
