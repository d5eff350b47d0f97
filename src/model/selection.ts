import type {Access} from './article.ts';

/** Which headlines a list shows. */
export type Selection = {
	readonly view: View;
	/** Only this source's, by its key. */
	readonly source?: string;
	/** Only what is in this folder, and in those within it; by its path. */
	readonly folder?: string;
	/** Of bookmarks: only those that the reader gave this tag. */
	readonly tag?: string;
	/** What must be so besides, in the language of queries; words must occur in title, text, note or tags. */
	readonly search?: string;
	/** The name of the saved view that this is, '' for that of today. */
	readonly saved?: string;
	/** Only what may be read so far as this; all, unless said. */
	readonly access?: readonly Access[];
	/**
	 * In the unread view: the clock's count when the view was opened. What was read later than that stays in it,
	 * so that no row vanishes under the reader's eyes.
	 */
	readonly since?: number;
};

/** What can be read to its end, as far as is known. */
export const readable: readonly Access[] = ['free', 'unknown'];

export type View = 'latest' | 'unread' | 'bookmarks';
