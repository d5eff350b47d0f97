import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {listHeadlines} from '../../src/page/list-headlines.ts';
import {textHeadlines} from '../../src/page/text-headlines.ts';

const now = Date.parse('2023-10-02T18:00:00+02:00');
const address = 'https://www.echo-des-quais.example/';
const list = (html: string) => listHeadlines(html, address, {now});
const read = (text: string) => textHeadlines(text, {now});
const item = (number: number): string =>
	`<li><span>Publié le 02/10/2023 à 16:03:48</span> <a href="/${number}.html">Titre numéro ${number} de la page</a></li>`;
const many = (count: number, make: (number: number) => string): string =>
	Array.from({length: count}, (_, number) => make(number)).join('');

/** A machine that does other things as well may take this long; alone it is under a second. */
const patience = 15_000;

describe('pages made to keep a reader busy', () => {
	test.each<[string, string]>([
		['2 MB of one word', 'x'.repeat(2_000_000)],
		['2 MB of digits', '1'.repeat(2_000_000)],
		['2 MB of dates', '02/10/2023 16:03 '.repeat(120_000)],
		['2 MB of half dates', 'mai 1 '.repeat(340_000)],
		['2 MB of days that do not exist', '31/02/2023 '.repeat(180_000)],
		['2 MB of labels', 'Publié par a b c '.repeat(120_000)],
		['2 MB of opening signs', '<'.repeat(2_000_000)],
		['20,000 boxes within one another', `${'<div>'.repeat(20_000)}${item(1)}`],
		['20,000 links within one another', `${'<a href="/x">'.repeat(20_000)}x`],
		['20,000 dated boxes within one another', '<p>02/10/2023 16:03</p><div>'.repeat(20_000)],
		['50,000 links', many(50_000, (number) => `<a href="/${number}">Un titre assez long ${number}</a>`)],
		[
			'50,000 links under one date',
			`<p>02/10/2023 16:03</p>${many(50_000, (number) => `<a href="/${number}">Un titre assez long ${number}</a>`)}`,
		],
		['100,000 dates in paragraphs', '<p>02/10/2023 16:03</p>'.repeat(100_000)],
		[
			'20,000 headings without links',
			many(20_000, (number) => `<div><h3>Titre numéro ${number}</h3><p>02/10/2023 16:03</p></div>`),
		],
		['30,000 headings of parts', '<h3><a href="/a"><span>a</span><span>b</span></a></h3>'.repeat(30_000)],
		[
			'20,000 marked articles within one another',
			'<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Titre</b>'.repeat(
				20_000,
			),
		],
		['JSON-LD 300,000 arrays deep', `<script type="application/ld+json">${'['.repeat(300_000)}</script>`],
		[
			'100 blocks of broken JSON-LD',
			`<script type="application/ld+json">${'{"a":,'.repeat(3000)}</script>`.repeat(100),
		],
		['classes without end', `<div class="${'nav-'.repeat(5000)}x">x</div>`.repeat(100)],
		['calls for subscribers', `<p>${'la suite de '.repeat(30)}</p>`.repeat(5000)],
	])('%s', (_, page) => {
		const start = performance.now();
		const [inHtml, inText] = [list(page), read(page)];
		expect(performance.now() - start).toBeLessThan(patience);
		for (const feed of [inHtml, inText]) expect(feed?.entries.length ?? 0).toBeLessThanOrEqual(2001);
	});

	test('of 20,000 headlines the first 2,000 are kept, in their order', () => {
		const entries = list(`<ul>${many(20_000, item)}</ul>`)?.entries ?? [];
		expect(entries.length).toBe(2000);
		expect(entries.map(({url}) => url)).toEqual(
			Array.from({length: 2000}, (_, number) => `${address}${number}.html`),
		);
	});
});

/** What holds for every feed, wherever its words come from. */
const isWhole = (feed: ParsedFeed | undefined): void => {
	if (!feed) return;
	expect(feed.kind).toBe('page');
	expect(feed.entries.length).toBeGreaterThan(0);
	expect(new Set(feed.entries.map(({identity}) => identity)).size).toBe(feed.entries.length);
	for (const {title, url, published, summary, html} of feed.entries) {
		expect(title).toMatch(/[\p{L}\p{N}]/u);
		expect(title).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
		expect(title.length).toBeLessThanOrEqual(1000);
		expect(url ?? address).toMatch(/^https?:/);
		expect(Number.isFinite(published ?? 0)).toBe(true);
		expect(summary ?? '').not.toMatch(/\n/);
		expect(html).toBe('');
	}
};

const bits = fc.constantFrom(
	...('<li> </li> <ul> <div> </div> <p> <br> <hr> <h2> </h2> <h3> </h3> <a href="/a"> <a href="//[x"> <a href="/b?utm_source=c"> </a> <time datetime="2023-10-02T16:03:48Z"> </time> <span class="date"> </span> <nav> </nav> <footer> <article> </article> <table> <tr> <td> <script type="application/ld+json"> </script> <title> <base href="x:y"> <html lang="fr"> <meta property="og:type" content="article">'.match(
		/<[^>]*>/g,
	) ?? []),
	'Publié le 02/10/2023 à 16:03:48',
	'16:03',
	'hier à 18h42',
	'il y a 3 heures',
	'2 octobre 2023',
	'99/99/2023',
	'Oct 32',
	'lundi',
	'mis à jour le ',
	'Un titre assez long pour en être un',
	'Titre',
	'[{"@type":"NewsArticle","headline":"T","url":"http://[","datePublished":"x"}]',
	'\n',
	' ',
	'\u202E',
	'\u0000',
	'&#27;',
	'&nbsp;',
	'é',
	'𝔸',
	'\uD800',
	'İ',
);

describe('any string at all', () => {
	const options = {numRuns: 300};
	test('as a page gives headlines that are whole, or none', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => isWhole(list(text))),
			options,
		);
		fc.assert(
			fc.property(fc.array(bits, {maxLength: 80}), (parts) => isWhole(list(parts.join('')))),
			options,
		);
	});

	test('as a saved text gives headlines that are whole, or none', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => isWhole(read(text))),
			options,
		);
		fc.assert(
			fc.property(fc.array(bits, {maxLength: 80}), (parts) => isWhole(read(parts.join('')))),
			options,
		);
	});

	test('with any address, and any zone that exists', () => {
		const page = `<ul>${many(3, item)}</ul>`;
		fc.assert(
			fc.property(fc.string(), (url) => isWhole(listHeadlines(page, url, {now}))),
			options,
		);
		for (const zone of ['Asia/Kolkata', 'America/St_Johns', 'UTC'])
			isWhole(listHeadlines(page, address, {now, zone}));
	});
});
