import {Problem, type ProblemRecord} from '../model/problem.ts';
import type {Rhythm} from '../model/rhythm.ts';
import type {FullTextPolicy} from '../model/settings.ts';
import type {NewAddress, Pace, Source, SourceKind, Subscription} from '../model/source.ts';
import type {Connection} from './connection.ts';
import {deleteArticles, forgetDelay} from './forget-old.ts';
import {sourceName} from './headline-row.ts';
import type {Fetch, Hearsay} from './library.ts';
import {clockCount} from './marks-index.ts';
import {noHash} from './save-feed.ts';

type SourceRow = {
	readonly key: string;
	readonly url: string;
	readonly title: string | null;
	readonly folder: string | null;
	readonly interval: number | null;
	readonly full_text: FullTextPolicy | null;
	readonly keep_days: number | null;
	readonly forgets_unread: number;
	readonly zone: string | null;
	readonly feed_title: string | null;
	readonly kind: SourceKind | null;
	readonly homepage: string | null;
	readonly language: string | null;
	readonly etag: string | null;
	readonly last_modified: string | null;
	readonly last_fetched: number | null;
	readonly next_fetch: number | null;
	readonly fresh_until: number | null;
	readonly pace: string | null;
	readonly rhythm: string | null;
	readonly failures: number;
	readonly problem: string | null;
	readonly new_address: string | null;
	readonly sought: number | null;
	readonly is_salvaged: number;
	readonly total: number;
	readonly unread: number;
};

const toSource = (row: SourceRow): Source => ({
	key: row.key,
	url: row.url,
	title: sourceName(row.title, row.feed_title, row.url),
	...(row.folder !== null && {folder: row.folder}),
	...(row.kind !== null && {kind: row.kind}),
	...(row.homepage !== null && {homepage: row.homepage}),
	...(row.language !== null && {language: row.language}),
	headlines: row.total,
	unread: row.unread,
	...(row.last_fetched !== null && {lastFetched: row.last_fetched}),
	...(row.next_fetch !== null && {nextFetch: row.next_fetch}),
	...(row.fresh_until !== null && {freshUntil: row.fresh_until}),
	...(row.pace !== null && {pace: JSON.parse(row.pace) as Pace}),
	...(row.rhythm !== null && {rhythm: JSON.parse(row.rhythm) as Rhythm}),
	failures: row.failures,
	validators: {
		...(row.etag !== null && {etag: row.etag}),
		...(row.last_modified !== null && {lastModified: row.last_modified}),
	},
	...(row.interval !== null && {interval: row.interval}),
	...(row.full_text !== null && {fullText: row.full_text}),
	...(row.keep_days !== null && {keepDays: row.keep_days}),
	...(row.forgets_unread === 1 && {forgetsUnread: true}),
	...(row.zone !== null && {zone: row.zone}),
	...(row.problem !== null && {problem: new Problem(JSON.parse(row.problem) as ProblemRecord)}),
	...(row.new_address !== null && {newAddress: JSON.parse(row.new_address) as NewAddress}),
	...(row.sought !== null && {sought: row.sought}),
	...(row.is_salvaged === 1 && {isSalvaged: true}),
});

/** The sources followed, in the order of subscription. */
export const sources = (connection: Connection): readonly Source[] =>
	connection.all<SourceRow>('SELECT * FROM sources WHERE removed = 0 ORDER BY place').map(toSource);

/** What was said of an address says nothing of another one; what is read by another clock is read anew. */
const upsert = `
	INSERT INTO sources(key, place, url, title, folder, interval, full_text, keep_days, forgets_unread, zone, forget_at,
		forget_count)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT(key) DO UPDATE SET
		etag = iif(url = excluded.url AND zone IS excluded.zone, etag, NULL),
		last_modified = iif(url = excluded.url AND zone IS excluded.zone, last_modified, NULL),
		next_fetch = iif(url = excluded.url, next_fetch, NULL),
		fresh_until = iif(url = excluded.url AND zone IS excluded.zone, fresh_until, NULL),
		failures = iif(url = excluded.url, failures, 0),
		problem = iif(url = excluded.url, problem, NULL),
		new_address = iif(url = excluded.url, new_address, NULL),
		sought = iif(url = excluded.url, sought, NULL),
		is_salvaged = iif(url = excluded.url, is_salvaged, 0),
		place = excluded.place, url = excluded.url, title = excluded.title, folder = excluded.folder,
		interval = excluded.interval, full_text = excluded.full_text, zone = excluded.zone, removed = 0,
		forget_at = iif((keep_days, forgets_unread) IS (excluded.keep_days, excluded.forgets_unread), forget_at,
			excluded.forget_at),
		forget_count = iif((keep_days, forgets_unread) IS (excluded.keep_days, excluded.forgets_unread), forget_count,
			excluded.forget_count),
		keep_days = excluded.keep_days, forgets_unread = excluded.forgets_unread
	WHERE (place, url, title, folder, interval, full_text, keep_days, forgets_unread, zone, removed) IS NOT (excluded.place,
		excluded.url, excluded.title, excluded.folder, excluded.interval, excluded.full_text, excluded.keep_days,
		excluded.forgets_unread, excluded.zone, 0)`;

const setHidden = (connection: Connection, n: number, isHidden: 0 | 1): void => {
	connection.run(
		'UPDATE articles SET is_hidden = ? WHERE source = ? AND is_hidden <> ?',
		isHidden,
		n,
		isHidden,
	);
};

/** Times that were told by another clock, and count from when their page was read, are to be told again. */
const forgetRelative = (connection: Connection, n: number): void => {
	connection.run('UPDATE articles SET hash = ? WHERE source = ? AND is_relative = 1', noHash, n);
};

/** Makes the sources mirror the subscriptions; those no longer there are hidden with all that is not bookmarked. */
export const setSubscriptions = (
	connection: Connection,
	subscriptions: readonly Subscription[],
	now: number,
): void =>
	connection.write(() => {
		const known = new Map(
			connection
				.all<{key: string; n: number; removed: number; zone: string | null}>(
					'SELECT key, n, removed, zone FROM sources',
				)
				.map((row) => [row.key, row]),
		);
		const wanted = new Set(subscriptions.map(({key}) => key));
		const deeds = clockCount(connection);
		for (const [place, subscription] of subscriptions.entries()) {
			const {key, url, title, folder, interval, fullText, keepDays, forgetsUnread, zone} = subscription;
			connection.run(
				upsert,
				...[key, place, url, title ?? null, folder ?? null, interval ?? null, fullText ?? null],
				...[keepDays ?? null, forgetsUnread ? 1 : 0, zone ?? null, now + forgetDelay, deeds],
			);
			const before = known.get(key);
			if (before?.removed) setHidden(connection, before.n, 0);
			if (before && before.zone !== (zone ?? null)) forgetRelative(connection, before.n);
		}
		for (const {key, n, removed} of known.values()) {
			if (removed || wanted.has(key)) continue;
			connection.run('UPDATE sources SET removed = ? WHERE n = ?', now, n);
			setHidden(connection, n, 1);
		}
	});

/** A week (ms): so long an unsubscribed source can come back with all its headlines. */
const grace = 604_800_000;

/** Articles deleted at once: some 20 ms of work. */
const purgedArticles = 500;

/** Deletes what is left of sources unsubscribed a week ago, but for bookmarks: a slice of it. True when nothing is left. */
export const purgeRemoved = (connection: Connection, now: number): boolean => {
	const old = connection.all<{n: number}>(
		'SELECT n FROM sources WHERE removed > 0 AND removed < ? AND (total = 0 OR total > bookmarked)',
		now - grace,
	);
	if (old.length === 0) return true;
	return connection.write(() => {
		const list = JSON.stringify(old.map(({n}) => n));
		const rows = connection.all<{row: number}>(
			`SELECT a.row FROM json_each(?) AS old CROSS JOIN articles AS a ON a.source = old.value
			WHERE a.kept = 0 LIMIT ${purgedArticles}`,
			list,
		);
		deleteArticles(connection, rows);
		connection.run('DELETE FROM sources WHERE total = 0 AND n IN (SELECT value FROM json_each(?))', list);
		return rows.length < purgedArticles;
	});
};

/** What a list says of a source that has not answered yet. */
export const saveHearsay = (connection: Connection, key: string, {title, kind, homepage}: Hearsay): void => {
	connection.run(
		`UPDATE sources SET feed_title = coalesce(feed_title, ?), kind = coalesce(kind, ?), homepage = coalesce(homepage, ?)
		WHERE key = ? AND last_fetched IS NULL`,
		title ?? null,
		kind ?? null,
		homepage ?? null,
		key,
	);
};

/** The source answered that nothing changed. */
export const saveUnchanged = (connection: Connection, key: string, fetch: Fetch): void => {
	const {at, validators, freshUntil, zone} = fetch;
	connection.run(
		`UPDATE sources SET last_fetched = ?2, next_fetch = NULL, fresh_until = iif(zone IS ?3, ?4, NULL), failures = 0,
			problem = NULL, new_address = NULL, etag = iif(zone IS ?3, coalesce(?5, etag), NULL),
			last_modified = iif(zone IS ?3, coalesce(?6, last_modified), NULL)
		WHERE key = ?1`,
		...[key, at, zone ?? null, freshUntil ?? null, validators.etag ?? null, validators.lastModified ?? null],
	);
};

/** The source did not answer, and why; it is not to be asked before `next`. */
export const saveFailure = (
	connection: Connection,
	key: string,
	failure: {readonly next: number; readonly problem: ProblemRecord; readonly failures?: number},
): void => {
	connection.run(
		'UPDATE sources SET failures = coalesce(?, failures + 1), next_fetch = ?, problem = ? WHERE key = ?',
		failure.failures ?? null,
		failure.next,
		JSON.stringify(failure.problem),
		key,
	);
};

/** The source was looked for elsewhere at `at`, and where it was found, if it was. */
export const saveSought = (
	connection: Connection,
	key: string,
	{at, newAddress}: {readonly at: number; readonly newAddress: NewAddress | undefined},
): void => {
	connection.run(
		'UPDATE sources SET sought = ?, new_address = ? WHERE key = ?',
		at,
		newAddress ? JSON.stringify(newAddress) : null,
		key,
	);
};
