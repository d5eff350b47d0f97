import {eastAsianWidth} from 'get-east-asian-width';

/*
 * string-width is right but takes 20 ms to import and its emoji expression 10 more, and every row of the list asks for
 * widths before the first paint. So: one test for text of narrow characters alone, and for all other text the same
 * rules over the same tables, made ready on first use.
 */

/** One column each, and none that joins its neighbours: the letters of Europe and the Near East, punctuation, frames, arrows. */
const notNarrow =
	/[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0556\u0561-\u0587\u05D0-\u05EA\u0620-\u064A\u0660-\u066F\u0671-\u06D3\u10D0-\u10FF\u1E00-\u1FFF\u2000-\u200A\u2010-\u2027\u202F-\u205F\u2070-\u20CF\u2100-\u2319\u2500-\u25FC\u2605\u2606\u26BF\u2713-\u2718]/;

/** Two columns each, and none that joins its neighbours: Han, kana, Hangul syllables, full-width forms. */
const wide = /[\u3001-\u3029\u3041-\u3096\u30A1-\u30FE\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]/;
const wides = new RegExp(wide, 'g');

/** True if every UTF-16 unit of the text takes one column and is a character by itself. */
export const isNarrow = (text: string): boolean => !notNarrow.test(text);

/** Columns that a terminal gives the text; it holds no escape sequence, and controls count nothing. */
export const displayWidth = (text: string): number => {
	if (isNarrow(text)) return text.length;
	const others = text.replace(wides, '');
	if (isNarrow(others)) return text.length * 2 - others.length;
	let width = 0;
	for (const character of clusters(text)) width += character.width;
	return width;
};

/** What a reader sees as one character (a grapheme cluster, UAX 29), with its columns. */
export type Character = {readonly text: string; readonly width: number};

/** The text's characters in order; lone surrogates become U+FFFD, as they do when written out. */
export const characters = (text: string): Iterable<Character> =>
	isNarrow(text.replace(wides, '')) ? units(text) : clusters(text);

function* units(text: string): Generator<Character> {
	for (const unit of text) yield {text: unit, width: wide.test(unit) ? 2 : 1};
}

function* clusters(text: string): Generator<Character> {
	segmenter ??= new Intl.Segmenter();
	for (const {segment} of segmenter.segment(text.toWellFormed())) {
		yield {text: segment, width: isNarrow(segment) ? segment.length : clusterWidth(segment)};
	}
}

let segmenter: Intl.Segmenter | undefined;

/** The text if it fits, else its beginning and « … »; never wider than `columns`. */
export const truncate = (text: string, columns: number): string => {
	if (displayWidth(text) <= columns) return text;
	if (columns < 1) return '';
	return `${beginning(text, columns - 1).trimEnd()}…`;
};

/** The text followed by as many spaces as make it `columns` wide. */
export const padEnd = (text: string, columns: number): string =>
	text + ' '.repeat(Math.max(0, columns - displayWidth(text)));

const beginning = (text: string, columns: number): string => {
	const start = text.slice(0, columns);
	if (isNarrow(start) && isNarrow(text.slice(columns, columns + 1))) return start;
	let width = 0;
	let kept = '';
	for (const character of characters(text)) {
		width += character.width;
		if (width > columns) break;
		kept += character.text;
	}
	return kept;
};

/** Signs such as U+0600 ARABIC NUMBER SIGN are format characters, and seen all the same. */
const numberSigns = String.raw`\u{600}-\u{605}\u{6DD}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}`;

/** Everything about clusters that needs Unicode's property tables (UTS 51 for the emoji). */
const makeRules = () => ({
	visible: new RegExp(
		String.raw`[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Me}\p{Mn}[\p{Cf}--[${numberSigns}]]]`,
		'v',
	),
	leadingNumberSigns: new RegExp(`^[${numberSigns}]+`, 'v'),
	hangul: /^[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB]/,
	textStyle: /^[\p{Emoji_Presentation}--[\u{10000}-\u{10FFFF}]]\uFE0E/v,
	emoji: /^(?:\p{RGI_Emoji}|\p{Regional_Indicator}{1,2}|[\d#*]\uFE0F)/v,
	joined: /\u200D\p{Extended_Pictographic}/v,
	/** Holds all that some emoji begins with: asked first, since the question whether it is one costs 50 times as much. */
	mayBeEmoji: /\u200D|[#*\d\u00A9\u00AE\u203C-\u3299\uD83C-\uD83E]/,
	/** A skin tone that colours nothing is drawn as a swatch of its own. */
	swatch: /(?<![\p{Emoji_Modifier_Base}\u200D])\p{Emoji_Modifier}/gv,
});

let rules: ReturnType<typeof makeRules> | undefined;

const clusterWidth = (cluster: string): number => {
	rules ??= makeRules();
	const {visible, leadingNumberSigns, hangul, textStyle, emoji, joined, mayBeEmoji} = rules;
	const signs = leadingNumberSigns.exec(cluster)?.[0];
	if (signs) {
		const rest = cluster.slice(signs.length);
		const width = rest === '' ? 0 : clusterWidth(rest);
		return width === 2 && isWideGlyph(rest) ? width : [...signs].length + width;
	}
	const start = cluster.search(visible);
	if (start === -1) return 0;
	if (hangul.test(cluster)) return codePointWidth(cluster) + swatches(cluster, 1);
	const shown = cluster.slice(start);
	if (mayBeEmoji.test(shown)) {
		if (textStyle.test(shown)) return 1;
		const drawn = emoji.exec(shown) ?? joined.exec(shown);
		if (drawn) return 2 + swatches(shown, drawn.index + drawn[0].length);
	}
	let width = 0;
	for (const codePoint of shown) {
		if (codePoint === '\u200D') break;
		if (visible.test(codePoint)) width += codePointWidth(codePoint);
	}
	return width;
};

const codePointWidth = (text: string): number => eastAsianWidth(text.codePointAt(0) ?? 0);

const isWideGlyph = (cluster: string): boolean =>
	codePointWidth(cluster) === 2 || (rules?.emoji.test(cluster) ?? false);

const swatches = (cluster: string, from: number): number => {
	let width = 0;
	for (const match of cluster.matchAll(rules?.swatch ?? /$^/g)) if (match.index >= from) width += 2;
	return width;
};
