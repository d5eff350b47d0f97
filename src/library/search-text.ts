import {decodeHTML} from 'entities';
import {foldWords} from './fold-words.ts';
import {fieldSigns} from './query-words.ts';

/** The characters of a text that are indexed; what stands beyond can be read but not found. */
export const longest = 200_000;

/** The text of HTML as far as a search needs it: tags part words, entities are decoded. */
export const htmlText = (html: string): string => {
	const text = html
		.slice(0, longest)
		.replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, ' ')
		.replace(/<\/?(?:a|abbr|b|em|i|mark|s|small|span|strong|sub|sup|u|wbr)\b[^<>]*>/gi, '')
		.replace(/<[^<>]*>/g, ' ');
	return text.includes('&') ? decodeHTML(text) : text;
};

/** A word that no text can hold, which stands for the source in the index. */
export const sourceWord = (source: number): string => `_${source}`;

/** What the search index keeps of an article. */
export const articleWords = (article: {
	readonly source: number;
	readonly title: string;
	readonly author: string | null;
	readonly summary: string | null;
	readonly html: string;
	/** What the reader wrote on it. */
	readonly written: string;
}): string => {
	const {source, title, author, summary, html, written} = article;
	const titled = foldWords(title);
	return [
		sourceWord(source),
		titled,
		signed(titled, fieldSigns.title),
		signed(foldWords(author ?? ''), fieldSigns.author),
		foldWords(`${summary ?? ''} ${written} ${htmlText(html)}`),
	].join(' ');
};

/** Folded words, each with a sign before it. */
const signed = (words: string, sign: string): string =>
	words
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => `${sign}${word}`)
		.join(' ');
