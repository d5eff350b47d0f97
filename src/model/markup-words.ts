/*
 * What sites' programs (WordPress, Ghost, Substack, MediaWiki, KaTeX, GitHub, highlighters) say of an element in its
 * `class`, whatever its name is. A page keeps these words of an article, and its text is read by them.
 */

const sources = {
	/** Boxes beside the article. */
	aside: 'kg-callout-card|admonition|callout|encadre|markdown-alert',
	/** Quotations lifted from the text. */
	'pull-quote': 'pull-?quote',
	caption: 'wp-caption-text|tr-caption|gallery-caption|image-caption|caption-text|legende',
	/** A note with its number in front. */
	note: 'footnote',
	/** A note in the margin, within its sentence. */
	'margin-note': 'sidenote|marginnote',
	/** Renderings of a formula around its MathML. */
	formula: 'katex(?:-display)?|mwe-math-element|MathJax(?:_\\w+)?',
	/** The part of these that is only drawn. */
	'drawn-formula': 'katex-html',
	/** Pictures whose alternative text is a formula. */
	'formula-picture': 'latex|tex|math|equation|mwe-math\\S*',
	/** Pictures that are a letter among others. */
	sign: 'emoji|wp-smiley',
	/** Only heard. */
	spoken:
		'(?:\\S*[_-])?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|element-invisible|assistive-text)(?:[_-]\\S*)?',
	/** Numbers beside lines of code. */
	gutter: 'gutter|lineno|linenos|line-?numbers-rows|line-?number|blob-num|hljs-ln-numbers|rouge-gutter',
	verse: 'wp-block-verse|verse|poem',
	code: '(?:language|lang|highlight-source)-[\\w+#-]{1,30}',
	/** Where a script would draw a post or a player. */
	placeholder:
		'fb-(?:post|video)|instagram-media|tiktok-embed|twitter-tweet|twitter-video|bluesky-embed|mastodon-embed|reddit-(?:card|embed-bq)|text-post-media|youtube-player|youtube-embed|video-embed|embed',
	/** Links to edit, to share and to subscribe in the middle of a text. */
	noise:
		'mw-editsection|sharedaddy|jp-relatedposts|subscription-widget(?:-wrap)?|button-wrapper|feedflare|addtoany_\\w+|MathJax_Preview',
} as const;

export type MarkupWord = keyof typeof sources;

const inClass = new Map<string, RegExp>(
	Object.entries(sources).map(([kind, source]) => [kind, new RegExp(`(?:^|\\s)(?:${source})(?:\\s|$)`, 'i')]),
);

/** True if a word of that kind is in the `class`. */
export const says = (names: string | undefined, kind: MarkupWord): boolean =>
	names !== undefined && (inClass.get(kind)?.test(names) ?? false);

/** The words of a `class` that say something, parted by a space. */
export const meaningfulWords = (names: string): string =>
	names
		.slice(0, longestClass)
		.split(/\s+/)
		.filter((name) => [...inClass.values()].some((pattern) => pattern.test(name)))
		.join(' ');

const longestClass = 2000;
