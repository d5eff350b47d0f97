import type {Medium} from '../model/players.ts';
import type {Highlight} from './highlight.ts';
import type {Heading, Line, ShownImage} from './line.ts';

/** What stands around an article's body; words come from messages/, so that text/ knows no language's sentences. */
export type PageSource = {
	readonly title: string;
	readonly standfirst?: string;
	/** Such as « La Tribune · Jeanne Martin · Publié le 2 octobre 2023 à 16:03 ». */
	readonly byline: string;
	/** What the reader adds to it: a paragraph each, under the byline. */
	readonly about?: readonly string[];
	readonly html: string;
	readonly baseUrl?: string;
	/** A last line about how the text ends (« La suite est réservée aux abonnés »). */
	readonly note?: string;
	/** The heading over the numbered links. */
	readonly linksHeading: string;
	/** The word before a picture's caption or alt text (« Image »). */
	readonly imageWord: string;
	/** Those before a player's or frame's title (« Vidéo »). */
	readonly mediumWords?: Readonly<Record<Medium, string>> | undefined;
	/** What is said of a picture that could not be had. */
	readonly imageLost?: string;
	/** A picture that belongs to the article, to stand above a body that has none. */
	readonly leadPicture?: string;
	/** What parts a label from what it names; « : » between spaces unless said. */
	readonly colon?: string;
	/** A BCP 47 tag; hyphenation and quotation marks need it. */
	readonly language?: string;
	/** What colours its code; in one colour without. */
	readonly highlight?: Highlight | undefined;
};

/** How the rows of a page are made; what is not said is off. */
export type PageForm = {
	readonly columns: number;
	readonly isHyphenated?: boolean;
	readonly isJustified?: boolean;
	/** Rows from one row of text to the next: 1 leaves none empty between them. */
	readonly lineSpacing?: number;
};

/** True if pages of these forms have the same rows. */
export const isSameForm = (one: PageForm, other: PageForm): boolean =>
	one.columns === other.columns &&
	(one.isHyphenated ?? false) === (other.isHyphenated ?? false) &&
	(one.isJustified ?? false) === (other.isJustified ?? false) &&
	(one.lineSpacing ?? 1) === (other.lineSpacing ?? 1);

/**
 * The cells that a picture takes, by its address: none if there is nothing to see of it; `lost`: it could not be had.
 * Others are their captions alone.
 */
export type KnownPictures = ReadonlyMap<string, PictureCells | 'lost'>;

export type PictureCells = {readonly columns: number; readonly rows: number};

/** An article laid out. */
export type Page = {
	readonly form: PageForm;
	readonly lines: readonly Line[];
	/** Link 1 is the first. */
	readonly links: readonly string[];
	/** Those of the body, in order. */
	readonly headings: readonly PageHeading[];
	/** The first row of each place that a link of the article itself leads to. */
	readonly anchors: ReadonlyMap<string, number>;
	/** In order, whether their cells were known or not. */
	readonly pictures: readonly PagePicture[];
	/** Of the body. */
	readonly wordCount: number;
};

/** `line` is that of its first row, or of what stands in its place. */
export type PagePicture = ShownImage & {readonly line: number};

/** `line` is the number of its first row in the page. */
export type PageHeading = Heading & {readonly line: number};
