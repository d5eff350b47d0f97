import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import {sitemapsIn} from '../../src/feed/robots.ts';
import {sitemapIndex} from '../../src/feed/sitemap-index.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {isProblem} from '../../src/model/problem.ts';

const url = 'https://www.lequotidien.example/sitemap-news.xml';

const urlset = (...blocks: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
	xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
	xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${blocks.join('\n')}
</urlset>`;

const dispatch = (path: string, title: string, date: string, more = ''): string => `<url>
	<loc>https://www.lequotidien.example/${path}</loc>
	<news:news>
		<news:publication><news:name>Le Quotidien</news:name><news:language>fr</news:language></news:publication>
		<news:publication_date>${date}</news:publication_date>
		<news:title>${title}</news:title>${more}
	</news:news>
</url>`;

const parse = (text: string | Uint8Array, from = url): ParsedFeed =>
	parseFeed(Buffer.from(text), {url: from});
const titles = ({entries}: ParsedFeed): readonly string[] => entries.map(({title}) => title);
const fault = (text: string | Uint8Array): string => {
	try {
		parse(text);
	} catch (error) {
		if (isProblem(error)) return error.record.kind;
		throw error;
	}
	return 'none';
};

describe('a news sitemap', () => {
	test('is a feed: publication, language, titles, dates to the second, pictures', () => {
		const text = urlset(
			`<url><loc>https://www.lequotidien.example/economie/budget-2024,1</loc>
			<lastmod>2023-10-02T16:20:00+02:00</lastmod>
			<news:news>
				<news:publication><news:name>Le Quotidien</news:name><news:language>fr</news:language></news:publication>
				<news:publication_date>2023-10-02T16:03:48+02:00</news:publication_date>
				<news:title>Budget\u00A0: «\u00A0l’effort\u00A0» de l’État &amp; des régions</news:title>
				<news:keywords>budget, État</news:keywords>
			</news:news>
			<image:image><image:loc>https://img.lequotidien.example/1.jpg?w=1&amp;h=2</image:loc><image:title>Bercy</image:title></image:image>
			</url>`,
			dispatch('2', '<![CDATA[Grève &agrave; la SNCF]]>', '2023-10-02T13:58:00Z'),
		);
		expect(parse(text)).toEqual({
			kind: 'sitemap',
			title: 'Le Quotidien',
			homepage: 'https://www.lequotidien.example/',
			language: 'fr',
			isSalvaged: false,
			entries: [
				{
					identity: 'https://www.lequotidien.example/economie/budget-2024,1',
					title: 'Budget\u00A0: «\u00A0l’effort\u00A0» de l’État & des régions',
					url: 'https://www.lequotidien.example/economie/budget-2024,1',
					published: Date.parse('2023-10-02T14:03:48Z'),
					updated: Date.parse('2023-10-02T14:20:00Z'),
					authors: [],
					html: '',
					language: 'fr',
					access: 'unknown',
					enclosures: [{url: 'https://img.lequotidien.example/1.jpg?w=1&h=2', type: 'image/*'}],
				},
				{
					identity: 'https://www.lequotidien.example/2',
					title: 'Grève à la SNCF',
					url: 'https://www.lequotidien.example/2',
					published: Date.parse('2023-10-02T13:58:00Z'),
					authors: [],
					html: '',
					language: 'fr',
					access: 'unknown',
					enclosures: [],
				},
			],
		});
	});

	test.each([
		['<news:access>Subscription</news:access>', 'subscribers'],
		['<news:access>Registration</news:access>', 'subscribers'],
		['<news:genres>OpEd, Subscription</news:genres>', 'subscribers'],
		['<news:genres>Blog, OpEd</news:genres>', 'unknown'],
		['', 'unknown'],
	])('with %s is read by %s', (more, access) => {
		const [entry] = parse(urlset(dispatch('1', 'Un', '2023-10-02', more))).entries;
		expect(entry?.access).toBe(access);
	});

	test('a date without a zone is the clock of its language’s country', () => {
		const {entries} = parse(
			urlset(dispatch('1', 'Un', '2023-10-02T16:03:48'), dispatch('2', 'Deux', '2023-10-02')),
		);
		expect(entries.map(({published}) => published)).toEqual([
			Date.parse('2023-10-02T14:03:48Z'),
			Date.parse('2023-10-01T22:00:00Z'),
		]);
	});

	test('other prefixes than the usual ones count by what they are bound to', () => {
		const text = `<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>
			<sm:url><sm:loc>https://www.lequotidien.example/1</sm:loc><n:news><n:title>Un</n:title></n:news></sm:url></sm:urlset>`;
		expect(parse(text).entries).toMatchObject([{title: 'Un', url: 'https://www.lequotidien.example/1'}]);
	});

	test('the address of a picture or a film is not the article’s', () => {
		const text = urlset(
			`<url><image:image><image:loc>/i.jpg</image:loc></image:image>
			<video:video><video:player_loc>/v</video:player_loc><video:title>Le film</video:title></video:video>
			<loc>/1</loc><news:news><news:title>Un</news:title></news:news></url>`,
		);
		expect(parse(text).entries).toMatchObject([{title: 'Un', url: 'https://www.lequotidien.example/1'}]);
	});

	test('addresses without news are left out; without any it is no feed', () => {
		const plain = '<url><loc>https://www.lequotidien.example/contact</loc></url>';
		expect(titles(parse(urlset(plain, dispatch('1', 'Un', '2023-10-02'))))).toEqual(['Un']);
		expect(fault(urlset(plain))).toBe('not-a-feed');
		expect(fault(urlset())).toBe('not-a-feed');
		expect(fault('<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>')).toBe(
			'not-a-feed',
		);
	});

	test('as a gzip file is read, also a cut one; what only begins like one is no feed', () => {
		const packed = gzipSync(urlset(dispatch('1', 'Un', '2023-10-02')));
		expect(titles(parse(packed))).toEqual(['Un']);
		expect(parse(packed.subarray(0, -12))).toMatchObject({entries: [{title: 'Un'}]});
		expect(fault(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3))).toBe('not-a-feed');
	});

	test('that breaks off gives what came, and says so', () => {
		const text = urlset(dispatch('1', 'Un', '2023-10-02'), dispatch('2', 'Deux', '2023-10-02'));
		expect(parse(text.slice(0, text.indexOf('Deux') + 4))).toMatchObject({
			isSalvaged: true,
			entries: [{title: 'Un'}, {title: 'Deux'}],
		});
		expect(parse(text.slice(0, text.indexOf('</news:title>') + 5))).toMatchObject({isSalvaged: true});
	});

	test('words from outside are cleaned after their entities are decoded', () => {
		const {entries, title} = parse(
			urlset(
				dispatch('1', 'Le &#27;[2J\u202Emal', '2023-10-02').replace('Le Quotidien', 'Le &#x9B;31mQuotidien'),
			),
		);
		expect([entries[0]?.title, title]).toEqual(['Le mal', 'Le Quotidien']);
	});

	test('of fifty thousand addresses keeps the newest thousand, within a second', () => {
		const start = Date.parse('2023-10-02T00:00:00Z');
		const text = urlset(
			...Array.from({length: 50_000}, (_, index) =>
				dispatch(
					String(index),
					`Dépêche ${index}`,
					new Date(start + ((index * 7919) % 50_000) * 1000).toISOString(),
				),
			),
		);
		const began = performance.now();
		const {entries, isSalvaged} = parse(text);
		expect(performance.now() - began).toBeLessThan(2000);
		expect(entries).toHaveLength(1000);
		expect(isSalvaged).toBe(false);
		expect(Math.min(...entries.map(({published}) => published ?? 0))).toBe(start + 49_000 * 1000);
		const places = entries.map(({title}) => Number(title.slice('Dépêche '.length)));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test.each([
		['blocks within blocks', '<url>'],
		['news within news', '<news:news>'],
		['titles that never end', '<news:title>x'],
		['bare ampersands', '&'],
		['CDATA that never ends', '<![CDATA['],
		['comments that never end', '<!--'],
		['ends without a beginning', '</url>'],
		['tags that never end', '<url '],
		['quotes that never end', '<url a="'],
		['entities', '&#x41;'],
	])('two million characters of %s take a moment', (_, piece) => {
		const began = performance.now();
		fault(
			`<urlset><url><loc>https://a.example/</loc><news:news><news:title>${piece.repeat(2_000_000 / piece.length)}`,
		);
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test('any pieces in any order are a feed or a problem', () => {
		const piece = fc.constantFrom(
			'<urlset>',
			'</urlset>',
			'<url>',
			'</url>',
			'<loc>',
			'</loc>',
			'<news:news>',
			'</news:news>',
			'<news:title>',
			'</news:title>',
			'<news:publication_date>',
			'2023-10-02',
			'&#0;',
			'&#xD800;',
			'&#1114112;',
			'<![CDATA[',
			']]>',
			'https://a.example/',
			'<url/>',
			'<news:title/>',
			'\u0000',
			'<',
			'>',
			'"',
			'&',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
				fault(`<urlset>${pieces.join('')}`);
			}),
		);
	});
});

describe('a sitemap index', () => {
	test('names its sitemaps, with when they changed', () => {
		const text = `<?xml version="1.0"?><!-- fait par nous --><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
			<sitemap><loc> https://a.example/actu.xml.gz </loc><lastmod>2023-10-02T16:03:48+02:00</lastmod></sitemap>
			<sitemap><loc><![CDATA[https://a.example/pages.xml?a=1&b=2]]></loc></sitemap>
			<sitemap><loc>https://a.example/actu.xml.gz</loc></sitemap><sitemap><loc>/relatif.xml</loc></sitemap>
			<sitemap><loc>javascript:alert(1)</loc></sitemap></sitemapindex>`;
		expect(sitemapIndex(text)).toEqual([
			{url: 'https://a.example/actu.xml.gz', lastmod: Date.parse('2023-10-02T14:03:48Z')},
			{url: 'https://a.example/pages.xml?a=1&b=2'},
		]);
		expect(sitemapIndex(text, 'https://a.example/index.xml')).toContainEqual({
			url: 'https://a.example/relatif.xml',
		});
	});

	test.each(['', '<urlset/>', '<html><body>sitemapindex</body></html>', '<sitemapindex>'])(
		'is not « %s »',
		(text) => {
			expect(sitemapIndex(text)).toEqual([]);
		},
	);
});

describe('robots.txt', () => {
	test('names sitemaps anywhere, in any case, relative too, each once', () => {
		const text = [
			'User-agent: *',
			'Disallow: /recherche',
			'SITEMAP : https://a.example/news.xml # les nouvelles',
			'\tsitemap:/pages.xml',
			'Sitemap: https://a.example/news.xml',
			'# Sitemap: https://a.example/commentee.xml',
			'Sitemap:',
			'Sitemap: ftp://a.example/x.xml',
			'Allow: /sitemap: /faux.xml',
			'Sitemap: https://b.example/actu.xml',
		].join('\r\n');
		expect(sitemapsIn(text, 'https://a.example/robots.txt')).toEqual([
			'https://a.example/news.xml',
			'https://a.example/pages.xml',
			'https://b.example/actu.xml',
		]);
	});

	test.each(['\r', ' ', '\t', 'sitemap:', 'sitemap: /\r', '#'])(
		'a megabyte of %j takes a moment',
		(piece) => {
			const began = performance.now();
			expect(
				sitemapsIn(piece.repeat(1_000_000 / piece.length), 'https://a.example/').length,
			).toBeLessThanOrEqual(100);
			expect(performance.now() - began).toBeLessThan(500);
		},
	);
});
