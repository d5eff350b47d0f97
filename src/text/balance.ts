import type {Piece} from './pieces.ts';
import {type Row, rowsOf} from './rows.ts';

/** The rows without a last one that is a lone short word, where the row before has another break at a space. */
export const withoutWidow = (
	rows: readonly Row[],
	pieces: readonly Piece[],
	columns: number,
): readonly Row[] => {
	const last = rows.at(-1);
	const before = rows.at(-2);
	if (
		!last ||
		!before ||
		before.after === 'letter' ||
		before.after === 'address' ||
		last.start !== pieces[last.first]?.start
	)
		return rows;
	if (before.start !== pieces[before.first]?.start) return rows;
	const isGood = (first: number): boolean =>
		hasSpace(pieces, first, last.last) || widthOf(pieces, first, last.last) > columns * shortest;
	if (isGood(last.first)) return rows;
	// A word that is broken already may be broken elsewhere, no other one for this.
	let isWithinBroken = before.after !== 'space';
	for (let index = before.last - 1; index >= before.first; index--) {
		const piece = pieces[index];
		if (!piece) break;
		if (piece.after === 'space') isWithinBroken = false;
		else if (!isWithinBroken) continue;
		const first = index + 1;
		if (widthOf(pieces, first, last.last) > columns) break;
		if (!isGood(first)) continue;
		return [
			...rows.slice(0, -2),
			{...before, last: index, end: piece.end, after: piece.after},
			{...last, first, start: pieces[first]?.start ?? last.start},
		];
	}
	return rows;
};

/** The share of a row below which a word alone in it is short. */
const shortest = 1 / 4;

/** As many rows as they would be, and as near to the same length as can be. */
export const balancedRows = (pieces: readonly Piece[], columns: number): readonly Row[] => {
	let rows = rowsOf(pieces, columns);
	if (rows.length < 2 || rows.length > mostBalanced || pieces.some(({letters}) => letters)) return rows;
	let low = pieces.reduce((widest, {width}) => Math.max(widest, width + 1), 1);
	let high = columns;
	while (low < high) {
		const middle = (low + high) >> 1;
		const tried = rowsOf(pieces, middle);
		if (tried.length > rows.length) low = middle + 1;
		else {
			rows = tried;
			high = middle;
		}
	}
	return rows;
};

/** A heading has no more rows; what has is a paragraph in a heading's clothes. */
const mostBalanced = 8;

const hasSpace = (pieces: readonly Piece[], first: number, last: number): boolean => {
	for (let index = first; index < last; index++) if (pieces[index]?.after === 'space') return true;
	return false;
};

const widthOf = (pieces: readonly Piece[], first: number, last: number): number => {
	let width = 0;
	for (let index = first; index <= last; index++) {
		const piece = pieces[index];
		const next = pieces[index + 1];
		if (!piece) break;
		width += piece.width;
		if (next && index < last) width += next.start - (piece.after === 'space' ? piece.end : next.start);
	}
	return width;
};
