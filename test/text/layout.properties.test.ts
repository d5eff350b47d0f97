import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import type {Page, PageSource} from '../../src/text/page.ts';
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

const numRuns = Number(process.env.FUZZ ?? 300);

describe('for any HTML and any width', () => {
	test('no row is too wide, no word is lost or doubled', () => {
		fc.assert(
			fc.property(anyTree(true), fc.integer({min: 20, max: 200}), ({html, letters}, columns) => {
				const page = layoutPage(source(html), {columns});
				expectWellShaped(page, columns);
				expectLetters(page, html, letters);
			}),
			{numRuns},
		);
	});

	test('no row ends in « or begins with » : ; ! ? where the row has room', () => {
		fc.assert(
			fc.property(anyTree(false), fc.integer({min: 40, max: 200}), ({html}, columns) => {
				const page = layoutPage(source(html.replaceAll('pre>', 'p>')), {columns});
				const cells = bodyOf(page).flatMap((row) => row.split('│').map((cell) => cell.trim()));
				expect(cells.filter((cell) => /^[»:;!?]|«$/.test(cell))).toEqual([]);
			}),
			{numRuns},
		);
	});

	test('tag soup loses and doubles no word', () => {
		fc.assert(
			fc.property(anySoup(), fc.integer({min: 20, max: 200}), ({html, letters}, columns) => {
				const page = layoutPage(source(html), {columns});
				expectWellShaped(page, columns);
				expectLetters(page, html, letters);
			}),
			{numRuns},
		);
	});

	test('markup of any make breaks nothing', () => {
		fc.assert(
			fc.property(anyBrokenSoup(), fc.integer({min: 20, max: 200}), (html, columns) => {
				expectWellShaped(layoutPage(source(html), {columns}), columns);
			}),
			{numRuns},
		);
	});
});
