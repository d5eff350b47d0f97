import type {Connection} from './connection.ts';

/** When each of `conf`'s files was last taken in (ms, as the file system says it), by name. */
export const seenFiles = (connection: Connection): ReadonlyMap<string, number> =>
	new Map(
		connection
			.all<{name: string; modified: number}>('SELECT name, modified FROM seen_files')
			.map(({name, modified}) => [name, modified]),
	);

export const markSeen = (connection: Connection, name: string, modified: number): void => {
	connection.run(
		'INSERT INTO seen_files VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET modified = excluded.modified',
		name,
		modified,
	);
};

/** A file of `conf` is gone: what it held is to be folded again. */
export const forgetFile = (connection: Connection, name: string): void =>
	connection.write(() => {
		connection.run('DELETE FROM seen_files WHERE name = ?', name);
		const [folder, of = ''] = name.split('/');
		if (folder === 'marks') {
			connection.run(
				'UPDATE marks SET is_dirty = 1 WHERE id > ? AND id < ? AND is_dirty = 0',
				`${of}_`,
				`${of}\``,
			);
		} else {
			connection.run(
				"UPDATE marks SET is_dirty = 1 WHERE id = ? AND mark = 'isBookmarked' AND value = 1 AND is_dirty = 0",
				of,
			);
		}
	});
