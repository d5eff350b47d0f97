import type {Access, Headline, Place, Whole} from '../model/article.ts';

/** The columns that place a row in a list and say which article it is. */
export const placeColumns = 'a.row, a.id, a.source, a.rank, a.position, a.read';

/** The columns that make a headline, of `articles AS a` joined with `sources AS s`. */
export const headlineColumns = `${placeColumns}, a.kept, a.is_changed, a.published, a.published_day, a.access, a.url, a.title, a.author, a.summary,
	a.note, a.tags, a.whole,
	s.key AS source_key, s.url AS source_url, s.title AS source_title, s.feed_title`;

export type PlaceRow = {
	readonly row: number;
	readonly id: string;
	readonly source: number;
	readonly rank: number;
	readonly position: number;
	readonly read: number;
};

export type HeadlineRow = PlaceRow & {
	readonly kept: number;
	readonly is_changed: number;
	readonly published: number | null;
	readonly published_day: number | null;
	readonly access: Access;
	readonly url: string | null;
	readonly title: string;
	readonly author: string | null;
	readonly summary: string | null;
	readonly note: string | null;
	/** JSON */
	readonly tags: string | null;
	readonly whole: string | null;
	readonly source_key: string;
	readonly source_url: string;
	readonly source_title: string | null;
	readonly feed_title: string | null;
};

/** What to call a source: the reader's name for it, else the feed's own, else the host of its address. Never empty. */
export const sourceName = (title: string | null, feedTitle: string | null, url: string): string =>
	title || feedTitle || URL.parse(url)?.host || url;

/** Where a row stands. */
export const placeIn = (row: PlaceRow): Place => ({
	sort: -row.rank,
	position: row.position,
	order: row.source,
	row: row.row,
});

export const toHeadline = (row: HeadlineRow): Headline => ({
	id: row.id,
	place: placeIn(row),
	title: row.title,
	...(row.url !== null && {url: row.url}),
	sourceKey: row.source_key,
	sourceUrl: row.source_url,
	sourceTitle: sourceName(row.source_title, row.feed_title, row.source_url),
	...(row.published !== null && {published: row.published}),
	...(row.published_day !== null && {publishedDay: row.published_day}),
	...(row.author !== null && {author: row.author}),
	...(row.summary !== null && {summary: row.summary}),
	access: row.access,
	isRead: row.read > 0,
	isBookmarked: row.kept > 0,
	...(row.is_changed > 0 && {isChanged: true as const}),
	...(row.kept > 0 && writtenIn(row)),
});

/** What is written on a bookmark, and how much of it is kept; of one let go, what would come back with it. */
export const writtenIn = ({note, tags, whole}: HeadlineRow): Pick<Headline, 'note' | 'tags' | 'whole'> => ({
	...(note !== null && {note}),
	...(tags !== null && {tags: JSON.parse(tags) as readonly string[]}),
	...(whole !== null && {whole: JSON.parse(whole) as Whole}),
});

/** The order of every list. */
export const compareRows = (a: PlaceRow, b: PlaceRow): number =>
	a.rank - b.rank || a.position - b.position || a.source - b.source || a.row - b.row;

/** The same between a row and a place. */
export const comparePlaces = (row: PlaceRow, place: Place): number =>
	row.rank + place.sort || row.position - place.position || row.source - place.order || row.row - place.row;
