/** What a stretch of text is; only the theme knows how that looks. */
export type Role =
	| 'title'
	| 'standfirst'
	| 'byline'
	| 'body'
	| 'heading'
	| 'subheading'
	| 'quote'
	| 'code'
	| 'code-keyword'
	| 'code-string'
	| 'code-comment'
	| 'code-name'
	| 'code-number'
	| 'code-added'
	| 'code-removed'
	| 'link'
	| 'caption'
	| 'picture'
	| 'marker'
	| 'rule'
	| 'note';

export type Span = {
	readonly text: string;
	readonly role: Role;
	readonly isStrong?: boolean;
	readonly isEmphasized?: boolean;
	/** Taken back by the author: to be struck through. */
	readonly isDeleted?: boolean;
	/** Where two versions are shown in one: which of them has it. */
	readonly change?: Change;
	/** Where it leads (http, https or mailto). */
	readonly href?: string;
	/** Added by the author later: to be underlined. */
	readonly isInserted?: boolean;
	/** That it is part of; every row of one heading has the same object. */
	readonly heading?: Heading;
	/** The place in the same article where it leads: one of the page's anchors. */
	readonly target?: string;
	/** Places of the article that begin here. */
	readonly anchors?: readonly string[];
	/** The picture that it is of; every row of one has the same object. */
	readonly image?: ShownImage;
	/** It is a row of that picture itself, counted from 0: spaces that hold its place. */
	readonly pictureRow?: number;
};

/** A heading in the body: level 1 is the highest, its text is on one line. */
export type Heading = {readonly level: number; readonly text: string};

/** A picture in a page, and the columns that it may take there. */
export type ShownImage = {readonly src: string; readonly columns: number};

/** What an editor did with a stretch of text. */
export type Change = 'added' | 'removed';

/** One row of the screen: never wider than the columns it was laid out for, no newline in it. */
export type Line = readonly Span[];
