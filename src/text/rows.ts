import wrapAnsi from 'wrap-ansi';
import {type Piece, taken} from './pieces.ts';

/*
 * wrap-ansi fills rows word by word. What it is given is a stand-in of the same widths whose only spaces are the places
 * where a row may end: the text keeps its own characters (wrap-ansi would compose accents, and knows no binding), and
 * plain ASCII is wrapped many times faster. Where a row may end without a space, the stand-in's space takes the place of
 * the column that follows; a row that does end there begins anew with the whole piece.
 */

/** A row: the pieces that it begins and ends with, where it stands in the text, and what it ends at. */
export type Row = {
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
	readonly after: Piece['after'] | 'letter';
};

/** The pieces as rows of at most `columns`, as many to a row as it has room for. */
export const rowsOf = (pieces: readonly Piece[], columns: number): readonly Row[] => {
	const isCut = pieces.some(({after}) => after !== 'space');
	const rows: Row[] = [];
	let at: Position = {piece: 0, letter: 0};
	let hyphens = 0;
	while (at.piece < pieces.length) {
		const mayHyphenate = hyphens < mostHyphens;
		const standIn = standInFor(
			pieces,
			at,
			columns,
			isCut ? stretch * columns : Number.POSITIVE_INFINITY,
			mayHyphenate,
		);
		const texts = wrapAnsi(standIn.text, columns, {hard: true}).split('\n');
		let unit = 0;
		let mark = 0;
		for (const [index, text] of texts.entries()) {
			// The last row of a stretch goes on in the next one.
			if (index > 0 && index === texts.length - 1 && !standIn.isWhole) break;
			while (standIn.text[unit] === ' ') unit++;
			unit += text.length;
			while ((standIn.marks[mark]?.unit ?? Number.POSITIVE_INFINITY) < unit) mark++;
			const {next, end, after, unit: markUnit} = standIn.marks[mark] ?? standIn.end;
			if (!mayHyphenate && markUnit !== unit) {
				// Only a hyphen keeps this row within its columns.
				hyphens = 0;
				break;
			}
			rows.push({
				first: at.piece,
				last: after === 'letter' ? next.piece : next.piece - 1,
				start: startOf(pieces, at),
				end,
				after,
			});
			at = next;
			mark++;
			hyphens = after === 'hyphen' ? hyphens + 1 : 0;
			if (after !== 'space' && after !== 'letter') break;
			if (!mayHyphenate) break;
		}
	}
	return rows;
};

/** Rows that may end in a hyphen one after the other. */
const mostHyphens = 2;

/** Rows that are tried at once where many may have to be begun anew. */
const stretch = 4;

/** What a row begins with: a piece, or one of its letters. */
type Position = {readonly piece: number; readonly letter: number};

/** Where a row may end: the unit of the stand-in, what comes next, and the place in the text. */
type Mark = {
	readonly unit: number;
	readonly next: Position;
	readonly end: number;
	readonly after: Row['after'];
};

type StandIn = {
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly end: Mark;
	/** It goes to the end of the pieces. */
	readonly isWhole: boolean;
};

const startOf = (pieces: readonly Piece[], {piece, letter}: Position): number =>
	(letter === 0 ? pieces[piece]?.start : pieces[piece]?.letters?.[letter - 1]?.end) ?? 0;

const standInFor = (
	pieces: readonly Piece[],
	from: Position,
	columns: number,
	longest: number,
	mayHyphenate: boolean,
): StandIn => {
	const marks: Mark[] = [];
	let text = '';
	let last: Mark = {unit: 0, next: from, end: 0, after: 'space'};
	let before: Piece['after'] | undefined;
	let index = from.piece;
	for (; index < pieces.length && text.length < longest; index++) {
		const piece = pieces[index];
		if (!piece) break;
		const next = {piece: index + 1, letter: 0};
		const mayEnd = mayHyphenate || piece.after !== 'hyphen';
		const begins = index === from.piece ? from.letter : 0;
		if (piece.letters) {
			text = addLetters(text, marks, piece, index, begins, taken(before));
		} else {
			const width = piece.width - taken(before) + (mayEnd && piece.after === 'hyphen' ? 1 : 0);
			text += 'x'.repeat(Math.max(1, width));
		}
		last = {unit: text.length, next, end: piece.end, after: piece.after};
		if (!mayEnd) {
			before = undefined;
			continue;
		}
		marks.push(last);
		before = piece.after;
		const following = pieces[index + 1];
		if (following)
			text += piece.after === 'space' ? ' '.repeat(Math.min(columns, following.start - piece.end)) : ' ';
	}
	return {text, marks, end: last, isWhole: index >= pieces.length};
};

/** All letters from one on, but for as many columns as are taken already; the last one is marked as the piece's end. */
const addLetters = (
	standIn: string,
	marks: Mark[],
	{letters = []}: Piece,
	piece: number,
	from: number,
	columnsTaken: number,
): string => {
	let text = standIn;
	let free = columnsTaken;
	for (let index = from; index < letters.length; index++) {
		const letter = letters[index];
		if (!letter) break;
		const width = Math.max(0, letter.width - free);
		free = Math.max(0, free - letter.width);
		if (width === 0) continue;
		text += letterOf(width);
		if (index < letters.length - 1)
			marks.push({unit: text.length, next: {piece, letter: index + 1}, end: letter.end, after: 'letter'});
	}
	return text;
};

/** One character of that width for wrap-ansi, which never breaks a base letter from its spacing marks. */
const letterOf = (width: number): string => {
	if (width === 1) return 'x';
	return width === 2 ? '\u4E00' : `x${'\u0903'.repeat(width - 1)}`;
};
