import {decodeHTML} from 'entities';
import {cleanLine} from '../model/clean.ts';

const tags = /<!--.*?(?:-->|$)|<\/?([a-z][\w:-]*)(?![\w:-])[^<>]*>/gis;
const inline =
	/^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;

/** One clean line: the HTML's words, its blocks parted by a space. */
export const plainText = (html: string): string => cleanLine(decodeHTML(withoutTags(html)));

const withoutTags = (html: string): string =>
	html.includes('<')
		? html.replace(tags, (_, name: string | undefined) => (name && inline.test(name) ? '' : ' '))
		: html;

/** What a title's text is written in: Atom says it, the others leave it open (`unsaid`). */
export type Markup = 'text' | 'html' | 'unsaid';

const longestTitle = 1000;
const knownTags =
	/<\/?(?:a|abbr|b|big|br|cite|code|em|font|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|u|div|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/**
 * A title as one clean line of at most 1,000 characters. HTML loses its tags; where nothing says that it is HTML, only
 * tags that titles really carry go, so that « <title> vs <h1> » stays. Letters that were escaped twice are decoded twice.
 */
export const titleText = (title: string, markup: Markup = 'unsaid'): string => {
	const said = title.length > longestTitle * 4 ? title.slice(0, longestTitle * 4) : title;
	const line =
		markup === 'text'
			? cleanLine(withLetters(said))
			: cleanLine(withLetters(decodeHTML(strip(said, markup))));
	return line.length > longestTitle
		? `${line
				.slice(0, longestTitle - 1)
				.toWellFormed()
				.replace(/\uFFFD$/, '')}…`
		: line;
};

const strip = (title: string, markup: Markup): string => {
	if (!title.includes('<')) return title;
	return markup === 'html'
		? withoutTags(title)
		: title.replace(knownTags, (tag) => (/^<\/?(?:br|p|div|h)/i.test(tag) ? ' ' : ''));
};

/** Entities that nobody writes about, so that one left over was escaped twice: letters and typographic signs, never markup. */
const letters =
	/&(?:#(?:\d{2,6}|x[\da-f]{2,5})|[a-z]+(?:acute|grave|circ|uml|cedil|tilde|ring|lig)|nbsp|[lr]aquo|[lr][sd]quo|hellip|[mn]dash|euro|deg|middot);/gi;

const withLetters = (text: string): string => (text.includes('&') ? text.replace(letters, decodeHTML) : text);

/** Plain text as HTML: a blank line parts paragraphs, a single one breaks the row. */
export const textAsHtml = (text: string): string => asParagraphs(escapeMarkup(text));

const escapeMarkup = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** HTML that carries no tags but has rows of its own keeps them. */
export const asParagraphs = (text: string): string => {
	const trimmed = text.trim();
	if (!trimmed.includes('\n')) return trimmed;
	return trimmed
		.split(/\n[ \t\r]*\n\s*/)
		.map(
			(paragraph) =>
				`<p>${paragraph
					.split('\n')
					.map((row) => row.trim())
					.join('<br>')}</p>`,
		)
		.join('\n');
};

export const hasTags = (html: string): boolean => /<\/?[a-z][^<>]*>/i.test(html);

const escapedTags =
	/&lt;(?:\/(?:p|div|a|span|strong|em|b|i|ul|ol|li|h[1-6]|blockquote|figure|table)\s*&gt;|br ?\/?&gt;|img\s)/i;

/** A body that was HTML all along: one escaped twice is decoded once more, one without tags keeps its rows. */
export const htmlBody = (html: string): string => {
	if (hasTags(html)) return html;
	if (escapedTags.test(html)) return decodeHTML(html);
	return asParagraphs(html);
};
