import {hash} from 'node:crypto';
import type {Access} from '../model/article.ts';
import type {ParsedEntry, ParsedFeed} from '../model/feed.ts';
import {isLess} from '../model/full-text.ts';
import {articleId} from '../model/identity.ts';
import {addBody} from './articles.ts';
import {watchingChanges} from './changes.ts';
import type {Connection} from './connection.ts';
import {contentOf, isUsable, sortDate, type TimeColumns, timeOf} from './entry-time.ts';
import {isForgotten} from './forget-old.ts';
import {fullTextIn} from './full-text-row.ts';
import {feedChanged} from './full-texts.ts';
import {keepAnew} from './keeping.ts';
import type {Fetch, Saved} from './library.ts';
import {refoldBookmark} from './marks-index.ts';
import {unindex} from './search-index.ts';
import {saveRhythm} from './source-rhythm.ts';

type Known = TimeColumns & {
	readonly row: number;
	readonly hash: string;
	readonly position: number;
	readonly first_seen: number;
	readonly kept: number;
	readonly access: Access;
};

/** The hash of an article that is to be taken anew from its source, as it is. */
export const noHash = '';

/** The body goes in as it is: written as JSON it would take as long again as its digest. */
const contentHash = (entry: ParsedEntry): string => {
	const {html, ...content} = contentOf(entry);
	return hash('sha1', `${JSON.stringify(content)}\0${html}`, 'base64url').slice(0, 16);
};

/**
 * Keeps what a feed said: new entries are added, changed ones changed in place, all others left as they are. What the
 * source is not to keep does not come in.
 */
export const saveFeed = (connection: Connection, key: string, feed: ParsedFeed, fetch: Fetch): Saved =>
	connection.write(() => {
		const source = connection.get<{n: number; removed: number; keep_days: number | null}>(
			'SELECT n, removed, keep_days FROM sources WHERE key = ?',
			key,
		);
		// Unsubscribed while the answer was on its way.
		if (!source || source.removed) return {added: 0, updated: 0, unchanged: 0};
		saveSource(connection, source.n, feed, fetch);
		const ids = new Set<string>();
		let [added, updated, left] = [0, 0, 0];
		for (const entry of feed.entries) {
			const id = articleId(key, entry.identity);
			if (ids.has(id)) continue;
			const position = ids.size;
			ids.add(id);
			const known = connection.get<Known>(
				'SELECT row, hash, position, first_seen, kept, access, published, published_day, is_relative FROM articles WHERE id = ?',
				id,
			);
			const entryHash = contentHash(entry);
			if (
				!known &&
				source.keep_days !== null &&
				isTooOld(connection, id, entry, source.keep_days, fetch.at)
			) {
				left++;
			} else if (!known) {
				addEntry(connection, source.n, {id, entry, entryHash, position, now: fetch.at});
				added++;
			} else if (known.hash !== entryHash) {
				const placed = {id, entry, entryHash, position, now: fetch.at};
				watchingChanges(connection, id, fetch.at, () => updateEntry(connection, known, placed));
				updated++;
			} else if (known.position !== position) {
				connection.run('UPDATE articles SET position = ? WHERE row = ?', position, known.row);
			}
		}
		if (added + updated > 0) saveRhythm(connection, source.n);
		return {added, updated, unchanged: ids.size - added - updated - left};
	});

const isTooOld = (
	connection: Connection,
	id: string,
	entry: ParsedEntry,
	keepDays: number,
	now: number,
): boolean => {
	const time = timeOf(entry);
	const isDated = isUsable(time.published, now);
	// A day without an hour is as old as it can be: what has gone by it does not come back.
	const sort = isDated ? (time.published ?? now) : now;
	return isForgotten(connection, {id, sort, isDated}, {keepDays, now});
};

const saveSource = (connection: Connection, n: number, feed: ParsedFeed, fetch: Fetch): void => {
	const {at, validators, freshUntil, zone} = fetch;
	const {ttl, skipHours, skipDays} = feed;
	const hasPace = ttl !== undefined || skipHours !== undefined || skipDays !== undefined;
	connection.run(
		`UPDATE sources SET kind = ?2, feed_title = ?3, homepage = ?4, language = ?5,
			etag = iif(zone IS ?6, ?7, NULL), last_modified = iif(zone IS ?6, ?8, NULL), last_fetched = ?9,
			next_fetch = NULL, fresh_until = iif(zone IS ?6, ?10, NULL), pace = ?11, failures = 0, problem = NULL,
			new_address = NULL, is_salvaged = ?12
		WHERE n = ?1`,
		...[n, feed.kind, feed.title || null, feed.homepage ?? null, feed.language ?? null],
		...[zone ?? null, validators.etag ?? null, validators.lastModified ?? null, at, freshUntil ?? null],
		hasPace ? JSON.stringify({ttl, skipHours, skipDays}) : null,
		Number(feed.isSalvaged),
	);
};

type KnownBody = {readonly html: string; readonly updated: number | null};

type Placed = {
	readonly id: string;
	readonly entry: ParsedEntry;
	readonly entryHash: string;
	readonly position: number;
	readonly now: number;
};

/** What the reader decided may be older than the article: its marks wait for it. */
const insertArticle = `
	INSERT INTO articles(id, source, rank, position, hash, first_seen, published, access, url, title, author, summary,
		is_relative, published_day, read, kept)
	VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
		coalesce((SELECT count FROM marks WHERE id = ?1 AND mark = 'isRead' AND value = 1), 0),
		coalesce((SELECT ?6 FROM marks WHERE id = ?1 AND mark = 'isBookmarked' AND value = 1), 0))
	RETURNING row, kept`;

const addEntry = (
	connection: Connection,
	source: number,
	{id, entry, entryHash, position, now}: Placed,
): void => {
	const time = timeOf(entry);
	const added = connection.get<{row: number; kept: number}>(
		insertArticle,
		id,
		source,
		-sortDate(time, now, now),
		position,
		entryHash,
		now,
		time.published,
		entry.access,
		entry.url ?? null,
		entry.title,
		authorLine(entry.authors),
		entry.summary ?? null,
		time.is_relative,
		time.published_day,
	);
	if (!added) return;
	addBody(connection, added.row, entry);
	if (added.kept) refoldBookmark(connection, id);
};

const updateEntry = (
	connection: Connection,
	known: Known,
	{id, entry, entryHash, position, now}: Placed,
): void => {
	unindex(connection, known.row);
	const body = connection.get<KnownBody>('SELECT html, updated FROM bodies WHERE row = ?', known.row);
	const knownText = {
		html: body?.html ?? '',
		access: fullTextIn(connection, known.row)?.fed.access ?? known.access,
	};
	// A text that went missing from the feed, or was cut short there, is kept: the reader may have come for it.
	const {html, access} = isLess(entry, knownText) ? knownText : entry;
	const isToRetell = known.hash === noHash && known.is_relative === 1;
	const time = timeOf(entry, isToRetell ? undefined : known);
	connection.run(
		`UPDATE articles SET rank = ?, position = ?, hash = ?, published = ?, published_day = ?, is_relative = ?, access = ?, url = ?, title = ?, author = ?,
			summary = ? WHERE row = ?`,
		-sortDate(time, known.first_seen, now),
		position,
		entryHash,
		...[time.published, time.published_day, time.is_relative],
		access,
		entry.url ?? null,
		entry.title,
		authorLine(entry.authors),
		entry.summary ?? null,
		known.row,
	);
	connection.run(
		'UPDATE bodies SET authors = ?, language = ?, updated = ?, enclosures = ?, html = ? WHERE row = ?',
		JSON.stringify(entry.authors),
		entry.language ?? null,
		entry.updated ?? null,
		JSON.stringify(entry.enclosures),
		html,
		known.row,
	);
	const isText = html !== knownText.html || (entry.updated ?? null) !== body?.updated;
	feedChanged(connection, id, known.row, {
		access,
		...(entry.url !== undefined && {url: entry.url}),
		isText,
	});
	if (known.kept > 0) keepAnew(connection, id);
};

const authorLine = (authors: readonly string[]): string | null => authors.join(', ') || null;
