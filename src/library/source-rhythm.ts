import {rhythmOf} from '../model/rhythm.ts';
import type {Connection} from './connection.ts';

type Moment = {readonly rank: number; readonly published: number | null; readonly first_seen: number};

/** So many of its latest entries tell how often a source publishes. */
const latest = 60;

/** Notes how often a source publishes. Entries without a date that stood there from the first tell nothing of it. */
export const saveRhythm = (connection: Connection, source: number): void => {
	const rows = connection.all<Moment>(
		`SELECT rank, published, first_seen FROM articles WHERE source = ? ORDER BY rank, position, row LIMIT ${latest}`,
		source,
	);
	const first = rows.reduce((least, row) => Math.min(least, row.first_seen), Number.POSITIVE_INFINITY);
	const told = rows.filter(({published, first_seen}) => published !== null || first_seen > first);
	const rhythm = rhythmOf(told.map(({rank}) => -rank));
	connection.run('UPDATE sources SET rhythm = ? WHERE n = ?', rhythm ? JSON.stringify(rhythm) : null, source);
};
