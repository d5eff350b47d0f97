import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {DomUtils, parseDocument} from 'htmlparser2';
import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import {mediaTypeOf} from '../../src/picture/media-type.ts';
import {parseXml} from './parse-xml.ts';

const file = new URL('../../assets/edition.xml', import.meta.url);
const xml = readFileSync(file, 'utf8');
const elements = (name: string, parent: Parameters<typeof DomUtils.getElementsByTagName>[1]) =>
	DomUtils.getElementsByTagName(name, parent);

type Item = ReturnType<typeof elements>[number];

const items = elements('item', parseXml(xml));
const text = (name: string, item: Item) => DomUtils.textContent(elements(name, item)).trim();
const body = (item: Item) => text('content:encoded', item);
const seconds = items.map((item) => text('pubDate', item));
const words = (html: string) => DomUtils.textContent(parseDocument(html)).split(/\s+/).filter(Boolean).length;

describe('a day of headlines', () => {
	test('there are at least twenty, newest first, over three days', () => {
		expect(items.length).toBeGreaterThanOrEqual(20);
		const times = seconds.map((second) => Date.parse(second));
		expect(times).toEqual([...times].sort((a, b) => b - a));
		expect(new Set(seconds.map((second) => second.slice(0, 16)))).toEqual(
			new Set(['Mon, 02 Oct 2023', 'Sun, 01 Oct 2023', 'Sat, 30 Sep 2023']),
		);
	});

	test('several share a second, once three of them', () => {
		const sharers = Map.groupBy(seconds, (second) => second)
			.values()
			.map((same) => same.length);
		const counts = [...sharers].filter((count) => count > 1);
		expect(counts.length).toBeGreaterThanOrEqual(3);
		expect(Math.max(...counts)).toBe(3);
	});

	test('each has its own address and guid, a title, an author, a category, a standfirst and a text', () => {
		for (const name of ['link', 'guid', 'title']) {
			expect(new Set(items.map((item) => text(name, item))).size, name).toBe(items.length);
		}
		for (const item of items) {
			for (const name of ['dc:creator', 'category', 'description']) expect(text(name, item)).not.toBe('');
			expect(words(body(item)), text('title', item)).toBeGreaterThan(60);
			expect(text('link', item)).toMatch(/^https:\/\/www\.courrier-des-affaires\.example\//);
		}
	});

	test('its pictures ship beside it, of the kind that their names say', () => {
		const sources = items.flatMap((item) =>
			[...body(item).matchAll(/<img[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src),
		);
		expect(sources.length).toBeGreaterThan(0);
		for (const src of sources) {
			expect(src).toMatch(/^https:\/\/www\.courrier-des-affaires\.example\/images\/.*\.jpg$/);
			const picture = readFileSync(new URL(basename(src), file));
			expect(mediaTypeOf(picture)).toBe('image/jpeg');
			expect(picture.length).toBeLessThan(50_000);
		}
	});

	test('every body is closed HTML', () => {
		for (const item of items) expect(() => parseXml(`<body>${body(item)}</body>`)).not.toThrow();
	});
});

describe('the long article', () => {
	const article = items[0] ? body(items[0]) : '';
	const document = parseDocument(article);

	test('has all that a reading pane must show', () => {
		for (const name of [
			'h2',
			'blockquote',
			'ul',
			'table',
			'figure',
			'figcaption',
			'img',
			'em',
			'strong',
			'a',
		]) {
			expect(elements(name, document).length, name).toBeGreaterThan(0);
		}
		expect(elements('a', document).length).toBeGreaterThan(1);
		expect(elements('tr', document).length).toBe(6);
		expect(words(article)).toBeGreaterThan(900);
		expect(words(article)).toBeLessThan(1200);
	});

	test('is the only one with a table', () => {
		expect(items.filter((item) => body(item).includes('<table>'))).toHaveLength(1);
	});
});

test('one article is for subscribers and stops in mid-sentence', () => {
	const paid = items.filter((item) => /réservé aux abonnés/i.test(body(item)));
	expect(paid).toHaveLength(1);
	const paragraphs = paid.flatMap((item) => elements('p', parseDocument(body(item))));
	expect(DomUtils.textContent(paragraphs.at(-2) ?? [])).toMatch(/\p{Ll}$/u);
});

describe('French typography', () => {
	const prose = items.flatMap((item) => [
		text('title', item),
		text('description', item),
		DomUtils.textContent(parseDocument(body(item))),
	]);

	test('no sign that needs a no-break space has a plain one or none', () => {
		for (const piece of prose) {
			expect(piece).not.toMatch(/ [»:;!?%€]|« /);
			expect(piece).not.toMatch(/«[^\u00A0\u202F]|[^\u00A0\u202F]»|\d[%€]|[\p{L}\d][:;!?](?!\/\/)/u);
		}
	});

	test('apostrophes, dots and thousands are typeset', () => {
		for (const piece of prose) expect(piece).not.toMatch(/'|\.\.\.|"|\d \d{3}\b/);
		expect(prose.join(' ')).toContain('1\u202F500 kilomètres');
		expect(prose.join(' ')).toMatch(/n°\u00A014.*|œ/);
	});
});

test('it goes through the real parser whole', () => {
	const feed = parseFeed(readFileSync(file), {url: file.href});
	expect(feed).toMatchObject({
		kind: 'rss',
		title: 'Le Courrier des affaires',
		language: 'fr-FR',
		isSalvaged: false,
	});
	expect(feed.entries).toHaveLength(items.length);
	expect(feed.entries.every(({summary, html, authors}) => summary && html && authors.length > 0)).toBe(true);
	expect(feed.entries[0]?.published).toBe(Date.UTC(2023, 9, 2, 14, 3, 48));
	expect(feed.entries.filter(({access}) => access === 'subscribers').map(({title}) => title)).toEqual([
		'Le Crédit hexagonal et la Banque du Ponant étudient un rapprochement à 14\u00A0milliards',
	]);
	expect(feed.entries.filter(({access}) => access === 'truncated')).toEqual([]);
});
