import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {extractArticle} from '../../src/page/extract-article.ts';
import {type PressPage, pressPages} from './press-pages.ts';

const fixture = (file: string): string => readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');

const addressOf = (file: string): string => `https://www.site.example/rubrique/${file}`;

const extract = (file: string) => extractArticle(fixture(file), addressOf(file));

const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&nbsp;', '\u00A0')
		.replace(/[ \n\t]+/g, ' ')
		.trim();

const iso = (ms: number | undefined): string | undefined =>
	ms === undefined ? undefined : new Date(ms).toISOString();

/** « 2023-10-02 » */
const isoDay = (day: number | undefined): string | undefined =>
	day === undefined ? undefined : iso(day * 86_400_000)?.slice(0, 10);

const kindThrown = (action: () => unknown): unknown => {
	try {
		action();
	} catch (error) {
		return isProblem(error) ? error.record : error;
	}
	return undefined;
};

const factsOf = ({first, last, kept, gone, file, make, ...facts}: PressPage) => ({
	canonicalUrl: addressOf(file),
	...facts,
});

describe.each(pressPages)('$file ($make)', (page) => {
	test('gives title, authors, dates, standfirst, site, language, address and access', () => {
		const {html, published, publishedDay, updated, ...facts} = extract(page.file);
		const dates = {
			...(published !== undefined && {published: isoDay(publishedDay) ?? iso(published)}),
			...(updated !== undefined && {updated: iso(updated)}),
		};
		expect({...facts, ...dates}).toEqual(factsOf(page));
	});

	test('keeps the text from its first sentence to its last', () => {
		const {html} = extract(page.file);
		const text = textOf(html);
		expect(text.slice(0, page.first.length)).toBe(page.first);
		expect(text.slice(-page.last.length)).toBe(page.last);
		for (const piece of page.kept ?? []) expect(html).toContain(piece);
	});

	test('leaves out what is none of the article', () => {
		const {html} = extract(page.file);
		for (const piece of page.gone) expect(html).not.toContain(piece);
	});
});

describe('a page without an article', () => {
	test.each([
		['a front page', fixture('accueil.html')],
		['nothing', ''],
		['white space', ' \n\t '],
		['one word', 'Bonjour'],
		[
			'links alone',
			'<ul><li><a href="/a">Un titre assez long pour compter, vraiment</a></li></ul>'.repeat(30),
		],
		['a script', `<script>${'var a = "une phrase, puis une autre";'.repeat(100)}</script>`],
		[
			'a player without its video',
			'<html><body><p>Votre navigateur ne supporte pas cette vidéo.</p></body></html>',
		],
	])('is a problem that names its address: %s', (_, html) => {
		const url = 'https://www.site.example/';
		expect(kindThrown(() => extractArticle(html, url))).toEqual({kind: 'no-article-found', values: {url}});
	});
});
