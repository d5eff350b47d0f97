import type {Connection} from './connection.ts';
import {articleWords} from './search-text.ts';
import {searchRow} from './search-walk.ts';

type PendingRow = {
	readonly row: number;
	readonly source: number;
	readonly title: string;
	readonly summary: string | null;
	readonly html: string;
};

/** Articles indexed in one transaction: enough to be quick, few enough to be interrupted. */
const batch = 200;

/**
 * Indexes articles that were saved but cannot be found yet, newest first, until all are or the clock passes `until`
 * (ms since the epoch). Returns whether none is left.
 */
export const indexPending = (
	connection: Connection,
	clock: () => number = () => 0,
	until: number = Number.POSITIVE_INFINITY,
): boolean => {
	do {
		if (indexBatch(connection) < batch) return true;
	} while (clock() < until);
	return false;
};

const indexBatch = (connection: Connection): number => {
	if (!connection.get('SELECT 1 FROM articles INDEXED BY unindexed WHERE is_indexed = 0 LIMIT 1')) return 0;
	return connection.write(() => {
		// The index wants its rows in ascending order: one out of order closes the segment in hand.
		const rows = connection.all<PendingRow>(
			`SELECT a.row, a.source, a.title, a.summary, b.html FROM
				(SELECT * FROM articles INDEXED BY unindexed WHERE is_indexed = 0 ORDER BY row DESC LIMIT ${batch}) AS a
				CROSS JOIN bodies AS b ON b.row = a.row ORDER BY a.rank / 1000, a.row`,
		);
		for (const row of rows) {
			connection.run(
				`INSERT INTO search(rowid, words) SELECT ${searchRow('rank', 'row')}, ? FROM articles WHERE row = ?`,
				articleWords(row),
				row.row,
			);
			connection.run('UPDATE articles SET is_indexed = 1 WHERE row = ?', row.row);
		}
		return rows.length;
	});
};

/** Takes an article out of the search index, before its rank or its text changes; it waits to be indexed anew. */
export const unindex = (connection: Connection, row: number): void => {
	connection.run(
		`DELETE FROM search WHERE rowid = (SELECT ${searchRow('rank', 'row')} FROM articles WHERE row = ? AND is_indexed = 1)`,
		row,
	);
	connection.run('UPDATE articles SET is_indexed = 0 WHERE row = ?', row);
};
