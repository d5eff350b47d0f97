import type {Article, FullText, Version} from '../model/article.ts';
import {isFuller, isLess, versionOf} from '../model/full-text.ts';
import {article, rowOf} from './articles.ts';
import {watchingChanges} from './changes.ts';
import type {Connection} from './connection.ts';
import {fullTextIn, putFullText} from './full-text-row.ts';
import {keepAnew} from './keeping.ts';
import {unindex} from './search-index.ts';

/**
 * Keeps what an article's page gave beside what its feed did; the article as it is then comes back. Of two texts of the
 * page a later one that has lost what the former had is not taken. `at` in ms.
 */
export const saveFullText = (
	connection: Connection,
	id: string,
	full: FullText,
	at: number,
): Article | undefined =>
	connection.write(() => {
		const found = rowOf(connection, id);
		if (!found) return undefined;
		const known = fullTextIn(connection, found.row);
		const kept = known && isLess(full, known.full) ? known.full : full;
		const fed = known?.fed ?? {access: found.access, url: found.url};
		watchingChanges(connection, id, at, () => {
			putFullText(connection, found.row, {full: kept, fed, isOutdated: false});
			shown(connection, id, found.row);
		});
		return article(connection, id);
	});

/** The article's page gave nothing at `at` (ms). */
export const savePageFailure = (connection: Connection, id: string, at: number): void => {
	connection.run(
		'INSERT OR REPLACE INTO page_failures(row, at) SELECT row, ? FROM articles WHERE id = ?',
		at,
		id,
	);
};

/** Whether nothing more is to be had of the article's page: it was read, or gave nothing after `since` (ms). */
export const isPageSettled = (connection: Connection, id: string, since: number): boolean =>
	connection.get(
		`SELECT 1 FROM articles AS a WHERE id = ? AND (
			EXISTS (SELECT 1 FROM full_texts AS f WHERE f.row = a.row AND NOT is_outdated)
			OR EXISTS (SELECT 1 FROM page_failures AS p WHERE p.row = a.row AND p.at > ?))`,
		id,
		since,
	) !== undefined;

/** A bookmark may have been kept where its text was fuller than it is here; that is what its reader has of it. */
export const keepFuller = (connection: Connection, {headline, ...said}: Article): void => {
	const found = rowOf(connection, headline.id);
	const here = article(connection, headline.id);
	const version = versionOf({headline, ...said});
	if (!found || !here) return;
	const known = versionOf(here);
	const isMore = said.feedVersion ? isFuller(version, known) : isLess(known, version);
	if (!isMore) return;
	const fed = fullTextIn(connection, found.row)?.fed ?? {access: found.access, url: found.url};
	const full = {title: headline.title, ...version};
	putFullText(connection, found.row, {full, fed, isOutdated: said.isOutdated === true});
	shown(connection, headline.id, found.row);
};

/** What the feed now says of an article whose page was read: the page's word stands where it is the fuller. */
export const feedChanged = (
	connection: Connection,
	id: string,
	row: number,
	{access, url, isText}: Pick<Version, 'access' | 'url'> & {readonly isText: boolean},
): void => {
	const known = fullTextIn(connection, row);
	if (!known) return;
	const isOutdated = known.isOutdated || isText;
	putFullText(connection, row, {full: known.full, fed: {access, url: url ?? null}, isOutdated});
	shown(connection, id, row);
};

/** Has lists, search and bookmarks go by the article as it now is. */
const shown = (connection: Connection, id: string, row: number): Article | undefined => {
	const now = article(connection, id);
	if (!now) return undefined;
	const {access, url, title} = now.headline;
	connection.run(
		'UPDATE articles SET access = ?, url = ?, title = ? WHERE row = ?',
		access,
		url ?? null,
		title,
		row,
	);
	unindex(connection, row);
	if (now.headline.isBookmarked) keepAnew(connection, id);
	return now;
};
