import type {Hyphenate} from './break-places.ts';
import type {Line, Role, Span} from './line.ts';
import {type Numbering, startNumbering} from './numbering.ts';
import type {KnownPictures, PageForm, PageSource} from './page.ts';
import type {Setting} from './wrap.ts';

/** The space that a block is laid out in. */
export type Frame = {
	readonly columns: number;
	/** Columns that may still be given to indents and bars: all of them together take at most a quarter of the row. */
	readonly indentable: number;
	/** What plain text is here. */
	readonly role: Role;
	/** Lists that stand around. */
	readonly lists: number;
	/** That of the article's main headings: some begin at the third. */
	readonly topLevel: number;
	readonly numbering: Numbering;
	readonly imageWord: string;
	readonly mediumWords?: PageSource['mediumWords'];
	readonly highlight?: PageSource['highlight'];
	readonly imageLost: string;
	readonly colon: string;
	readonly pictures: KnownPictures;
	/** Rows from one row of text to the next. */
	readonly lineSpacing: number;
	/** How running text is set in its rows. */
	readonly setting: Setting;
};

const narrowestPage = 8;
const loosest = 3;

/** The whole of a page; `hyphenate` is used if the form says so. */
export const frameOf = (
	source: PageSource,
	form: PageForm,
	hyphenate?: Hyphenate,
	pictures: KnownPictures = new Map(),
): Frame => {
	const columns = Math.max(narrowestPage, Math.floor(form.columns));
	return {
		columns,
		indentable: Math.floor(columns / 4),
		role: 'body',
		lists: 0,
		topLevel: 2,
		numbering: startNumbering(),
		imageWord: source.imageWord,
		mediumWords: source.mediumWords,
		highlight: source.highlight,
		imageLost: source.imageLost ?? '',
		colon: source.colon ?? ' : ',
		pictures,
		lineSpacing: Math.max(1, Math.min(loosest, Math.floor(form.lineSpacing ?? 1))),
		setting: {
			isJustified: form.isJustified ?? false,
			...(form.isHyphenated && hyphenate && {hyphenate}),
		},
	};
};

/** The parts of a page one under the other, empty rows between them. */
export const parted = (parts: readonly (readonly Line[])[], {lineSpacing}: Frame): readonly Line[] => {
	const lines: Line[] = [];
	for (const part of parts) {
		if (part.length === 0) continue;
		if (lines.length > 0) lines.push(...new Array<Line>(lineSpacing).fill([]));
		for (const line of part) lines.push(line);
	}
	return lines;
};

/** The frame within a margin of `width` columns; undefined where the row has no room left for it. */
export const indented = (frame: Frame, width: number): Frame | undefined =>
	width > frame.indentable
		? undefined
		: {...frame, columns: frame.columns - width, indentable: frame.indentable - width};

/** The rows of a text with the empty ones between them that the line spacing asks for. */
export const spaced = (rows: readonly Line[], {lineSpacing}: Frame): readonly Line[] => {
	if (lineSpacing <= 1) return rows;
	const empty = new Array<Line>(lineSpacing - 1).fill([]);
	return rows.flatMap((row, index) => (index === 0 ? [row] : [...empty, row]));
};

/** Texts as close under one another as the rows of one. */
export const stacked = (texts: readonly (readonly Line[])[], {lineSpacing}: Frame): readonly Line[] =>
	texts
		.filter((rows) => rows.length > 0)
		.flatMap((rows, index) => (index === 0 ? rows : [...new Array<Line>(lineSpacing - 1).fill([]), ...rows]));

/** The lines with `first` before the first one and `rest` before the others; both are as wide. */
export const withMargin = (lines: readonly Line[], first: Span, rest: Span): readonly Line[] =>
	lines.map((line, index) => {
		const margin = index === 0 ? first : rest;
		if (line.length > 0) return [margin, ...line];
		const bar = margin.text.trimEnd();
		return bar === '' ? [] : [{...margin, text: bar}];
	});
