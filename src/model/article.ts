import type {Enclosure} from './feed.ts';

/** How much of an article its source lets one read. */
export type Access = 'free' | 'truncated' | 'subscribers' | 'unknown';

/**
 * Where a headline stands in every list: `sort` descending, then the others ascending.
 * `sort` is ms since the epoch (published, or first seen where that is missing or in the future),
 * `position` its place in its feed, `order` that of the subscription, `row` the library's own number.
 */
export type Place = {
	readonly sort: number;
	readonly position: number;
	readonly order: number;
	readonly row: number;
};

/** What a row of the list needs, and no more: there is no HTML in it. */
export type Headline = {
	/** `[A-Za-z0-9_]+`, the same again after the library is rebuilt. */
	readonly id: string;
	readonly place: Place;
	readonly title: string;
	readonly url?: string;
	readonly sourceKey: string;
	/** The subscription's address. */
	readonly sourceUrl: string;
	readonly sourceTitle: string;
	/** What the feed said, in ms since the epoch. */
	readonly published?: number;
	/** Where the source said but a day: that day, counted from 1 January 1970; `published` is then its midnight. */
	readonly publishedDay?: number;
	readonly author?: string;
	readonly summary?: string;
	/** How its text begins, in lists that were asked for with it: instead of a summary, where there is none. */
	readonly lead?: string;
	readonly access: Access;
	readonly isRead: boolean;
	readonly isBookmarked: boolean;
	/** Its publisher has changed it since it was read. */
	readonly isChanged?: true;
	/** What the reader wrote on a bookmark. */
	readonly note?: string;
	readonly tags?: readonly string[];
	/** All that is to be had of a bookmark is kept: its full text, and so many pictures. */
	readonly whole?: Whole;
};

/** `missing`: pictures that its text shows and that could not be kept. */
export type Whole = {readonly pictures: number; readonly missing: number};

/** A headline opened for reading. */
export type Article = {
	readonly headline: Headline;
	readonly authors: readonly string[];
	/** The fullest body there is, links absolute; text/ turns it into lines. */
	readonly html: string;
	readonly language?: string;
	readonly updated?: number;
	readonly enclosures: readonly Enclosure[];
	/** What the feed gave, where what stands above was got from the article's own page. */
	readonly feedVersion?: Version;
	/** The feed has told of a change since its page was read. */
	readonly isOutdated?: true;
	/** What was read, where its publisher has changed it since. */
	readonly earlier?: EarlierVersion;
};

export type EarlierVersion = {readonly title: string; readonly html: string};

/** An article as one place gives it: its feed, or its page. */
export type Version = {
	readonly html: string;
	readonly authors: readonly string[];
	readonly summary?: string;
	readonly language?: string;
	readonly access: Access;
	readonly url?: string;
};

/** What an article's own page gave. */
export type FullText = Version & {readonly title: string};
