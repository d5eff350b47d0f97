import {asFed} from '../model/full-text.ts';
import {type Bookmark, type Deed, isLater, type Mark} from '../model/marks.ts';
import {addBody, article} from './articles.ts';
import {putEarlier} from './changes.ts';
import type {Connection} from './connection.ts';
import {keepFuller} from './full-texts.ts';
import type {Fold} from './library.ts';
import {nextCount, putDeed, raiseCount, type StoredDeed} from './marks-index.ts';

const toDeed = ({id, mark, value, count, machine}: StoredDeed): Deed => ({
	id,
	mark,
	value: value === 1,
	clock: {count, machine},
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

/**
 * Hands a source's deeds that are not yet in `conf` to `write` and takes them for written when it returns. A deed done
 * meanwhile by another process stays to be folded.
 */
export const fold = (connection: Connection, key: string, write: (fold: Fold) => void): void => {
	const stored = connection.all<StoredDeed>(
		'SELECT id, mark, value, count, machine FROM marks INDEXED BY unfolded WHERE is_dirty = 1 AND id > ? AND id < ?',
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

const storedDeed = (connection: Connection, id: string, mark: Mark): StoredDeed | undefined =>
	connection.get<StoredDeed>(
		'SELECT id, mark, value, count, machine FROM marks WHERE id = ? AND mark = ?',
		id,
		mark,
	);

const setDirty = (connection: Connection, id: string, mark: Mark): void => {
	connection.run('UPDATE marks SET is_dirty = 1 WHERE id = ? AND mark = ? AND is_dirty = 0', id, mark);
};

const applyDeed = (connection: Connection, {id, mark, value, clock}: Deed, at: number): void => {
	const known = storedDeed(connection, id, mark);
	if (known && isLater(known, clock)) setDirty(connection, id, mark);
	else if (!known || isLater(clock, known)) {
		putDeed(connection, {id, mark, value: value ? 1 : 0, ...clock}, false, at);
	}
};

const refoldMissing = (connection: Connection, key: string, deeds: readonly Deed[]): void => {
	const present = new Set(deeds.map(({id, mark}) => `${id} ${mark}`));
	const known = connection.all<{id: string; mark: Mark}>(
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
	if (known) return;
	const count = nextCount(connection);
	putDeed(connection, {id: headline.id, mark: 'isBookmarked', value: 1, count, machine}, true, bookmark.kept);
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
			title, author, summary)
		SELECT ?1, n, ?2, ?3, coalesce((SELECT count FROM marks WHERE id = ?1 AND mark = 'isRead' AND value = 1), 0),
			?4, removed > 0, '', ?5, ?6, ?7, ?8, ?9, ?10, ?11 FROM sources WHERE key = ?12
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
		headline.sourceKey,
	);
	if (added) {
		addBody(connection, added.row, body);
		if (article.earlier) putEarlier(connection, added.row, article.earlier, 0);
	}
	keepFuller(connection, article);
};
