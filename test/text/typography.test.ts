import {describe, expect, test} from 'vitest';
import {wrapSpans} from '../../src/text/wrap.ts';

const wrap = (text: string, columns: number): readonly string[] =>
	wrapSpans([{text, role: 'body'}], columns).map((line) => line.map((span) => span.text).join(''));

describe('rows break where French typography lets them', () => {
	test.each([
		['a plain space before a colon', 'Il a répondu : non', 13, ['Il a', 'répondu : non']],
		['a plain space before a semicolon', 'Il pleut ; il vente', 9, ['Il', 'pleut ;', 'il vente']],
		['a question and an exclamation mark', 'Quoi ? Jamais !', 8, ['Quoi ?', 'Jamais !']],
		['signs one after the other', 'Vraiment ? ! dit-il', 12, ['Vraiment ? !', 'dit-il']],
		['both guillemets', 'le mot « juste » ici', 11, ['le mot', '« juste »', 'ici']],
		['guillemets around several words', 'dit « oui et non » hier', 11, ['dit « oui', 'et non »', 'hier']],
		['a closing guillemet and its colon', 'le « mot » : voici', 10, ['le', '« mot » :', 'voici']],
		[
			'no-break spaces as they should be',
			'le mot «\u00A0juste\u202F» ici',
			11,
			['le mot', '«\u00A0juste\u202F»', 'ici'],
		],
		['a thin space', 'le prix\u2009: dix', 8, ['le', 'prix\u2009:', 'dix']],
		['a number in groups and its unit', 'coûte 12 000 € ici', 10, ['coûte', '12 000 €', 'ici']],
		['per cent', 'plus de 4,5 % en mai', 12, ['plus de', '4,5 % en mai']],
		['an hour', 'publié à 16 h 03 hier', 11, ['publié à', '16 h 03', 'hier']],
		['a number sign', 'le wagon n° 5 part', 12, ['le wagon', 'n° 5 part']],
		['a title before a name', 'et donc M. Dupont part', 11, ['et donc', 'M. Dupont', 'part']],
		['initials', 'et donc J.-P. Martin', 12, ['et donc', 'J.-P. Martin']],
		['a title after an elision', 'celui de l’art. 5 de la loi', 12, ['celui de', 'l’art. 5 de', 'la loi']],
		['a date', 'depuis le 2 octobre 2023', 11, ['depuis le', '2 octobre', '2023']],
		['a year and a number after it are two', 'en 2023 300 gens', 8, ['en 2023', '300 gens']],
		['an English opening quote', 'he said “ yes ” then', 11, ['he said', '“ yes ”', 'then']],
		['a price with the sign before it', 'it costs £5 more', 8, ['it costs', '£5 more']],
		['a dash that opens a reply', '— Oui, dit-il', 6, ['— Oui,', 'dit-il']],
		['a dash that opens the next reply', 'Il vient. — Oui, dit-il', 11, ['Il vient.', '— Oui,', 'dit-il']],
		['a dash that closes a parenthesis', 'un tiret – demi – ici', 15, ['un tiret', '– demi – ici']],
		['a dash that opens one', 'il dit – deux mots – non', 8, ['il dit', '– deux', 'mots –', 'non']],
		['a dash alone', 'Paris – Lyon. Et – oui', 7, ['Paris –', 'Lyon.', 'Et –', 'oui']],
		['brackets with spaces in them', 'voir ( note ) ici', 9, ['voir', '( note )', 'ici']],
		['a comma that stands alone', 'des mots , des', 8, ['des', 'mots ,', 'des']],
		['a sign that stands between parts', 'Le Quotidien · hier', 14, ['Le Quotidien ·', 'hier']],
		['a comma before digits is a number', 'vaut environ ,5 en', 12, ['vaut environ', ',5 en']],
		['an elision is no closing quote', 'rock and ’n’ roll', 8, ['rock and', '’n’ roll']],
		['a page', 'comme à la p. 12 du', 12, ['comme à la', 'p. 12 du']],
		['a numbered figure', 'voyez donc Figure 3 et', 17, ['voyez donc', 'Figure 3 et']],
		['a century', 'vers la fin du XXe siècle', 18, ['vers la fin du', 'XXe siècle']],
		['an English century', 'until the 21st century', 18, ['until the', '21st century']],
		['a first day', 'jusqu’au 1er octobre', 14, ['jusqu’au', '1er octobre']],
		['a king', 'sous le roi Louis XIV enfin', 19, ['sous le roi', 'Louis XIV enfin']],
		['an English title', 'that is when Mr. Smith went', 17, ['that is when', 'Mr. Smith went']],
		['an English number', 'that was No. 5 there', 12, ['that was', 'No. 5 there']],
		['initials one after the other', 'par J. R. R. Tolkien', 17, ['par', 'J. R. R. Tolkien']],
		['an era', 'vers 52 av. J.-C. enfin', 13, ['vers 52', 'av. J.-C.', 'enfin']],
		['a copyright', 'À Lyon, en mai. © Claire Morel', 17, ['À Lyon, en mai.', '© Claire Morel']],
	] as const)('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns)).toEqual(expected);
	});
});

describe('width wins over binding', () => {
	test.each([
		['numbers let go before signs do', 'soit 12 000 000 000 € :', 8, ['soit 12', '000 000', '000 € :']],
		['a word that fills the row keeps whole', '« constitution »', 14, ['« constitution', '»']],
		['an endless word is cut before its sign', 'aaaaaaaaaaa : b', 10, ['aaaaaaaaaa', 'a : b']],
		['even if the cut would part it from the sign', 'aaaaaaaaaaaa» b', 12, ['aaaaaaaaaaa', 'a» b']],
		['an endless word is cut after its sign', '« aaaaaaaaaa', 4, ['« aa', 'aaaa', 'aaaa']],
		[
			'a page of no-break spaces',
			'un\u00A0deux\u00A0trois\u00A0quatre',
			10,
			['un\u00A0deux', 'trois', 'quatre'],
		],
		['an address', 'https://exemple.fr/a?b=c', 19, ['https://exemple.fr/', 'a?b=c']],
		['Chinese', '中文新聞：中文', 8, ['中文新', '聞：中文']],
		['a Japanese quote', '新聞は「中文」。中文', 8, ['新聞は', '「中', '文」。', '中文']],
		['families', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
		['marks that combine', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
	] as const)('%s', (_, text, columns, expected) => {
		expect(wrap(text, columns)).toEqual(expected);
	});
});

describe('wrapping keeps', () => {
	test('every character of the source, plain spaces and decomposed accents included', () => {
		const text = 'L’e\u0301te\u0301 : « chaud » ; 12 000 €, n°\u00A05  et\u202F!';
		expect(wrap(text, 200)).toEqual([text]);
	});

	test('the styles of each stretch, cut where the rows are', () => {
		const lines = wrapSpans(
			[
				{text: 'Un mot ', role: 'body'},
				{text: 'très fort', role: 'body', isStrong: true},
				{text: ' : lié', role: 'link', href: 'https://exemple.fr/'},
			],
			11,
		);
		expect(lines).toEqual([
			[
				{text: 'Un mot ', role: 'body'},
				{text: 'très', role: 'body', isStrong: true},
			],
			[
				{text: 'fort', role: 'body', isStrong: true},
				{text: ' : lié', role: 'link', href: 'https://exemple.fr/'},
			],
		]);
	});

	test('forced breaks', () => {
		expect(wrap('Rue de la Paix\n75002 Paris', 40)).toEqual(['Rue de la Paix', '75002 Paris']);
	});
});
