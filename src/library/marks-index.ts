import type {Decision, Deed, Mark} from '../model/marks.ts';
import type {Connection} from './connection.ts';
import {type Asked, walkSelection} from './headline-lists.ts';
import {type PlaceRow, placeColumns} from './headline-row.ts';
import type {ListPart} from './library.ts';

/** The count of the latest deed known here. */
export const clockCount = (connection: Connection): number =>
	connection.get<{value: number}>("SELECT value FROM meta WHERE name = 'clock'")?.value ?? 0;

/** Counts on by one; within a write. */
export const nextCount = (connection: Connection): number =>
	connection.get<{value: number}>("UPDATE meta SET value = value + 1 WHERE name = 'clock' RETURNING value")
		?.value ?? 1;

/** Makes the clock later than a count met elsewhere. */
export const raiseCount = (connection: Connection, count: number): void => {
	connection.run("UPDATE meta SET value = ?1 WHERE name = 'clock' AND value < ?1", count);
};

export type StoredDeed = {
	readonly id: string;
	readonly mark: Deed['mark'];
	readonly value: 0 | 1;
	/** What the reader wrote: a note, or tags as JSON. */
	readonly words: string | null;
	readonly count: number;
	readonly machine: string;
};

/** What was decided, as the journal has it. */
export const storedDecision = ({mark, value}: Decision): Pick<StoredDeed, 'mark' | 'value' | 'words'> => {
	if (mark !== 'note' && mark !== 'tags') return {mark, value: value ? 1 : 0, words: null};
	if (value.length === 0) return {mark, value: 0, words: null};
	return {mark, value: 1, words: mark === 'note' ? value : JSON.stringify(value)};
};

/** The same the other way round. */
export const decisionIn = ({mark, value, words}: StoredDeed): Decision => {
	if (mark === 'note') return {mark, value: words ?? ''};
	if (mark === 'tags') return {mark, value: JSON.parse(words ?? '[]') as readonly string[]};
	return {mark, value: value === 1};
};

const deedConflict = `ON CONFLICT(id, mark) DO UPDATE SET
	value = excluded.value, words = excluded.words, count = excluded.count, machine = excluded.machine, is_dirty = excluded.is_dirty`;

/** What an article shows of a deed: the count of its reading, or the time (ms) since when it is kept. */
const showRead = 'UPDATE articles SET read = iif(?1, ?2, 0)';
const showKept = 'UPDATE articles SET kept = iif(?1, iif(kept, kept, ?2), 0)';

/** Writes a deed over what was known of its mark, and shows it on the article if there is one. `at` in ms. */
export const putDeed = (connection: Connection, deed: StoredDeed, isDirty: boolean, at: number): void => {
	const {id, mark, value, words, count, machine} = deed;
	connection.run(
		`INSERT INTO marks(id, mark, value, words, count, machine, is_dirty) VALUES (?, ?, ?, ?, ?, ?, ?) ${deedConflict}`,
		...[id, mark, value, words, count, machine, isDirty ? 1 : 0],
	);
	switch (mark) {
		case 'isRead':
			connection.run(`${showRead} WHERE id = ?3`, value, count, id);
			return;
		case 'isBookmarked':
			connection.run(`${showKept} WHERE id = ?3`, value, at, id);
			return;
		default:
			connection.run(`UPDATE articles SET ${mark} = ? WHERE id = ?`, words, id);
			refoldBookmark(connection, id);
	}
};

/** `conf` keeps bookmarks with their text and what is written on them: it wants what is here now. */
export const refoldBookmark = (connection: Connection, id: string): void => {
	connection.run("UPDATE marks SET is_dirty = 1 WHERE id = ? AND mark = 'isBookmarked' AND value = 1", id);
};

/** Who marks, and when (ms). */
export type Marking = {readonly machine: string; readonly at: number};

/** Marks all of the articles at once, as one new deed of this machine. */
const putAll = (
	connection: Connection,
	ids: readonly string[],
	mark: Mark,
	value: boolean,
	{machine, at}: Marking,
): void => {
	const count = nextCount(connection);
	const list = JSON.stringify(ids);
	connection.run(
		`INSERT INTO marks(id, mark, value, count, machine, is_dirty)
		SELECT value, ?, ?, ?, ?, 1 FROM json_each(?) WHERE true ORDER BY value ${deedConflict}`,
		...[mark, value ? 1 : 0, count, machine, list],
	);
	const among = 'WHERE id IN (SELECT value FROM json_each(?3))';
	if (mark === 'isRead') connection.run(`${showRead} ${among}`, value ? 1 : 0, count, list);
	else connection.run(`${showKept} ${among}`, value ? 1 : 0, at, list);
};

/** Those of the articles whose mark is not `value`; an id counts only if there is an article or a deed of it. */
const unlike = (
	connection: Connection,
	ids: readonly string[],
	mark: Mark,
	value: boolean,
): readonly string[] => {
	const isSet = mark === 'isRead' ? 'read > 0' : 'kept > 0';
	const articles = connection.all<{id: string; is_set: number}>(
		`SELECT a.id, a.${isSet} AS is_set FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.id = wanted.value`,
		JSON.stringify(ids),
	);
	const known = new Map(articles.map(({id, is_set}) => [id, is_set === 1]));
	return ids.filter((id) => {
		const isMarked = known.get(id) ?? isMarkedUnseen(connection, id, mark);
		return isMarked !== undefined && isMarked !== value;
	});
};

/** Whether an article that is not here (yet) is marked; undefined if nothing was ever decided about it. */
const isMarkedUnseen = (connection: Connection, id: string, mark: Mark): boolean | undefined => {
	const deeds = connection.all<{mark: Mark; value: number}>('SELECT mark, value FROM marks WHERE id = ?', id);
	return deeds.length === 0 ? undefined : deeds.some((deed) => deed.mark === mark && deed.value === 1);
};

/** Sets a mark on each of the articles, as one deed; the ids whose mark changed come back. */
export const setMark = (
	connection: Connection,
	ids: readonly string[],
	mark: Mark,
	value: boolean,
	marking: Marking,
): readonly string[] =>
	connection.write(() => {
		const changed = unlike(connection, [...new Set(ids)], mark, value);
		if (changed.length > 0) putAll(connection, changed, mark, value, marking);
		return changed;
	});

/** Marks as read whatever is unread in a selection, or only what stands after a place in it; as one deed. */
export const markAllRead = (
	connection: Connection,
	selection: Asked,
	part: ListPart | undefined,
	marking: Marking,
): readonly string[] =>
	connection.write(() => {
		const {since: _, ...rest} = selection;
		const among: Asked = selection.view === 'bookmarks' ? rest : {...rest, view: 'unread'};
		const walk = walkSelection<PlaceRow>(connection, among, placeColumns);
		const rows =
			part && 'newerThan' in part ? walk.before(part.newerThan, -1) : walk.from(part?.olderThan, -1);
		const ids = rows
			.filter(
				({read, row}) => read === 0 && row !== (part && 'olderThan' in part ? part.olderThan.row : undefined),
			)
			.map(({id}) => id);
		if (ids.length > 0) putAll(connection, ids, 'isRead', true, marking);
		return ids;
	});
