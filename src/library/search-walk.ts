import type {Place} from '../model/article.ts';
import type {Query} from '../model/query.ts';
import type {Selection} from '../model/selection.ts';
import {compileQuery} from './compile-query.ts';
import {allOf, type Condition, type Scope, scopeCondition} from './condition.ts';
import type {Connection} from './connection.ts';
import type {Asked} from './headline-lists.ts';
import {comparePlaces, compareRows, type PlaceRow} from './headline-row.ts';
import {accessCondition, type Walk, walkList} from './list-walks.ts';
import {firstDoc, groupOf, groupOfDate, groupOfPlace} from './search-docs.ts';
import {sourceWord} from './search-text.ts';

/** So few rows of a view are gone through for hits; of larger ones the hits are gone through for rows of the view. */
const fewRows = 5000;

/** So many sources are asked for by name in the search index; of more, the hits are gone through for theirs. */
const mostNamed = 200;

/** The rows of a selection that answer its query. */
export const walkQuery = <Row extends PlaceRow>(
	connection: Connection,
	asked: Asked & {readonly query: Query},
	listScope: Scope,
	columns: string,
): Walk<Row> => {
	const {
		match,
		states,
		condition,
		scope: queryScope,
		from,
		before,
	} = compileQuery(connection, asked.query, {withRemoved: asked.view === 'bookmarks'});
	const {selection, isFollowed} = narrowest(asked, states);
	const scope =
		listScope && queryScope ? listScope.filter((n) => queryScope.includes(n)) : (listScope ?? queryScope);
	if (scope?.length === 0) return {from: () => [], before: () => []};
	const held = [...(condition ? [condition] : []), ...(isFollowed ? [isFollowed] : [])];
	if (match === undefined) return walkList(connection, selection, scope, columns, allOf(held));
	const isNamed = scope === undefined || scope.length <= mostNamed;
	const named =
		scope && isNamed ? `(${match}) AND (${scope.map((n) => `"${sourceWord(n)}"`).join(' OR ')})` : match;
	const others = [...held, ...(scope && !isNamed ? [scopeCondition(scope)] : [])];
	if (isSmall(connection, selection)) {
		const isHit = {sql: 'a.doc IN (SELECT rowid FROM search WHERE search MATCH ?)', values: [named]};
		// The view is gone through once, not once for each source.
		const isOne = scope?.length === 1;
		return walkList(connection, selection, isOne ? scope : undefined, columns, allOf([isHit, ...others]));
	}
	return walkHits(
		connection,
		named,
		allOf([...datedDocs(from, before), filterOf(selection), ...others]),
		columns,
	);
};

/** The view with the fewest rows that has all answers in it, and what then holds of them besides. */
const narrowest = (
	asked: Asked,
	states: ReadonlySet<'unread' | 'bookmarked'>,
): {readonly selection: Asked; readonly isFollowed?: Condition} => {
	if (asked.view !== 'latest') return {selection: asked};
	if (states.has('bookmarked'))
		return {selection: {...asked, view: 'bookmarks'}, isFollowed: {sql: 'a.is_hidden = 0', values: []}};
	return {selection: states.has('unread') ? {...asked, view: 'unread'} : asked};
};

/** Groups by which a minute's articles may have been put off, where there are very many of them. */
const slack = 60;

/** The stretch of the index in which articles of these dates (ms) are. */
const datedDocs = (from: number | undefined, before: number | undefined): readonly Condition[] => [
	...(from === undefined ? [] : [{sql: 'search.rowid >= ?', values: [firstDoc(groupOfDate(from) - slack)]}]),
	...(before === undefined ? [] : [{sql: 'search.rowid < ?', values: [firstDoc(groupOfDate(before) + 1)]}]),
];

const filterOf = (selection: Selection): Condition => {
	const access = accessCondition(selection.access);
	return allOf([viewFilter(selection), ...(access ? [access] : [])]);
};

const viewFilter = ({view, since, tag}: Selection): Condition => {
	if (view === 'bookmarks')
		return tag === undefined
			? {sql: 'a.kept > 0', values: []}
			: {sql: 'a.row IN (SELECT row FROM tagged WHERE tag = ?)', values: [tag]};
	if (view === 'latest') return {sql: 'a.is_hidden = 0', values: []};
	return since === undefined
		? {sql: 'a.is_hidden = 0 AND a.read = 0', values: []}
		: {sql: 'a.is_hidden = 0 AND (a.read = 0 OR a.read > ?)', values: [since]};
};

const isSmall = (connection: Connection, {view, since}: Selection): boolean => {
	if (view === 'latest') return false;
	const counted = connection.get<{unread: number; bookmarked: number}>(
		'SELECT sum(unread) AS unread, sum(bookmarked) AS bookmarked FROM sources',
	);
	if (view === 'bookmarks') return (counted?.bookmarked ?? 0) <= fewRows;
	if ((counted?.unread ?? 0) > fewRows) return false;
	return (
		since === undefined ||
		connection.all(`SELECT 1 FROM articles WHERE read > ? AND read > 0 LIMIT ${fewRows + 1}`, since).length <=
			fewRows
	);
};

/** The query for the hits in the order of the search index, from a number on or before it. */
export const hitQuery = (
	columns: string,
	direction: 'from' | 'before',
	isPlaced: boolean,
	where: string,
): string => {
	const bound = direction === 'from' ? 'AND search.rowid < ?' : 'AND search.rowid >= ?';
	return `SELECT search.rowid AS hit, ${columns} FROM search CROSS JOIN articles AS a ON a.doc = search.rowid
		CROSS JOIN sources AS s ON s.n = a.source
		WHERE search MATCH ? ${isPlaced ? bound : ''} AND ${where} ORDER BY search.rowid ${direction === 'from' ? 'DESC' : 'ASC'}`;
};

/** The hits of a query in the list's order: group by group as the index gives them, each put in order. */
const walkHits = <Row extends PlaceRow>(
	connection: Connection,
	query: string,
	filter: Condition,
	columns: string,
): Walk<Row> => {
	const walk = (direction: 'from' | 'before', place: Place | undefined, limit: number): readonly Row[] => {
		const placeGroup = place && groupOfPlace(connection, place);
		const bound =
			placeGroup === undefined ? [] : [firstDoc(direction === 'from' ? placeGroup + 1 : placeGroup)];
		const sense = direction === 'from' ? 1 : -1;
		const found: Row[] = [];
		let group: Row[] = [];
		let groupNumber: number | undefined;
		const endGroup = () => {
			const wanted =
				place && groupNumber === placeGroup
					? group.filter((row) => comparePlaces(row, place) < 0 === (direction === 'before'))
					: group;
			found.push(...wanted.sort((a, b) => sense * compareRows(a, b)));
			group = [];
		};
		const sql = hitQuery(columns, direction, place !== undefined, filter.sql);
		for (const row of connection.each<Row & {readonly hit: number}>(sql, query, ...bound, ...filter.values)) {
			const hitGroup = groupOf(row.hit);
			if (hitGroup !== groupNumber) {
				endGroup();
				if (limit >= 0 && found.length >= limit) break;
				groupNumber = hitGroup;
			}
			group.push(row);
		}
		endGroup();
		return limit < 0 ? found : found.slice(0, limit);
	};
	return {
		from: (place, limit) => walk('from', place, limit),
		before: (place, limit) => walk('before', place, limit),
	};
};
