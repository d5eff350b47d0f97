import {describe, expect, it} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import type {KnownPictures, Page} from '../../src/text/page.ts';

const src = 'https://lequotidien.example/photo.jpg';
const image = `<img src="${src}" alt="Le pont">`;

const laidOut = (
	html: string,
	pictures: KnownPictures = new Map(),
	leadPicture?: string,
	columns = 40,
): Page =>
	layoutPage(
		{
			title: 'Un titre',
			byline: 'Le Quotidien',
			html,
			linksHeading: 'Liens',
			imageWord: 'Image',
			imageLost: 'non chargée',
			...(leadPicture !== undefined && {leadPicture}),
		},
		{columns},
		undefined,
		pictures,
	);

/** The rows, « # » where a picture is. */
const rows = ({lines}: Page): readonly string[] =>
	lines.map((line) =>
		line.map(({text, pictureRow}) => (pictureRow === undefined ? text : '#'.repeat(text.length))).join(''),
	);

const ofCells = (columns: number, rows: number): KnownPictures => new Map([[src, {columns, rows}]]);

describe('a picture in a page', () => {
	it('is its caption until its cells are known', () => {
		const page = laidOut(`<p>Avant.</p>${image}<p>Après.</p>`);
		expect(rows(page).slice(2)).toEqual(['', 'Avant.', '', '[Image : Le pont]', '', 'Après.'].slice(0));
		expect(page.pictures).toEqual([{src, columns: 40, line: 5}]);
	});

	it('takes its cells then, above its caption', () => {
		const page = laidOut(`<p>Avant.</p>${image}<p>Après.</p>`, ofCells(8, 2));
		expect(rows(page).slice(3)).toEqual(['Avant.', '', '########', '########', 'Le pont', '', 'Après.']);
		expect(page.lines.slice(5, 7).map((line) => line[0]?.pictureRow)).toEqual([0, 1]);
		expect(page.pictures).toEqual([{src, columns: 40, line: 5}]);
	});

	it('stands in a quote with its bar, and has that much less room', () => {
		const page = laidOut(`<blockquote><p>Il dit :</p>${image}</blockquote>`, ofCells(38, 1));
		expect(rows(page).slice(3)).toEqual(['│ Il dit :', '│', `│ ${'#'.repeat(38)}`, '│ Le pont']);
		expect(page.pictures[0]?.columns).toBe(38);
	});

	it('is its caption alone where it is wider than its room', () => {
		expect(rows(laidOut(image, ofCells(41, 3))).at(-1)).toBe('[Image : Le pont]');
	});

	it('that could not be had is told in its caption', () => {
		expect(rows(laidOut(image, new Map([[src, 'lost']]))).at(-1)).toBe('[Image : Le pont · non chargée]');
		expect(rows(laidOut(`<img src="${src}">`, new Map([[src, 'lost']]))).at(-1)).toBe(
			'[Image : non chargée]',
		);
	});

	it('without a word is there without one', () => {
		expect(rows(laidOut(`<img src="${src}"><p>Après.</p>`, ofCells(4, 1))).slice(3)).toEqual([
			'####',
			'',
			'Après.',
		]);
	});

	it('each row of two of one address is of its own place', () => {
		const page = laidOut(`${image}<p>Entre.</p>${image}`, ofCells(4, 1));
		expect(page.pictures.map(({line}) => line)).toEqual([3, 8]);
	});
});

describe('the picture of an article', () => {
	it('stands above a text that has none, when it is there', () => {
		const waiting = laidOut('<p>Le texte.</p>', new Map(), src);
		expect(rows(waiting)).toEqual(['Un titre', 'Le Quotidien', '', 'Le texte.']);
		expect(waiting.pictures).toEqual([{src, columns: 40, line: 0}]);
		const page = laidOut('<p>Le texte.</p>', ofCells(6, 2), src);
		expect(rows(page).slice(2)).toEqual(['', '######', '######', '', 'Le texte.']);
	});

	it.each([
		['in the text', image],
		['in a quote', `<blockquote>${image}</blockquote>`],
		['in a list', `<ul><li>Un ${image}</li></ul>`],
	])('does not where one stands %s', (_, html) => {
		const other = 'https://lequotidien.example/other.jpg';
		expect(laidOut(html, new Map(), other).pictures.map((picture) => picture.src)).toEqual([src]);
	});
});
