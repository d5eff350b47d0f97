import fc from 'fast-check';
import {Parser} from 'htmlparser2';
import {cleanText} from '../../src/model/clean.ts';

/** HTML that was made up, with the letters that a reader must see of it, in order. */
export type MadeUp = {readonly html: string; readonly letters: string};

const letters = [...'abcdefghijklmnopqrstuvwxyzéàêçœ'];
const space = fc.constantFrom(' ', ' ', ' ', '\u00A0', '\u202F', '&nbsp;', '&#8239;', '\n\t');
const word = fc.oneof(
	{weight: 12, arbitrary: fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10})},
	{weight: 1, arbitrary: fc.constantFrom('中文新聞', 'e\u0301te\u0301', '👩‍👩‍👧', 'нет', 'क्षत्रिय', 'שלום')},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'anti&shy;consti&shy;tutionnel',
			'porte<wbr>parole',
			'sous-secrétaire-adjoint',
			'auteur/autrice',
			'今日は、良い「天気」です。',
			'https://exemple.fr/un/deux?trois=quatre&amp;cinq',
			'a\u00AD\u200Bb',
		),
	},
);
const longWord = fc.string({unit: fc.constantFrom(...letters, '中'), minLength: 30, maxLength: 90});

/** Words with French signs, none at the start that may not begin a row and none at the end that may not end one. */
const phrase = fc.oneof(
	{weight: 6, arbitrary: word},
	{
		weight: 2,
		arbitrary: fc.tuple(word, space, fc.constantFrom(':', ';', '!', '?')).map((part) => part.join('')),
	},
	{weight: 2, arbitrary: fc.tuple(space, word, space).map(([a, text, b]) => `«${a}${text}${b}»`)},
	{weight: 1, arbitrary: fc.tuple(word, fc.constantFrom(',', '.', '…')).map((part) => part.join(''))},
);

const text = (phrases: fc.Arbitrary<string>) =>
	fc.array(phrases, {maxLength: 12}).map((parts) => parts.join(' '));

const inline = [
	'b',
	'em',
	'a href="https://exemple.fr/"',
	'a href="/autre"',
	'code',
	'span',
	'del',
	'a href="#la"',
	'sup',
	'sub',
	'q',
	'ins',
	'abbr title="Agence"',
	'span lang="fr"',
	'time',
];
const blocks = [
	'p',
	'div',
	'blockquote',
	'h2',
	'ul><li',
	'ol start="98"><li',
	'li',
	'figure',
	'section',
	'details',
	'details><summary',
	'aside',
	'address',
	'blockquote><footer',
	'div id="la"',
	'div class="footnote"',
	'dl><dd',
	'pre',
];

const wrapIn = (tags: readonly string[], inner: string): string =>
	`<${tags.join('><')}>${inner}${tags
		.toReversed()
		.map((tag) => `</${tag.split(' ')[0]}>`)
		.join('')}`;

/** Well nested: every element closed. Phrases keep their signs together. */
export const anyTree = (withLongWords: boolean): fc.Arbitrary<MadeUp> => {
	const leaf = text(
		withLongWords ? fc.oneof({weight: 20, arbitrary: phrase}, {weight: 1, arbitrary: longWord}) : phrase,
	);
	const {tree} = fc.letrec<{tree: string; row: string}>((tie) => ({
		row: fc
			.array(leaf, {minLength: 1, maxLength: 4})
			.map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`),
		tree: fc.oneof(
			{depthSize: 'medium', withCrossShrink: true},
			leaf,
			fc.tuple(fc.constantFrom(...inline), leaf).map(([tag, inner]) => ` ${wrapIn([tag], inner)} `),
			fc.tuple(fc.constantFrom(...blocks), tie('tree')).map(([tag, inner]) => wrapIn(tag.split('><'), inner)),
			fc.array(tie('tree'), {maxLength: 5}).map((parts) => parts.join(' ')),
			fc.array(tie('row'), {minLength: 1, maxLength: 4}).map((rows) => `<table>${rows.join('')}</table>`),
			leaf.map((inner) => `${inner} <hr> <img src="/a.jpg"> `),
			fc
				.tuple(word, word)
				.map(([base, raised]) => `<math><msup><mi>${base}</mi><mi>${raised}</mi></msup></math>`),
		),
	}));
	return tree.map((html) => ({html, letters: lettersOf(html)}));
};

const shownTags =
	'p div b em a li ul ol blockquote table tr td caption dl dt dd h1 h3 figure figcaption pre code br hr img span q sup ' +
	'ruby details summary center font ins mark kbd sub abbr time cite footer aside address tfoot small';

const scraps = (names: string) =>
	fc.oneof(
		{weight: 5, arbitrary: word},
		{
			weight: 5,
			arbitrary: fc
				.tuple(
					fc.constantFrom('<', '</'),
					fc.constantFrom(...names.split(' ')),
					fc.constantFrom('>', ' colspan=3>', ' x="1>"/>'),
				)
				.map((parts) => parts.join('')),
		},
		{weight: 3, arbitrary: space},
		{
			weight: 1,
			arbitrary: fc.constantFrom('«', '»', ':', '&amp;', '&#27;', '&#x202E;', '&lt;b&gt;', '\u200D'),
		},
		{weight: 1, arbitrary: longWord},
	);

/** Tags opened and closed at random, with words and signs between; nothing in it is hidden. */
export const anySoup = (): fc.Arbitrary<MadeUp> =>
	fc.array(scraps(shownTags), {maxLength: 60}).map((parts) => {
		const html = parts.join('');
		return {html, letters: onlyLetters(cleanText(contentOf(html)))};
	});

/** The same with what is not shown, with headers, which records repeat, and with tags cut off. */
export const anyBrokenSoup = (): fc.Arbitrary<string> =>
	fc
		.array(
			fc.oneof(
				{
					weight: 9,
					arbitrary: scraps(
						`${shownTags} th thead nav form svg math mfrac msup noscript ruby rt script iframe video button picture`,
					),
				},
				{
					weight: 1,
					arbitrary: fc.constantFrom(
						'<',
						'<script type="math/tex">',
						'<span aria-hidden="true">',
						'<span class="sr-only">',
						'<input type="checkbox">',
						'<li><input type="radio">',
						'<lite-youtube videoid="abcdefghijk">',
						'<amp-img src="/a.jpg">',
						'<source srcset="/a.jpg 1x,, b 2x">',
						'<blockquote class="twitter-tweet" data-url="/x">',
						'<sup><a href="#n">1</a></sup>',
						'<p id="n">',
						'<!--',
						'-->',
						'<![CDATA[',
						']]>',
						'</',
						'<a href="',
						'&#',
						'"',
						'>',
					),
				},
			),
			{maxLength: 60},
		)
		.map((parts) => parts.join(''));

const contentOf = (html: string): string => {
	let content = '';
	// Nothing that stands in two elements is one escape sequence.
	const part = () => {
		content += '\n';
	};
	new Parser({
		ontext: (text) => {
			content += text;
		},
		onopentag: part,
		onclosetag: part,
	}).end(html);
	return content;
};

const lettersOf = (html: string): string =>
	onlyLetters(html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' '));

/** What is left of a text without the signs, numbers and frames that a page adds. */
export const onlyLetters = (shown: string): string =>
	shown.normalize('NFKC').replace(/[^\p{L}\p{M}\u{1F469}\u{1F467}]/gu, '');
