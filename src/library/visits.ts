import type {Connection} from './connection.ts';

/** ms; who is back sooner was never away. */
const absence = 30 * 60_000;

const read = (connection: Connection, name: string): number | undefined =>
	connection.get<{value: number}>('SELECT value FROM meta WHERE name = ?', name)?.value;

const write = (connection: Connection, name: string, value: number): void => {
	connection.run(
		'INSERT INTO meta VALUES (?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2 WHERE value < ?2',
		name,
		value,
	);
};

/**
 * The reader is here at `now` (ms). When they were here before (ms), an absence lying between: the same answer again for
 * who starts anew within it. Undefined the first time.
 */
export const beginVisit = (connection: Connection, now: number): number | undefined => {
	const last = read(connection, 'here');
	if (last !== undefined && now - last >= absence) write(connection, 'before', last);
	return read(connection, 'before');
};

/** The reader was here at `at` (ms), lately. */
export const noteVisit = (connection: Connection, at: number): void => write(connection, 'here', at);
