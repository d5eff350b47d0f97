import {describe, expect, test} from 'vitest';
import {toMarkdown} from '../../src/text/markdown.ts';
import {rows} from './page-text.ts';

const source = {title: 'Titre', byline: '', html: '', linksHeading: 'Liens', imageWord: 'Image'};

/** The body alone. */
const markdown = (html: string): string =>
	toMarkdown({...source, html, baseUrl: 'https://exemple.fr/a'})
		.replace(/^# Titre\n+/, '')
		.trimEnd();

test('an article from title to address', () => {
	expect(
		toMarkdown({
			...source,
			title: 'Prix : le « choc » de l’été [mis à jour]',
			standfirst: 'Le chapô.',
			byline: 'La Gazette · 2 octobre 2023',
			html: '<h1>Prix : le « choc » de l’été [mis à jour]</h1><p>Texte</p>',
			note: 'Réservé aux abonnés',
			url: 'https://exemple.fr/prix?a=1&b=2',
		}),
	).toBe(
		rows(
			'# Prix : le « choc » de l’été \\[mis à jour\\]',
			'',
			'**Le chapô.**',
			'',
			'La Gazette · 2 octobre 2023',
			'',
			'Texte',
			'',
			'*Réservé aux abonnés*',
			'',
			'<https://exemple.fr/prix?a=1&b=2>',
			'',
		),
	);
});

describe('signs that Markdown would take for its own', () => {
	test.each([
		['2 * 3 * 4 et snake_case', '2 \\* 3 \\* 4 et snake\\_case'],
		['# diez', '\\# diez'],
		['1. un', '1\\. un'],
		['2023) ou 2023 fois', '2023\\) ou 2023 fois'],
		['- tiret', '\\- tiret'],
		['+1,2 %', '\\+1,2 %'],
		['=====', '\\====='],
		['&lt;b&gt; &amp;amp; R&amp;D', '\\<b\\> \\&amp; R&D'],
		['C:\\dossier `code`', 'C:\\\\dossier \\`code\\`'],
		['un<br># deux', 'un\\\n\\# deux'],
		['mot !<a href="/x">lien</a>', 'mot \\![lien](https://exemple.fr/x)'],
		['[1](http://x)', '\\[1\\](http://x)'],
	])('%s', (html, expected) => {
		expect(markdown(html)).toBe(expected);
	});
});

describe('styles', () => {
	test.each([
		['<b>gras</b> et <i>italique</i>', '**gras** et *italique*'],
		['anti&shy;<b>consti&shy;</b>tu<wbr>tionnel', 'anti**consti**tutionnel'],
		['un<b> mot </b>ici', 'un **mot** ici'],
		['<b>un <i>deux</i></b>', '**un *deux***'],
		['<b>un</b><i>deux</i>', '**un***deux*'],
		['l’<i>homme</i>s', 'l’*homme*s'],
		['a<b>« b »</b>c', 'a<strong>« b »</strong>c'],
		['<del>50 €</del> 40 €', '~~50 €~~ 40 €'],
		['<code>a`b</code>', '``a`b``'],
		['<code>`</code>', '`` ` ``'],
		['<code>a</code><code>b</code>', '`ab`'],
		['<a href="/x_(y)">un <b>deux</b> </a>trois', '[un **deux**](<https://exemple.fr/x_(y)>) trois'],
		['<b> </b>vide', 'vide'],
	])('%s', (html, expected) => {
		expect(markdown(html)).toBe(expected);
	});
});

describe('blocks', () => {
	test.each([
		['headings go under the title', '<h1>Un</h1><h3>Trois<br>bis</h3>', rows('## Un', '', '### Trois bis')],
		[
			'tight and nested lists',
			'<ul><li>Un<ol><li>a<li>b</ol><li>Deux</ul>',
			rows('- Un', '  1. a', '  2. b', '- Deux'),
		],
		[
			'a loose list',
			'<ol start="9"><li><p>Un</p><p>Bis</p><li>Dix</ol>',
			rows('9. Un', '', '   Bis', '', '10. Dix'),
		],
		['two lists in a row', '<ul><li>a</ul><ul><li>b</ul>', rows('- a', '', '* b')],
		['letters', '<ol type="a"><li>Un</ol>', '- a.\u00A0Un'],
		[
			'a quote of two paragraphs',
			'<blockquote><p>Un</p><p>Deux</p></blockquote>',
			rows('> Un', '>', '> Deux'),
		],
		[
			'code with fences in it',
			'<pre><code class="language-md">```\na\n```</code></pre>',
			rows('````md', '```', 'a', '```', '````'),
		],
		[
			'a table',
			'<table><tr><th>A|B<th>C<tr><td><code>x|y</code><td>un<br>deux</table>',
			rows('| A\\|B | C |', '| --- | --- |', '| `x\\|y` | un<br>deux |'),
		],
		[
			'a table without header, with spans',
			'<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>',
			rows('|  |  |  |', '| --- | --- | --- |', '| a |  | b |', '| c | d | e |'),
		],
		[
			'a picture and its caption',
			'<figure><a href="/p"><img src="/a.jpg" alt="Le [port]"></a><figcaption>Brest</figcaption></figure>',
			rows('[![Le \\[port\\]](https://exemple.fr/a.jpg)](https://exemple.fr/p)', '', '*Brest*'),
		],
		[
			'terms',
			'<dl><dt>Taux</dt><dd>Un prix</dd><dd>Autre sens</dd></dl>',
			rows('**Taux**', ': Un prix', ': Autre sens'),
		],
		[
			'names in two rows, figures, sums',
			'<table><tfoot><tr><td>Total<td>3<td>4</tfoot><thead><tr><th rowspan=2>Ville<th colspan=2>Prix<tr><th>2022<th>2023</thead><tr><td>Lyon<td>3<td>4</table>',
			rows(
				'| Ville | Prix<br>2022 | Prix<br>2023 |',
				'| --- | ---: | ---: |',
				'| Lyon | 3 | 4 |',
				'| Total | 3 | 4 |',
			),
		],
		[
			'tasks',
			'<ul><li><input type="checkbox" checked> Fait<li><input type="checkbox"> À faire</ul>',
			rows('- [x] Fait', '- [ ] À faire'),
		],
		[
			'what is folded, and boxes',
			'<details><summary>Voir</summary><p>Un</p></details><aside>Deux</aside>',
			rows('**Voir**', '', 'Un', '', '> Deux'),
		],
		[
			'players',
			'<iframe src="https://player.vimeo.com/video/1" title="Le film"></iframe>',
			'▶\u00A0[Le film](https://vimeo.com/1)',
		],
		['what was added', 'Un <ins>mot</ins>', 'Un <ins>mot</ins>'],
		['a rule in a list', '<ul><li>a<hr></ul>', rows('- a', '', '  ___')],
	])('%s', (_, html, expected) => {
		expect(markdown(html)).toBe(expected);
	});
});
