import type {Place} from '../model/article.ts';
import type {Connection} from './connection.ts';

/*
 * An article's number in the search index (`doc`) counts up with its sort date, so that the index gives its hits in
 * the list's order, and not all of them must be found before the newest can be shown. Numbers of one minute form a
 * group, whose hits are put in order when the group is complete. They are dealt one by one, which keeps the index a
 * fifth of the size that it has with numbers made of date and row.
 */
const groupBits = 10;
const groupSize = 2 ** groupBits;

/** 2000-01-01T00:00Z. */
const epoch = 946_684_800_000;

export const groupOfDate = (sort: number): number => Math.floor((sort - epoch) / 60_000);

/** The group a number belongs to. */
export const groupOf = (doc: number): number => Math.floor(doc / groupSize);

/** The first number of a group. */
export const firstDoc = (group: number): number => group * groupSize;

/** The next free number for an article of this date; where a minute is full, one of the minute before. */
export const freeDoc = (connection: Connection, sort: number): number => {
	for (let group = groupOfDate(sort); ; group--) {
		const last = connection.get<{doc: number | null}>(
			'SELECT max(doc) AS doc FROM articles WHERE doc >= ? AND doc < ?',
			firstDoc(group),
			firstDoc(group + 1),
		)?.doc;
		const next = typeof last === 'number' ? last + 1 : firstDoc(group);
		if (next < firstDoc(group + 1)) return next;
	}
};

/** The group in which a place's article is, or would be. */
export const groupOfPlace = (connection: Connection, place: Place): number => {
	const doc = connection.get<{doc: number | null}>('SELECT doc FROM articles WHERE row = ?', place.row)?.doc;
	return typeof doc === 'number' ? groupOf(doc) : groupOfDate(place.sort);
};
