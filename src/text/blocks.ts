import type {Change} from './line.ts';

/** What an article's body is made of, whatever its markup was: what layout, plain text and Markdown are made from. */
export type Block =
	| {readonly kind: 'paragraph'; readonly runs: readonly Run[]}
	| {readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[]}
	| {readonly kind: 'list'; readonly items: readonly ListItem[]}
	| {readonly kind: 'definitions'; readonly entries: readonly Definition[]}
	| {readonly kind: 'quote'; readonly blocks: readonly Block[]}
	| {readonly kind: 'code'; readonly text: string; readonly language?: string}
	| Table
	| Image
	/** What stands under the picture before it, or over the table after it. */
	| {readonly kind: 'caption'; readonly runs: readonly Run[]}
	| {readonly kind: 'rule'};

/** A stretch of text in one style: cleaned, white space collapsed; a newline is a forced break. */
export type Run = Style & {readonly text: string};

export type Style = {
	readonly isStrong?: boolean;
	readonly isEmphasized?: boolean;
	readonly isDeleted?: boolean;
	readonly isCode?: boolean;
	/** What the publisher did with it since it was read. */
	readonly change?: Change;
	/** Absolute; http, https or mailto. */
	readonly href?: string;
};

/** `marker` is that of a numbered or lettered list (« 3. », « b. »); without one it is a bullet. */
export type ListItem = {readonly marker?: string; readonly blocks: readonly Block[]};

export type Definition = {readonly isTerm: boolean; readonly blocks: readonly Block[]};

export type Table = {
	readonly kind: 'table';
	readonly header?: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
};

/** `span` is the number of columns that it takes. */
export type Cell = {readonly runs: readonly Run[]; readonly span: number};

export type Image = {
	readonly kind: 'image';
	/** '' if there is none, or if the caption says the same. */
	readonly alt: string;
	readonly src?: string;
	/** Where a press on the picture leads, if that is not the picture again. */
	readonly href?: string;
};

/** The text of the runs alone. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
