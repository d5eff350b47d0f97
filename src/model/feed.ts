import type {Access} from './article.ts';
import type {SourceKind} from './source.ts';

/** One item as the feed said it: cleaned, its links absolute, its dates read, nothing invented. */
export type ParsedEntry = {
	/** What tells it from its siblings within its source: guid or id, else link, else its content. */
	readonly identity: string;
	/** One line of plain text; '' if the feed gave none. */
	readonly title: string;
	/** Absolute http(s) address of the article's page. */
	readonly url?: string;
	/** ms since the epoch. */
	readonly published?: number;
	/** Where only the day is said: that day, counted from 1 January 1970; `published` is its midnight by the source's clock. */
	readonly publishedDay?: number;
	/**
	 * It counts from when the page was read (« il y a 3 heures », « hier à 18h42 »): the same words mean another moment at the
	 * next reading.
	 */
	readonly isPublishedRelative?: true;
	readonly updated?: number;
	readonly authors: readonly string[];
	/** Plain text that introduces the body and is not its mere beginning. */
	readonly summary?: string;
	/** The body as HTML, addresses in it absolute; '' if there is none. Not safe to show: text/ reads it. */
	readonly html: string;
	readonly language?: string;
	readonly access: Access;
	readonly enclosures: readonly Enclosure[];
};

/** A file attached to an entry (a picture, a sound). */
export type Enclosure = {
	readonly url: string;
	readonly type?: string;
	/** bytes */
	readonly length?: number;
};

/** A feed's document, whatever its dialect; entries in the feed's own order. */
export type ParsedFeed = {
	readonly kind: SourceKind;
	/** One line of plain text; '' if the feed gave none. */
	readonly title: string;
	readonly homepage?: string;
	readonly language?: string;
	/** The feed's own word on how long it may be kept, in minutes (`ttl`, or `sy:updatePeriod`). */
	readonly ttl?: number;
	/** Hours (0 to 23) and days (0 is Sunday), in UTC, at which it asks not to be read. */
	readonly skipHours?: readonly number[];
	readonly skipDays?: readonly number[];
	/** The document was broken or cut, and this is what could be read of it. */
	readonly isSalvaged: boolean;
	readonly entries: readonly ParsedEntry[];
};
