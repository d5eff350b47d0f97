import type {Line} from './line.ts';

/** What stands around an article's body; words come from messages/, so that text/ knows no language's sentences. */
export type PageSource = {
	readonly title: string;
	readonly standfirst?: string;
	/** Such as « La Tribune · Jeanne Martin · Publié le 2 octobre 2023 à 16:03 ». */
	readonly byline: string;
	readonly html: string;
	readonly baseUrl?: string;
	/** A last line about how the text ends (« La suite est réservée aux abonnés »). */
	readonly note?: string;
	/** The heading over the numbered links. */
	readonly linksHeading: string;
	/** The word before a picture's caption or alt text (« Image »). */
	readonly imageWord: string;
	/** What parts a label from what it names; « : » between spaces unless said. */
	readonly colon?: string;
};

/** An article laid out for a number of columns. */
export type Page = {
	readonly columns: number;
	readonly lines: readonly Line[];
	/** Link 1 is the first. */
	readonly links: readonly string[];
};
