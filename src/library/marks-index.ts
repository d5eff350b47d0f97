import type {Place} from '../model/article.ts';
import type {Mark} from '../model/marks.ts';
import type {Selection} from '../model/selection.ts';
import type {Connection} from './connection.ts';
import {walkSelection} from './headline-lists.ts';
import {type PlaceRow, placeColumns} from './headline-row.ts';

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

const upsertDeed = `
	INSERT INTO marks(id, mark, value, count, machine, is_dirty) VALUES (?, ?, ?, ?, ?, ?)
	ON CONFLICT(id, mark) DO UPDATE SET value = excluded.value, count = excluded.count, machine = excluded.machine,
		is_dirty = excluded.is_dirty`;

export type StoredDeed = {
	readonly id: string;
	readonly mark: Mark;
	readonly value: 0 | 1;
	readonly count: number;
	readonly machine: string;
};

/** Writes a deed over what was known of its mark, and shows it on the article if there is one. `at` in ms. */
export const putDeed = (connection: Connection, deed: StoredDeed, isDirty: boolean, at: number): void => {
	const {id, mark, value, count, machine} = deed;
	connection.run(upsertDeed, id, mark, value, count, machine, isDirty ? 1 : 0);
	if (mark === 'isRead') connection.run('UPDATE articles SET read = ? WHERE id = ?', value && count, id);
	else
		connection.run('UPDATE articles SET kept = iif(?1, iif(kept, kept, ?2), 0) WHERE id = ?3', value, at, id);
};

/** Whether a mark is set; undefined for an article that nobody has heard of. */
const markValue = (connection: Connection, id: string, mark: Mark): boolean | undefined => {
	const article = connection.get<{read: number; kept: number}>(
		'SELECT read, kept FROM articles WHERE id = ?',
		id,
	);
	if (article) return mark === 'isRead' ? article.read > 0 : article.kept > 0;
	const marked = connection.all<{mark: Mark; value: number}>(
		'SELECT mark, value FROM marks WHERE id = ?',
		id,
	);
	if (marked.length === 0) return undefined;
	return marked.some((row) => row.mark === mark && row.value === 1);
};

/** Who marks, and when (ms). */
export type Marking = {readonly machine: string; readonly at: number};

/** Sets a mark on each of the articles, as one deed; the ids whose mark changed come back. */
export const setMark = (
	connection: Connection,
	ids: readonly string[],
	mark: Mark,
	value: boolean,
	{machine, at}: Marking,
): readonly string[] =>
	connection.write(() => {
		const changed = [...new Set(ids)].filter((id) => {
			const before = markValue(connection, id, mark);
			return before !== undefined && before !== value;
		});
		if (changed.length === 0) return [];
		const count = nextCount(connection);
		for (const id of changed) putDeed(connection, {id, mark, value: value ? 1 : 0, count, machine}, true, at);
		return changed;
	});

/** Marks as read whatever is unread in a selection, or only what stands after a place in it; as one deed. */
export const markAllRead = (
	connection: Connection,
	selection: Selection,
	after: Place | undefined,
	{machine}: Marking,
): readonly string[] =>
	connection.write(() => {
		const {since: _, ...rest} = selection;
		const among: Selection = selection.view === 'bookmarks' ? rest : {...rest, view: 'unread'};
		const rows = walkSelection<PlaceRow>(connection, among, placeColumns)
			.from(after, -1)
			.filter(({read, row}) => read === 0 && row !== after?.row);
		if (rows.length === 0) return [];
		const count = nextCount(connection);
		for (const {row, id} of rows) {
			connection.run(upsertDeed, id, 'isRead', 1, count, machine, 1);
			connection.run('UPDATE articles SET read = ? WHERE row = ?', count, row);
		}
		return rows.map(({id}) => id);
	});
