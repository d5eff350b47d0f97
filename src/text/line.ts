/** What a stretch of text is; only the theme knows how that looks. */
export type Role =
	| 'title'
	| 'standfirst'
	| 'byline'
	| 'body'
	| 'heading'
	| 'quote'
	| 'code'
	| 'link'
	| 'caption'
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
	/** That it is part of; every row of one heading has the same object. */
	readonly heading?: Heading;
};

/** What an editor did with a stretch of text. */
export type Change = 'added' | 'removed';
