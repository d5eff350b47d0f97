import fc from 'fast-check';
import original from 'string-width';
import {expect, test} from 'vitest';
import stringWidth from '../../src/text/string-width.ts';

test.each([
	['\u001B[31mrouge\u001B[39m', 5],
	['\u001B]8;;https://a.example\u0007lien\u001B]8;;\u0007', 4],
	['\u009B1mgras\u009B22m', 4],
	['été\n中文', 7],
])('%j takes %i without its escape sequences', (text, width) => {
	expect(stringWidth(text)).toBe(width);
	expect(original(text)).toBe(width);
});

test('escape sequences count where they are asked for', () => {
	expect(stringWidth('\u001B[1m', {countAnsiEscapeCodes: true})).toBe(3);
	expect(original('\u001B[1m', {countAnsiEscapeCodes: true})).toBe(3);
});

test('coloured text is as wide as the package says', () => {
	const piece = fc.constantFrom(
		'\u001B[1m',
		'\u001B[38;5;12m',
		'\u001B[0m',
		'é',
		'mot ',
		'中',
		'👩‍👩‍👧',
		'e\u0301',
		'…',
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			expect(stringWidth(text)).toBe(original(text));
		}),
	);
});
