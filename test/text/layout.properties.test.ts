import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import type {Page, PageForm, PageSource} from '../../src/text/page.ts';
import {anyBrokenSoup, anySoup, anyTree, onlyLetters} from './any-html.ts';

const source = (html: string): PageSource => ({
	title: '',
	byline: '',
	html,
	baseUrl: 'https://exemple.fr/article',
	linksHeading: '=====',
	imageWord: '#',
});

const rowsOf = (page: Page): readonly string[] =>
	page.lines.map((line) => line.map((span) => span.text).join(''));

/** The rows before the list of links. */
const bodyOf = (page: Page): readonly string[] => {
	const rows = rowsOf(page);
	const heading = rows.indexOf('=====');
	return heading === -1 ? rows : rows.slice(0, heading);
};

const expectWellShaped = (page: Page, columns: number) => {
	const rows = rowsOf(page);
	expect(rows.filter((row) => stringWidth(row) > columns)).toEqual([]);
	expect(rows.filter((row) => /[\n\u001B\u202E]/.test(row))).toEqual([]);
	expect(rows.filter((row) => row !== '' && row.trim() === '')).toEqual([]);
	expect([rows.at(0), rows.at(-1)]).not.toContain('');
};

const expectLetters = (page: Page, html: string, letters: string) => {
	const shown = onlyLetters(bodyOf(page).join(''));
	// Cells that stand side by side are read across.
	if (html.includes('<table')) expect([...shown].sort()).toEqual([...letters].sort());
	else expect(shown).toBe(letters);
};

/** As many places as there may be, so that every row may end in a hyphen. */
const hyphenate = (word: string): readonly number[] =>
	Array.from({length: Math.max(0, word.length - 4)}, (_, index) => index + 2);

const anyForm = (least: number): fc.Arbitrary<PageForm> =>
	fc.record({
		columns: fc.integer({min: least, max: 200}),
		isHyphenated: fc.boolean(),
		isJustified: fc.boolean(),
		lineSpacing: fc.integer({min: 1, max: 3}),
	});

/** Elements that each want an indent, one within the other. */
const anyNest = (): fc.Arbitrary<string> =>
	fc
		.array(fc.constantFrom('<blockquote>', '<ul><li>', '<ol start="98"><li>', '<dl><dd>'), {maxLength: 20})
		.map((tags) => tags.join(''));

const numRuns = Number(process.env.FUZZ ?? 300);

describe('for any HTML, any width and any form', () => {
	test('no row is too wide, no word is lost or doubled', () => {
		fc.assert(
			fc.property(anyTree(true), anyForm(20), ({html, letters}, form) => {
				const page = layoutPage(source(html), form, hyphenate);
				expectWellShaped(page, form.columns);
				expectLetters(page, html, letters);
			}),
			{numRuns},
		);
	});

	test('no row ends in « or begins with » : ; ! ? where the row has room', () => {
		fc.assert(
			fc.property(anyTree(false), anyForm(40), ({html}, form) => {
				const page = layoutPage(source(html.replaceAll('pre>', 'p>')), form, hyphenate);
				const cells = bodyOf(page).flatMap((row) => row.split(/[│┆]/).map((cell) => cell.trim()));
				expect(cells.filter((cell) => /^[»:;!?]|«$/.test(cell))).toEqual([]);
			}),
			{numRuns},
		);
	});

	test('indents and bars take at most a quarter of the row', () => {
		fc.assert(
			fc.property(anyTree(true), anyNest(), anyForm(20), ({html}, nest, form) => {
				// Code and aligned cells keep spaces of their own; text from right to left stands at the right edge.
				fc.pre(!/<table|<pre|שלום/.test(html));
				const page = layoutPage(source(`${nest}${html}`), form, hyphenate);
				const indents = bodyOf(page)
					.filter((row) => /\p{L}/u.test(row))
					.map((row) => /^[\s│]*/.exec(row)?.[0].length ?? 0);
				expect(Math.max(0, ...indents)).toBeLessThanOrEqual(form.columns / 4);
			}),
			{numRuns: Math.ceil(numRuns / 3)},
		);
	});

	test('the line spacing changes nothing but the empty rows', () => {
		fc.assert(
			fc.property(anyTree(true), anyForm(20), ({html}, form) => {
				const inked = (lineSpacing: number) =>
					rowsOf(layoutPage(source(html), {...form, lineSpacing}, hyphenate)).filter((row) =>
						/[^\s│┆]/.test(row),
					);
				expect(inked(form.lineSpacing ?? 1)).toEqual(inked(1));
			}),
			{numRuns: Math.ceil(numRuns / 3)},
		);
	});

	test('tag soup loses and doubles no word', () => {
		fc.assert(
			fc.property(anySoup(), anyForm(20), ({html, letters}, form) => {
				const page = layoutPage(source(html), form, hyphenate);
				expectWellShaped(page, form.columns);
				expectLetters(page, html, letters);
			}),
			{numRuns},
		);
	});

	test('markup of any make breaks nothing', () => {
		fc.assert(
			fc.property(anyBrokenSoup(), anyForm(20), (html, form) => {
				expectWellShaped(layoutPage(source(html), form, hyphenate), form.columns);
			}),
			{numRuns},
		);
	});
});
