import {describe, expect, test} from 'vitest';
import type {Span} from '../../src/text/line.ts';
import {type Setting, widestStretch, wrapSpans} from '../../src/text/wrap.ts';

const wrap = (text: string, columns: number, setting?: Setting): readonly string[] =>
	wrapSpans([{text, role: 'body'}], columns, setting).map((line) => line.map((span) => span.text).join(''));

type Case = readonly [quirk: string, text: string, columns: number, expected: readonly string[]];

describe('a row may end within a word', () => {
	test.each<Case>([
		['after a hyphen', 'un porte-parole', 10, ['un porte-', 'parole']],
		[
			'after the hyphen that leaves most',
			'un sous-secrétaire-adjoint',
			20,
			['un sous-secrétaire-', 'adjoint'],
		],
		['not where too little is parted', 'y a-t-il est-ce', 8, ['y a-t-il', 'est-ce']],
		['not before a pronoun', 'que voulez-vous', 12, ['que', 'voulez-vous']],
		['not between figures', 'en 2023-2024', 9, ['en', '2023-2024']],
		['not at a hyphen that does not break', 'un porte\u2011parole', 12, ['un', 'porte\u2011parole']],
		['after a dash without spaces', 'the end—it came', 9, ['the end—', 'it came']],
		['after a slash between long words', 'auteur/autrice', 10, ['auteur/', 'autrice']],
		['not after one between short ones', 'oui et/ou non', 7, ['oui', 'et/ou', 'non']],
		['not in an address that has room', 'a jean-luc@exemple.fr', 19, ['a', 'jean-luc@exemple.fr']],
		['not in a name of a file', 'un mon-fichier.txt', 15, ['un', 'mon-fichier.txt']],
		[
			'where the source has a soft hyphen',
			'anti\u00ADconsti\u00ADtutionnel',
			13,
			['anticonsti-', 'tutionnel'],
		],
		['where it has a zero-width space', 'https://exemple\u200B/abc', 16, ['https://exemple', '/abc']],
		['not where the hyphen has no room', 'anticonsti\u00ADtutionnel', 10, ['anticonsti', 'tutionnel']],
		['not at a soft hyphen beside a space', 'un \u00ADdeux\u00AD trois', 7, ['un deux', 'trois']],
	])('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns)).toEqual(expected);
	});

	test('but not of code', () => {
		const spans: readonly Span[] = [
			{text: 'Lancez ', role: 'body'},
			{text: 'porte-parole', role: 'code'},
			{text: ' demi-tour', role: 'body'},
		];
		expect(wrapSpans(spans, 16).map((line) => line.map((span) => span.text).join(''))).toEqual([
			'Lancez',
			'porte-parole',
			'demi-tour',
		]);
	});

	test('soft hyphens are neither drawn nor counted where the row goes on', () => {
		expect(wrap('anti\u00ADconsti\u200Btutionnel', 20)).toEqual(['anticonstitutionnel']);
		expect(widestStretch('anti\u00ADconsti\u00ADtutionnel')).toBe(9);
	});
});

describe('an address longer than a row breaks', () => {
	const rows = wrap('https://www.exemple.fr/economie/article?id=12345&page=2#commentaires', 24);
	test('after its signs', () => {
		expect(rows).toEqual([
			'https://www.exemple.fr/',
			'economie/article?id=',
			'12345&page=2#',
			'commentaires',
		]);
	});

	test('anywhere if it has none', () => {
		expect(wrap('https://exemple.fr/abcdefghijklmnop', 10)).toEqual([
			'https://',
			'exemple.',
			'fr/abcdefg',
			'hijklmnop',
		]);
	});
});

describe('Chinese and Japanese', () => {
	test.each<Case>([
		['a row is filled', '今日は良い天気ですね', 8, ['今日は良', 'い天気で', 'すね']],
		['no row begins with a closing sign', '今日は、晴れ。', 6, ['今日', 'は、晴', 'れ。']],
		['no row ends with an opening one', '彼は「はいと言った」', 6, ['彼は', '「はい', 'と言っ', 'た」']],
		['nor with a small kana alone', 'ちょっと待って', 6, ['ちょっ', 'と待っ', 'て']],
		['beside Latin words', '私はParisに行く', 8, ['私は', 'Parisに', '行く']],
		['between signs of other scripts', '価格は約100%です', 11, ['価格は約', '100%です']],
		['beyond the basic plane', '𠀋𠀋𠀋𠀋', 4, ['𠀋𠀋', '𠀋𠀋']],
	])('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns)).toEqual(expected);
	});
});

test('Thai, which has no spaces, breaks between its words', () => {
	expect(wrap('ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอน', 12)).toEqual([
		'ภาษาไทยเป็น',
		'ภาษาที่มีระดับ',
		'เสียงของคำ',
		'แน่นอน',
	]);
});

describe('hyphenation', () => {
	/** After every second letter. */
	const hyphenate = (word: string): readonly number[] =>
		Array.from({length: Math.floor(word.length / 2) - 1}, (_, index) => 2 * (index + 1));

	test.each<Case>([
		['fills the row', 'un abcdefgh fin', 8, ['un abcd-', 'efgh fin']],
		['leaves room for the hyphen', 'un abcdefgh fin', 7, ['un ab-', 'cdefgh', 'fin']],
		['not in names', 'un Abcdefgh fin', 8, ['un', 'Abcdefgh', 'fin']],
		['not in short words', 'un abcde fin', 6, ['un', 'abcde', 'fin']],
		['not in compounds', 'un abcdefgh-abcdefgh fin', 12, ['un abcdefgh-', 'abcdefgh fin']],
		['not in addresses', 'abc exemple.fr/abcdefgh fin', 20, ['abc', 'exemple.fr/abcdefgh', 'fin']],
		['not in the last word', 'abc abcdefgh.', 9, ['abc', 'abcdefgh.']],
		['not in the last word of a line', 'abc abcdefgh\nabc', 9, ['abc', 'abcdefgh', 'abc']],
		['not in what a number binds', 'il est 12 millions fin', 16, ['il est', '12 millions fin']],
		['with its signs', 'ab « abcdefgh » ici', 9, ['ab « ab-', 'cdefgh »', 'ici']],
	])('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns, {hyphenate})).toEqual(expected);
	});

	test('of two rows in succession, then one without', () => {
		expect(wrap('abcdefgh abcdefgh abcdefgh abcdefgh abcdefgh fin', 12, {hyphenate})).toEqual([
			'abcdefgh ab-',
			'cdefgh abcd-',
			'efgh',
			'abcdefgh ab-',
			'cdefgh fin',
		]);
	});
});

test('a third hyphen in succession stands where the word would be wider than the row', () => {
	expect(wrap('abcd\u00ADefgh\u00ADijkl\u00ADmnop\u00ADqrst', 6)).toEqual([
		'abcd-',
		'efgh-',
		'ijkl-',
		'mnop-',
		'qrst',
	]);
});

describe('justification', () => {
	const justify = (text: string, columns: number) => wrap(text, columns, {isJustified: true});

	test.each<Case>([
		['widens the spaces evenly', 'un deux trois quatre fin', 16, ['un   deux  trois', 'quatre fin']],
		[
			'one that is left over amid the row',
			'un deux six dix huit neuf',
			16,
			['un deux  six dix', 'huit neuf'],
		],
		['not in a last row', 'un deux', 16, ['un deux']],
		['nor before a break', 'un deux trois\nquatre', 16, ['un deux trois', 'quatre']],
		['not what is bound', 'le « mot » : il vaut 3 fois', 17, ['le  « mot » :  il', 'vaut 3 fois']],
		[
			'no space to more than three columns',
			'un deux cinq constitutionnel',
			17,
			['un deux cinq', 'constitutionnel'],
		],
		[
			'not a row of one word',
			'constitutionnel anticonstitutionnel',
			20,
			['constitutionnel', 'anticonstitutionnel'],
		],
	])('%s', (_, text, columns, expected) => {
		expect(justify(text, columns)).toEqual(expected);
	});

	test('keeps styles where they are', () => {
		const spans: readonly Span[] = [
			{text: 'un ', role: 'body'},
			{text: 'deux trois', role: 'link', href: 'https://exemple.fr/'},
			{text: ' quatre fin', role: 'body'},
		];
		expect(wrapSpans(spans, 16, {isJustified: true})[0]).toEqual([
			{text: 'un   ', role: 'body'},
			{text: 'deux  trois', role: 'link', href: 'https://exemple.fr/'},
		]);
	});
});

describe('a last row', () => {
	test.each<Case>([
		['is no lone short word', 'il a été adopté hier soir', 20, ['il a été adopté', 'hier soir']],
		['may be a lone long one', 'il a été adopté certainement', 20, ['il a été adopté', 'certainement']],
		['stays where nothing else is possible', 'anticonstitutionnel oui', 20, ['anticonstitutionnel', 'oui']],
		[
			'takes what is bound along',
			'il vaut bien plus de 12 000 euros net',
			33,
			['il vaut bien plus de', '12 000 euros net'],
		],
		['of a line counts too', 'un deux trois un\nquatre', 14, ['un deux', 'trois un', 'quatre']],
		['a broken word is broken sooner', 'un abcdef-ghijkl-mno', 16, ['un abcdef-', 'ghijkl-mno']],
	])('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns)).toEqual(expected);
	});
});

test('rows of a title are of about the same length, and no more of them than needed', () => {
	const title = 'Le budget « rectifié » passe de justesse à l’Assemblée nationale';
	expect(wrap(title, 56)).toEqual(['Le budget « rectifié » passe de justesse à', 'l’Assemblée nationale']);
	expect(wrap(title, 56, {isBalanced: true})).toEqual([
		'Le budget « rectifié » passe de',
		'justesse à l’Assemblée nationale',
	]);
});

describe('text from right to left', () => {
	test('stands at the right edge', () => {
		expect(wrap('שלום עולם (Paris) טוב', 12)).toEqual(['   שלום עולם', ' (Paris) טוב']);
		expect(wrap('« سلام » 2023', 14)).toEqual([' « سلام » 2023']);
	});

	test('is not what only quotes some', () => {
		expect(wrap('Il dit שלום עולם', 20)).toEqual(['Il dit שלום עולם']);
	});
});

test.each([
	['hyphens', 'aaa-'],
	['Chinese', '中'],
	['soft hyphens', 'ab\u00AD'],
	['bound hyphens', 'abc-def\u00A0'],
	['an endless address', 'a/'],
	['signs', '« '],
	['marks', '\u0301 '],
	['Thai', 'ภาษาไทย'],
	['Hebrew', 'שלום '],
	['spaces', 'a         '],
])('a text of nothing but %s takes no longer than its length', (_, unit) => {
	const start = performance.now();
	const rows = wrap(unit.repeat(100_000 / unit.length), 40, {isJustified: true, hyphenate: () => [2]});
	expect(rows.length).toBeGreaterThan(400);
	// Minutes if it were quadratic.
	expect(performance.now() - start).toBeLessThan(5000);
});
