import type {ListElement} from './list-tree.ts';
import type {DatePhrase} from './page-dates.ts';

/** A date that stands by itself in a page, as a headline's does; one within a sentence is none. */
export type DateMark = {
	readonly ms: number;
	readonly kind: DatePhrase['kind'];
	readonly precision: number;
	readonly isRelative: boolean;
	readonly label: DatePhrase['label'];
	readonly sinceMidnight: number | undefined;
	/** Where it stands in the page's text; the same twice for one that only an attribute says. */
	readonly start: number;
	readonly end: number;
	readonly place: number;
	readonly element: ListElement;
	/** Said by the page for machines, or introduced by « Publié le ». */
	readonly isSure: boolean;
	/** Nothing else stands in its line. */
	readonly isAlone: boolean;
};
