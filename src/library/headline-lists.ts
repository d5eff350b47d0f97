import type {Headline, Place} from '../model/article.ts';
import {isInFolder} from '../model/folder.ts';
import type {Query} from '../model/query.ts';
import type {Selection} from '../model/selection.ts';
import type {Scope} from './condition.ts';
import type {Connection} from './connection.ts';
import {type HeadlineRow, headlineColumns, type PlaceRow, toHeadline} from './headline-row.ts';
import type {HeadlineWindow, Stretch} from './library.ts';
import {type Walk, walkList} from './list-walks.ts';
import {indexPending} from './search-index.ts';
import {walkQuery} from './search-walk.ts';

/** A selection, what is searched for understood. */
export type Asked = Selection & {readonly query?: Query};

/** The walk through whatever a selection holds; its rows have the columns asked for, `placeColumns` among them. */
export const walkSelection = <Row extends PlaceRow>(
	connection: Connection,
	selection: Asked,
	columns: string,
): Walk<Row> => {
	const scope = scopeOf(connection, selection);
	if (scope?.length === 0) return {from: () => [], before: () => []};
	const {query} = selection;
	if (!query) return walkList(connection, selection, scope, columns);
	indexPending(connection);
	return walkQuery(connection, {...selection, query}, scope, columns);
};

/** The sources that a selection is of: its own, or those in its folder. Of what is followed no more bookmarks are left. */
const scopeOf = (connection: Connection, {source, folder, view}: Selection): Scope => {
	if (source !== undefined) {
		const found = connection.get<{n: number; removed: number}>(
			'SELECT n, removed FROM sources WHERE key = ?',
			source,
		);
		return !found || (found.removed && view !== 'bookmarks') ? [] : [found.n];
	}
	if (folder === undefined) return undefined;
	return connection
		.all<{n: number; folder: string}>(
			'SELECT n, folder FROM sources WHERE removed = 0 AND folder IS NOT NULL ORDER BY n',
		)
		.filter((row) => isInFolder(row.folder, folder))
		.map(({n}) => n);
};

/** One more than asked for tells whether there is more. */
const oneMore = (count: number): number => (Number.isFinite(count) ? count + 1 : -1);

export const headlineWindow = (
	connection: Connection,
	selection: Asked,
	stretch: Stretch,
): HeadlineWindow => {
	const walk = walkSelection<HeadlineRow>(connection, selection, headlineColumns);
	if ('count' in stretch) {
		const isStart = stretch.from === 'start';
		const rows = isStart
			? walk.from(undefined, oneMore(stretch.count))
			: walk.before(undefined, oneMore(stretch.count));
		const headlines = rows.slice(0, stretch.count).map(toHeadline);
		const isWhole = rows.length <= stretch.count;
		return isStart
			? {headlines, isStart: true, isEnd: isWhole}
			: {headlines: headlines.reverse(), isStart: isWhole, isEnd: true};
	}
	const above = walk.before(stretch.from, oneMore(stretch.before));
	const below = walk.from(stretch.from, oneMore(stretch.after));
	return {
		headlines: [...above.slice(0, stretch.before).reverse(), ...below.slice(0, stretch.after)].map(
			toHeadline,
		),
		isStart: above.length <= stretch.before,
		isEnd: below.length <= stretch.after,
	};
};

/** The next (or previous) unread headline of a selection after (before) a place, not counting that place itself. */
export const nextUnread = (
	connection: Connection,
	selection: Asked,
	place: Place | 'start',
	direction: 'next' | 'previous',
): Headline | undefined => {
	if (place === 'start' && direction === 'previous') return undefined;
	const {since: _, ...unread} = selection;
	const among: Asked = selection.view === 'bookmarks' ? selection : {...unread, view: 'unread'};
	const walk = walkSelection<HeadlineRow>(connection, among, headlineColumns);
	const from = place === 'start' ? undefined : place;
	return walkToUnread(walk, from, direction);
};

/** Bookmarks are few; they are walked in growing steps until an unread one turns up. */
const walkToUnread = (
	walk: Walk<HeadlineRow>,
	from: Place | undefined,
	direction: 'next' | 'previous',
): Headline | undefined => {
	for (let limit = 2; ; limit *= 8) {
		const rows = direction === 'next' ? walk.from(from, limit) : walk.before(from, limit);
		const found = rows.find((row) => row.read === 0 && row.row !== from?.row);
		if (found) return toHeadline(found);
		if (rows.length < limit) return undefined;
	}
};
