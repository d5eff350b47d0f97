import {describe, expect, test} from 'vitest';
import {linesToText, plainArticle, wordCount} from '../../src/text/plain.ts';
import {rows} from './page-text.ts';
import {pressArticle} from './press-article.ts';

const plainParagraphs = (html: string): string => plainArticle({title: '', html}).text;

describe('plain text', () => {
	test('parts paragraphs by a blank line and keeps the characters of the source', () => {
		expect(
			plainParagraphs(
				'<h2>Un</h2><p>«&nbsp;Deux&nbsp;»&#8239;: <b>trois</b></p><blockquote><p>Quatre</p></blockquote>',
			),
		).toBe(rows('Un', '', '«\u00A0Deux\u00A0»\u202F: trois', '', 'Quatre'));
	});

	test('gives lists and tables a line for each item and row', () => {
		expect(
			plainParagraphs('<ol><li>Un<ul><li>Deux</ul></ol><table><tr><th>A<th>B<tr><td>1<td>2</table>'),
		).toBe(rows('1.\u00A0Un', '•\u00A0Deux', '', 'A | B', '1 | 2'));
	});

	test('has nothing of where words may be broken', () => {
		expect(
			plainParagraphs(
				'<p>anti&shy;consti<b>&shy;tu</b>tionnel<wbr>lement</p><ul><li>porte&#8203;parole</ul>',
			),
		).toBe(rows('anticonstitutionnellement', '', '•\u00A0porteparole'));
	});

	test('leaves out pictures, rules and numbers of links', () => {
		expect(
			plainParagraphs('<img src="https://exemple.fr/a.jpg" alt="a"><hr><a href="https://exemple.fr/">Un</a>'),
		).toBe('Un');
	});

	test('has no empty paragraph in a whole article', () => {
		const paragraphs = plainParagraphs(pressArticle).split('\n\n');
		expect(paragraphs).toHaveLength(13);
		expect(paragraphs.every((paragraph) => paragraph.trim() === paragraph && paragraph !== '')).toBe(true);
	});

	test('says nothing of the head twice', () => {
		const head = {title: 'Un titre', standfirst: 'Un chapô.'};
		expect(plainArticle({...head, html: '<h1>UN TITRE</h1><p><b>Un chapô</b></p><p>Texte.</p>'})).toEqual({
			standfirst: 'Un chapô.',
			text: 'Texte.',
		});
		expect(plainArticle({...head, html: '<p>Un chapô. Et la suite.</p>'})).toEqual({
			text: 'Un chapô. Et la suite.',
		});
		expect(plainArticle({...head, html: '<p>Un chapô.</p>'})).toEqual({text: 'Un chapô.'});
	});

	test('has what is folded, boxes, tasks, players and sums', () => {
		expect(
			plainParagraphs(
				'<details><summary>Voir</summary>Un</details><aside>Deux</aside><ul><li><input type="checkbox" checked>Fait</ul>' +
					'<iframe src="https://player.vimeo.com/video/1" title="Le film"></iframe>' +
					'<table><tfoot><tr><td>Total<td>2</tfoot><tr><td>Lyon<td>2</table><p>Vu<sup><a href="#n">1</a></sup></p><p id="n">La note.</p>',
			),
		).toBe(
			rows(
				'Voir',
				'',
				'Un',
				'',
				'Deux',
				'',
				'☑\u00A0Fait',
				'',
				'▶\u00A0Le film (vimeo.com)',
				'',
				'Lyon | 2',
				'Total | 2',
				'',
				'Vu¹',
				'',
				'La note.',
			),
		);
	});

	test('is empty where there is no text', () => {
		expect(plainParagraphs('<p> </p>')).toBe('');
	});
});

test.each([
	['', 0],
	['Un mot', 2],
	['« Un mot » : l’autre !', 3],
	['12\u202F000\u00A0€ — à 16 h 03', 6],
	['Un\n\ndeux\tmots', 3],
	['中文新聞', 4],
	['… — !', 0],
])('%j has %i words', (text, words) => {
	expect(wordCount(text)).toBe(words);
});

test('lines are printed as they are drawn', () => {
	expect(
		linesToText([
			[
				{text: '• ', role: 'marker'},
				{text: 'Un', role: 'body'},
			],
			[],
			[{text: 'Deux', role: 'link'}],
		]),
	).toBe(rows('• Un', '', 'Deux'));
});
