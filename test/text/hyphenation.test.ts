import {describe, expect, test} from 'vitest';
import {hyphenatorFor} from '../../src/text/hyphenation.ts';
import {layoutPage} from '../../src/text/layout.ts';
import type {PageSource} from '../../src/text/page.ts';
import {linesToText} from '../../src/text/plain.ts';

const source = (html: string, language?: string): PageSource => ({
	title: '',
	byline: '',
	html,
	linksHeading: 'Liens',
	imageWord: 'Image',
	...(language !== undefined && {language}),
});

const parted = async (word: string, language: string): Promise<string | undefined> => {
	const hyphenate = await hyphenatorFor(source('', language));
	if (!hyphenate) return undefined;
	const places = hyphenate(word);
	return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('');
};

describe('words are parted as in their language', () => {
	test.each([
		['fr', 'municipal', 'mu-ni-ci-pal'],
		['fr-FR', 'appartement', 'ap-par-te-ment'],
		['fr', 'opposition', 'op-po-si-tion'],
		['en-GB', 'hyphenation', 'hy-phen-ation'],
		['en', 'opposition', 'op-po-si-tion'],
		['en', 'reported', 're-ported'],
		['en', 'associate', 'as-so-ciate'],
	])('%s: %s', async (language, word, expected) => {
		expect(await parted(word, language)).toBe(expected);
	});

	test('of which two letters stay before the hyphen and three come after', async () => {
		expect(await parted('opéra', 'fr')).toBe('opéra');
		expect(await parted('évidence', 'fr')).toBe('évi-dence');
	});

	test('and not in one whose patterns are not here', async () => {
		expect(await parted('Silbentrennung', 'de')).toBeUndefined();
	});
});

describe('a page', () => {
	const html = `<p>${'Le conseil municipal est dans une opposition qui se fait entendre par les habitants. '.repeat(4)}</p>`;

	test('that names no language is known by its words', async () => {
		expect(await hyphenatorFor(source(html))).toBeDefined();
		expect(await hyphenatorFor(source('<p>Lorem ipsum dolor sit amet</p>'))).toBeUndefined();
	});

	test('is hyphenated where its form says so, but for names, titles and tables', async () => {
		const hyphenate = await hyphenatorFor(source(html));
		const rows = (body: string, columns: number, isHyphenated: boolean) =>
			linesToText(layoutPage(source(body), {columns, isHyphenated}, hyphenate).lines).split('\n');
		expect(rows(html, 30, true)).toContain('Le conseil municipal est dans');
		expect(rows(html, 30, true).filter((row) => row.endsWith('-')).length).toBeGreaterThan(2);
		expect(rows(html, 30, false).filter((row) => row.endsWith('-'))).toEqual([]);
		const words = 'opposition municipale contre habitants mécontents';
		expect(rows(`<h2>${words}</h2>`, 16, true).filter((row) => row.endsWith('-'))).toEqual([]);
		expect(rows(`<p>${words.toUpperCase()}</p>`, 16, true).filter((row) => row.endsWith('-'))).toEqual([]);
	});
});
