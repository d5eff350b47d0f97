import fc from 'fast-check';
import {expect, test} from 'vitest';
import {plainRows} from '../../src/text/plain-rows.ts';
import {displayWidth} from '../../src/text/width.ts';

const rows = (output: string, columns = 20): readonly string[] => [...plainRows(output, columns)].flat();

test.each([
	['nothing', '', []],
	['blank lines at the ends', '\n\n  \nun\n\ndeux\n\n', ['un', '', 'deux']],
	['long lines, between words', 'le pont de la Loire rouvre lundi', ['le pont de la Loire', 'rouvre lundi']],
	[
		'a line that is indented, at the edge',
		'  le pont de la Loire rouvre',
		['  le pont de la Loir', 'e rouvre'],
	],
	['tabs', 'a\tb\n東京\tc', ['a       b', '東京    c']],
	['carriage returns', 'un\r\ndeux\rtrois', ['un', 'deux', 'trois']],
	['colours and titles', '\u001B[31mrouge\u001B[0m \u001B]0;x\u0007fin', ['rouge fin']],
])('%s', (_, output, expected) => {
	expect(rows(output)).toEqual(expected);
});

test('no row is too wide, and no letter is lost', () => {
	const letters = (text: string) => text.replace(/\s/gu, '');
	fc.assert(
		fc.property(
			fc.string({unit: fc.constantFrom('a', 'é', '東', ' ', '\t', '\n', 'mot'), maxLength: 400}),
			fc.integer({min: 2, max: 40}),
			(output, columns) => {
				const all = rows(output, columns);
				expect(all.filter((row) => displayWidth(row) > columns)).toEqual([]);
				expect(letters(all.join(''))).toBe(letters(output));
			},
		),
	);
});

test.each([
	['of a megabyte without a space', 'x'.repeat(1_000_000)],
	['of nothing but tabs', `${'\t'.repeat(300_000)}x`],
	['of nothing but line ends', `x${'\n'.repeat(1_000_000)}x`],
	['of nothing but beginnings of sequences', '\u001B['.repeat(500_000)],
])('an output %s comes in time, some at a time', (_, output) => {
	const began = performance.now();
	let longest = 0;
	let last = began;
	for (const _some of plainRows(output, 78)) {
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
	}
	expect(last - began).toBeLessThan(8000);
	expect(longest).toBeLessThan(2000);
});
