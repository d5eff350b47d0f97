import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {displayWidth, padEnd, truncate} from '../../src/text/width.ts';

describe('displayWidth', () => {
	test.each([
		['Le prix : 12\u202F000\u00A0€', 18],
		['l’été — « déjà »…', 17],
		['中文', 4],
		['한국', 4],
		['e\u0301te\u0301', 3],
		['👩‍👩‍👧', 2],
		['🇫🇷', 2],
		['☝🏽', 2],
		['❤️', 2],
		['❤', 1],
		['⌚\uFE0E', 1],
		['1\uFE0F\u20E3', 2],
		['क्ष', 2],
		['\u0600٣', 2],
		['a\u200Db', 2],
		['\uD83D', 1],
		['', 0],
		['\u0301', 0],
	])('%j takes %i', (text, width) => {
		expect(displayWidth(text)).toBe(width);
		expect(stringWidth(text)).toBe(width);
	});

	test('every character of the first plane is as wide as string-width says, alone and between others', () => {
		const wrong: string[] = [];
		for (let code = 0x20; code < 0x1_00_00; code++) {
			if (code >= 0x7f && code < 0xa0) continue;
			const character = String.fromCharCode(code);
			for (const text of [character, `a${character}${character}a`, `中${character}`]) {
				if (displayWidth(text) !== stringWidth(text)) wrong.push(`U+${code.toString(16)} in ${text}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('clusters of any make are as wide as string-width says', () => {
		const piece = fc.constantFrom(
			...'aé #1*❤☝⌚中한ｶ\u200D\uFE0F\uFE0E\u0301\u0903क\u094Dषำ\u1100\u1161\uFF9E\u20E3ா٣',
			...['👨', '👩', '🏽', '👍', '🇫', '🇷', '𝒜', '\u{E0101}'],
		);
		fc.assert(
			fc.property(fc.string({unit: piece, maxLength: 12}), (text) => {
				expect(displayWidth(text)).toBe(stringWidth(text));
			}),
			{numRuns: 3000},
		);
	});
});

describe('truncate', () => {
	test.each([
		['La réforme', 20, 'La réforme'],
		['La réforme des retraites', 12, 'La réforme…'],
		['La réforme des retraites', 11, 'La réforme…'],
		['La réforme des retraites', 1, '…'],
		['La réforme', 0, ''],
		['La réforme', -3, ''],
		['', 0, ''],
		['中文新聞', 8, '中文新聞'],
		['中文新聞', 7, '中文新…'],
		['中文新聞', 6, '中文…'],
		['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
		['ete\u0301 indien', 4, 'ete\u0301…'],
	])('%j in %i columns is %j', (text, columns, expected) => {
		expect(truncate(text, columns)).toBe(expected);
	});

	test('never wider than asked, and a beginning of the text', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme', maxLength: 30}),
				fc.integer({min: 0, max: 20}),
				(text, columns) => {
					const short = truncate(text, columns);
					expect(displayWidth(short)).toBeLessThanOrEqual(columns);
					expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
				},
			),
		);
	});
});

test('padEnd fills by columns, not by characters', () => {
	expect(padEnd('中', 4)).toBe('中  ');
	expect(padEnd('été', 4)).toBe('été ');
	expect(padEnd('assez', 3)).toBe('assez');
});
