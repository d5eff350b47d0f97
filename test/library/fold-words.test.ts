import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldWords} from '../../src/library/fold-words.ts';

const words = (text: string) => foldWords(text).trim().split(/ +/).join(' ');

test.each([
	['L’Œuvre d’été', 'l oeuvre d ete', 'an apostrophe parts words, a ligature is two letters'],
	['« Ça va ! »', 'ca va', 'spaces of print and signs part words'],
	["aujourd'hui, 1,5 % à 14h", 'aujourd hui 1 5 a 14h', 'numbers are words'],
	['STRASSE, Straße, ſtraße', 'strasse strasse strasse', 'ß and ſ'],
	['Ærøskøbing Łódź Đakovo ırmak', 'aeroskobing lodz dakovo irmak', 'letters that have no accent to lose'],
	['e\u0301te\u0301', 'ete', 'accents that come apart from their letter'],
	['ﬁnancement', 'financement', 'a ligature of print'],
	['Ελλάδα, ΕΛΛΑΔΑ', 'ελλαδα ελλαδα', 'Greek accents too'],
	['Москва́, МОСКВА', 'москва москва', 'and Russian ones'],
	['東京オリンピック', '東 京 オ リ ン ヒ ッ ク', 'where no spaces part words, each character is one'],
	['x² ½ №', 'x2 1 2 no', 'signs made of letters and digits'],
	['\uD800 👩‍🚀 \u0000', '', 'what is no letter is nothing'],
])('%j → %j: %s', (text, folded) => {
	expect(words(text)).toBe(folded);
});

test('folding a text is folding its words, whether they are looked up or not', () => {
	const word = fc.string({unit: fc.constantFrom(...'aéÀœßÑçıŒ\u0301σΣж中1’-'), minLength: 1, maxLength: 6});
	fc.assert(
		fc.property(fc.array(word), (all) => {
			const apart = all.map(words).filter(Boolean).join(' ');
			expect(words(all.join(' '))).toBe(apart);
			expect(words(apart)).toBe(apart);
		}),
	);
});
