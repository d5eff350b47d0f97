import type {Whole} from '../model/article.ts';
import type {Connection} from './connection.ts';
import {refoldBookmark} from './marks-index.ts';

/** Bookmarks of which not all is kept yet and that may be tried at `now` (ms), the latest first. */
export const unwhole = (connection: Connection, now: number, most: number): readonly string[] =>
	connection
		.all<{id: string}>(
			`SELECT a.id FROM articles AS a INDEXED BY unwhole LEFT JOIN keeping AS k ON k.row = a.row
			WHERE a.kept > 0 AND a.whole IS NULL AND coalesce(k.next, 0) <= ? ORDER BY a.kept DESC LIMIT ?`,
			now,
			most,
		)
		.map(({id}) => id);

/** A try begins, the next not before `next` (ms); how many there were with this one. */
export const beginKeeping = (connection: Connection, id: string, next: number): number =>
	connection.get<{tries: number}>(
		`INSERT INTO keeping(row, tries, next) SELECT row, 1, ? FROM articles WHERE id = ?
		ON CONFLICT(row) DO UPDATE SET tries = tries + 1, next = excluded.next RETURNING tries`,
		next,
		id,
	)?.tries ?? 0;

export const postponeKeeping = (connection: Connection, id: string, next: number): void => {
	connection.run('UPDATE keeping SET next = ? WHERE row = (SELECT row FROM articles WHERE id = ?)', next, id);
};

/** All that is to be had of a bookmark is kept, which `conf` is to know too. */
export const saveWhole = (connection: Connection, id: string, whole: Whole): void =>
	connection.write(() => {
		connection.run('UPDATE articles SET whole = ? WHERE id = ?', JSON.stringify(whole), id);
		connection.run('DELETE FROM keeping WHERE row = (SELECT row FROM articles WHERE id = ?)', id);
		refoldBookmark(connection, id);
	});

/** A bookmark's text has changed, or something is lacking: what is kept of it is looked through again. */
export const forgetWhole = (connection: Connection, id: string): void =>
	connection.write(() => {
		connection.run('UPDATE articles SET whole = NULL WHERE id = ?', id);
		connection.run('DELETE FROM keeping WHERE row = (SELECT row FROM articles WHERE id = ?)', id);
	});
