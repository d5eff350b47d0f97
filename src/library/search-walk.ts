import type {Place} from '../model/article.ts';
import type {Selection} from '../model/selection.ts';
import type {Connection} from './connection.ts';
import {compareRows, type PlaceRow} from './headline-row.ts';
import type {Walk} from './list-walks.ts';
import {searchQuery} from './search-text.ts';

/*
 * An article's row in the search index is numbered by its second, then by its own row, so that the index gives its
 * hits in the list's order but for those of one second; these are put in order when their second is complete.
 */
const rowBits = 26;
const rowsPerSecond = 2 ** rowBits;

/** The SQL of an article's number in the search index. */
export const searchRow = (rank: string, row: string): string =>
	`((${rank}) / 1000 * ${rowsPerSecond} + ${row})`;

/** SQLite's own division, which cuts towards zero. */
const secondOf = (rank: number): number => Math.trunc(rank / 1000);

const hitQuery = (
	columns: string,
	direction: 'from' | 'before',
	isPlaced: boolean,
	where: string,
): string => {
	const bound = isPlaced
		? direction === 'from'
			? `AND search.rowid >= ? * ${rowsPerSecond}`
			: `AND search.rowid < (? + 1) * ${rowsPerSecond}`
		: '';
	return `SELECT ${columns} FROM search CROSS JOIN articles AS a ON a.row = (search.rowid & ${rowsPerSecond - 1})
		CROSS JOIN sources AS s ON s.n = a.source
		WHERE search MATCH ? ${bound} AND ${where} ORDER BY search.rowid${direction === 'from' ? '' : ' DESC'}`;
};

/** The rows of a selection that hold its words. */
export const walkSearch = <Row extends PlaceRow>(
	connection: Connection,
	selection: Selection & {readonly search: string},
	source: number | undefined,
	columns: string,
): Walk<Row> => {
	const query = searchQuery(selection.search, source);
	const [where, values] = filterOf(selection);

	const rows = (direction: 'from' | 'before', place: Place | undefined, limit: number): readonly Row[] => {
		if (query === undefined) return [];
		const order = direction === 'from' ? compareRows : (a: PlaceRow, b: PlaceRow) => compareRows(b, a);
		const found: Row[] = [];
		let second: Row[] = [];
		const endSecond = () => {
			found.push(...second.filter((row) => !place || isWanted(row, place, direction)).sort(order));
			second = [];
		};
		const bound = place ? [secondOf(-place.sort)] : [];
		const sql = hitQuery(columns, direction, place !== undefined, where);
		for (const row of connection.each<Row>(sql, query, ...bound, ...values)) {
			if (second[0] && secondOf(second[0].rank) !== secondOf(row.rank)) {
				endSecond();
				if (limit >= 0 && found.length >= limit) break;
			}
			second.push(row);
		}
		endSecond();
		return limit < 0 ? found : found.slice(0, limit);
	};

	return {
		from: (place, limit) => rows('from', place, limit),
		before: (place, limit) => rows('before', place, limit),
	};
};

const filterOf = ({view, since}: Selection): readonly [string, readonly number[]] => {
	if (view === 'bookmarks') return ['a.kept > 0', []];
	if (view === 'latest') return ['a.is_hidden = 0', []];
	return since === undefined
		? ['a.is_hidden = 0 AND a.read = 0', []]
		: ['a.is_hidden = 0 AND (a.read = 0 OR a.read > ?)', [since]];
};

const isWanted = (row: PlaceRow, place: Place, direction: 'from' | 'before'): boolean => {
	const difference =
		row.rank + place.sort || row.position - place.position || row.source - place.order || row.row - place.row;
	return direction === 'from' ? difference >= 0 : difference < 0;
};
