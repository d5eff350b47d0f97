import type {Place} from '../model/article.ts';
import type {Selection} from '../model/selection.ts';
import type {Connection} from './connection.ts';
import {compareRows, type PlaceRow} from './headline-row.ts';

/** A list that can be walked from any place in both directions, at a cost that knows only `limit` (-1: to the end). */
export type Walk<Row extends PlaceRow> = {
	/** From the place on, itself included; without a place from the start. */
	readonly from: (place: Place | undefined, limit: number) => readonly Row[];
	/** What stands before the place, nearest first; without a place from the end. */
	readonly before: (place: Place | undefined, limit: number) => readonly Row[];
};

/** A stretch of one index: its name, what holds of all its rows, and whether it begins with the source. */
export type ListIndex = {
	readonly name: string;
	readonly where: string;
	readonly values: readonly number[];
	/** The number of the source whose rows stand together in this index. */
	readonly source?: number;
};

/** So many rows read since the view was opened are sorted apart; more are found on the way through the list. */
const fewRead = 1000;

const keys = ['a.rank', 'a.position', 'a.source', 'a.row'] as const;
const sourceKeys = ['a.rank', 'a.position', 'a.row'] as const;

/** The place's values in the order of the index; a place in another source falls between two rows of this one. */
export const placeValues = (place: Place, source?: number): readonly number[] => {
	if (source === undefined) return [-place.sort, place.position, place.order, place.row];
	if (place.order === source) return [-place.sort, place.position, place.row];
	return [-place.sort, place.position, place.order < source ? 0 : Number.MAX_SAFE_INTEGER];
};

/** The query for one stretch of an index, in the list's order or against it. */
export const stretchQuery = (
	index: ListIndex,
	selected: string,
	direction: 'from' | 'before',
	isPlaced: boolean,
): string => {
	const order: readonly string[] = index.source === undefined ? keys : sourceKeys;
	const sense = direction === 'from' ? '' : ' DESC';
	const bound = isPlaced
		? `AND (${order.join(', ')}) ${direction === 'from' ? '>=' : '<'} (${order.map(() => '?').join(', ')})`
		: '';
	return `SELECT ${selected} FROM articles AS a INDEXED BY ${index.name} CROSS JOIN sources AS s ON s.n = a.source
		WHERE ${index.where} ${bound} ORDER BY ${order.map((column) => column + sense).join(', ')} LIMIT ?`;
};

const walkIndex = <Row extends PlaceRow>(
	connection: Connection,
	index: ListIndex,
	columns: string,
): Walk<Row> => {
	const rows = (direction: 'from' | 'before', place: Place | undefined, limit: number) =>
		connection.all<Row>(
			stretchQuery(index, columns, direction, place !== undefined),
			...index.values,
			...(place ? placeValues(place, index.source) : []),
			limit,
		);
	return {
		from: (place, limit) => rows('from', place, limit),
		before: (place, limit) => rows('before', place, limit),
	};
};

/** Two lists with no row in common as one. */
const merge = <Row extends PlaceRow>(one: Walk<Row>, other: Walk<Row>): Walk<Row> => {
	const first = (rows: readonly Row[], limit: number) => (limit < 0 ? rows : rows.slice(0, limit));
	return {
		from: (place, limit) =>
			first([...one.from(place, limit), ...other.from(place, limit)].sort(compareRows), limit),
		before: (place, limit) =>
			first(
				[...one.before(place, limit), ...other.before(place, limit)].sort((a, b) => compareRows(b, a)),
				limit,
			),
	};
};

/** The index that holds a view's rows, of one source (its number) or of all. */
export const viewIndex = (view: Selection['view'], source: number | undefined): ListIndex => {
	if (view === 'bookmarks') {
		return source === undefined
			? {name: 'bookmarks', where: 'a.kept > 0', values: []}
			: {name: 'bookmarks', where: 'a.kept > 0 AND a.source = ?', values: [source]};
	}
	const unread = view === 'unread' ? ' AND a.read = 0' : '';
	return source === undefined
		? {name: view, where: `a.is_hidden = 0${unread}`, values: []}
		: {
				name: unread ? 'unread_by_source' : 'by_source',
				where: `a.source = ?${unread}`,
				values: [source],
				source,
			};
};

/** The unread view with what was read after `since`. */
const walkUnreadSince = <Row extends PlaceRow>(
	connection: Connection,
	source: number | undefined,
	since: number,
	columns: string,
): Walk<Row> => {
	const unread = walkIndex<Row>(connection, viewIndex('unread', source), columns);
	const read = connection.all(
		`SELECT 1 FROM articles WHERE read > ? AND read > 0 LIMIT ${fewRead + 1}`,
		since,
	).length;
	if (read === 0) return unread;
	if (read > fewRead) {
		const all = viewIndex('latest', source);
		const where = `${all.where} AND (a.read = 0 OR a.read > ?)`;
		return walkIndex(connection, {...all, where, values: [...all.values, since]}, columns);
	}
	const stayed: ListIndex = {
		name: 'recently_read',
		where: `a.read > ? AND a.read > 0 AND a.is_hidden = 0${source === undefined ? '' : ' AND a.source = ?'}`,
		values: source === undefined ? [since] : [since, source],
		...(source !== undefined && {source}),
	};
	return merge(unread, walkIndex<Row>(connection, stayed, columns));
};

/** The walk through a selection without search words; `source` is the number of its source. */
export const walkList = <Row extends PlaceRow>(
	connection: Connection,
	selection: Selection,
	source: number | undefined,
	columns: string,
): Walk<Row> =>
	selection.view === 'unread' && selection.since !== undefined
		? walkUnreadSince(connection, source, selection.since, columns)
		: walkIndex(connection, viewIndex(selection.view, source), columns);
