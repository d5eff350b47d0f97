import type {Query} from '../model/query.ts';
import {parseQuery} from '../query/parse-query.ts';
import {foldUnits, patternOf} from './find.ts';
import type {ScreenSpan} from './screen-line.ts';

/** Where the words of a search stand in a text: their beginnings and ends, in UTF-16 units. */
export type QueryMarks = (text: string) => readonly (readonly [number, number])[];

let last: {readonly search: string; readonly marks: QueryMarks} | undefined;

/** The marks of a search in titles; words that must not be there, and those of other fields, mark nothing. */
export const queryMarks = (search: string): QueryMarks => {
	if (last?.search !== search) last = {search, marks: marksOf(search)};
	return last.marks;
};

const marksOf = (search: string): QueryMarks => {
	const parsed = parseQuery(search);
	const words = 'query' in parsed && parsed.query ? wordsIn(parsed.query) : [];
	if (words.length === 0) return () => [];
	const pattern = new RegExp(words.map(patternOfWords).join('|'), 'gu');
	return (text) =>
		[...foldUnits(text).matchAll(pattern)].map(({index, 0: hit}) => [index, index + hit.length]);
};

type Words = Query & {readonly kind: 'words'};

const wordsIn = (query: Query): readonly Words[] => {
	if (query.kind === 'words') return query.where === 'author' ? [] : [query];
	return query.kind === 'all' || query.kind === 'any' ? query.of.flatMap(wordsIn) : [];
};

/** The words of a phrase as it stands, else each by itself; whole, but the last one where it may go on. */
const patternOfWords = ({text, isPhrase, isPrefix}: Words): string => {
	const words = isPhrase ? [text] : (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
	return words
		.map((word, index) => {
			const end = isPrefix && index === words.length - 1 ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])';
			return `(?<![\\p{L}\\p{N}])(?:${patternOf(foldUnits(word)).source})${end}`;
		})
		.join('|');
};

/** A stretch of text with its marks as hits. */
export const markedSpans = (span: ScreenSpan, marks: QueryMarks | undefined): readonly ScreenSpan[] => {
	const found = marks?.(span.text) ?? [];
	const spans: ScreenSpan[] = [];
	let from = 0;
	for (const [start, end] of found) {
		if (start > from) spans.push({...span, text: span.text.slice(from, start)});
		spans.push({...span, role: 'hit', text: span.text.slice(start, end)});
		from = end;
	}
	if (from < span.text.length) spans.push({...span, text: span.text.slice(from)});
	return spans;
};
