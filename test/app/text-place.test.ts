import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openedOf} from '../../src/app/opened.ts';
import {placeIn, topAt} from '../../src/app/text-place.ts';
import type {Article} from '../../src/model/article.ts';
import {layoutPage} from '../../src/text/layout.ts';
import type {Page, PageForm} from '../../src/text/page.ts';
import {pressArticle} from '../text/press-article.ts';

const article: Article = {
	headline: {
		id: 'a1',
		place: {sort: 0, position: 0, order: 0, row: 0},
		title: 'Loyers',
		sourceKey: 'a',
		sourceUrl: 'https://exemple.fr/',
		sourceTitle: 'Le Quotidien',
		access: 'free',
		isRead: true,
		isBookmarked: false,
	},
	authors: [],
	html: pressArticle,
	enclosures: [],
};

const layOut = (form: PageForm, html = pressArticle): Page =>
	layoutPage(
		{
			title: 'Loyers : la hausse ralentit enfin',
			byline: 'Le Quotidien · Jeanne Martin',
			html,
			baseUrl: 'https://exemple.fr/article',
			linksHeading: 'Liens',
			imageWord: 'Image',
			language: 'fr',
		},
		form,
	);

const placeAt = (page: Page, top: number) => placeIn({...openedOf(article, page), top});

const rowText = (page: Page, row: number) =>
	(page.lines[row] ?? [])
		.filter(({role}) => role !== 'marker')
		.map(({text}) => text)
		.join('');

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const anyForm = fc.record({
	columns: fc.integer({min: 20, max: 120}),
	isHyphenated: fc.boolean(),
	isJustified: fc.boolean(),
	lineSpacing: fc.integer({min: 1, max: 3}),
});

describe('a place in a text', () => {
	test('is the row with the same words, however the page is laid out', () => {
		fc.assert(
			fc.property(anyForm, anyForm, fc.nat(), (form, other, share) => {
				const page = layOut(form);
				const top = share % page.lines.length;
				const place = placeAt(page, top);
				fc.pre(place.words !== '');
				const next = layOut(other);
				const row = topAt(next.lines, {...place, below: 0});
				// Cells of a table stand in another order where they become a list.
				fc.pre(!/\d/.test(place.words) && !/[│:]/.test(rowText(page, top + place.below)));
				const from = next.lines
					.slice(row, row + 12)
					.map((_, index) => letters(rowText(next, row + index)))
					.join('');
				expect(from).toContain(letters(place.words).slice(0, 8));
			}),
			{numRuns: 60},
		);
	});

	test('at the beginning is the beginning, at the end the last row', () => {
		const page = layOut({columns: 60});
		expect(topAt(layOut({columns: 30}).lines, placeAt(page, 0))).toBe(0);
		const next = layOut({columns: 30});
		expect(topAt(next.lines, placeAt(page, page.lines.length - 1))).toBeGreaterThan(next.lines.length - 4);
	});

	test('is found again where the text before it was changed', () => {
		const paragraphs = Array.from({length: 30}, (_, index) => `<p>Alinéa ${index} : le chantier.</p>`);
		const page = layOut({columns: 60}, paragraphs.join(''));
		const top = page.lines.findIndex((_, row) => rowText(page, row).includes('Alinéa 17'));
		const longer = layOut({columns: 60}, `<p>${'Un ajout. '.repeat(80)}</p>${paragraphs.join('')}`);
		expect(rowText(longer, topAt(longer.lines, placeAt(page, top)))).toBe('Alinéa 17 : le chantier.');
	});

	test('whose words are gone is as far into the text as before', () => {
		const page = layOut({columns: 60}, '<p>Un.</p>'.repeat(40));
		const next = layOut({columns: 60}, '<p>Du.</p>'.repeat(40));
		expect(topAt(next.lines, placeAt(page, 20))).toBe(20);
	});
});
