import type {Article, EarlierVersion, Headline} from '../model/article.ts';
import type {Enclosure} from '../model/feed.ts';
import {withFullText} from '../model/full-text.ts';
import type {Connection} from './connection.ts';
import {fullTextIn} from './full-text-row.ts';
import {type HeadlineRow, headlineColumns, toHeadline} from './headline-row.ts';

type BodyRow = {
	readonly authors: string;
	readonly language: string | null;
	readonly updated: number | null;
	readonly enclosures: string;
	readonly html: string;
};

/** Keeps what a list does not show of the article in this row. */
export const addBody = (connection: Connection, row: number, body: Omit<Article, 'headline'>): void => {
	connection.run(
		'INSERT INTO bodies(row, authors, language, updated, enclosures, html) VALUES (?, ?, ?, ?, ?, ?)',
		row,
		JSON.stringify(body.authors),
		body.language ?? null,
		body.updated ?? null,
		JSON.stringify(body.enclosures),
		body.html,
	);
};

export const rowOf = (connection: Connection, id: string): HeadlineRow | undefined =>
	connection.get<HeadlineRow>(
		`SELECT ${headlineColumns} FROM articles AS a CROSS JOIN sources AS s ON s.n = a.source WHERE a.id = ?`,
		id,
	);

export const headline = (connection: Connection, id: string): Headline | undefined => {
	const found = rowOf(connection, id);
	return found && toHeadline(found);
};

/** The article as its source gave it, and as its page did if that is known and gives more. */
export const article = (connection: Connection, id: string): Article | undefined => {
	const found = rowOf(connection, id);
	const body = found && connection.get<BodyRow>('SELECT * FROM bodies WHERE row = ?', found.row);
	if (!found || !body) return undefined;
	const kept = fullTextIn(connection, found.row);
	const earlier = earlierIn(connection, found.row);
	const fed: Article = {
		headline: toHeadline({...found, ...kept?.fed}),
		authors: JSON.parse(body.authors) as string[],
		html: body.html,
		...(body.language !== null && {language: body.language}),
		...(body.updated !== null && {updated: body.updated}),
		enclosures: JSON.parse(body.enclosures) as Enclosure[],
		...(kept?.isOutdated && {isOutdated: true}),
		...(earlier && {earlier}),
	};
	return kept ? withFullText(fed, kept.full) : fed;
};

/** What was read of an article that has changed since. */
export const earlierIn = (connection: Connection, row: number): EarlierVersion | undefined =>
	connection.get<EarlierVersion>('SELECT title, html FROM earlier_versions WHERE row = ?', row);

/** Looked for without an index: it is asked for once in a while, and by people. */
export const articleAt = (connection: Connection, url: string): Article | undefined => {
	const found = connection.get<{id: string}>(
		`SELECT id FROM articles WHERE url = ?1 OR row IN (SELECT row FROM full_texts WHERE fed_url = ?1)
		ORDER BY is_hidden, rank, position, source, row LIMIT 1`,
		url,
	);
	return found && article(connection, found.id);
};

/** The ids of the articles at these addresses, of several at one the first in the lists; likewise without an index. */
export const idsAt = (connection: Connection, urls: readonly string[]): ReadonlyMap<string, string> => {
	const found = connection.all<{url: string; id: string}>(
		`WITH wanted(url) AS (SELECT value FROM json_each(?))
		SELECT url, id FROM (
			SELECT a.url, a.id, a.is_hidden, a.rank FROM articles AS a WHERE a.url IN wanted
			UNION ALL
			SELECT f.fed_url, a.id, a.is_hidden, a.rank FROM full_texts AS f CROSS JOIN articles AS a ON a.row = f.row
			WHERE f.fed_url IN wanted
		) ORDER BY is_hidden DESC, rank DESC`,
		JSON.stringify(urls),
	);
	return new Map(found.map(({url, id}) => [url, id]));
};
