import type {Query} from '../model/query.ts';
import {foldWords} from './fold-words.ts';

export type Words = Query & {readonly kind: 'words'};

/** What stands before a word in the search index that is one of the title, or of an author's name. */
export const fieldSigns = {anywhere: '', title: '_t', author: '_a'} as const;

/** Letters of a query's words, and words, that are looked for. */
const longest = 500;
const mostWords = 20;

const wordsOf = ({text}: Words): readonly string[] =>
	foldWords(text.slice(0, longest)).split(' ').filter(Boolean).slice(0, mostWords);

/**
 * The search index's expression that the words of a query stand for: all of them, the last one as a beginning too where
 * it may go on (from two letters on). Undefined for a text without words.
 */
export const wordsExpression = (query: Words): string | undefined => {
	const words = wordsOf(query);
	const sign = fieldSigns[query.where];
	const last = words.at(-1);
	if (last === undefined) return undefined;
	const isOpen = query.isPrefix === true && last.length > 1;
	const whole = new Set(isOpen ? words.slice(0, -1).filter((word) => word !== last) : words);
	const wanted = [...whole].map((word) => `"${sign}${word}"`);
	if (isOpen) wanted.push(`"${sign}${last}"*`);
	return wanted.length === 1 ? wanted[0] : `(${wanted.join(' AND ')})`;
};

/** The words of a phrase one after the other, between spaces; undefined where the order of words does not matter. */
export const phraseOf = (query: Words): string | undefined => {
	const words = query.isPhrase ? wordsOf(query) : [];
	return words.length > 1 ? ` ${words.join(' ')} ` : undefined;
};
