import type {Medium} from '../model/players.ts';
import type {Change} from './line.ts';

/** What an article's body is made of, whatever its markup was: what layout, plain text and Markdown are made from. */
export type Block =
	| {readonly kind: 'paragraph'; readonly runs: readonly Run[]}
	| {readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[]}
	| {readonly kind: 'list'; readonly items: readonly ListItem[]}
	| {readonly kind: 'definitions'; readonly entries: readonly Definition[]}
	/** `isAside`: no quotation but what stands beside the article (a box, a note). */
	| {readonly kind: 'quote'; readonly blocks: readonly Block[]; readonly isAside?: boolean}
	/** What a browser unfolds. */
	| {readonly kind: 'details'; readonly summary: readonly Run[]; readonly blocks: readonly Block[]}
	| {readonly kind: 'code'; readonly text: string; readonly language?: string}
	| Table
	| Image
	| Embedded
	| Caption
	| {readonly kind: 'rule'};

/**
 * A stretch of text in one style: cleaned, white space collapsed; a newline is a forced break, a soft hyphen (U+00AD) or a
 * zero-width space (U+200B) a place where a row may end.
 */
export type Run = Style & {
	readonly text: string;
	/** Names of the places that begin here, of those that links of the same article lead to. */
	readonly anchors?: readonly string[];
};

export type Style = {
	readonly isStrong?: boolean;
	readonly isEmphasized?: boolean;
	readonly isDeleted?: boolean;
	readonly isInserted?: boolean;
	readonly isCode?: boolean;
	/** What the publisher did with it since it was read. */
	readonly change?: Change;
	/** Absolute; http, https or mailto. */
	readonly href?: string;
	/** The place in the same article where it leads. */
	readonly target?: string;
};

/** `marker` is that of a numbered or lettered list (« 3. », « b. »); without one it is a bullet. */
export type ListItem = {
	readonly marker?: string;
	/** Of a list of tasks: whether it is done. */
	readonly isDone?: boolean;
	readonly blocks: readonly Block[];
};

export type Definition = {readonly isTerm: boolean; readonly blocks: readonly Block[]};

export type Table = {
	readonly kind: 'table';
	/** Rows that name the columns, mostly one or none. */
	readonly head: readonly (readonly Cell[])[];
	readonly rows: readonly (readonly Cell[])[];
	/** Rows that sum up. */
	readonly foot: readonly (readonly Cell[])[];
};

/** `span` is the number of columns that it takes. */
export type Cell = {readonly runs: readonly Run[]; readonly span: number};

/** What stands under the picture or player before it, or over the table after it; `isUnder`: surely what is before it. */
export type Caption = {
	readonly kind: 'caption';
	readonly runs: readonly Run[];
	readonly isUnder?: boolean;
};

export type Image = {
	readonly kind: 'image';
	/** '' if there is none, or if the caption says the same. */
	readonly alt: string;
	readonly src?: string;
	/** Where a press on the picture leads, if that is not the picture again. */
	readonly href?: string;
};

/** A player, a frame or a post of another site: what it is, what it is called ('' if that is not said) and its page. */
export type Embedded = {
	readonly kind: 'embedded';
	readonly medium: Medium;
	readonly title: string;
	readonly href: string;
};

/** The text of the runs alone, without what says where its words may be broken. */
export const runsText = (runs: readonly Run[]): string =>
	runs
		.map((run) => run.text)
		.join('')
		.replace(/[\u00AD\u200B]/g, '');
