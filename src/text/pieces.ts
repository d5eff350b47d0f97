import {type BreakPlace, placesInAddress} from './break-places.ts';
import {closing, type Gap, gaps, opening} from './typography.ts';
import {characters, displayWidth, isNarrow} from './width.ts';

/**
 * A stretch of a text that no row should break, from `start` up to `end`, and how a row may end after it: at spaces
 * (the next piece begins after them), at a place without any, or there with a hyphen added.
 */
export type Piece = {
	readonly start: number;
	readonly end: number;
	/** In columns, at least 1. */
	readonly width: number;
	readonly after: 'space' | BreakPlace['kind'];
	/** Of a piece wider than the row: what it is broken between all the same. */
	readonly letters?: readonly Letter[];
};

/** What is never broken; `end` is its end in the text. */
export type Letter = {readonly end: number; readonly width: number};

/** The pieces of a text without newlines, for rows of `columns`; all of it but spaces at which a row may end. */
export const piecesOf = (
	source: string,
	columns: number,
	places: readonly BreakPlace[] = [],
): readonly Piece[] => {
	const pieces: Piece[] = [];
	const text: Measured = {source, isPlain: isNarrow(source), columns};
	let place = 0;
	for (const group of groups(source, gaps(source))) {
		while ((places[place]?.at ?? Number.POSITIVE_INFINITY) <= group.start) place++;
		const from = place;
		while ((places[place]?.at ?? Number.POSITIVE_INFINITY) < group.end) place++;
		addParts(pieces, text, group, from === place ? [] : placesIn(group, places.slice(from, place)), addPart);
	}
	return pieces;
};

/** The pieces of a text whose spaces all stay where they are: one, broken at the row's edge alone. */
export const unbrokenPieces = (source: string): readonly Piece[] => {
	const letters = lettersOf(source, 0, source.length, () => false);
	return source === ''
		? []
		: [{start: 0, end: source.length, width: widthOf(letters), after: 'space', letters}];
};

/** Columns of the widest stretch that a row should not break. */
export const widestPiece = (source: string, places: readonly BreakPlace[]): number =>
	piecesOf(source, Number.POSITIVE_INFINITY, places).reduce((widest, {width}) => Math.max(widest, width), 0);

type Measured = {readonly source: string; readonly isPlain: boolean; readonly columns: number};

/** Words held together by the gaps between them. */
type Group = {readonly start: number; readonly end: number; readonly held: readonly Gap[]};

const nothingHeld: readonly Gap[] = [];

function* groups(source: string, found: readonly Gap[]): Generator<Group> {
	let start = 0;
	let held: Gap[] | undefined;
	for (const gap of found) {
		if (gap.hold !== 'free') {
			held ??= [];
			held.push(gap);
			continue;
		}
		if (gap.start > start) yield {start, end: gap.start, held: held ?? nothingHeld};
		start = gap.end;
		held = undefined;
	}
	if (source.length > start) yield {start, end: source.length, held: held ?? nothingHeld};
}

/** What is bound to a number or a name is not parted by a hyphen (« 2 octobre »). */
const placesIn = ({held}: Group, places: readonly BreakPlace[]): readonly BreakPlace[] =>
	held.some(({hold}) => hold === 'weak') ? places.filter(({kind}) => kind !== 'hyphen') : places;

const columnsOf = ({source, isPlain}: Measured, start: number, end: number): number =>
	isPlain ? end - start : Math.max(1, displayWidth(source.slice(start, end)));

type AddPart = (pieces: Piece[], text: Measured, part: Group, after: Piece['after']) => void;

/** Cuts a group at its places. */
const addParts = (
	pieces: Piece[],
	text: Measured,
	group: Group,
	places: readonly BreakPlace[],
	add: AddPart,
	after: Piece['after'] = 'space',
): void => {
	let {start} = group;
	let gap = 0;
	const heldUpTo = (end: number): readonly Gap[] => {
		const from = gap;
		while ((group.held[gap]?.end ?? Number.POSITIVE_INFINITY) <= end) gap++;
		return from === gap ? nothingHeld : group.held.slice(from, gap);
	};
	for (const {at, kind} of places) {
		if (!isRoomy(text, start, at, pieces.at(-1)?.after, kind)) continue;
		if (!isRoomy(text, at, group.end, kind, 'space')) continue;
		if (kind === 'hyphen' && columnsOf(text, start, at) >= text.columns) continue;
		add(pieces, text, {start, end: at, held: heldUpTo(at)}, kind);
		start = at;
	}
	add(
		pieces,
		text,
		start === group.start ? group : {start, end: group.end, held: heldUpTo(group.end)},
		after,
	);
};

/** Columns that a stand-in's space takes of what follows a place (see stand-in.ts). */
export const taken = (before: Piece['after'] | undefined): number =>
	before === 'hyphen' ? 2 : before === 'bare' || before === 'address' ? 1 : 0;

/** Something must be left of each piece in the stand-in. */
const isRoomy = (
	text: Measured,
	start: number,
	end: number,
	before: Piece['after'] | undefined,
	after: Piece['after'],
): boolean => {
	const least = 1 + taken(before) - (after === 'hyphen' ? 1 : 0);
	// No UTF-16 unit of those with a width has less than one column, but some have none.
	return end > start && (end - start > 40 || columnsOf(text, start, end) >= least);
};

/** Width wins over binding: a part wider than the row lets go of its weak gaps, then of as few of the strong as it must. */
const addPart: AddPart = (pieces, text, part, after) => {
	const {columns} = text;
	const width = columnsOf(text, part.start, part.end);
	if (width <= columns) {
		pieces.push({start: part.start, end: part.end, width, after});
		return;
	}
	// An address can be broken, and keeps its signs.
	const isAddress = text.source.slice(part.start, part.end).includes('://');
	let {start} = part;
	let together = columnsOf(text, start, part.held[0]?.start ?? part.end);
	for (const [index, gap] of part.held.entries()) {
		const wordWidth = columnsOf(text, gap.end, part.held[index + 1]?.start ?? part.end);
		const joined = together + (gap.end - gap.start) + wordWidth;
		// A word that is itself too long is broken anyway, and breaks best with its signs still bound to it.
		const isReleased =
			gap.hold === 'weak' || (!isAddress && joined > columns && together <= columns && wordWidth <= columns);
		if (isReleased) {
			addWords(pieces, text, {start, end: gap.start, held: nothingHeld}, 'space');
			start = gap.end;
		}
		together = isReleased ? wordWidth : joined;
	}
	addWords(pieces, text, {start, end: part.end, held: nothingHeld}, after);
};

/** A word longer than a row is broken where an address may be, and anywhere if that is not enough. */
const addWords: AddPart = (pieces, text, words, after) => {
	const {source, columns} = text;
	if (columnsOf(text, words.start, words.end) <= columns) addWhole(pieces, text, words, after);
	else addParts(pieces, text, words, placesInAddress(source, words.start, words.end), addWhole, after);
};

const addWhole: AddPart = (pieces, text, {start, end}, after) => {
	const width = columnsOf(text, start, end);
	if (width <= text.columns) {
		pieces.push({start, end, width, after});
		return;
	}
	const letters = lettersOf(text.source, start, end, holdsSign);
	pieces.push({start, end, width: widthOf(letters), after, letters});
};

const widthOf = (letters: readonly Letter[]): number => letters.reduce((sum, {width}) => sum + width, 0);

/** Says that no break may fall between what ends in `before` and the character `next`. */
type Holds = (before: string, next: string) => boolean;

/** A sign stays with its letter, also over the space that is bound between them. */
const holdsSign: Holds = (before, next) =>
	next.trim() === '' || closing.test(next) || opening.test(before.trimEnd().slice(-1));

/** A break may fall between any two that nothing holds together. */
const lettersOf = (source: string, start: number, end: number, holds: Holds): readonly Letter[] => {
	const letters: Letter[] = [];
	let offset = start;
	let unit = '';
	let width = 0;
	for (const character of narrowest(source.slice(start, end))) {
		const isFresh = character.width > 0 && unit !== '' && !holds(unit, character.text);
		if (width > 0 && (isFresh || width + character.width > widestLetter)) {
			letters.push({end: offset, width});
			unit = '';
			width = 0;
		}
		unit += character.text;
		width += character.width;
		offset += character.text.length;
	}
	if (width > 0 || letters.length === 0) letters.push({end, width: Math.max(1, width)});
	const last = letters.pop();
	if (last) letters.push({...last, end});
	return letters;
};

/** Clusters of some scripts have no limit to their width; those are broken by code points. */
function* narrowest(text: string): Generator<{readonly text: string; readonly width: number}> {
	for (const character of characters(text)) {
		if (character.width <= widestLetter) yield character;
		else for (const codePoint of character.text) yield {text: codePoint, width: displayWidth(codePoint)};
	}
}

/** Columns; a row has room for it. */
const widestLetter = 6;
