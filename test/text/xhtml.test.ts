import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {picturesIn, toXhtml} from '../../src/text/xhtml.ts';
import {parseXml} from '../assets/parse-xml.ts';
import {anyBrokenSoup, anySoup, anyTree, onlyLetters} from './any-html.ts';
import {rows} from './page-text.ts';

const source = {title: 'Titre', byline: '', html: '', linksHeading: 'Liens', imageWord: 'Image'};

/** The body alone. */
const xhtml = (html: string, options?: Parameters<typeof toXhtml>[1]): string =>
	toXhtml({...source, html, baseUrl: 'https://exemple.fr/a'}, options).replace(/^<h1>Titre<\/h1>\n?/, '');

test('an article from title to address', () => {
	expect(
		toXhtml({
			...source,
			title: 'Prix : « R&D » <b>',
			standfirst: 'Le chapô.',
			byline: 'La Gazette · 2 octobre 2023',
			html: '<p>Texte</p>',
			note: 'Réservé aux abonnés',
			url: 'https://exemple.fr/prix?a=1&b=|2',
		}),
	).toBe(
		rows(
			'<h1>Prix : « R&amp;D » &lt;b&gt;</h1>',
			'<p class="standfirst">Le chapô.</p>',
			'<p class="byline">La Gazette · 2 octobre 2023</p>',
			'<p>Texte</p>',
			'<p class="note">Réservé aux abonnés</p>',
			'<p class="address"><a href="https://exemple.fr/prix?a=1&amp;b=%7C2">https://exemple.fr/prix?a=1&amp;b=|2</a></p>',
		),
	);
});

describe('what articles hold besides', () => {
	test.each([
		[
			'what is folded stands open',
			'<details><summary>Voir</summary><p>Un</p></details>',
			rows('<details open="open">', '<summary>Voir</summary>', '<p>Un</p>', '</details>'),
		],
		['boxes', '<aside><p>Un</p></aside>', rows('<aside>', '<p>Un</p>', '</aside>')],
		[
			'tasks',
			'<ul><li><input type="checkbox" checked> Fait</ul>',
			rows('<ul>', '<li>☑\u00A0Fait</li>', '</ul>'),
		],
		[
			'players',
			'<iframe src="https://player.vimeo.com/video/1" title="Le film"></iframe>',
			'<p>▶\u00A0<a href="https://vimeo.com/1">Le film (vimeo.com)</a></p>',
		],
		['what was added', '<ins>un</ins>', '<p><ins>un</ins></p>'],
		[
			'names in two rows, sums',
			'<table><tfoot><tr><td>Total<td>3</tfoot><thead><tr><th>Ville<th>Prix<tr><th><th>2023</thead><tr><td>Lyon<td>3</table>',
			rows(
				'<table>',
				'<thead>',
				'<tr><th>Ville</th><th>Prix</th></tr>',
				'<tr><th></th><th>2023</th></tr>',
				'</thead>',
				'<tbody>',
				'<tr><td>Lyon</td><td>3</td></tr>',
				'</tbody>',
				'<tfoot>',
				'<tr><td>Total</td><td>3</td></tr>',
				'</tfoot>',
				'</table>',
			),
		],
	])('%s', (_, html, expected) => {
		expect(xhtml(html)).toBe(expected);
	});
});

describe('what stands in a text', () => {
	test.each([
		['un<br>deux', '<p>un<br/>\ndeux</p>'],
		['<b>fort <i>et penché</i></b>', '<p><strong>fort </strong><strong><em>et penché</em></strong></p>'],
		['<a href="/x">un <b>lien</b></a>', '<p><a href="https://exemple.fr/x">un <strong>lien</strong></a></p>'],
		['<h1 id="a">Haut</h1>', '<h2>Haut</h2>'],
		['<ul><li>un</li><li>deux</li></ul>', '<ul>\n<li>un</li>\n<li>deux</li>\n</ul>'],
		[
			'<ol start="3"><li>trois</li><li value="7">sept</li></ol>',
			'<ol start="3">\n<li>trois</li>\n<li value="7">sept</li>\n</ol>',
		],
		['<ol type="a"><li>un</li></ol>', '<ul>\n<li>a.\u00A0un</li>\n</ul>'],
		['<dl><dt>Mot</dt><dd>Sens</dd></dl>', '<dl>\n<dt>Mot</dt>\n<dd>Sens</dd>\n</dl>'],
		['<dl><dd>Sens sans mot</dd></dl>', '<p>Sens sans mot</p>'],
		[
			'<table><tr><th>An</th><th>Prix</th></tr><tr><td colspan=2>néant</td></tr></table>',
			'<table>\n<thead>\n<tr><th>An</th><th>Prix</th></tr>\n</thead>\n<tbody>\n<tr><td colspan="2">néant</td></tr>\n</tbody>\n</table>',
		],
		['<pre>a &lt; b\n\tc</pre>', '<pre><code>a &lt; b\n    c</code></pre>'],
		['<script>alert(1)</script><p onclick="x()" style="x">Texte</p><form><input></form>', '<p>Texte</p>'],
		['<a href="javascript:alert(1)">clic</a>', '<p>clic</p>'],
		['fin\uFFFE\uFFFF de \u0000 ligne', '<p>fin de ligne</p>'],
	])('%s', (html, expected) => {
		expect(xhtml(html)).toBe(expected);
	});
});

test('a note is a link to its text and back; places that nobody leads to have no identifier', () => {
	expect(
		xhtml(
			'<p id="debut">Le pont<sup id="r1"><a href="#n1">1</a></sup> rouvre.</p><p id="n1"><a href="#r1">1</a> Depuis lundi.</p>' +
				'<p id="n1">Encore.</p>',
		),
	).toBe(
		rows(
			'<p>Le pont<span id="place-1"></span><a href="#place-2">¹</a> rouvre.</p>',
			'<p><span id="place-2"></span><a href="#place-1">1</a> Depuis lundi.</p>',
			'<p>Encore.</p>',
		),
	);
});

describe('a picture', () => {
	const figure = '<figure><img src="/pont.jpg" alt="Le pont"><figcaption>Rouvert</figcaption></figure>';

	test('lies where the book has it, its caption under it', () => {
		expect(xhtml(figure, {pictureAt: () => '../pictures/1.jpg'})).toBe(
			'<figure><img src="../pictures/1.jpg" alt="Le pont"/><figcaption>Rouvert</figcaption></figure>',
		);
	});

	test('that the book has not is its alternative text', () => {
		expect(xhtml(figure, {pictureAt: () => undefined})).toBe(
			'<figure><p class="picture">[Le pont]</p><figcaption>Rouvert</figcaption></figure>',
		);
		expect(xhtml('<img src="/pont.jpg">', {pictureAt: () => undefined})).toBe('');
	});

	test('is found wherever it stands, once', () => {
		const html = `${figure}<blockquote><img src="/deux.png"></blockquote><ul><li><img src="pont.jpg"></li></ul>`;
		expect(picturesIn(html, 'https://exemple.fr/a')).toEqual([
			'https://exemple.fr/pont.jpg',
			'https://exemple.fr/deux.png',
		]);
	});
});

describe('whatever the markup', () => {
	const letters = (body: string): string =>
		onlyLetters(
			body
				.replace(/<[^>]*>/g, ' ')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&'),
		);

	test('it is well-formed', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					anyBrokenSoup(),
					anySoup().map(({html}) => html),
				),
				(html) => {
					const body = toXhtml({...source, html});
					parseXml(`<body>${body}</body>`);
					const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
					expect(new Set(ids).size).toBe(ids.length);
					for (const [, id] of body.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(id);
					expect(body).not.toMatch(
						/&(?!(?:amp|lt|gt|quot);)|<(?![/a-z])|"[^"<>]*<[^<>]*"|\s(?:style|on\w+)=|\sid="(?!place-\d)/,
					);
				},
			),
		);
	});

	test('its text is all there, in order', () => {
		fc.assert(
			fc.property(anyTree(false), (made) => {
				expect(letters(xhtml(made.html, {pictureAt: () => undefined}))).toBe(made.letters);
			}),
		);
	});
});
