import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {type Setting, wrapSpans} from '../../src/text/wrap.ts';

/** As many places as there may be, so that every row may end in a hyphen. */
const hyphenate = (word: string): readonly number[] =>
	Array.from({length: Math.max(0, word.length - 4)}, (_, index) => index + 2);

const rowsOf = (text: string, columns: number, setting: Setting): readonly string[] =>
	wrapSpans([{text, role: 'body'}], columns, setting).map((line) => line.map((span) => span.text).join(''));

const letters = [...'abcdefghijklmnopqrstuvwxyzéàêçœ'];
const word = fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12});
const space = fc.constantFrom(' ', ' ', '\u00A0', '\u202F');

/** A word with a sign before or after it, and the space that French has between them. */
const signed = fc.oneof(
	fc.tuple(word, space, fc.constantFrom(':', ';', '!', '?', '? !')).map((part) => part.join('')),
	fc.tuple(space, word, space).map(([before, text, after]) => `«${before}${text}${after}»`),
	fc.tuple(word, word).map(([one, other]) => `« ${one} » : “ ${other} ”`),
	word.map((text) => `( ${text} )`),
);

/** What holds together without a sign. */
const bound = fc.constantFrom(
	'n° 5',
	'12 000 €',
	'3,5 %',
	'M. Dupont',
	'Mme Curie',
	'16 h 03',
	'p. 12',
	'XXe siècle',
	'2 octobre',
	'1er mai',
	'Figure 3',
	'Mr. Smith',
	'No. 5',
	'J. R. R. Tolkien',
	'Louis XIV',
	'mot [12]',
);

const phrases = fc.array(
	fc.oneof({weight: 6, arbitrary: word}, {weight: 2, arbitrary: signed}, {weight: 1, arbitrary: bound}),
	{minLength: 1, maxLength: 30},
);

const anySetting: fc.Arbitrary<Setting> = fc
	.record({isHyphenated: fc.boolean(), isJustified: fc.boolean(), isBalanced: fc.boolean()})
	.map(({isHyphenated, ...setting}) => ({...setting, ...(isHyphenated && {hyphenate})}));

const evenSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows as the text that they were made of: what was parted by a hyphen joined, widened spaces narrow again. */
const joined = (rows: readonly string[]): string =>
	evenSpaces(rows.map((row) => (row.endsWith('-') ? row.slice(0, -1) : `${row} `)).join(''));

const numRuns = Number(process.env.FUZZ ?? 500);

describe('for any paragraph in any setting', () => {
	test('the rows joined are the text, and none is too wide', () => {
		fc.assert(
			fc.property(phrases, fc.integer({min: 20, max: 200}), anySetting, (parts, columns, setting) => {
				const text = parts.join(' ');
				const rows = rowsOf(text, columns, setting);
				expect(rows.filter((row) => stringWidth(row) > columns)).toEqual([]);
				expect(joined(rows)).toBe(evenSpaces(text));
			}),
			{numRuns},
		);
	});

	test('no sign is parted from its word where they have room in one row', () => {
		fc.assert(
			fc.property(phrases, fc.integer({min: 20, max: 200}), anySetting, (parts, columns, setting) => {
				const rows = rowsOf(parts.join(' '), columns, setting);
				for (const [index, row] of rows.entries()) {
					const before = rows[index - 1];
					if (!before || !(/^[»”):;!?]/.test(row) || /[«“(]$/.test(before))) continue;
					// The words around that signs hold together.
					const left = /(?:[«“(]\s*)*[^\s«“(]*(?:\s*[»”):;!?«“(])*$/.exec(before)?.[0] ?? '';
					const right = /^(?:[»”):;!?«“(]\s*)*[^\s»”):;!?]*(?:\s*[»”):;!?])*/.exec(row)?.[0] ?? '';
					expect(stringWidth(evenSpaces(`${left} ${right}`))).toBeGreaterThan(columns);
				}
			}),
			{numRuns},
		);
	});

	test('numbers, names and dates hold together where they have room in one row', () => {
		const plain = fc.array(
			fc.oneof(
				{weight: 3, arbitrary: fc.string({unit: fc.constantFrom(...letters), minLength: 4, maxLength: 12})},
				{weight: 1, arbitrary: bound},
			),
			{minLength: 1, maxLength: 30},
		);
		fc.assert(
			fc.property(plain, fc.integer({min: 40, max: 200}), anySetting, (parts, columns, setting) => {
				const rows = rowsOf(parts.join(' '), columns, setting).map((row) => `${evenSpaces(row)} `);
				const count = (text: string, part: string) => text.split(`${part} `).length - 1;
				for (const part of parts.filter((text) => text.includes(' '))) {
					const found = rows.reduce((sum, row) => sum + count(row, part), 0);
					expect([part, found]).toEqual([part, count(`${parts.join(' ')} `, part)]);
				}
			}),
			{numRuns},
		);
	});

	test('no last row is a lone short word where the row before has another break', () => {
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 2, maxLength: 30}),
				fc.integer({min: 20, max: 200}),
				anySetting,
				(words, columns, setting) => {
					const rows = rowsOf(words.join(' '), columns, setting);
					const last = rows.at(-1) ?? '';
					if (rows.length < 2 || /\s/.test(last) || stringWidth(last) > columns / 4) return;
					expect(rows.at(-2)?.trim()).toMatch(/^\S+$/);
				},
			),
			{numRuns},
		);
	});

	test('a justified row ends at the edge, or its spaces would have grown too much', () => {
		fc.assert(
			fc.property(phrases, fc.integer({min: 20, max: 200}), (parts, columns) => {
				const rows = rowsOf(parts.join(' '), columns, {isJustified: true});
				for (const row of rows.slice(0, -1)) {
					expect(row).not.toMatch(/ {5}/);
					if (stringWidth(row) !== columns) expect(row).not.toMatch(/ {3}/);
				}
				const ragged = rowsOf(parts.join(' '), columns, {});
				expect(rows.map(evenSpaces)).toEqual(ragged.map(evenSpaces));
				expect(rows.at(-1)).toBe(ragged.at(-1));
			}),
			{numRuns},
		);
	});

	test('at most two rows in succession end in a hyphen', () => {
		fc.assert(
			fc.property(fc.array(word, {maxLength: 40}), fc.integer({min: 20, max: 60}), (words, columns) => {
				const rows = rowsOf(words.join(' '), columns, {hyphenate});
				expect(rows.map((row) => (row.endsWith('-') ? '-' : '.')).join('')).not.toContain('---');
			}),
			{numRuns},
		);
	});

	test('no row of Japanese begins with a sign that closes, or ends with one that opens', () => {
		const characters = fc.string({
			unit: fc.constantFrom(...'あいうえおかきくけこ日本語「」、。ッー'),
			minLength: 1,
			maxLength: 90,
		});
		fc.assert(
			fc.property(characters, fc.integer({min: 20, max: 60}), anySetting, (drawn, columns, setting) => {
				const text = drawn.replace(/([「」、。ッー]{2})[「」、。ッー]+/g, '$1');
				const rows = rowsOf(text, columns, setting);
				expect(rows.join('')).toBe(text);
				expect(rows.filter((row) => stringWidth(row) > columns)).toEqual([]);
				expect(rows.slice(1).filter((row) => /^[」、。ッー]/.test(row))).toEqual([]);
				expect(rows.slice(0, -1).filter((row) => row.endsWith('「'))).toEqual([]);
			}),
			{numRuns},
		);
	});

	test('a row of a paragraph is as full as it may be', () => {
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 1, maxLength: 40}),
				fc.integer({min: 20, max: 200}),
				(words, columns) => {
					const rows = rowsOf(words.join(' '), columns, {});
					// The last row but one may have given a word to the last.
					for (const [index, row] of rows.slice(0, -2).entries()) {
						const next = rows[index + 1]?.split(' ')[0] ?? '';
						expect(stringWidth(`${row} ${next}`)).toBeGreaterThan(columns);
					}
				},
			),
			{numRuns},
		);
	});

	test('a balanced title has no row more than a full one', () => {
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 1, maxLength: 20}),
				fc.integer({min: 20, max: 100}),
				(words, columns) => {
					const rows = rowsOf(words.join(' '), columns, {isBalanced: true});
					expect(rows.length).toBe(rowsOf(words.join(' '), columns, {}).length);
				},
			),
			{numRuns},
		);
	});
});
