import type {ParsedEntry} from '../model/feed.ts';

const dayLength = 86_400_000;

/** The first moment of the year 1: no news is older, and a date before it is a slip that would sort for ever. */
const earliest = -62_135_596_800_000;

/** When an article was published, as the columns say it. */
export type TimeColumns = {
	readonly published: number | null;
	readonly published_day: number | null;
	readonly is_relative: number;
};

/** Whether a date says where its entry stands by time; some feeds date entries in the future to keep them on top. */
export const isUsable = (published: number | null, now: number): published is number =>
	published !== null && published <= now && published >= earliest;

/**
 * Where an entry stands by time: at its date, or at when it was first seen where that is not usable. Of a day without an
 * hour nobody knows where in it: an entry stands at when it was first seen if that was on that day, among what else came
 * then; else in the day's middle, at noon by Greenwich, which is the same day all over the world but for its easternmost isles.
 */
export const sortDate = (
	{published, published_day}: Omit<TimeColumns, 'is_relative'>,
	firstSeen: number,
	now: number,
): number => {
	if (!isUsable(published, now)) return firstSeen;
	if (published_day === null) return published;
	const isSeenThen = firstSeen >= published && firstSeen < published + dayLength;
	return isSeenThen ? firstSeen : Math.min(now, (published_day + 0.5) * dayLength);
};

/**
 * The time to keep of an entry: what it says, but where that tells less than what is known from before (`known`): a time
 * that counts from this reading, to which an earlier one was nearer; the mere day of a moment that is known.
 */
export const timeOf = (entry: ParsedEntry, known?: TimeColumns): TimeColumns => {
	const said = {
		published: entry.published ?? null,
		published_day: entry.publishedDay ?? null,
		is_relative: entry.isPublishedRelative ? 1 : 0,
	};
	if (!known || known.published === null) return said;
	const {published, published_day, is_relative} = known;
	return said.is_relative || isDayOf(said, known) ? {published, published_day, is_relative} : said;
};

/** Whether it is the day of a moment; midnight may be a day that was not known as one. */
const isDayOf = (day: TimeColumns, moment: TimeColumns): boolean =>
	day.published !== null &&
	day.published_day !== null &&
	moment.published !== null &&
	moment.published_day === null &&
	moment.published > day.published &&
	moment.published < day.published + dayLength;

/** What of an entry tells that it has changed: a time that is another at every reading does not. */
export const contentOf = ({identity: _, ...content}: ParsedEntry): Omit<ParsedEntry, 'identity'> => {
	if (!content.isPublishedRelative) return content;
	const {published: _published, publishedDay: _day, ...lasting} = content;
	return lasting;
};
