import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.ts';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {isProblem} from '../../src/model/problem.ts';

const url = 'https://flux.example/rss';

/** A feed, or the kind of the problem; anything else that is thrown rises. */
const outcome = (bytes: Uint8Array): ParsedFeed | string => {
	try {
		return parseFeed(bytes, {url});
	} catch (error) {
		if (isProblem(error)) return error.record.kind;
		throw error;
	}
};

const channel = (inside: string): string =>
	`<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const described = (text: string): string =>
	channel(`<item><guid>1</guid><description>${text}</description></item>`);
const quoted = (html: string): string => described(`<![CDATA[${html}]]>`);
const fill = (text: string): string => text.repeat(Math.ceil(2_000_000 / text.length));

describe('two million characters of malice take a moment, not more', () => {
	test.each([
		['elements within elements', channel(fill('<a>'))],
		['elements within a text', described(fill('<a>'))],
		[
			'elements of ever other names',
			channel(Array.from({length: 200_000}, (_, index) => `<a${index}>`).join('')),
		],
		['ends without a beginning', channel(fill('</b>'))],
		['escaped ampersands', described(fill('&amp;'))],
		['ampersands escaped twice, in a title', channel(`<item><title>${fill('&amp;amp;')}</title></item>`)],
		['bare ampersands', described(fill('&'))],
		['bare <', channel(fill('<'))],
		['bare < and spaces', described(fill('< '))],
		['tags that never end', channel(fill('<a '))],
		['quotes that never end', channel(fill('<a "\'>'))],
		['one tag', channel(`<item ${fill('a="b" ')}>`)],
		['comments that never end', channel(fill('<!--'))],
		['CDATA that never ends', described(fill('<![CDATA['))],
		['instructions that never end', channel(fill('<?'))],
		['document types', fill('<!doctype [')],
		['entries within entries', channel(fill('<item>'))],
		['entries without number', channel(fill('<item/>'))],
		['titles without number', channel(`<item>${fill('<title>x</title>')}</item>`)],
		['persons of brackets', channel(`<item>${fill(`<author>${'('.repeat(1900)}</author>`)}</item>`)],
		[
			'a length that the library takes for its own',
			channel('<item><guid>1</guid><author><length>3000000000</length></author></item>'),
		],
		['relative addresses', quoted(fill('<a href="x">'))],
		['attributes that never end', quoted(fill('<a href='))],
		['a srcset', quoted(`<img srcset="${fill('a,')}">`)],
		['spaces behind href', quoted(fill('href    '))],
		['spaces behind href and =', quoted(`<a href=${fill(' ')}https://a.example/>`)],
		['a name without end behind an address', quoted(`<a href=x ${fill('a')}>`)],
		['a srcset of one name', quoted(`<img srcset="${fill('a')} b">`)],
		[
			'a tag of one name',
			`<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><guid>1</guid><description>&lt;${fill('a')}</description><c:encoded>&lt;${fill('a')}</c:encoded></item></channel></rss>`,
		],
		['spaces before a line break', described(`a${fill(' ')}b\nc`)],
		[
			'no-break spaces at the end of an introduction',
			`<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>${`<item><description>a${'\u00A0'.repeat(9000)}b</description><c:encoded>c</c:encoded></item>`.repeat(100)}</channel></rss>`,
		],
		[
			'creators of brackets',
			`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><guid>1</guid>${`<dc:creator>@${'('.repeat(990)}</dc:creator>`.repeat(400)}</item></channel></rss>`,
		],
		[
			'a long base before short addresses',
			`<rss version="2.0" xml:base="https://a.example/${'a/'.repeat(30_000)}"><channel>${`<item><description><![CDATA[${'<a href=x>'.repeat(10_000)}]]></description></item>`.repeat(10)}</channel></rss>`,
		],
		[
			'lists that are empty',
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel>${fill('<items />')}</channel></rdf:RDF>`,
		],
		[
			'a category of a million words',
			channel(`<item><guid>1</guid><category>${fill('. article réservé ')}</category></item>`),
		],
		['line breaks', described(fill('\n '))],
		['white space alone', `${fill(' ')}<rss>`],
		['what looks like a footer', quoted(`${fill('<p>the post ')}appeared first on`)],
		['JSON within JSON', `{"version":"https://jsonfeed.org/version/1","items":${fill('[')}`],
		[
			'JSON of a huge length',
			'{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"authors":{"length":3000000000}}]}',
		],
		[
			'an RDF list as long as its entries',
			`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><items>${Array.from({length: 30_000}, (_, index) => `<rdf:li resource="${index}"/>`).join('')}</items></channel>${Array.from({length: 30_000}, (_, index) => `<item rdf:about="${index}"/>`).join('')}</rdf:RDF>`,
		],
		[
			'XHTML within XHTML',
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><id>1</id><content type="xhtml"><div>${fill('<div>')}`,
		],
	])('%s', (_, text) => {
		const bytes = Buffer.from(text);
		const started = performance.now();
		outcome(bytes);
		// A hundred times what it takes on a fair machine: a time that grows with the square would be far above.
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

test('at most 20,000 entries, titles of 1,000 characters, bodies of two million', () => {
	const many = parseFeed(
		Buffer.from(
			channel(Array.from({length: 20_100}, (_, index) => `<item><guid>${index}</guid></item>`).join('')),
		),
		{url},
	);
	expect(many.entries).toHaveLength(20_000);
	const [long] = parseFeed(
		Buffer.from(
			channel(
				`<item><title>${'é '.repeat(5000)}</title><description>${'mot '.repeat(600_000)}</description></item>`,
			),
		),
		{url},
	).entries;
	expect(long?.title.length).toBeLessThanOrEqual(1000);
	expect(long?.html.length).toBeLessThanOrEqual(2_000_000);
});

const fragments = [
	'<?xml version="1.0" encoding="utf-8"?>',
	'<rss version="2.0">',
	'</rss>',
	'<channel>',
	'</channel>',
	'<item>',
	'</item>',
	'<title>',
	'</title>',
	'<link>',
	'</link>',
	'<guid>',
	'<description>',
	'</description>',
	'<![CDATA[',
	']]>',
	'<!--',
	'-->',
	'&',
	'&amp;',
	'&#27;',
	'&eacute;',
	'<',
	'>',
	'"',
	'<feed xmlns="http://www.w3.org/2005/Atom">',
	'<entry>',
	'</entry>',
	'<content type="xhtml"><div>',
	'<id>',
	'<updated>',
	'2023-10-02',
	'Mon, 02 Oct 2023 16:03:48 +0200',
	'<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
	'<items>',
	'<rdf:li rdf:resource="a"/>',
	'<author>',
	'a@b.fr (c)',
	'{"version":"https://jsonfeed.org/version/1"',
	',"items":[',
	'{"id":',
	'}',
	']',
	'https://a.example/',
	'/b',
	'<a href="c">',
	'<img srcset="a 1x">',
	'\u0000',
	'\u202E',
	'é',
	'\uFEFF',
	'<constructor>',
	'<__proto__>',
	'<length>',
	'<br>',
	'<?php',
	'<!DOCTYPE html>',
];

const unclean = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const expectWhole = (result: ParsedFeed | string): void => {
	if (typeof result === 'string') {
		expect(['not-a-feed', 'page-not-feed']).toContain(result);
		return;
	}
	expect(new Set(result.entries.map(({identity}) => identity)).size).toBe(result.entries.length);
	for (const {title, url: link, published, authors, summary, identity} of result.entries) {
		expect(identity).not.toBe('');
		for (const text of [title, summary ?? '', ...authors]) expect(text).not.toMatch(unclean);
		if (link !== undefined) expect(link).toMatch(/^https?:\/\//);
		if (published !== undefined) expect(published).toBeGreaterThan(0);
	}
};

describe('any bytes are a feed or a problem', () => {
	test('bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 300}), (bytes) => expectWhole(outcome(bytes))),
			{numRuns: 300},
		);
	});

	test('pieces of feeds in any order', () => {
		const text = fc.array(
			fc.oneof({weight: 8, arbitrary: fc.constantFrom(...fragments)}, fc.string({maxLength: 8})),
			{maxLength: 60},
		);
		fc.assert(
			fc.property(text, (pieces) => expectWhole(outcome(Buffer.from(pieces.join(''))))),
			{numRuns: 1000},
		);
	});

	test('pieces of feeds within a feed', () => {
		const text = fc.array(fc.constantFrom(...fragments), {maxLength: 40});
		fc.assert(
			fc.property(text, (pieces) =>
				expectWhole(
					outcome(Buffer.from(channel(`<item>${pieces.join('')}</item><item><title>Fin</title></item>`))),
				),
			),
			{numRuns: 1000},
		);
	});
});
