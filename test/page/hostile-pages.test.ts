import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {extractArticle} from '../../src/page/extract-article.ts';

const url = 'https://www.site.example/article';
const sentence =
	'Une phrase assez longue, avec une virgule, pour que le texte compte comme celui d’un article. ';
const paragraph = `<p>${sentence.repeat(2)}</p>`;

/** An article or a Problem; anything else thrown fails the test. */
const outcome = (html: string): string => {
	try {
		return extractArticle(html, url).html;
	} catch (error) {
		if (isProblem(error)) return error.record.kind;
		throw error;
	}
};

/** Far above what such pages take (tens of ms to two seconds on a busy machine), far below what a quadratic reading would. */
const bound = 15_000;

const quickly = (html: string): string => {
	const start = performance.now();
	const result = outcome(html);
	expect(performance.now() - start).toBeLessThan(bound);
	return result;
};

describe('a page made to do harm is read all the same, in bounded time', () => {
	test.each([
		[
			'twenty thousand nested boxes',
			`${'<div>'.repeat(20_000)}${paragraph.repeat(5)}${'</div>'.repeat(20_000)}`,
		],
		['boxes that are never closed', `${'<div><span>'.repeat(10_000)}${paragraph.repeat(5)}`],
		['nested inline elements', `${paragraph.repeat(5)}${'<b>'.repeat(30_000)}texte`],
		['nested tables', `${paragraph.repeat(5)}${'<table><tr><td>'.repeat(10_000)}texte`],
		['nested lists of links', `${paragraph.repeat(5)}${'<ul><li><a href="/x">'.repeat(2000)}texte`],
		['closing tags alone', `${'</div>'.repeat(200_000)}${paragraph.repeat(5)}`],
	])(
		'%s: the text is kept',
		(_, html) => {
			expect(quickly(html)).toContain('Une phrase assez longue');
		},
		bound,
	);

	test.each([
		['paragraphs beyond any article', paragraph.repeat(60_000)],
		['an element for each letter', `<p>${'<i>a</i>'.repeat(200_000)}</p>`],
		['an endless attribute', `<p class="${'newsletter '.repeat(200_000)}">${sentence}</p>`],
		[
			'an attribute for each element',
			'<p id="share-bar" class="Publicité À lire aussi">x</p>'.repeat(60_000),
		],
		['words that only the blind are told', `<p>${'<i class="sr-only">a</i>'.repeat(20_000)}</p>`],
		['notes without end', '<p id="n"><a href="#n">1</a></p>'.repeat(10_000)],
		['an endless word', `<p>${'a'.repeat(3_000_000)}</p>`],
		['endless white space', `<p>${' \n'.repeat(1_500_000)}</p>`],
		['endless line breaks', '<br>'.repeat(700_000)],
		['entities', `<p>${'&amp;lt;'.repeat(300_000)}</p>`],
		['less-than signs', '<'.repeat(1_000_000)],
		['a tag without an end', `<p ${'a=b '.repeat(500_000)}`],
		['a comment without an end', `${paragraph}<!-- ${'- '.repeat(1_000_000)}`],
		['short lines that begin as dates', '<p>Publié le 12/</p>'.repeat(20_000)],
		['headlines', '<h1>Publié par Jean Dupont</h1>'.repeat(40_000)],
		['times', '<time datetime="x">1</time>'.repeat(15_000)],
		['metadata', `${'<meta name="author" content="Jeanne Martin">'.repeat(30_000)}${paragraph.repeat(5)}`],
		[
			'standfirsts',
			`<h1>Un titre tout à fait ordinaire</h1>${`<p class="chapo"><b>${sentence}</b></p>`.repeat(6000)}`,
		],
		['bold paragraphs', `<h1>Un titre tout à fait ordinaire</h1>${`<p><b>${sentence}</b></p>`.repeat(6000)}`],
		[
			'layout tables',
			`${`<table><tr><td><table><tr><td>${paragraph}</td></tr></table></td></tr></table>`.repeat(1500)}`,
		],
		['asides', `<div>${`<aside>${paragraph}</aside>${paragraph}`.repeat(3000)}</div>`],
		[
			'figures',
			`<article><h1>Un titre ordinaire</h1>${`<figure><img src=a><figcaption>x</figcaption></figure>${paragraph}`.repeat(3000)}</article>`,
		],
		[
			'deep JSON-LD',
			`<script type="application/ld+json">${'['.repeat(200_000)}</script>${paragraph.repeat(5)}`,
		],
		[
			'JSON-LD that is nearly right',
			`<script type="application/ld+json">{"a":"${'\n,'.repeat(300_000)}</script>${paragraph.repeat(5)}`,
		],
		[
			'JSON-LD whose authors refer to one another',
			`<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"a"}},{"@id":"a","name":[{"@id":"b"},{"@id":"b"},{"@id":"b"}]},{"@id":"b","name":[{"@id":"a"},{"@id":"a"},{"@id":"a"}]}]}</script>${paragraph.repeat(5)}`,
		],
		[
			'many JSON-LD blocks',
			`${'<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(40_000)}${paragraph.repeat(5)}`,
		],
	])(
		'%s',
		(_, html) => {
			expect(quickly(html)).toBeTypeOf('string');
		},
		bound,
	);
});

describe('what could do harm later is gone', () => {
	const article = (html: string): string =>
		outcome(`<article><h1>Titre ordinaire</h1>${html}${paragraph.repeat(4)}</article>`);

	test.each([
		[
			'a script address',
			'<p><a href="javascript:alert(1)">Un lien dans une phrase</a>, suivi de texte, encore.</p>',
			'javascript:',
		],
		['a handler', `<p onclick="alert(1)">${sentence}</p>`, 'onclick'],
		['a style', `<p style="color:red">${sentence}</p>`, 'style'],
		['a picture inside its address', `<p><img src="data:image/png;base64,AAAA">${sentence}</p>`, 'data:'],
		['a script', `<script>alert(1)</script><p>${sentence}</p>`, 'alert'],
		['a frame', `<p>${sentence}</p><iframe src="https://pub.example/x"></iframe>`, 'pub.example'],
	])('%s', (_, html, gone) => {
		const result = article(html);
		expect(result).toContain('Une phrase');
		expect(result).not.toContain(gone);
	});

	test('facts are one clean line each, without control characters', () => {
		const {title, authors, summary, siteName} = extractArticle(
			`<html><head><meta property="og:title" content="Un titre&#27;[2J\u202E avec&#10;des pièges">
			<meta name="author" content="Jeanne&#7; Martin"><meta property="og:site_name" content="Le&#x9b; Site">
			<meta name="description" content="Ce que\nl’article\tdit&#0;."></head><body>${paragraph.repeat(5)}</body></html>`,
			url,
		);
		expect(title).toBe('Un titre avec des pièges');
		expect(authors).toEqual(['Jeanne Martin']);
		expect(siteName).toBe('Le› Site');
		expect(summary).toMatch(/^Ce que l’article dit/);
	});
});

const piece = fc.oneof(
	fc.string({unit: 'binary', maxLength: 40}),
	fc.constantFrom(
		paragraph,
		'<div>',
		'</div>',
		'<p>',
		'</p>',
		'<article>',
		'</article>',
		'<aside>',
		'<table><tr><td>',
		'</table>',
		'<ul><li>',
		'</ul>',
		'<b>',
		'</b>',
		'<a href="/x">',
		'</a>',
		'<a href="http://[">',
		'<svg>',
		'<template>',
		'</template>',
		'<noscript>',
		'<br>',
		'<br><br>',
		'<h1>Un titre tout à fait ordinaire</h1>',
		'<h2>',
		'</h2>',
		'<form>',
		'<textarea>',
		'<title>',
		'<script>',
		'</script>',
		'<script type="application/ld+json">{"@type":"NewsArticle","author":["A B",{"name":null}],"datePublished":7}</script>',
		'<script type="application/ld+json">{"@graph":[null,[],{"@type":["Article",3],"headline":{"a":1},"mainEntityOfPage":[]}]}</script>',
		'<meta property="og:title" content="Titre…">',
		'<meta name="date" content="99/99/9999">',
		'<link rel="canonical" href="http://[::">',
		'<base href="http://[">',
		'<base href="javascript:x">',
		'<html lang="xx_!!">',
		'<body hidden>',
		'<img srcset=", ,a 1x,">',
		'<amp-img>',
		'<time datetime="">',
		'Publié le 13-09-2022 par Jeanne Martin',
		'Publicité',
		'À lire aussi :',
		'Réservé aux abonnés',
		'Il vous reste 75 % de cet article à lire',
		'<p itemprop="articleBody">',
		'<span itemprop="author" itemscope>',
		'<figure><figcaption>x',
		'<plaintext>',
		'<math><mi>',
		'<select><option>',
		'&#0;',
		'&bogus;',
		'\uD800',
	),
);

test('any string gives an article or a problem', () => {
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
			expect(outcome(pieces.join(''))).toBeTypeOf('string');
		}),
		{numRuns: 400},
	);
});

test('any metadata around an article leave the article', () => {
	fc.assert(
		fc.property(fc.json({maxDepth: 4}), fc.string({unit: 'binary'}), (json, text) => {
			const html = `<script type="application/ld+json">{"@type":"Article","author":${json},"headline":${json},"datePublished":${json},"publisher":${json},"url":${json},"articleBody":${json},"isAccessibleForFree":${json},"mainEntityOfPage":${json}}</script><meta name="author" content="${text}"><meta property="og:url" content="${text}">`;
			expect(outcome(`${html.replaceAll('<p', '<q')}${paragraph.repeat(6)}`)).toContain(
				'Une phrase assez longue',
			);
		}),
		{numRuns: 200},
	);
});
