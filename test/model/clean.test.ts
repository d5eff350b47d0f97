import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanRunningText, cleanText} from '../../src/model/clean.ts';

describe('text from outside', () => {
	test.each([
		['loses a sequence that clears the screen', '\u001B[2Jmal', 'mal'],
		['loses colours and a window title, whole', '\u001B[31mROUGE\u001B]0;pwn\u0007 bel', 'ROUGE bel'],
		['loses a hyperlink', '\u001B]8;;https://mal.example/\u001B\\ici\u001B]8;;\u001B\\', 'ici'],
		['loses 8-bit CSI, OSC and DCS', '\u009B31mun\u009D0;x\u009C \u0090q\u009Cdeux', 'un deux'],
		[
			'loses strings for the system and for programs',
			'a\u001BXx\u001B\\b\u001B^y\u009Cc\u001B_z\u0007d',
			'abcd',
		],
		['loses a sequence with parameters and intermediates', 'a\u001B[?25;1 qb\u001B[!pc', 'abc'],
		['loses short escapes', 'a\u001Bcb\u001B7c\u001B(Bd\u001B', 'abcd'],
		['loses an escape that was doubled', 'a\u001B\u001B[31mb', 'ab'],
		[
			'loses the beginning alone of a string without an end',
			'a\u001B]0;la suite, \u009Dtoute',
			'a0;la suite, toute',
		],
		['loses the beginning alone of a sequence without an end', 'a\u001B[31é', 'a31é'],
		['keeps a letter that is no part of a sequence', 'ti\u001Btre\u001Bé\u001B et', 'titreé et'],
		['loses backspaces and deletes', 'bon\b\b\bmal\u007F', 'bonmal'],
		['loses NUL, form feed and vertical tab', 'a\u0000b\u000Cc\u000Bd', 'abcd'],
		['keeps tab and newline', 'a\tb\nc', 'a\tb\nc'],
		['has one kind of newline', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
		['loses overrides and isolates of direction', 'a\u202Eb\u202Cc\u2066d\u2069e\u200Ff\u061Cg', 'abcdefg'],
		['keeps right-to-left letters', 'שלום مرحبا', 'שלום مرحبا'],
		['loses zero-width spaces and byte order marks', 'a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
		['loses tag characters that hide a text', `a${'\u{E0068}\u{E0069}'}b`, 'ab'],
		['keeps the flag of Scotland, which is written with tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 ici', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 ici'],
		['keeps flags of two letters', '🇫🇷🇪🇺', '🇫🇷🇪🇺'],
		['keeps emoji that are joined', '👩‍👩‍👧‍👦 et 🏳️‍🌈', '👩‍👩‍👧‍👦 et 🏳️‍🌈'],
		['keeps French spaces', 'n°\u00A05\u202F: oui', 'n°\u00A05\u202F: oui'],
		['keeps letters with their marks apart', 'e\u0301te\u0301', 'e\u0301te\u0301'],
		['cuts a tower of marks', `e${'\u0301'.repeat(500)}t`, `e${'\u0301'.repeat(4)}t`],
		['replaces halves of a character', 'a\uD83Db\uDC69c', 'a\uFFFDb\uFFFDc'],
		['loses interlinear marks', 'a\uFFF9b\uFFFAc\uFFFBd', 'abcd'],
	])('%s', (_, text, wanted) => {
		expect(cleanText(text)).toBe(wanted);
	});

	test('as one line has single spaces, and none at its ends', () => {
		expect(cleanLine('  un\n\n titre\t en\r\n trois\u000C lignes ')).toBe('un titre en trois lignes');
		expect(cleanLine('« oui »\u00A0: non')).toBe('« oui »\u00A0: non');
	});

	test('is clean after, whatever it was, and is not changed by a second time', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
				expect(clean.isWellFormed()).toBe(true);
				expect(cleanText(clean)).toBe(clean);
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
				expect(cleanLine(text)).not.toMatch(/\n|\t| {2}|^ | $/);
			}),
			{numRuns: 200},
		);
	});

	test('without anything of that sort comes back as it is', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'abcé’«»\u00A0\u202Fœ—…€ \n\tŁДλ')}), (text) => {
				expect(cleanText(text)).toBe(text);
			}),
		);
	});

	test('keeps what stands between the beginning of a string and an end far from it', () => {
		const article = 'Le texte. '.repeat(200);
		expect(cleanText(`\u001B]0;${article}\u0007`)).toBe(`0;${article}`);
	});

	test.each([
		['\u001B[', ''],
		['\u001B]', ''],
		['\u001B', ''],
		['\u009B1', '1'],
		['\u009D', ''],
		['\u001B]x ', 'x '],
		['\u001B[1;', '1;'],
	])(
		'of 2 MB of %j is cleaned in one go',
		(unit, left) => {
			const count = 2_000_000 / unit.length;
			const start = performance.now();
			expect(cleanText(unit.repeat(count)).length).toBe(left.length * Math.floor(count));
			// Where each beginning reads on to the end it takes minutes.
			expect(performance.now() - start).toBeLessThan(10_000);
		},
		20_000,
	);

	test('of half a million hostile characters is cleaned in one go', () => {
		const towers = `a${'\u0301'.repeat(1000)}`.repeat(500);
		const clean = cleanText(`${towers}${'\u{E0061}'.repeat(100_000)}${'🏴'.repeat(10_000)}`);
		expect(clean.length).toBe(500 * 5 + 20_000);
	});
});

describe('text that is set in rows', () => {
	test.each([
		[
			'keeps where a word may be broken',
			'anti\u00ADconsti\u200Btutionnel',
			'anti\u00ADconsti\u200Btutionnel',
		],
		['one such place at a time', 'a\u00AD\u200B\u00ADb\u00AD\u001B[2J\u00ADc', 'a\u00ADb\u00ADc'],
		['none beside a space', 'un\u00AD \u200Bdeux', 'un deux'],
		['none before a mark', 'e\u00AD\u0301', 'e\u0301'],
		['loses all that other text loses', 'a\u202Eb\u00AD\u001B[2Jc', 'ab\u00ADc'],
	])('%s', (_, raw, clean) => {
		expect(cleanRunningText(raw)).toBe(clean);
	});

	test('with nothing but such places takes no longer than its length', () => {
		const start = performance.now();
		expect(cleanRunningText('a\u00AD'.repeat(300_000)).length).toBe(600_000);
		expect(cleanRunningText('\u00AD'.repeat(1_000_000))).toBe('\u00AD');
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
