import type {Connection} from './connection.ts';
import {freeDoc} from './search-docs.ts';
import {articleWords} from './search-text.ts';

type PendingRow = {
	readonly row: number;
	readonly source: number;
	readonly rank: number;
	readonly title: string;
	readonly author: string | null;
	readonly summary: string | null;
	readonly html: string;
	readonly full_html: string | null;
	readonly note: string | null;
	readonly tags: string | null;
};

/** Articles indexed in one transaction, and pages of the index then merged: each some 5 ms of work. */
const batch = 100;
const mergedPages = 100;

/**
 * Indexes articles that were saved but cannot be found yet, until all are or `isOver` says that it has been long
 * enough. Returns whether none is left.
 */
export const indexPending = (connection: Connection, isOver: () => boolean = () => false): boolean => {
	do {
		if (indexBatch(connection) < batch) return true;
		connection.run("INSERT INTO search(search, rank) VALUES ('merge', ?)", mergedPages);
		connection.checkpoint();
	} while (!isOver());
	return false;
};

const indexBatch = (connection: Connection): number => {
	if (!connection.get('SELECT 1 FROM articles INDEXED BY unindexed WHERE doc IS NULL LIMIT 1')) return 0;
	return connection.write(() => {
		const docs = connection
			.all<PendingRow>(
				`SELECT a.row, a.source, a.rank, a.title, a.author, a.summary, b.html, f.html AS full_html,
					iif(a.kept, a.note, NULL) AS note, iif(a.kept, a.tags, NULL) AS tags
				FROM articles AS a INDEXED BY unindexed CROSS JOIN bodies AS b ON b.row = a.row
				LEFT JOIN full_texts AS f ON f.row = a.row WHERE a.doc IS NULL ORDER BY a.row LIMIT ${batch}`,
			)
			.map((article) => {
				const doc = freeDoc(connection, -article.rank);
				connection.run('UPDATE articles SET doc = ? WHERE row = ?', doc, article.row);
				const html = `${article.full_html ?? ''} ${article.html}`;
				const written = `${article.note ?? ''} ${article.tags ?? ''}`;
				return {doc, words: articleWords({...article, html, written})};
			});
		// The index wants its documents in ascending order: one out of order closes the segment in hand.
		for (const {doc, words} of docs.sort((a, b) => a.doc - b.doc)) {
			connection.run('INSERT INTO search(rowid, words) VALUES (?, ?)', doc, words);
		}
		return docs.length;
	});
};

/** Takes an article out of the search index, before its date or its text changes; it waits to be indexed anew. */
export const unindex = (connection: Connection, row: number): void => {
	const doc =
		connection.get<{doc: number | null}>('SELECT doc FROM articles WHERE row = ?', row)?.doc ?? null;
	if (doc === null) return;
	connection.run('DELETE FROM search WHERE rowid = ?', doc);
	connection.run('UPDATE articles SET doc = NULL WHERE row = ?', row);
};
