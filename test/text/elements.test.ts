import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import {pageText, rows} from './page-text.ts';

type Case = readonly [quirk: string, html: string, expected: string];

const bodyOf = (html: string, columns = 60): string =>
	pageText(columns, {
		html,
		language: 'fr',
		mediumWords: {video: 'Vidéo', audio: 'Son', frame: 'Contenu intégré', post: 'Publication'},
	})
		.split('\n\nLiens')[0]
		?.replace(/[\u00A0\u202F]/g, ' ') ?? '';

const cases: Readonly<Record<string, readonly Case[]>> = {
	'raised and lowered text': [
		[
			'ordinals and titles keep their letters',
			'1<sup>er</sup>, M<sup>me</sup>, XXI<sup>e</sup>, 5<sup>th</sup>',
			'1er, Mme, XXIe, 5th',
		],
		['powers', '10<sup>-3</sup>, x<sup>n</sup>, x<sup>2n+1</sup>, Na<sup>+</sup>', '10⁻³, xⁿ, x²ⁿ⁺¹, Na⁺'],
		[
			'what has no raised letters',
			'e<sup>-x/2</sup>, v<sub>max</sub>, a<sub>i,j</sub>',
			'e^(-x/2), v_max, a_(i,j)',
		],
		['signs of notes', 'prix<sup>*</sup>', 'prix*'],
		['a sentence that is but small', 'Texte <sub>source : AFP</sub>', 'Texte source : AFP'],
	],
	notes: [
		[
			'of Wikipedia: raised, without the brackets of links, two of them parted',
			'<p>Un<sup class="reference"><a href="#n1"><span>[</span>1<span>]</span></a></sup><sup><a href="#n2">[2]</a></sup>.</p><ol><li id="n1">Un livre.</li><li id="n2">Deux.</li></ol>',
			rows('Un¹,².', '', '1. Un livre.', '2. Deux.'),
		],
		[
			'of Substack: numbers that its style raises, notes beside their numbers',
			'<p>Un<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a> mot.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>La note.</p></div></div>',
			rows('Un¹ mot.', '', '1. La note.'),
		],
		[
			'of Pandoc and Word: the way back stands apart, a number at the head is no link’s',
			'<p>Un<a href="#fn1" id="ref1"><sup>1</sup></a>, deux<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a>.</p><ol><li id="fn1"><p>La note.<a href="#ref1">↩︎</a></p></li></ol><div><p><a href="#_ftnref2" name="_ftn2">[2]</a> Une autre.</p></div>',
			rows('Un¹, deux².', '', '1. La note. ↩', '', '2. Une autre.'),
		],
		[
			'in the margin',
			'<p>Un<label for="a"></label><span class="sidenote">De côté.</span> mot.</p>',
			'Un (De côté.) mot.',
		],
		[
			'a link that stands apart is a word',
			'<p>Voir <a href="#c2">2</a></p><h2 id="c2">Deux</h2>',
			rows('Voir 2', '', 'Deux'),
		],
		[
			'marks of headings',
			'<h2>Titre<a class="anchor" href="#titre">#</a></h2><h3>Sous-titre <a href="#s">¶</a></h3>',
			rows('Titre', '', 'Sous-titre'),
		],
	],
	'words about words': [
		[
			'short quotations in French, one within another',
			'<q>oui, <q>peut-être</q></q>',
			'« oui, “peut-être” »',
		],
		['in the language of their own', '<span lang="en">He said <q>maybe</q></span>', 'He said “maybe”'],
		['with signs of their own already', '<q>« oui »</q>', '« oui »'],
		[
			'an abbreviation, explained once',
			'L’<abbr title="Organisation du traité de l’Atlantique nord">OTAN</abbr> et l’<abbr title="Organisation du traité de l’Atlantique nord">OTAN</abbr>',
			rows('L’OTAN (Organisation du traité de l’Atlantique nord)', 'et l’OTAN'),
		],
		[
			'a numeral needs no explaining',
			'<abbr title="19e siècle"><span>XIX</span><sup>e</sup></abbr>, <abbr title="vers">v.</abbr> 1800',
			'XIXe, v. 1800',
		],
		[
			'times and keys',
			'<time datetime="2023-10-02T16:03">16 h 03</time> <kbd>Ctrl</kbd>+<kbd>C</kbd>',
			'16 h 03 Ctrl+C',
		],
	],
	formulas: [
		[
			'of KaTeX, once',
			'<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>E</span>=<span>mc2</span></span></span>',
			'E = mc²',
		],
		[
			'fractions, roots and signs',
			'<math display="block"><mi>x</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><mrow><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></mrow></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math>',
			'x = (−b ± √(b² − 4ac))/2a',
		],
		[
			'functions by name, with what arXiv leaves unseen',
			'<math alttext="x"><mi>𝒪</mi><mo>\u2062</mo><mo>(</mo><mi>n</mi><mo>\u2062</mo><mi>log</mi><mo>\u2061</mo><mi>n</mi><mo>)</mo></math>',
			'𝒪(n log n)',
		],
		[
			'sums',
			'<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub></math>',
			'∑ᵢ₌₁ⁿ xᵢ',
		],
		[
			'of MathJax, as typed',
			'<span class="MathJax_Preview">…</span><script type="math/tex">\\alpha + 1</script>',
			'\\alpha + 1',
		],
		[
			'that Wikipedia and WordPress draw',
			'<img class="mwe-math-fallback-image-inline" src="/a.svg" alt="{\\displaystyle E=mc^{2}}"> et <img class="latex" src="/b.png" alt="x+y">',
			'E=mc^{2} et x+y',
		],
	],
	'what is folded or stands aside': [
		[
			'details, unfolded',
			'<details><summary>Lire la suite</summary><p>Un.</p><p>Deux.</p></details>',
			rows('▾ Lire la suite', '  Un.', '', '  Deux.'),
		],
		[
			'a box beside the article',
			'<aside><h3>Lire aussi</h3><p>Un autre article</p></aside>',
			rows('┆ Lire aussi', '┆', '┆ Un autre article'),
		],
		[
			'a quotation lifted from the text',
			'<aside class="pullquote"><blockquote>Extrait</blockquote></aside>',
			'│ Extrait',
		],
		[
			'whose author has a dash',
			'<blockquote><p>Extrait.</p><cite>Anne Martin</cite></blockquote>',
			rows('│ Extrait.', '│', '│ — Anne Martin'),
		],
		[
			'or has none yet',
			'<blockquote>Extrait.<footer>Anne Martin</footer></blockquote>',
			rows('│ Extrait.', '│', '│ — Anne Martin'),
		],
		[
			'a work that is named at the end is no author',
			'<blockquote>J’ai lu <cite>Germinal</cite></blockquote>',
			'│ J’ai lu Germinal',
		],
		[
			'or had one',
			'<blockquote>Extrait.<footer>— Anne Martin</footer></blockquote>',
			rows('│ Extrait.', '│', '│ — Anne Martin'),
		],
		[
			'of Substack, which is no quotation in its markup',
			'<div class="pullquote"><p>Extrait</p></div>',
			'│ Extrait',
		],
		[
			'a warning of GitHub',
			'<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg></svg>Warning</p><p>Careful.</p></div>',
			rows('┆ Warning', '┆', '┆ Careful.'),
		],
		[
			'a note of Ghost',
			'<div class="kg-card kg-callout-card"><div>💡</div><div>À savoir</div></div>',
			'┆ 💡 À savoir',
		],
	],
	'lists of other kinds': [
		[
			'within one another, without an item between: each has one mark',
			'<ul><ul><li>Un<ul><li>Deux<ul><li>Trois<ul><li>Quatre</li></ul></li></ul></li></ul></li></ul></ul>',
			rows('• Un', '  – Deux', '    · Trois', '      • Quatre'),
		],
		[
			'tasks',
			'<ul><li><input type="checkbox" checked disabled> Fait</li><li><p><input type="checkbox" disabled> À faire</p></li></ul>',
			rows('☑ Fait', '☐ À faire'),
		],
		[
			'a poll',
			'<form><p>Pour ?</p><label><input type="radio" name="a"> Oui</label><label><input type="radio" name="a"> Non</label><button>Voter</button></form>',
			rows('Pour ?', '', '○ Oui', '', '○ Non'),
		],
		[
			'a gallery of the old WordPress',
			'<dl class="gallery-item"><dt><a href="/a.jpg"><img src="/a-150.jpg" alt="Un"></a></dt><dd class="wp-caption-text">Le port</dd></dl>',
			rows('[Image : Un]', 'Le port'),
		],
		[
			'a gallery of the new one',
			'<ul class="wp-block-gallery"><li><figure><img src="/1.jpg" alt="Un"></figure></li><li><figure><img src="/2.jpg" alt="Deux"></figure></li></ul>',
			rows('[Image : Un]', '', '[Image : Deux]'),
		],
	],
	'posts of other sites': [
		[
			'a tweet is a quotation with its author and date',
			'<blockquote class="twitter-tweet"><p lang="fr">Le vote est reporté.</p>&mdash; Anne Martin (@amartin) <a href="https://twitter.com/amartin/status/1">2 octobre 2023</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
			rows('│ Le vote est reporté.', '│', '│ — Anne Martin (@amartin) 2 octobre 2023 [1]'),
		],
		[
			'one that only its script would fill',
			'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx/"></blockquote>',
			'▣ Publication : instagram.com [1]',
		],
		[
			'Facebook',
			'<div class="fb-post" data-href="https://www.facebook.com/page/posts/1"></div>',
			'▣ Publication : facebook.com [1]',
		],
		[
			'Mastodon in a frame',
			'<iframe src="https://mastodon.exemple/@anne/123/embed" class="mastodon-embed"></iframe>',
			'▣ Publication : mastodon.exemple [1]',
		],
	],
	'players and frames': [
		[
			'of a page without scripts, and of AMP, the same once',
			'<lite-youtube videoid="aBcDeFgHiJk" playlabel="Le film"><a href="/x">Play</a></lite-youtube><amp-youtube data-videoid="aBcDeFgHiJk"></amp-youtube>',
			'▶ Vidéo : Le film (youtube.com) [1]',
		],
		[
			'a podcast',
			'<iframe src="https://open.spotify.com/embed/episode/4abc" title="Spotify Embed: La grève"></iframe>',
			'▶ Son : La grève (open.spotify.com) [1]',
		],
		[
			'a map',
			'<iframe title="La carte" src="https://datawrapper.dwcdn.net/abc/1/"></iframe>',
			'▣ Contenu intégré : La carte (datawrapper.dwcdn.net) [1]',
		],
		[
			'with a caption',
			'<figure><iframe src="https://player.vimeo.com/video/12?h=a"></iframe><figcaption>Le port</figcaption></figure>',
			rows('▶ Vidéo : vimeo.com [1]', 'Le port'),
		],
		['sound', '<audio controls src="/a.mp3">Trop vieux</audio>', '▶ Son : a.mp3 (exemple.fr) [1]'],
	],
	pictures: [
		[
			'loaded late, and again without scripts',
			'<img class="lazy" src="data:image/gif;base64,R0" data-src="/a-300.jpg" alt="Un port"><noscript><img src="/a-1024.jpg" alt="Un port"></noscript>',
			'[Image : Un port]',
		],
		[
			'without scripts alone',
			'<p>Un</p><noscript><img src="/a.jpg" alt="Un port"><img src="https://mesure.exemple/p" width="1" height="1"></noscript>',
			rows('Un', '', '[Image : Un port]'),
		],
		[
			'in a button that enlarges it',
			'<button><svg></svg><img src="/a.jpg" alt="Un port"></button>',
			'[Image : Un port]',
		],
		[
			'spacers and counters by their names',
			'Un<img src="/img/spacer.gif"><img src="https://pixel.wp.com/b.gif?x=1">',
			'Un',
		],
		['small by their style', 'Un <img src="/i.png" alt="★" style="width: 1em; height: 1em">', 'Un ★'],
		[
			'a caption that is but a paragraph',
			'<div class="wp-caption"><a href="/a.jpg"><img src="/a-300.jpg" alt="Le port"></a><p class="wp-caption-text">À Brest.</p></div>',
			rows('[Image : Le port]', 'À Brest.'),
		],
		[
			'in a table with their caption',
			'<table class="tr-caption-container"><tr><td><img src="/a.jpg" alt="Le port"></td></tr><tr><td class="tr-caption">À Brest.</td></tr></table>',
			rows('[Image : Le port]', 'À Brest.'),
		],
	],
	'twins and what is hidden': [
		[
			'a letter that is drawn, a word that is spoken',
			'<p><span aria-hidden="true" class="drop">L</span><span class="sr-only">L</span>ivre</p>',
			'Livre',
		],
		[
			'what only the blind are told',
			'<a href="/x">Un lien<span class="visually-hidden"> (nouvelle fenêtre)</span></a>',
			'Un lien [1]',
		],
		[
			'stars in place of their number',
			'<p><span aria-hidden="true">★★★☆</span><span class="sr-only">3 sur 4</span></p>',
			'★★★☆',
		],
		[
			'a page that a window has hidden',
			`<div aria-hidden="true"><p>${'mot '.repeat(60)}</p></div>`,
			rows(
				'mot '.repeat(15).trim(),
				'mot '.repeat(15).trim(),
				'mot '.repeat(15).trim(),
				'mot '.repeat(15).trim(),
			),
		],
		[
			'a form around a whole page',
			`<form id="aspnetForm"><p>${'mot '.repeat(160).trim()}</p></form>`,
			Array.from({length: 11}, (_, row) => 'mot '.repeat(row < 10 ? 15 : 10).trim()).join('\n'),
		],
		[
			'a subscription in the middle of the text',
			'<p>Un</p><div class="subscription-widget-wrap"><p>Subscribe for free.</p><form><input type="email"></form></div><p>Deux</p>',
			rows('Un', '', 'Deux'),
		],
		['links to edit', '<h2>Histoire<span class="mw-editsection">[modifier]</span></h2>', 'Histoire'],
	],
	code: [
		[
			'without the numbers of its lines',
			'<table class="rouge-table"><tr><td class="gutter gl"><pre>1\n2</pre></td><td class="code"><pre>puts 1\nputs 2</pre></td></tr></table>',
			rows('  puts 1', '  puts 2'),
		],
		[
			'with numbers in the text',
			'<pre><code><span class="lineno">1</span>a\n<span class="lineno">2</span>b</code></pre>',
			rows('  a', '  b'),
		],
		['lines that are elements', '<pre><code><div>a</div><div>b</div></code></pre>', rows('  a', '  b')],
		['tabs up to the next stop', '<pre>a\tb\n\tc</pre>', rows('  a   b', '      c')],
		['colours of a terminal', '<pre>&#27;[31mrouge&#27;[0m</pre>', '  rouge'],
		[
			'verse is no code',
			'<pre class="wp-block-verse">Sous le pont\ncoule\n\nla Seine</pre>',
			rows('Sous le pont', 'coule', '', 'la Seine'),
		],
	],
	'text without markup': [
		[
			'blank lines part paragraphs',
			'Un texte nu.\n\nDeux,\nen deux lignes.',
			rows('Un texte nu.', '', 'Deux,', 'en deux lignes.'),
		],
		[
			'lines that a program wrapped',
			`${'mot '.repeat(17).trim()}\nsuite.`,
			rows('mot '.repeat(15).trim(), 'mot mot suite.'),
		],
		['with links alone', 'Un <a href="/x">lien</a>\nici.\n\nDeux', rows('Un lien [1] ici.', '', 'Deux')],
		[
			'escaped once too often',
			'&lt;p&gt;Un &lt;b&gt;deux&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Trois&lt;/p&gt;',
			rows('Un deux', '', 'Trois'),
		],
		['that speaks of markup', 'Fermez la balise &lt;/p&gt; ici', 'Fermez la balise </p> ici'],
	],
	'white space': [
		['breaks by the dozen', '<p>Un<br><br><br><br>Deux<br></p>', rows('Un', '', 'Deux')],
		[
			'rules at the ends and twice',
			'<hr><p>Un</p><hr><hr><p>Deux</p><hr>',
			rows('Un', '', `${' '.repeat(22)}${'─'.repeat(15)}`, '', 'Deux'),
		],
	],
	tables: [
		[
			'names in two rows, sums, figures by their decimal sign',
			'<table><caption>Chômage</caption><thead><tr><th rowspan=2>Pays<th colspan=2>Taux<tr><th>2022<th>2023</thead><tfoot><tr><td>Ensemble<td>6,1 %<td>5,95 %</tfoot><tbody><tr><td>France<td>7,3 %<td>7,2 %<tr><td>Malte<td>n.d.<td>12 %</tbody></table>',
			rows(
				'Chômage',
				'Pays     │ Taux',
				'         │  2022 │    2023',
				'─────────┼───────┼────────',
				'France   │ 7,3 % │  7,2 %',
				'Malte    │  n.d. │ 12 %',
				'─────────┼───────┼────────',
				'Ensemble │ 6,1 % │  5,95 %',
			),
		],
		[
			'names that are but bold',
			'<table border=1><tr><td><b>Date</b></td><td><strong>Lieu</strong></td></tr><tr><td>12/10</td><td>Lyon</td></tr></table>',
			rows('Date  │ Lieu', '──────┼─────', '12/10 │ Lyon'),
		],
		[
			'units, signs, what is in brackets, what is missing',
			'<table><tr><th>Nom<th>2022<th>2023<tr><td>Recettes<td>1 402<td>$1,512.75<tr><td>Marge<td>11,5 %<td>(3.2) %<tr><td>Écart<td>−3<td>n.d.</table>',
			rows(
				'Nom      │      2022 │        2023',
				'─────────┼───────────┼────────────',
				'Recettes │ 1 402     │ $1,512.75',
				'Marge    │    11,5 % │     (3.2) %',
				'Écart    │    −3     │        n.d.',
			),
		],
		[
			'a box of facts, its picture before it',
			'<table class="infobox"><tr><th colspan=2>Lyon</th></tr><tr><td colspan=2><img src="/l.jpg" alt="Lyon"></td></tr><tr><th>Pays</th><td>France</td></tr><tr><th>Altitude</th><td>173 m</td></tr></table>',
			rows('[Image : Lyon]', '', 'Lyon', '─────────┼───────', 'Pays     │ France', 'Altitude │ 173 m'),
		],
		[
			'a newsletter is no table',
			`<table><tr><td><p>Un</p><p>Deux</p><p>Trois</p></td><td><p>Quatre</p></td></tr></table>`,
			rows('Un', '', 'Deux', '', 'Trois', '', 'Quatre'),
		],
		[
			'names in two rows, as records',
			`<table><thead><tr><th rowspan=2>Circonscription<th colspan=2>Population<tr><th>Recensement<th>Estimation</thead><tr><td>${'R'.repeat(30)}<td>${'a'.repeat(20)}<td>${'b'.repeat(20)}</table>`,
			rows(
				`Circonscription : ${'R'.repeat(30)}`,
				`Population · Recensement : ${'a'.repeat(20)}`,
				`Population · Estimation : ${'b'.repeat(20)}`,
			),
		],
	],
};

describe.each(Object.entries(cases))('%s', (_, rowsOfTable) => {
	test.each(rowsOfTable)('%s', (_quirk, html, expected) => {
		expect(bodyOf(html)).toBe(expected);
	});
});

test('a page knows the row of each note, and of what led there', () => {
	const html =
		'<p id="p1">Un<sup><a id="ref1" href="#n1">1</a></sup></p><p>Deux</p><ol><li id="n1">La note. <a href="#ref1">↩</a></li></ol>';
	const page = layoutPage(
		{title: '', byline: '', html, linksHeading: '', imageWord: '', baseUrl: 'https://exemple.fr/a'},
		{columns: 60},
	);
	expect([...page.anchors]).toEqual([
		['ref1', 0],
		['n1', 4],
	]);
	expect(
		page.lines.flat().flatMap(({text, target}) => (target === undefined ? [] : [[text, target]])),
	).toEqual([
		['¹', 'n1'],
		['↩', 'ref1'],
	]);
	expect(page.links).toEqual([]);
});

test('headings differ by what is under what, whatever the level they begin at', () => {
	const rolesIn = (html: string) =>
		layoutPage({title: 'Titre', byline: '', html, linksHeading: '', imageWord: ''}, {columns: 60})
			.lines.flat()
			.flatMap(({role, heading, isEmphasized}) =>
				heading ? [isEmphasized ? `${role}, slanted` : role] : [],
			);
	const expected = ['heading', 'subheading', 'subheading, slanted', 'heading'];
	expect(rolesIn('<h1>Titre</h1><h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>')).toEqual(expected);
	expect(rolesIn('<h3>a</h3><h4>b</h4><h5>c</h5><h3>d</h3>')).toEqual(expected);
});
