import type {Article} from '../model/article.ts';
import {asFed} from '../model/full-text.ts';
import {type Bookmark, type Decision, type Deed, isLater} from '../model/marks.ts';
import {addBody, article} from './articles.ts';
import {putEarlier} from './changes.ts';
import type {Connection} from './connection.ts';
import {keepFuller} from './full-texts.ts';
import type {Fold} from './library.ts';
import {
	decisionIn,
	nextCount,
	putDeed,
	raiseCount,
	refoldBookmark,
	type StoredDeed,
	storedDecision,
} from './marks-index.ts';

const deedColumns = 'id, mark, value, words, count, machine';

const toDeed = (stored: StoredDeed): Deed => ({
	...decisionIn(stored),
	id: stored.id,
	clock: {count: stored.count, machine: stored.machine},
});

/** The ids of a source's articles lie between these two. */
const idsOf = (key: string): readonly [string, string] => [`${key}_`, `${key}\``];

/** Keys of the sources that have deeds not yet in `conf`. */
export const unfoldedKeys = (connection: Connection): readonly string[] => {
	const keys: string[] = [];
	let after = '';
	for (;;) {
		const next = connection.get<{id: string}>(
			'SELECT id FROM marks INDEXED BY unfolded WHERE is_dirty = 1 AND id > ? ORDER BY id LIMIT 1',
			after,
		);
		if (!next) return keys;
		const key = next.id.slice(0, next.id.indexOf('_'));
		keys.push(key);
		[, after] = idsOf(key);
	}
};

/** The bookmarks of a source that are to be written into `conf`, by their articles' ids. */
export const unfoldedBookmarks = (connection: Connection, key: string): readonly string[] =>
	connection
		.all<{id: string}>(
			`SELECT id FROM marks INDEXED BY unfolded
			WHERE is_dirty = 1 AND id > ? AND id < ? AND mark = 'isBookmarked' AND value = 1`,
			...idsOf(key),
		)
		.map(({id}) => id);

/**
 * Hands a source's deeds that are not yet in `conf` to `write` and takes them for written when it returns. A deed done
 * meanwhile by another process stays to be folded.
 */
export const fold = (connection: Connection, key: string, write: (fold: Fold) => void): void => {
	const stored = connection.all<StoredDeed>(
		`SELECT ${deedColumns} FROM marks INDEXED BY unfolded WHERE is_dirty = 1 AND id > ? AND id < ?`,
		...idsOf(key),
	);
	if (stored.length === 0) return;
	const bookmarks = stored.flatMap(({id, mark, value}) => {
		const kept = mark === 'isBookmarked' && value === 1 ? article(connection, id) : undefined;
		return kept ? [{article: kept, kept: keptAt(connection, id)}] : [];
	});
	write({deeds: stored.map(toDeed), bookmarks});
	connection.write(() => {
		for (const {id, mark, count, machine} of stored) {
			connection.run(
				'UPDATE marks SET is_dirty = 0 WHERE id = ? AND mark = ? AND count = ? AND machine = ?',
				id,
				mark,
				count,
				machine,
			);
		}
	});
};

const keptAt = (connection: Connection, id: string): number =>
	connection.get<{kept: number}>('SELECT kept FROM articles WHERE id = ?', id)?.kept ?? 0;

/**
 * Takes in deeds and bookmarks from `conf`. Of two deeds on one mark the later wins; where that is the library's own,
 * it is to be folded again. With `key`, `deeds` are all that `conf` has of that source: what it lacks is folded again.
 */
export const applyDeeds = (
	connection: Connection,
	deeds: readonly Deed[],
	bookmarks: readonly Bookmark[],
	{key, machine, at}: {readonly key?: string | undefined; readonly machine: string; readonly at: number},
): void =>
	connection.write(() => {
		let latest = 0;
		for (const deed of deeds) {
			applyDeed(connection, deed, at);
			latest = Math.max(latest, deed.clock.count);
		}
		raiseCount(connection, latest);
		for (const bookmark of bookmarks) applyBookmark(connection, bookmark, machine);
		if (key !== undefined) refoldMissing(connection, key, deeds);
	});

const storedDeed = (connection: Connection, id: string, mark: Deed['mark']): StoredDeed | undefined =>
	connection.get<StoredDeed>(`SELECT ${deedColumns} FROM marks WHERE id = ? AND mark = ?`, id, mark);

const setDirty = (connection: Connection, id: string, mark: Deed['mark']): void => {
	connection.run('UPDATE marks SET is_dirty = 1 WHERE id = ? AND mark = ? AND is_dirty = 0', id, mark);
};

const applyDeed = (connection: Connection, {id, clock, ...decision}: Deed, at: number): void => {
	const {mark} = decision;
	const known = storedDeed(connection, id, mark);
	if (known && isLater(known, clock)) setDirty(connection, id, mark);
	else if (!known || isLater(clock, known)) {
		putDeed(connection, {id, ...storedDecision(decision), ...clock}, false, at);
	}
};

const refoldMissing = (connection: Connection, key: string, deeds: readonly Deed[]): void => {
	const present = new Set(deeds.map(({id, mark}) => `${id} ${mark}`));
	const known = connection.all<Pick<StoredDeed, 'id' | 'mark'>>(
		'SELECT id, mark FROM marks WHERE id > ? AND id < ?',
		...idsOf(key),
	);
	for (const {id, mark} of known) if (!present.has(`${id} ${mark}`)) setDirty(connection, id, mark);
};

/** A bookmark whose deed is lost is still a bookmark: it lies there because somebody wanted it. */
const applyBookmark = (connection: Connection, bookmark: Bookmark, machine: string): void => {
	const {headline} = bookmark.article;
	const known = storedDeed(connection, headline.id, 'isBookmarked');
	if (known?.value === 0) return;
	addKept(connection, bookmark);
	connection.run('UPDATE articles SET kept = ? WHERE id = ?', bookmark.kept, headline.id);
	const decide = (decision: Decision) => {
		const deed = {id: headline.id, ...storedDecision(decision), count: nextCount(connection), machine};
		putDeed(connection, deed, true, bookmark.kept);
	};
	if (!known) decide({mark: 'isBookmarked', value: true});
	takeWritten(connection, bookmark.article, decide);
};

/** What is written on a bookmark counts where there is no deed of it; where there is, its file is to say the same. */
const takeWritten = (
	connection: Connection,
	{headline, html}: Article,
	decide: (decision: Decision) => void,
): void => {
	const {id, note = '', tags = [], whole} = headline;
	for (const decision of [{mark: 'note', value: note} as const, {mark: 'tags', value: tags} as const]) {
		const known = storedDeed(connection, id, decision.mark);
		if (!known && decision.value.length > 0) decide(decision);
		if (known && known.words !== storedDecision(decision).words) refoldBookmark(connection, id);
	}
	// Of another text it says nothing.
	if (whole && article(connection, id)?.html === html)
		connection.run('UPDATE articles SET whole = ? WHERE id = ?', JSON.stringify(whole), id);
};

/** Where a lost library knew the article, the bookmark brings it back, and its source as one no longer followed. */
const addKept = (connection: Connection, {article, kept}: Bookmark): void => {
	const {headline, ...body} = asFed(article);
	connection.run(
		'INSERT INTO sources(key, place, removed, url, feed_title) VALUES (?, 0, ?, ?, ?) ON CONFLICT(key) DO NOTHING',
		headline.sourceKey,
		kept,
		headline.sourceUrl,
		headline.sourceTitle,
	);
	const added = connection.get<{row: number}>(
		`INSERT INTO articles(id, source, rank, position, read, kept, is_hidden, hash, first_seen, published, access, url,
			title, author, summary, published_day)
		SELECT ?1, n, ?2, ?3, coalesce((SELECT count FROM marks WHERE id = ?1 AND mark = 'isRead' AND value = 1), 0),
			?4, removed > 0, '', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM sources WHERE key = ?13
		ON CONFLICT(id) DO NOTHING RETURNING row`,
		headline.id,
		-headline.place.sort,
		headline.place.position,
		kept,
		headline.published === undefined ? headline.place.sort : kept,
		headline.published ?? null,
		headline.access,
		headline.url ?? null,
		headline.title,
		headline.author ?? null,
		headline.summary ?? null,
		headline.publishedDay ?? null,
		headline.sourceKey,
	);
	if (added) {
		addBody(connection, added.row, body);
		if (article.earlier) putEarlier(connection, added.row, article.earlier, 0);
	}
	keepFuller(connection, article);
};
