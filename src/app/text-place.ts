import type {TextPlace} from '../model/text-place.ts';
import type {Line, Span} from '../text/line.ts';
import type {Opened} from './state.ts';

export const beginning: TextPlace = {at: 0, words: '', below: 0};

/** Letters by which a place is known again: a place is found in spite of some that changed before it. */
const wordsLength = 32;

const lettersOf = (line: Line): string =>
	line
		.filter(isText)
		.map(({text}) => text)
		.join('')
		.replace(/[\s\u00AD\u200B\u2010│-]+/g, '');

const isText = ({role}: Span): boolean => role !== 'marker' && role !== 'rule';

/** The letters of a page, and how many stand before each of its rows. */
const spell = (lines: readonly Line[]): {readonly letters: string; readonly starts: readonly number[]} => {
	const starts: number[] = [];
	let letters = '';
	for (const line of lines) {
		starts.push(letters.length);
		letters += lettersOf(line);
	}
	return {letters, starts};
};

/** Where the reader is in an open article. Pages laid out one after the other without a move between share one place. */
export const placeIn = ({page, top, place, anchor}: Opened): TextPlace => {
	if (!page) return place ?? beginning;
	if (anchor?.top === top) return anchor.place;
	if (top === 0) return beginning;
	const {letters, starts} = spell(page.lines);
	for (let row = top; row < starts.length; row++) {
		const at = starts[row] ?? 0;
		if ((starts[row + 1] ?? letters.length) > at)
			return {at, words: letters.slice(at, at + wordsLength), below: row - top};
	}
	return {at: letters.length, words: letters.slice(-wordsLength), below: 0};
};

/** An article at its end: its last words keep their row, whatever comes above them. */
export const heldAtEnd = (opened: Opened): Opened => {
	const {page, top} = opened;
	if (!page || top === 0) return opened;
	const {letters, starts} = spell(page.lines);
	const row = starts.findLastIndex((start) => start < letters.length);
	const at = starts[row] ?? 0;
	const place = {at, words: letters.slice(at, at + wordsLength), below: row - top};
	return row < top ? opened : {...opened, anchor: {top, place}};
};

/** The row to begin with: that of the nearest same words, else of as many letters. */
export const topAt = (lines: readonly Line[], {at, words, below}: TextPlace): number => {
	if (words === '') return 0;
	const {letters, starts} = spell(lines);
	const found = nearest(letters, words, at) ?? nearest(letters, words.slice(0, wordsLength / 2), at) ?? at;
	const next = starts.findIndex((start) => start > found);
	return Math.max(0, (next < 0 ? starts.length : next) - 1 - below);
};

const nearest = (letters: string, words: string, at: number): number | undefined => {
	const after = letters.indexOf(words, at);
	const before = letters.lastIndexOf(words, at);
	if (after < 0) return before < 0 ? undefined : before;
	return before < 0 || after - at <= at - before ? after : before;
};
