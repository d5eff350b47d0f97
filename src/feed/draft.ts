import type {Enclosure, ParsedFeed} from '../model/feed.ts';

/** What every dialect says in words of its own, before dates are read, identities given and bodies finished. */
export type EntryDraft = {
	readonly guid: string | undefined;
	readonly url: string | undefined;
	/** Clean already. */
	readonly title: string;
	/** Dates as they were written, the preferred first. */
	readonly published: readonly (string | undefined)[];
	readonly updated: readonly (string | undefined)[];
	readonly authors: readonly string[];
	/** The body; addresses in it still relative to `base`. */
	readonly html: string;
	/** HTML that may introduce the body. */
	readonly introduction: string | undefined;
	readonly base: string;
	readonly language: string | undefined;
	readonly enclosures: readonly Enclosure[];
	/** Categories and rights: where a feed says who may read. */
	readonly terms: readonly string[];
};

export type FeedDraft = Pick<ParsedFeed, 'kind' | 'title'> & {
	readonly homepage: string | undefined;
	readonly language: string | undefined;
	readonly ttl: number | undefined;
	readonly skipHours?: readonly number[];
	readonly skipDays?: readonly number[];
	readonly entries: readonly EntryDraft[];
};

/** A document that no server should send and no reader should hold is read up to here. */
export const maxEntries = 20_000;

/** The first that says anything. */
export const firstOf = (...texts: readonly (string | undefined)[]): string | undefined =>
	texts.find((text) => text !== undefined && text !== '');
