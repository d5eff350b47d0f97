import type {ParsedEntry} from '../model/feed.ts';

/** The first moment of the year 1: no news is older, and a date before it is a slip that would sort for ever. */
const earliest = -62_135_596_800_000;

/**
 * Where an entry stands by time: its date, or when it was first seen if it has none or one that is yet to come (some
 * feeds date entries in the future to keep them on top).
 */
export const sortDate = (published: number | undefined, firstSeen: number, now: number): number =>
	published === undefined || published > now || published < earliest ? firstSeen : published;

/** When an article was published, as the columns say it. */
export type TimeColumns = {readonly published: number | null; readonly is_relative: number};

/**
 * The time to keep of an entry: what it says, but not where that counts from this reading and a time is known from one
 * before (`known`), which was nearer to it. An exact date always takes the place of such a time.
 */
export const timeOf = (entry: ParsedEntry, known?: TimeColumns): TimeColumns =>
	entry.isPublishedRelative && known && known.published !== null
		? {published: known.published, is_relative: known.is_relative}
		: {published: entry.published ?? null, is_relative: entry.isPublishedRelative ? 1 : 0};

/** What of an entry tells that it has changed: a time that is another at every reading does not. */
export const contentOf = ({identity: _, ...content}: ParsedEntry): Omit<ParsedEntry, 'identity'> => {
	if (!content.isPublishedRelative) return content;
	const {published: _published, ...lasting} = content;
	return lasting;
};
