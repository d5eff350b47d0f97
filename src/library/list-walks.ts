import type {Access, Place} from '../model/article.ts';
import type {Selection, View} from '../model/selection.ts';
import {type Condition, type Scope, scopeCondition} from './condition.ts';
import type {Connection} from './connection.ts';
import type {PlaceRow} from './headline-row.ts';
import {mergeWalks} from './merge-walks.ts';

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
	readonly values: readonly (number | string)[];
	/** The number of the source whose rows stand together in this index. */
	readonly source?: number;
	/** It is of `tagged AS t`, where each tag has a list of its own. */
	readonly isOfTag?: true;
};

const keys = ['a.rank', 'a.position', 'a.source', 'a.row'] as const;
const sourceKeys = ['a.rank', 'a.position', 'a.row'] as const;
const tagKeys = ['t.rank', 't.position', 't.source', 't.row'] as const;

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
	const order: readonly string[] = index.isOfTag ? tagKeys : index.source === undefined ? keys : sourceKeys;
	const sense = direction === 'from' ? '' : ' DESC';
	const bound = isPlaced
		? `AND (${order.join(', ')}) ${direction === 'from' ? '>=' : '<'} (${order.map(() => '?').join(', ')})`
		: '';
	const table = index.isOfTag
		? 'tagged AS t CROSS JOIN articles AS a ON a.row = t.row'
		: `articles AS a INDEXED BY ${index.name}`;
	return `SELECT ${selected} FROM ${table} CROSS JOIN sources AS s ON s.n = a.source
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

const conditions: Readonly<Record<View, string>> = {
	latest: 'a.is_hidden = 0',
	unread: 'a.is_hidden = 0 AND a.read = 0',
	bookmarks: 'a.kept > 0',
};

/** The same of one source: only those followed have lists, but for bookmarks. */
const sourceConditions: Readonly<Record<View, string>> = {
	latest: 'a.source = ?',
	unread: 'a.source = ? AND a.read = 0',
	bookmarks: 'a.source = ? AND a.kept > 0',
};

/** The index that holds a view's rows, of one source (its number) or of all. */
export const viewIndex = (view: View, source: number | undefined): ListIndex =>
	source === undefined
		? {name: view, where: conditions[view], values: []}
		: {name: `${view}_by_source`, where: sourceConditions[view], values: [source], source};

/** The list of the bookmarks that have a tag. */
export const tagIndex = (tag: string): ListIndex => ({
	name: 'tagged',
	where: 't.tag = ?',
	values: [tag],
	isOfTag: true,
});

/** So many deeds since the view was opened are walked one by one. */
const fewDeeds = 50;

/** So many rows read since then are sorted on the spot; more are met on the way through the whole list. */
const fewRead = 1000;

/** The counts of the deeds after `since` that marked as read what is now read; one more than `fewDeeds` at most. */
const readingDeeds = (connection: Connection, since: number): readonly number[] => {
	const counts: number[] = [];
	let last: number | null | undefined = since;
	while (counts.length <= fewDeeds) {
		last = connection.get<{next: number | null}>(
			'SELECT min(read) AS next FROM articles INDEXED BY by_deed WHERE read > ? AND read > 0',
			last,
		)?.next;
		if (typeof last !== 'number') return counts;
		counts.push(last);
	}
	return counts;
};

/** Whether no more than `fewRead` articles were read after `since`. */
const isFewRead = (connection: Connection, since: number): boolean =>
	connection.all(
		`SELECT 1 FROM articles INDEXED BY by_deed WHERE read > ? AND read > 0 LIMIT ${fewRead + 1}`,
		since,
	).length <= fewRead;

/** The indexes that together hold a view's rows of some sources. */
const viewIndexes = (view: View, scope: Scope): readonly ListIndex[] =>
	scope ? scope.map((source) => viewIndex(view, source)) : [viewIndex(view, undefined)];

/** The indexes that together hold the unread view with what was read after `since`. */
const unreadSince = (connection: Connection, scope: Scope, since: number): readonly ListIndex[] => {
	const unread = viewIndexes('unread', scope);
	const read = (where: string, value: number): ListIndex =>
		narrowed(
			{name: 'by_deed', where: `a.read > 0 AND a.is_hidden = 0 AND ${where}`, values: [value]},
			scope && scopeCondition(scope),
		);
	const deeds = readingDeeds(connection, since);
	// One deed may have read a hundred thousand articles: they stand in order.
	if (deeds.length <= fewDeeds) return [...unread, ...deeds.map((count) => read('a.read = ?', count))];
	if (isFewRead(connection, since)) return [...unread, read('a.read > ?', since)];
	const isOpen: Condition = {sql: '(a.read = 0 OR a.read > ?)', values: [since]};
	return viewIndexes('latest', scope).map((index) => narrowed(index, isOpen));
};

/** The condition that a selection's `access` sets. */
export const accessCondition = (access: readonly Access[] | undefined): Condition | undefined =>
	access && {sql: `a.access IN (${access.map(() => '?').join(', ')})`, values: access};

const narrowed = (index: ListIndex, condition: Condition | undefined): ListIndex =>
	condition
		? {...index, where: `${index.where} AND ${condition.sql}`, values: [...index.values, ...condition.values]}
		: index;

/** The walk through a selection, its search words left aside, among the sources of `scope`. */
export const walkList = <Row extends PlaceRow>(
	connection: Connection,
	{view, since, access, tag}: Selection,
	scope: Scope,
	columns: string,
	condition?: Condition,
): Walk<Row> => {
	const indexes = () => {
		if (view === 'bookmarks' && tag !== undefined)
			return [narrowed(tagIndex(tag), scope && scopeCondition(scope))];
		return view === 'unread' && since !== undefined
			? unreadSince(connection, scope, since)
			: viewIndexes(view, scope);
	};
	const walks = indexes().map((index) =>
		walkIndex<Row>(connection, narrowed(narrowed(index, accessCondition(access)), condition), columns),
	);
	const [first, ...others] = walks;
	return first && others.length === 0 ? first : mergeWalks(walks);
};
