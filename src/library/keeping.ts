import type {Whole} from '../model/article.ts';
import type {Connection} from './connection.ts';
import {refoldBookmark} from './marks-index.ts';

/** Bookmarks of which not all is kept yet and that may be tried at `now` (ms), the latest first. */
export const unwhole = (connection: Connection, now: number, most: number): readonly string[] =>
	connection
		.all<{id: string}>(
			`SELECT a.id FROM articles AS a INDEXED BY unwhole LEFT JOIN keeping AS k ON k.row = a.row
			WHERE a.kept > 0 AND a.whole IS NULL AND coalesce(k.next, 0) <= ?1 AND coalesce(k.claimed, 0) <= ?1
			ORDER BY a.kept DESC LIMIT ?2`,
			now,
			most,
		)
		.map(({id}) => id);

/** Whatever a process was at when it was killed may be tried again. */
export const freeKeeping = (connection: Connection): void => {
	connection.run('UPDATE keeping SET claimed = 0 WHERE claimed > 0');
};

/** A try begins, and no other before `till` (ms); how many were in vain. */
export const beginKeeping = (connection: Connection, id: string, till: number): number =>
	connection.get<{tries: number}>(
		`INSERT INTO keeping(row, tries, next, claimed) SELECT row, 0, 0, ? FROM articles WHERE id = ?
		ON CONFLICT(row) DO UPDATE SET claimed = excluded.claimed RETURNING tries`,
		till,
		id,
	)?.tries ?? 0;

export const postponeKeeping = (connection: Connection, id: string, tries: number, next: number): void => {
	connection.run(
		`INSERT INTO keeping(row, tries, next, claimed) SELECT row, ?, ?, 0 FROM articles WHERE id = ?
		ON CONFLICT(row) DO UPDATE SET tries = excluded.tries, next = excluded.next, claimed = 0`,
		tries,
		next,
		id,
	);
};

/** All that is to be had of a bookmark is kept, which `conf` is to know too. */
export const saveWhole = (connection: Connection, id: string, whole: Whole): void =>
	connection.write(() => {
		connection.run('UPDATE articles SET whole = ? WHERE id = ?', JSON.stringify(whole), id);
		connection.run('DELETE FROM keeping WHERE row = (SELECT row FROM articles WHERE id = ?)', id);
		refoldBookmark(connection, id);
	});

/** Something is lacking after all: what is kept of a bookmark is to be looked through again. */
export const forgetWhole = (connection: Connection, id: string): void =>
	connection.write(() => {
		connection.run('UPDATE articles SET whole = NULL WHERE id = ?', id);
		connection.run('DELETE FROM keeping WHERE row = (SELECT row FROM articles WHERE id = ?)', id);
	});

/** A bookmark's text has changed: `conf` wants it, and it may show other pictures. */
export const keepAnew = (connection: Connection, id: string): void => {
	forgetWhole(connection, id);
	refoldBookmark(connection, id);
};
