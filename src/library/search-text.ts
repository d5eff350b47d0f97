import {decodeHTML} from 'entities';
import {foldWords} from './fold-words.ts';

/** The characters of a text that are indexed; what stands beyond can be read but not found. */
const longest = 200_000;

/** The text of HTML as far as a search needs it: tags part words, entities are decoded. */
const htmlText = (html: string): string => {
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
	readonly summary: string | null;
	readonly html: string;
	/** What the reader wrote on it. */
	readonly written: string;
}): string => {
	const {source, title, summary, html, written} = article;
	return `${sourceWord(source)} ${foldWords(`${title} ${summary ?? ''} ${written} ${htmlText(html)}`)}`;
};

/**
 * The search index's query for what the reader typed: all of its words, the last one also as a beginning (from two
 * letters on, unless a space follows it), in an article of the sources. Undefined if there is no word in it.
 */
export const searchQuery = (search: string, sources: readonly number[] | undefined): string | undefined => {
	const words = foldWords(search.slice(0, 500)).split(' ').filter(Boolean).slice(0, 20);
	const last = words.at(-1);
	if (last === undefined) return undefined;
	const star = last.length > 1 && !/\s$/.test(search) ? '*' : '';
	const wanted = [...new Set(words)].filter((word) => !star || word !== last).map((word) => `"${word}"`);
	if (star) wanted.push(`"${last}"${star}`);
	if (sources) wanted.push(`(${sources.map((source) => `"${sourceWord(source)}"`).join(' OR ')})`);
	return wanted.join(' AND ');
};
