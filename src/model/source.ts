import type {Problem} from './problem.ts';
import type {Rhythm} from './rhythm.ts';
import type {FullTextPolicy} from './settings.ts';

/** What a source's address answers with. */
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKinds = ['rss', 'atom', 'rdf', 'json', 'page', 'sitemap'] as const;

/**
 * The reader's wish to follow a source: theirs, kept in `conf`, never touched by what the source says.
 * `key` is permanent (`[a-z0-9]+`): the ids of the source's articles begin with it, also after the address moves.
 */
export type Subscription = {
	readonly key: string;
	/** `http:`, `https:` or an absolute `file:` address. */
	readonly url: string;
	/** The name given by the reader or by an imported OPML; without one the feed's own title is shown. */
	readonly title?: string;
	readonly folder?: string;
	/** Minutes between two refreshes, where the reader chose it. */
	readonly interval?: number;
	/** When its articles are fetched whole, where the reader chose it. */
	readonly fullText?: FullTextPolicy;
	/** For how many days its articles are kept once they are read, 1 to `mostKeepDays`; without it for ever. */
	readonly keepDays?: number;
	/** Where they are kept for so many days: those that were not read go too. */
	readonly forgetsUnread?: true;
	/** The IANA zone of its dates that name none, where the reader chose it. */
	readonly zone?: string;
	/** Where its server says that it has moved for good, and the reader had it stay. */
	readonly declinedMove?: string;
};

/** Between two refreshes: ten weeks. */
export const mostMinutes = 100_000;

export const isInterval = (minutes: number): boolean =>
	Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;

/** A hundred years. */
export const mostKeepDays = 36_500;

export const isKeepDays = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostKeepDays;

/** Where a source has been found again that no longer answers as one at its own address. */
export type NewAddress = {readonly url: string; readonly title: string; readonly kind: SourceKind};

/** What the server said last about a feed's version; sent back to it (RFC 9110, conditional requests). */
export type Validators = {
	readonly etag?: string;
	readonly lastModified?: string;
};

/** When a feed says that it wants to be asked. */
export type Pace = {
	/** minutes for which it may be kept */
	readonly ttl?: number;
	/** Hours (0 to 23) and days (0 is Sunday), in UTC, at which it asks not to be read. */
	readonly skipHours?: readonly number[];
	readonly skipDays?: readonly number[];
};

/** A subscription with what the library knows of it; times are ms since the epoch. */
export type Source = {
	readonly key: string;
	readonly url: string;
	/** What to call it: the reader's name, else the feed's, else the address's host. Never empty. */
	readonly title: string;
	readonly folder?: string;
	readonly kind?: SourceKind;
	readonly homepage?: string;
	readonly language?: string;
	readonly headlines: number;
	readonly unread: number;
	/** When it last answered (also « unchanged »). */
	readonly lastFetched?: number;
	/** Not to be asked before this time: back-off, or the server's own Retry-After. */
	readonly nextFetch?: number;
	/** Until when its server said that there is nothing newer. */
	readonly freshUntil?: number;
	readonly pace?: Pace;
	readonly rhythm?: Rhythm;
	readonly failures: number;
	readonly validators: Validators;
	readonly interval?: number;
	readonly fullText?: FullTextPolicy;
	readonly keepDays?: number;
	readonly forgetsUnread?: true;
	readonly zone?: string;
	readonly problem?: Problem;
	readonly newAddress?: NewAddress;
	/** When it was last looked for elsewhere. */
	readonly sought?: number;
	/** Its document was broken or cut when it was last read, and what could be read of it is here. */
	readonly isSalvaged?: true;
};
