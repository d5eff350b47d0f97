import {closing, type Gap, gaps, opening} from './typography.ts';
import {characters, displayWidth, isNarrow} from './width.ts';

/**
 * A text of the same widths as another, for wrap-ansi to break: breaks may fall at its spaces alone, and between its
 * letters where a word is longer than a row. The source keeps its own characters (wrap-ansi would compose accents
 * and knows no binding), and what is plain ASCII is wrapped many times faster.
 */
export type StandIn = {
	readonly text: string;
	/** The place in the source of the stand-in's UTF-16 unit at `index`. */
	readonly sourceOffset: (index: number) => number;
};

/** The stand-in of a text without newlines for rows of `columns`. */
export const standInFor = (source: string, columns: number): StandIn => {
	const found = gaps(source);
	const pieces: Piece[] = [];
	let start = 0;
	for (const group of groups(source, found)) {
		if (group.start > start) pieces.push({text: ' '.repeat(group.start - start), start});
		addGroup(pieces, source, group, columns);
		start = group.end;
	}
	return join(pieces);
};

/** The stand-in of a text whose spaces all stay where they are, broken at the row's edge alone. */
export const unbrokenStandIn = (source: string): StandIn => {
	const pieces: Piece[] = [];
	addLetters(pieces, source, 0, source.length, () => false);
	return join(pieces);
};

/** Columns of the widest stretch that a row should not break. */
export const widestGroup = (source: string): number => {
	let widest = 0;
	for (const {start, end} of groups(source, gaps(source))) {
		if (end - start > widest / 2) widest = Math.max(widest, displayWidth(source.slice(start, end)));
	}
	return widest;
};

/** A stretch of the stand-in; `offsets` where its units are not one for one those of the source. */
type Piece = {readonly text: string; readonly start: number; readonly offsets?: readonly number[]};

/** Words held together by the gaps between them. */
type Group = {readonly start: number; readonly end: number; readonly held: readonly Gap[]};

function* groups(source: string, found: readonly Gap[]): Generator<Group> {
	let start = 0;
	let held: Gap[] = [];
	for (const gap of found) {
		if (gap.hold !== 'free') {
			held.push(gap);
			continue;
		}
		if (gap.start > start) yield {start, end: gap.start, held};
		start = gap.end;
		held = [];
	}
	if (source.length > start) yield {start, end: source.length, held};
}

const isTooWide = (source: string, start: number, end: number, columns: number): boolean =>
	// No UTF-16 unit is wider than two columns.
	(end - start) * 2 > columns && displayWidth(source.slice(start, end)) > columns;

/** Width wins over binding: a group wider than the row lets go of its weak gaps, then of as few of the strong as it must. */
const addGroup = (pieces: Piece[], source: string, group: Group, columns: number): void => {
	if (!isTooWide(source, group.start, group.end, columns)) {
		addWord(pieces, source, group.start, group.end);
		return;
	}
	let start = group.start;
	let width = displayWidth(source.slice(start, group.held[0]?.start ?? group.end));
	for (const [index, gap] of group.held.entries()) {
		const wordWidth = displayWidth(source.slice(gap.end, group.held[index + 1]?.start ?? group.end));
		const together = width + (gap.end - gap.start) + wordWidth;
		// A word that is itself too long is broken anyway, and breaks best with its signs still bound to it.
		const isReleased =
			gap.hold === 'weak' || (together > columns && width <= columns && wordWidth <= columns);
		if (isReleased) {
			addPart(pieces, source, start, gap.start, columns);
			pieces.push({text: ' '.repeat(gap.end - gap.start), start: gap.start});
			start = gap.end;
		}
		width = isReleased ? wordWidth : together;
	}
	addPart(pieces, source, start, group.end, columns);
};

const addPart = (pieces: Piece[], source: string, start: number, end: number, columns: number): void => {
	if (isTooWide(source, start, end, columns)) addLetters(pieces, source, start, end, holdsSign);
	else addWord(pieces, source, start, end);
};

const addWord = (pieces: Piece[], source: string, start: number, end: number): void => {
	const word = source.slice(start, end);
	if (isNarrow(word)) pieces.push({text: word.replace(/[^!-~]/g, 'x'), start});
	else addLetters(pieces, source, start, end, holdsSign);
};

/** Says that no break may fall between what ends in `before` and the character `next`. */
type Holds = (before: string, next: string) => boolean;

/** A sign stays with its letter, also over the space that is bound between them. */
const holdsSign: Holds = (before, next) =>
	next.trim() === '' || closing.test(next) || opening.test(before.trimEnd().slice(-1));

/** Character by character, since a break may fall between any two that nothing holds together. */
const addLetters = (pieces: Piece[], source: string, start: number, end: number, holds: Holds): void => {
	const offsets: number[] = [];
	let text = '';
	let offset = start;
	let unit = '';
	let width = 0;
	let unitStart = start;
	const push = () => {
		const letter = letterOf(width);
		text += letter;
		for (let index = 0; index < letter.length; index++) offsets.push(unitStart);
		unit = '';
		width = 0;
	};
	for (const character of narrowest(source.slice(start, end))) {
		const isFresh = character.width > 0 && unit !== '' && !holds(unit, character.text);
		if (width > 0 && (isFresh || width + character.width > widestUnit)) push();
		if (unit === '') unitStart = offset;
		unit += character.text;
		width += character.width;
		offset += character.text.length;
	}
	if (width > 0) push();
	pieces.push({text, start, offsets});
};

/** Clusters of some scripts have no limit to their width; those are broken by code points. */
function* narrowest(text: string): Generator<{readonly text: string; readonly width: number}> {
	for (const character of characters(text)) {
		if (character.width <= widestUnit) yield character;
		else for (const codePoint of character.text) yield {text: codePoint, width: displayWidth(codePoint)};
	}
}

const widestUnit = 6;

/** One character of that width for wrap-ansi, which never breaks a base letter from its spacing marks. */
const letterOf = (width: number): string => {
	if (width === 1) return 'x';
	return width === 2 ? '\u4E00' : `x${'\u0903'.repeat(width - 1)}`;
};

const join = (pieces: readonly Piece[]): StandIn => {
	const text = pieces.map((piece) => piece.text).join('');
	if (!pieces.some((piece) => piece.offsets)) return {text, sourceOffset: (index) => index};
	const offsets = pieces.flatMap(
		(piece) => piece.offsets ?? Array.from(piece.text, (_, index) => piece.start + index),
	);
	return {text, sourceOffset: (index) => offsets[index] ?? Number.POSITIVE_INFINITY};
};
