import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import type {PageForm} from '../../src/text/page.ts';
import {linesToText} from '../../src/text/plain.ts';
import {bodyText, pageText, rows} from './page-text.ts';

type Case = readonly [quirk: string, html: string, expected: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
	'white space and entities': [
		['collapses across lines and elements', '<p> Un\n\t<b> deux </b> <i> trois</i>\n</p>', 'Un deux trois'],
		['no-break spaces stay', 'n°&nbsp;5&#8239;!', 'n°\u00A05\u202F!'],
		[
			'no-break spaces alone make no paragraph',
			'<p>Un</p><p>&nbsp;</p><p>&nbsp;Deux</p>',
			rows('Un', '', 'Deux'),
		],
		[
			'soft hyphens and zero-width spaces are not text',
			'anti&shy;consti&#8203;tutionnel',
			'anticonstitutionnel',
		],
		['escapes and overrides are not text', 'a&#27;[31mb&#x202E;c&#157;d', 'abcd'],
		['an unknown entity stays as it is', 'R&D &amp; &inconnue; &lt;b&gt;', 'R&D & &inconnue; <b>'],
		['plain text needs no markup', 'Un texte nu', 'Un texte nu'],
	],
	paragraphs: [
		['a break ends the row', 'Rue de la Paix<br>75002 Paris', rows('Rue de la Paix', '75002 Paris')],
		[
			'two breaks end the paragraph',
			'Un<br><br />Deux<br>&nbsp;<br>Trois',
			rows('Un', '', 'Deux', '', 'Trois'),
		],
		['breaks at the ends add nothing', '<p><br>Un<br></p><br>', 'Un'],
		['text beside blocks is a paragraph', 'Un<div>Deux</div>Trois', rows('Un', '', 'Deux', '', 'Trois')],
		['a paragraph never closed', '<p>Un<p>Deux', rows('Un', '', 'Deux')],
		[
			'a block within a link or bold',
			'<a href="/a"><b><p>Un</p><p>Deux</p></b></a>',
			rows('Un [1]', '', 'Deux [1]'),
		],
	],
	'text in a style': [
		[
			'digits keep their height',
			'CO<sub>2</sub>, 10<sup>6</sup> m<sup>2</sup>, XX<sup>e</sup>',
			'CO₂, 10⁶ m², XXe',
		],
		['a short quotation has its quotes', 'dit <q>oui</q>', 'dit “oui”'],
		['a formula that its author typed', '<math alttext="{\\displaystyle E=mc^{2}}"></math>', 'E=mc^{2}'],
		['ruby in brackets, once', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '漢(かん)'],
	],
	headings: [
		[
			'of every level',
			'<h1>Un</h1><h2>Deux</h2>Texte<h6>Six</h6>',
			rows('Un', '', 'Deux', '', 'Texte', '', 'Six'),
		],
		['with a picture in it', '<h2>Un <img src="/a.jpg" alt="b"></h2>', rows('Un', '', '[Image : b]')],
		['never closed', '<h2>Un<p>Deux', rows('Un', '', 'Deux')],
	],
	lists: [
		[
			'nested',
			'<ul><li>Un<ul><li>Deux<ul><li>Trois</ul></ul><li>Quatre</ul>',
			rows('• Un', '  – Deux', '    · Trois', '• Quatre'),
		],
		[
			'nested without an item of its own',
			'<ul><li>Un</li><ul><li>Deux</li></ul></ul>',
			rows('• Un', '  – Deux'),
		],
		['numbers end below one another', '<ol start="9"><li>Neuf<li>Dix</ol>', rows(' 9. Neuf', '10. Dix')],
		[
			'letters, numerals, reversed',
			'<ol type="a" start="26"><li>z<li>aa</ol><ol type="I" start="4"><li>q</ol><ol reversed><li>b<li>a</ol>',
			rows(' z. z', 'aa. aa', '', 'IV. q', '', '2. b', '1. a'),
		],
		['a number of its own', '<ol><li value="7">Sept<li>Huit</ol>', rows('7. Sept', '8. Huit')],
		[
			'rows hang',
			'<ul><li>Un point assez long pour qu’il passe à la ligne</ul>',
			rows('• Un point assez long pour qu’il passe à', '  la ligne'),
		],
		[
			'with paragraphs, apart',
			'<ul><li><p>Un</p><p>Bis</p><li>Deux</ul>',
			rows('• Un', '', '  Bis', '', '• Deux'),
		],
		['empty items are left out', '<ul><li><li>Un<li> &nbsp; </ul>', '• Un'],
		['an item without a list', '<li>Un</li>', '• Un'],
		[
			'terms and what they mean',
			'<dl><dt>Taux</dt><dd>Le prix de l’argent</dd><div><dt>Bail</dt><dd>Un contrat</dd></div></dl>',
			rows('Taux', '  Le prix de l’argent', 'Bail', '  Un contrat'),
		],
	],
	quotes: [
		[
			'nested',
			'<blockquote>Un<blockquote><p>Deux</p></blockquote></blockquote>',
			rows('│ Un', '│', '│ │ Deux'),
		],
		['with a list', '<blockquote><ul><li>Un</ul></blockquote>', '│ • Un'],
		['empty', 'Un<blockquote> </blockquote>', 'Un'],
	],
	code: [
		[
			'keeps its spaces and empty rows',
			'<pre><code>\nif (a) {\n\n\tb  = 1\n}\n</code></pre>',
			rows('  if (a) {', '', '      b  = 1', '  }'),
		],
		[
			'goes on under itself, broken at a space or a sign',
			`<pre>    ${'mot : '.repeat(8)}\n${'a.'.repeat(25)}\n${'a'.repeat(50)}</pre>`,
			rows(
				'      mot : mot : mot : mot : mot : mot',
				'      ↳ : mot : mot :',
				'  a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.',
				'  ↳ a.a.a.a.a.a.',
				'  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
				'  ↳ aaaaaaaaaaaa',
			),
		],
	],
	tables: [
		[
			'aligned, figures to the right',
			'<table><tr><th>Ville<th>Prix<tr><td>Paris<td>32,50 €<tr><td>新宿<td>9 €</table>',
			rows('Ville │    Prix', '──────┼────────', 'Paris │ 32,50 €', '新宿  │  9 €'),
		],
		['without a header', '<table><tr><td>a<td>b<tr><td>cc<td>d</table>', rows('a  │ b', 'cc │ d')],
		[
			'cells wrap',
			'<table><tr><th>Nom<th>Rôle<tr><td>Anne<td>Dirige l’Observatoire des loyers depuis dix ans<tr><td>Paul<td>Économiste</table>',
			rows(
				'Nom  │ Rôle',
				'─────┼──────────────────────────────────',
				'Anne │ Dirige l’Observatoire des loyers',
				'     │ depuis dix ans',
				'Paul │ Économiste',
			),
		],
		[
			'rows are parted where they could not be told apart',
			'<table><tr><td>Anne Lefèvre-Martin<td>Dirige l’Observatoire des loyers<tr><td>Paul<td>Économiste</table>',
			rows(
				'Anne Lefèvre-Martin │ Dirige',
				'                    │ l’Observatoire des',
				'                    │ loyers',
				'────────────────────┼───────────────────',
				'Paul                │ Économiste',
			),
		],
		[
			'too wide: a record a row',
			'<table><tr><th>Circonscription<th>Arrondissement<th>Rattachement<tr><td>Rhône<td>Lyon<td>ARA<tr><td>Isère<td>Vienne<td></table>',
			rows(
				'Circonscription : Rhône',
				'Arrondissement : Lyon',
				'Rattachement : ARA',
				'',
				'Circonscription : Isère',
				'Arrondissement : Vienne',
			),
		],
		[
			'a cell across columns and one down rows',
			'<table><tr><th>An<th>T1<th>T2<tr><td rowspan=2>2023<td>a<td>b<tr><td colspan=2>clos</table>',
			rows('  An │ T1 │ T2', '─────┼────┼───', '2023 │ a  │ b', '     │ clos'),
		],
		['empty columns are left out', '<table><tr><td>a<td> <td>b</table>', 'a │ b'],
		['with a caption', '<table><caption>Les prix</caption><tr><td>a<td>b</table>', rows('Les prix', 'a │ b')],
		[
			'that only places things',
			'<table><tr><td><h2>Un</h2><p>Deux</p></td></tr><tr><td><table><tr><td>Trois</table></table>',
			rows('Un', '', 'Deux', '', 'Trois'),
		],
		[
			'with text between its cells',
			'<table>Un<tr><td>a<td>b</tr>Deux</table>',
			rows('Un', '', 'a', '', 'b', '', 'Deux'),
		],
	],
	pictures: [
		[
			'its alternative text, its caption',
			'<figure><img src="/a.jpg" alt="Le port"><figcaption>À Brest.</figcaption></figure>',
			rows('[Image : Le port]', 'À Brest.'),
		],
		[
			'a caption that stands over it',
			'<figure><figcaption>À Brest.</figcaption><img src="/a.jpg" alt="Le port"></figure>',
			rows('[Image : Le port]', 'À Brest.'),
		],
		[
			'the same words twice',
			'<figure><img src="/a.jpg" alt="À Brest"><figcaption>À Brest.</figcaption></figure>',
			rows('[Image]', 'À Brest.'),
		],
		['nothing to say of it', '<p>Un <img src="/a.jpg"> deux</p>', rows('Un', '', '[Image]', '', 'deux')],
		['a smiley is text', 'Bien <img class="emoji" src="/s.png" alt="🙂">', 'Bien 🙂'],
		['a tracking pixel is nothing', 'Un<img src="https://mesure.exemple/p.gif" width="1" height="1">', 'Un'],
		[
			'a figure of a quotation',
			'<figure><blockquote>Un</blockquote><figcaption>Anne</figcaption></figure>',
			rows('│ Un', '│', '│ —\u00A0Anne'),
		],
		[
			'twice, by noscript',
			'<img data-src="/a.jpg" alt="a"><noscript><img src="/a.jpg" alt="a"></noscript>',
			'[Image : a]',
		],
	],
	'what is not the article': [
		[
			'scripts, styles, forms, menus',
			'<style>p{}</style><script>var a="<p>b</p>"</script><nav>Menu</nav><form>Mail <input></form>Un',
			'Un',
		],
		['hidden elements', '<p hidden>a</p><div style="display: none">b</div>Un<template>c</template>', 'Un'],
		['a menu never closed keeps nothing back', '<nav><a href="#">Menu</a><p>Un', rows('Menu', '', 'Un')],
		['a comment', 'Un<!-- deux -->', 'Un'],
	],
};

describe.each(Object.entries(cases))('%s', (_, rowsOfTable) => {
	test.each(rowsOfTable)('%s', (_quirk, html, expected) => {
		expect(bodyText(40, html).split('\n\nLiens')[0]).toBe(expected);
	});
});

describe('links', () => {
	const linksOf = (html: string, baseUrl = 'https://exemple.fr/a/b') =>
		layoutPage(
			{title: 't', byline: '', html, baseUrl, linksHeading: 'Liens', imageWord: 'Image'},
			{columns: 40},
		).links;

	test('are numbered where they end, the same address alike, and listed', () => {
		expect(
			bodyText(40, '<a href="/x">Un <b>deux</b> </a>: <a href="/y">trois</a>, <a href="/x">un</a>.'),
		).toBe(
			rows(
				'Un deux [1] : trois [2], un [1].',
				'',
				'Liens',
				'',
				'[1] https://exemple.fr/x',
				'[2] https://exemple.fr/y',
			),
		);
	});

	test.each([
		['relative', 'href="../c?d=1&amp;e=2"', ['https://exemple.fr/c?d=1&e=2']],
		['without a scheme', 'href="//autre.exemple/x"', ['https://autre.exemple/x']],
		['to a person', 'href="mailto:a@exemple.fr"', ['mailto:a@exemple.fr']],
		['to a script', 'href=" javascript:alert(1)"', []],
		['to data', 'href="data:text/html,a"', []],
		['to a file', 'href="file:///etc/passwd"', []],
		['to a place in the article', 'href="#note"', []],
		['to the article itself', 'href="https://exemple.fr/a/b#note"', []],
		['nowhere', 'name="note"', []],
		['broken', 'href="http://["', []],
	] as const)('%s', (_, attribute, expected) => {
		expect(linksOf(`<a ${attribute}>Un</a>`)).toEqual(expected);
	});

	test('without text have no number', () => {
		expect(linksOf('<a href="/x"> </a>Un')).toEqual([]);
	});

	test('around a picture lead on, unless to the picture', () => {
		expect(linksOf('<a href="/page"><img src="/a.jpg" alt="a"></a>')).toEqual(['https://exemple.fr/page']);
		expect(linksOf('<a href="/a-grand.jpg"><img src="/a.jpg" alt="a"></a>')).toEqual([]);
	});

	test('stand for players and frames', () => {
		expect(
			bodyText(
				40,
				'<video title="Le film"><source src="/f.mp4">Trop vieux</video><iframe src="https://www.carte.exemple/1"></iframe><audio>Rien</audio>',
			),
		).toBe(
			rows(
				'▶\u00A0Le film (exemple.fr) [1]',
				'',
				'▣\u00A0carte.exemple [2]',
				'',
				'Rien',
				'',
				'Liens',
				'',
				'[1] https://exemple.fr/f.mp4',
				'[2] https://www.carte.exemple/1',
			),
		);
	});
});

describe('the head of the page', () => {
	test('the byline stands right under a title without standfirst', () => {
		expect(pageText(40, {title: 'Un titre', byline: 'Source · hier', html: 'Texte'})).toBe(
			rows('Un titre', 'Source · hier', '', 'Texte'),
		);
	});

	test('a body that is empty, a note', () => {
		expect(
			pageText(40, {title: 'Un titre', byline: 'Source', html: ' <p></p> ', note: 'Rien de plus.'}),
		).toBe(rows('Un titre', 'Source', '', 'Rien de plus.'));
	});

	test.each([
		[
			'the title again, in other letters',
			'<img src="/a.jpg" alt="a"><h1>UN TITRE</h1><p>Texte</p>',
			rows('Chapô.', '', 'Source', '', '[Image : a]', '', 'Texte'),
		],
		[
			'the standfirst again',
			'<h1>Un titre</h1><p><b>Chapô</b></p><p>Texte</p>',
			rows('Chapô.', '', 'Source', '', 'Texte'),
		],
		[
			'the standfirst was but the beginning',
			'<p>Chapô. Et la suite.</p>',
			rows('Source', '', 'Chapô. Et la suite.'),
		],
		['another title', '<h1>Un autre titre</h1>', rows('Chapô.', '', 'Source', '', 'Un autre titre')],
	])('%s', (_, html, expected) => {
		const text = pageText(40, {title: 'Un titre', standfirst: 'Chapô.', byline: 'Source', html});
		expect(text.replace(/^Un titre\n+/, '')).toBe(expected);
	});
});

describe('a page', () => {
	const page = (html: string, form: PageForm) =>
		layoutPage({title: 'Un titre', byline: 'Source', html, linksHeading: 'Liens', imageWord: 'Image'}, form);

	test('knows its headings and where they stand, also within other blocks', () => {
		const {headings, lines} = page(
			'<h2>Un sous-titre assez <em>long</em> pour deux</h2><p>Texte</p><blockquote><h3>Cité</h3></blockquote><h3>Cité</h3>',
			{columns: 24},
		);
		expect(headings).toEqual([
			{level: 2, text: 'Un sous-titre assez long pour deux', line: 3},
			{level: 3, text: 'Cité', line: 8},
			{level: 3, text: 'Cité', line: 10},
		]);
		expect(linesToText(lines.slice(8, 11))).toBe(rows('│ Cité', '', 'Cité'));
	});

	test('counts the words of its body', () => {
		expect(page('<h1>Un titre</h1><p>L’été : deux mots</p>', {columns: 76}).wordCount).toBe(5);
	});

	test('has empty rows between rows of text where the form says so, one more between paragraphs', () => {
		const html =
			'<p>Un deux trois</p><blockquote>Quatre cinq</blockquote><ul><li>Six<li>Sept</ul><pre>a\nb</pre>';
		expect(linesToText(page(html, {columns: 10, lineSpacing: 2}).lines).split('\n')).toEqual([
			...['Un titre', '', 'Source', '', ''],
			...['Un deux', '', 'trois', '', ''],
			...['│ Quatre', '│', '│ cinq', '', ''],
			...['• Six', '', '• Sept', '', ''],
			...['  a', '  b'],
		]);
	});
});

test('margins take at most a quarter of the row', () => {
	const nested = (depth: number): string =>
		depth === 0 ? 'Fin' : `<ul><li>n${depth}${nested(depth - 1)}</ul>`;
	expect(bodyText(20, nested(5))).toBe(
		rows('• n5', '  – n4', '    ·\u00A0n3', '    •\u00A0n2', '    –\u00A0n1Fin'),
	);
	expect(bodyText(20, `${'<blockquote>'.repeat(9)}Un`)).toBe('│ │ Un');
});

test('a row has room for eight columns at least', () => {
	expect(bodyText(1, 'Anticonstitutionnel')).toBe(rows('Anticons', 'titution', 'nel'));
});

test('hostile markup takes no longer than its length', () => {
	const started = performance.now();
	for (const html of [
		'<div>',
		'<b><i>',
		'<ul><li>',
		'<blockquote>',
		'<table><tr><td>',
		'<a href="/x">',
		'<details><summary>a</summary>',
		'<aside>',
		'<math><mfrac><mi>',
		'<sup><a href="#n">1</a>',
		'<span aria-hidden="true">',
		'<form>',
		'<picture><source srcset="a,b 2x">',
		'<div class="footnote"><a href="#n">1</a>',
		'</p>',
		'<',
		'&',
		'<!--',
	]) {
		bodyText(76, `${html.repeat(8000)}Fin`);
	}
	// Seconds if it were linear in depth times length, minutes if quadratic.
	expect(performance.now() - started).toBeLessThan(10_000);
});
