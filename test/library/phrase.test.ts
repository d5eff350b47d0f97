import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldWords} from '../../src/library/fold-words.ts';
import {hasPhrase} from '../../src/library/phrase.ts';
import {htmlText} from '../../src/library/search-text.ts';

const phrase = (text: string) => ` ${foldWords(text).trim().replace(/ +/g, ' ')} `;

/** What the words of a text are, one after the other. */
const words = (html: string) => ` ${foldWords(htmlText(html))} `.replace(/ {2,}/g, ' ');

test.each([
	['loi de finances', '<p>La <b>loi</b> de fi<i>nan</i>ces&nbsp;: votée.</p>', true],
	['loi de finances', '<p>La loi de</p><p>finances</p>', true],
	['loi de finances', 'la loi, de finance', false],
	['loi de finances', 'préloi de finances', false],
	['œuvre d’été', 'Une &oelig;uvre d&#8217;&eacute;t&eacute;', true],
	['coeur pur', 'Un cœur pur', true],
	['baleine bleue', '<script>baleine bleue</script> rien', false],
	['a b', 'a < b > a', false],
	['a b', 'a &zzz; b', false],
	['ab ab ac', 'ab ab ab ac', true],
	['le 日', 'le 日 本', true],
	['дом мой', 'Это дом мой', true],
])('%s in %s: %s', (said, html, expected) => {
	expect(hasPhrase(phrase(said), [html])).toBe(expected);
});

test('a phrase is found letter by letter where it is found in the text’s words', () => {
	const piece = fc.constantFrom(
		'loi',
		'de',
		' ',
		' ',
		'é',
		'œ',
		'<b>',
		'</b>',
		'<p>',
		'</p>',
		'<',
		'>',
		'&',
		'&eacute;',
		'&nbsp;',
		'&#39;',
		'&amp;',
		'&lt;',
		';',
		'’',
		'—',
		'<!-- x -->',
		'<script>',
		'日',
		'ß',
		'<img src="a b">',
	);
	const html = fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join(''));
	const said = fc.constantFrom('loi de', 'de loi', 'de loi de', 'e loi', 'loi e', 'oe de', 'lt loi');
	fc.assert(
		fc.property(html, said, (text, asked) => {
			expect(hasPhrase(phrase(asked), [text])).toBe(words(text).includes(phrase(asked)));
		}),
		{numRuns: 3000},
	);
});
