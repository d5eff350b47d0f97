import {balancedRows, withoutWidow} from './balance.ts';
import {withoutHints} from './break-hints.ts';
import {type BreakPlace, breakPlaces, type Hyphenate, type Solid} from './break-places.ts';
import {alignedRight, isRightToLeft} from './direction.ts';
import {justified} from './justify.ts';
import type {Line, Span} from './line.ts';
import {type Piece, piecesOf, unbrokenPieces, widestPiece} from './pieces.ts';
import {type Row, rowsOf} from './rows.ts';

/** How a text is set in rows, beyond its columns. */
export type Setting = {
	/** Given where words may be parted by hyphens. */
	readonly hyphenate?: Hyphenate;
	/** Every row but a last one ends at the edge, if its spaces need not grow much for it. */
	readonly isJustified?: boolean;
	/** Rows of the same length, rather than full ones: for titles. */
	readonly isBalanced?: boolean;
};

/**
 * The spans as rows of at most `columns`, broken at spaces that typography leaves free, at newlines, where a word may be
 * broken, and inside words longer than a row. Every character is kept but the spaces at breaks and the hints of where to
 * break; no last row is a lone short word where that can be helped. Text from right to left stands at the right edge.
 */
export const wrapSpans = (
	spans: readonly Span[],
	columns: number,
	{hyphenate, isJustified = false, isBalanced = false}: Setting = {},
): readonly Line[] => {
	const shown = withoutHints(spans);
	const text = textOf(shown.spans);
	const places = breakPlaces(text, shown.hints, solidIn(shown.spans), hyphenate);
	const isToTheRight = isRightToLeft(text);
	let place = 0;
	return wrapWith(
		shown.spans,
		text,
		(paragraph, offset) => {
			const from = place;
			while ((places[place]?.at ?? Number.POSITIVE_INFINITY) < offset + paragraph.length) place++;
			const pieces = piecesOf(paragraph, columns, shifted(places, from, place, offset));
			const rows = isBalanced ? balancedRows(pieces, columns) : rowsOf(pieces, columns);
			return {pieces, rows: withoutWidow(rows, pieces, columns)};
		},
		(line, row, pieces) => {
			const drawn = row.after === 'hyphen' ? hyphenated(line) : line;
			const even =
				isJustified && row.last < pieces.length - 1 ? justified(drawn, columns, gapsIn(row, pieces)) : drawn;
			return isToTheRight ? alignedRight(even, columns) : even;
		},
	);
};

/** The spans as rows broken at newlines and at the edge alone; every space is kept. */
export const wrapUnbroken = (spans: readonly Span[], columns: number): readonly Line[] =>
	wrapWith(
		spans,
		textOf(spans),
		(text) => {
			const pieces = unbrokenPieces(text);
			return {pieces, rows: rowsOf(pieces, columns)};
		},
		(line) => line,
	);

/** Columns of the widest stretch of a text that a row should not break. */
export const widestStretch = (text: string): number => {
	const {
		spans: [span],
		hints,
	} = withoutHints([{text, role: 'body'}]);
	const shown = span?.text ?? '';
	return widestPiece(shown, breakPlaces(shown, hints, []));
};

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

const shifted = (
	places: readonly BreakPlace[],
	from: number,
	to: number,
	offset: number,
): readonly BreakPlace[] =>
	from === to ? [] : places.slice(from, to).map((place) => ({...place, at: place.at - offset}));

/** Stretches of code: a row that ends within one would seem to change it. */
const solidIn = (spans: readonly Span[]): readonly Solid[] => {
	const solid: Solid[] = [];
	let start = 0;
	for (const {text, role} of spans) {
		if (role === 'code') solid.push({start, end: start + text.length});
		start += text.length;
	}
	return solid;
};

/** The hyphen of the keyboard: every terminal's font has it, and what is copied can be searched for. */
const hyphenated = (line: Line): Line => {
	const last = line.at(-1);
	return last ? [...line.slice(0, -1), {...last, text: `${last.text}-`}] : line;
};

/** Where in a row's own text the gaps end at which it might have ended. */
const gapsIn = (row: Row, pieces: readonly Piece[]): readonly number[] => {
	const ends: number[] = [];
	for (let index = row.first; index < row.last; index++) {
		const next = pieces[index + 1];
		if (next && pieces[index]?.after === 'space') ends.push(next.start - row.start);
	}
	return ends;
};

const wrapWith = (
	spans: readonly Span[],
	text: string,
	set: (
		paragraph: string,
		offset: number,
	) => {readonly pieces: readonly Piece[]; readonly rows: readonly Row[]},
	finish: (line: Line, row: Row, pieces: readonly Piece[]) => Line,
): readonly Line[] => {
	const cut = cutter(spans);
	const lines: Line[] = [];
	let offset = 0;
	for (const paragraph of text.split('\n')) {
		const {pieces, rows} = set(paragraph.trimEnd(), offset);
		if (rows.length === 0) lines.push([]);
		for (const row of rows) lines.push(finish(cut(offset + row.start, offset + row.end), row, pieces));
		offset += paragraph.length + 1;
	}
	return lines;
};

/** Cuts the spans by places in their joined text; the places must not go back. */
const cutter = (spans: readonly Span[]) => {
	let index = 0;
	let spanStart = 0;
	return (start: number, end: number): Line => {
		const line: Span[] = [];
		for (;;) {
			const span = spans[index];
			if (!span) return line;
			const text = span.text.slice(Math.max(0, start - spanStart), Math.max(0, end - spanStart));
			if (text !== '') line.push({...span, text});
			if (spanStart + span.text.length > end) return line;
			spanStart += span.text.length;
			index++;
		}
	};
};
