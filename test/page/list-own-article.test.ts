import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {listHeadlines} from '../../src/page/list-headlines.ts';
import {pressPages} from './press-pages.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const addressOf = (file: string): string => `https://www.site.example/rubrique/${file}`;

const day = 86_400_000;
const isoOf = (ms = 0): string => new Date(ms).toISOString();

const read = (file: string) =>
	listHeadlines(readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8'), addressOf(file), {now});

describe('an article’s own page lists that article, as its extraction gives it', () => {
	const dated = pressPages.filter(({published}) => published !== undefined);
	test.each(dated.map((page) => [page.make, page] as const))('%s', (_, page) => {
		const own = read(page.file)?.entries.find(
			({published, publishedDay}) =>
				page.published ===
				(publishedDay === undefined ? isoOf(published) : isoOf(publishedDay * day).slice(0, 10)),
		);
		expect(own?.title).toBe(page.title);
		expect(own?.authors).toEqual(page.authors);
		expect(own?.url).toBe(page.canonicalUrl ?? addressOf(page.file));
		if (own?.access !== 'unknown') expect(own?.access).toBe(page.access);
	});

	test('and nothing more, where no column stands beside it', () => {
		const counts = dated
			.filter(({file}) => file !== 'colonne.html')
			.map(({file}) => read(file)?.entries.length);
		expect(counts).toEqual(counts.map(() => 1));
	});

	test('a column beside it is listed too, each headline with its own time', () => {
		expect(read('colonne.html')?.entries.map(({title, published}) => [title, published])).toEqual([
			['Acier : la sidérurgie lorraine repart à la hausse', Date.parse('2023-10-02T16:03:48+02:00')],
			['Le port de Sète mise sur le fret de nuit', Date.parse('2023-10-02T16:03:48+02:00')],
			['Assurance : les primes climatiques en question', Date.parse('2023-10-02T15:58:02+02:00')],
			['Une usine de batteries hésite entre deux vallées', Date.parse('2023-10-02T15:41:12+02:00')],
			['Semi-conducteurs : Grenoble veut garder ses fondeurs', Date.parse('2022-09-13T00:00:00+02:00')],
		]);
	});
});
