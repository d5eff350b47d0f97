import type {Connection} from './connection.ts';
import {clockCount} from './marks-index.ts';
import {unindex} from './search-index.ts';

const day = 86_400_000;

/** ms between two rounds, and before the first: till then a wish for less and a mark can be taken back with nothing lost. */
export const forgetDelay = day;

/** Articles deleted at once: some 5 ms of work. */
const slice = 100;

/** What is older than this (ms) is no longer kept at `now`. */
const limitAt = (keepDays: number, now: number): number => now - keepDays * day;

/** Deletes articles, with all that hangs on them but the reader's marks. */
export const deleteArticles = (connection: Connection, rows: readonly {readonly row: number}[]): void => {
	for (const {row} of rows) {
		unindex(connection, row);
		connection.run('DELETE FROM articles WHERE row = ?', row);
	}
};

type Forgetful = {
	readonly n: number;
	readonly keep_days: number;
	readonly forgets_unread: number;
	readonly forget_count: number;
};

/**
 * Read, not bookmarked, and nothing was decided about it since the last round. Where what is unread goes too, only what has
 * a date that it will still have: anything else would come back with the next answer, as new.
 */
const forgotten = `
	SELECT a.row FROM articles AS a WHERE a.source = ? AND a.rank > ? AND a.kept = 0
		AND (a.read > 0 OR (? = 1 AND a.published <= ? AND a.is_relative = 0))
		AND NOT EXISTS (SELECT 1 FROM marks AS m WHERE m.id = a.id AND m.count > ?)
	LIMIT ?`;

/**
 * Deletes what sources are no longer to keep: a slice of it. Once a day for each source, and of what was read a day ago
 * at the least. True when nothing is left to do.
 */
export const forgetOld = (connection: Connection, now: number): boolean => {
	const sources = connection.all<Forgetful>(
		'SELECT n, keep_days, forgets_unread, forget_count FROM sources WHERE removed = 0 AND keep_days IS NOT NULL AND forget_at <= ?',
		now,
	);
	if (sources.length === 0) return true;
	return connection.write(() => {
		let left = slice;
		for (const {n, keep_days, forgets_unread, forget_count} of sources) {
			const rows = connection.all<{row: number}>(
				forgotten,
				...[n, -limitAt(keep_days, now), forgets_unread, now, forget_count, left],
			);
			deleteArticles(connection, rows);
			left -= rows.length;
			if (left === 0) return false;
			connection.run(
				'UPDATE sources SET forget_at = ?, forget_count = ? WHERE n = ?',
				...[now + forgetDelay, clockCount(connection), n],
			);
		}
		return true;
	});
};

/**
 * Whether an entry that is not here would only come to be forgotten, at `now`, where articles are kept for so many days. One
 * without a usable date (`isDated`) stands at the time when it comes: it is forgotten if it was read before.
 */
export const isForgotten = (
	connection: Connection,
	{id, sort, isDated}: {readonly id: string; readonly sort: number; readonly isDated: boolean},
	{keepDays, now}: {readonly keepDays: number; readonly now: number},
): boolean => {
	if (isDated && sort >= limitAt(keepDays, now)) return false;
	const isMarked = (mark: 'isRead' | 'isBookmarked') =>
		connection.get('SELECT 1 FROM marks WHERE id = ? AND mark = ? AND value = 1', id, mark) !== undefined;
	return !isMarked('isBookmarked') && (isDated || isMarked('isRead'));
};
