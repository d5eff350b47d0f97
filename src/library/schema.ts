/**
 * What brings a library from each version to the next; the first makes a new one.
 *
 * Every list is in the order (rank, position, source, row), all ascending, so that a comparison of row values is a
 * seek in the list's own index: `rank` is the sort date in ms, negated. `read` is the count of the deed that marked
 * it read, 0 while unread; `kept` is when it was bookmarked (ms), 0 if it is not. The lists' pages stay dense
 * because the bodies live apart. `doc` is the article's number in the search index, none until it is in there.
 * `removed` is when a source was unsubscribed (ms), 0 if it is followed; its `pace`, `rhythm` and `problem` are JSON.
 * `full_texts` holds what an article's page gave; `access` and `url` in `articles` are then the page's where its text is
 * the fuller, and the feed's are `fed_access` and `fed_url`. The lists' indexes end with `access`: rows that a list
 * leaves out for it are passed over within the index. `page_failures` says when an article's page was last found to give
 * nothing. `new_address` is where a source was found again, as JSON, and `sought` when it was looked for. From `forget_at`
 * (ms) on, articles older than `keep_days` go, but those about which there is a deed later than `forget_count`.
 * `is_relative`: `published` counts from when the page was read; `published_day`
 * is the day (since 1 January 1970) of which it is the midnight, where no time was said.
 * `earlier_versions` holds what an article that was opened said before its publisher changed it, and when its reader saw
 * that (ms); `is_changed` until they do.
 * `words` of a deed is what the reader wrote: a note's text, tags as JSON; `note` and `tags` show it on the article, and
 * `tagged` is the lists of the bookmarks of each tag. `whole` (JSON) says that all of a bookmark is kept; `keeping` how often
 * that was tried in vain, when it may be tried again, and till when a process is at it (ms).
 */
export const migrations: readonly string[] = [
	`
	CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
	INSERT INTO meta VALUES ('clock', 0);

	CREATE TABLE sources(
		n INTEGER PRIMARY KEY,
		key TEXT NOT NULL UNIQUE,
		place INTEGER NOT NULL,
		removed INTEGER NOT NULL DEFAULT 0,
		url TEXT NOT NULL,
		title TEXT,
		folder TEXT,
		interval REAL,
		feed_title TEXT,
		kind TEXT,
		homepage TEXT,
		language TEXT,
		etag TEXT,
		last_modified TEXT,
		last_fetched REAL,
		next_fetch REAL,
		failures INTEGER NOT NULL DEFAULT 0,
		problem TEXT,
		total INTEGER NOT NULL DEFAULT 0,
		unread INTEGER NOT NULL DEFAULT 0,
		bookmarked INTEGER NOT NULL DEFAULT 0
	) STRICT;

	CREATE TABLE articles(
		row INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		source INTEGER NOT NULL,
		rank INTEGER NOT NULL,
		position INTEGER NOT NULL,
		read INTEGER NOT NULL DEFAULT 0,
		kept INTEGER NOT NULL DEFAULT 0,
		is_hidden INTEGER NOT NULL DEFAULT 0,
		doc INTEGER,
		hash TEXT NOT NULL,
		first_seen INTEGER NOT NULL,
		published INTEGER,
		access TEXT NOT NULL,
		url TEXT,
		title TEXT NOT NULL,
		author TEXT,
		summary TEXT
	) STRICT;
	CREATE INDEX latest ON articles(rank, position, source, row) WHERE is_hidden = 0;
	CREATE INDEX unread ON articles(rank, position, source, row) WHERE is_hidden = 0 AND read = 0;
	CREATE INDEX latest_by_source ON articles(source, rank, position, row);
	CREATE INDEX unread_by_source ON articles(source, rank, position, row) WHERE read = 0;
	CREATE INDEX bookmarks ON articles(rank, position, source, row) WHERE kept > 0;
	CREATE INDEX bookmarks_by_source ON articles(source, rank, position, row) WHERE kept > 0;
	CREATE INDEX by_deed ON articles(read, rank, position, source, row) WHERE read > 0;
	CREATE UNIQUE INDEX docs ON articles(doc) WHERE doc IS NOT NULL;
	CREATE INDEX unindexed ON articles(row) WHERE doc IS NULL;

	CREATE TABLE bodies(
		row INTEGER PRIMARY KEY,
		authors TEXT NOT NULL,
		language TEXT,
		updated INTEGER,
		enclosures TEXT NOT NULL,
		html TEXT NOT NULL
	) STRICT;

	CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
		UPDATE sources SET total = total + 1, unread = unread + (new.read = 0), bookmarked = bookmarked + (new.kept > 0)
		WHERE n = new.source;
	END;
	CREATE TRIGGER article_gone AFTER DELETE ON articles BEGIN
		UPDATE sources SET total = total - 1, unread = unread - (old.read = 0), bookmarked = bookmarked - (old.kept > 0)
		WHERE n = old.source;
		DELETE FROM bodies WHERE row = old.row;
	END;
	CREATE TRIGGER article_read AFTER UPDATE OF read ON articles WHEN (old.read = 0) <> (new.read = 0) BEGIN
		UPDATE sources SET unread = unread + (new.read = 0) - (old.read = 0) WHERE n = new.source;
	END;
	CREATE TRIGGER article_kept AFTER UPDATE OF kept ON articles WHEN (old.kept = 0) <> (new.kept = 0) BEGIN
		UPDATE sources SET bookmarked = bookmarked + (new.kept > 0) - (old.kept > 0) WHERE n = new.source;
	END;

	CREATE TABLE marks(
		id TEXT NOT NULL,
		mark TEXT NOT NULL,
		value INTEGER NOT NULL,
		count INTEGER NOT NULL,
		machine TEXT NOT NULL,
		is_dirty INTEGER NOT NULL,
		PRIMARY KEY(id, mark)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX unfolded ON marks(id, mark) WHERE is_dirty = 1;

	CREATE TABLE seen_files(name TEXT PRIMARY KEY, modified REAL NOT NULL) STRICT, WITHOUT ROWID;

	CREATE VIRTUAL TABLE search USING fts5(
		words, content='', contentless_delete=1, detail=none, prefix='2', tokenize="ascii tokenchars '_'"
	);
	INSERT INTO search(search, rank) VALUES ('automerge', 0), ('crisismerge', 1000);
	`,
	`
	ALTER TABLE sources ADD COLUMN fresh_until REAL;
	ALTER TABLE sources ADD COLUMN pace TEXT;
	ALTER TABLE sources ADD COLUMN rhythm TEXT;
	`,
	`
	ALTER TABLE sources ADD COLUMN full_text TEXT;

	CREATE TABLE full_texts(
		row INTEGER PRIMARY KEY,
		title TEXT NOT NULL,
		html TEXT NOT NULL,
		authors TEXT NOT NULL,
		summary TEXT,
		language TEXT,
		access TEXT NOT NULL,
		url TEXT,
		fed_access TEXT NOT NULL,
		fed_url TEXT,
		is_outdated INTEGER NOT NULL
	) STRICT;
	CREATE TRIGGER full_text_gone AFTER DELETE ON articles BEGIN
		DELETE FROM full_texts WHERE row = old.row;
	END;

	DROP INDEX latest;
	DROP INDEX unread;
	DROP INDEX latest_by_source;
	DROP INDEX unread_by_source;
	CREATE INDEX latest ON articles(rank, position, source, row, access) WHERE is_hidden = 0;
	CREATE INDEX unread ON articles(rank, position, source, row, access) WHERE is_hidden = 0 AND read = 0;
	CREATE INDEX latest_by_source ON articles(source, rank, position, row, access);
	CREATE INDEX unread_by_source ON articles(source, rank, position, row, access) WHERE read = 0;
	`,
	`
	ALTER TABLE sources ADD COLUMN sought REAL;
	ALTER TABLE sources ADD COLUMN new_address TEXT;

	CREATE TABLE page_failures(row INTEGER PRIMARY KEY, at REAL NOT NULL) STRICT;
	CREATE TRIGGER page_failure_gone AFTER DELETE ON articles BEGIN
		DELETE FROM page_failures WHERE row = old.row;
	END;
	`,
	`
	ALTER TABLE sources ADD COLUMN keep_days INTEGER;
	ALTER TABLE sources ADD COLUMN forget_at REAL;
	ALTER TABLE sources ADD COLUMN forget_count INTEGER;
	`,
	`
	ALTER TABLE articles ADD COLUMN is_opened INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE articles ADD COLUMN is_changed INTEGER NOT NULL DEFAULT 0;

	CREATE TABLE earlier_versions(
		row INTEGER PRIMARY KEY,
		title TEXT NOT NULL,
		html TEXT NOT NULL,
		seen REAL
	) STRICT;
	CREATE TRIGGER earlier_version_gone AFTER DELETE ON articles BEGIN
		DELETE FROM earlier_versions WHERE row = old.row;
	END;
	`,
	`
	ALTER TABLE sources ADD COLUMN zone TEXT;
	`,
	`
	ALTER TABLE articles ADD COLUMN is_relative INTEGER NOT NULL DEFAULT 0;
	`,
	`
	ALTER TABLE marks ADD COLUMN words TEXT;
	ALTER TABLE articles ADD COLUMN note TEXT;
	ALTER TABLE articles ADD COLUMN tags TEXT;
	ALTER TABLE articles ADD COLUMN whole TEXT;
	CREATE INDEX unwhole ON articles(kept) WHERE kept > 0 AND whole IS NULL;

	CREATE TABLE keeping(row INTEGER PRIMARY KEY, tries INTEGER NOT NULL, next REAL NOT NULL) STRICT;
	CREATE TRIGGER keeping_gone AFTER DELETE ON articles BEGIN
		DELETE FROM keeping WHERE row = old.row;
	END;

	CREATE TABLE tagged(
		tag TEXT NOT NULL,
		rank INTEGER NOT NULL,
		position INTEGER NOT NULL,
		source INTEGER NOT NULL,
		row INTEGER NOT NULL,
		PRIMARY KEY(tag, rank, position, source, row)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX tagged_rows ON tagged(row);
	CREATE TRIGGER article_tagged AFTER UPDATE OF kept, tags, rank, position ON articles
	WHEN coalesce(old.tags, new.tags) IS NOT NULL BEGIN
		DELETE FROM tagged WHERE row = new.row;
		INSERT INTO tagged SELECT value, new.rank, new.position, new.source, new.row FROM json_each(new.tags)
		WHERE new.kept > 0;
	END;
	CREATE TRIGGER tagged_gone AFTER DELETE ON articles WHEN old.tags IS NOT NULL BEGIN
		DELETE FROM tagged WHERE row = old.row;
	END;

	CREATE TRIGGER article_written AFTER UPDATE OF kept, note, tags ON articles
	WHEN new.doc IS NOT NULL AND coalesce(old.note, old.tags, new.note, new.tags) IS NOT NULL BEGIN
		DELETE FROM search WHERE rowid = new.doc;
		UPDATE articles SET doc = NULL WHERE row = new.row;
	END;
	CREATE TRIGGER article_added_written AFTER INSERT ON articles
	WHEN EXISTS (SELECT 1 FROM marks WHERE id = new.id AND mark IN ('note', 'tags')) BEGIN
		UPDATE articles SET note = (SELECT words FROM marks WHERE id = new.id AND mark = 'note'),
			tags = (SELECT words FROM marks WHERE id = new.id AND mark = 'tags') WHERE row = new.row;
	END;
	`,
	`
	ALTER TABLE articles ADD COLUMN published_day INTEGER;
	`,
	`
	ALTER TABLE sources ADD COLUMN forgets_unread INTEGER NOT NULL DEFAULT 0;
	`,
	`
	INSERT INTO search(search) VALUES ('delete-all');
	UPDATE articles SET doc = NULL WHERE doc IS NOT NULL;
	`,
	`
	ALTER TABLE keeping ADD COLUMN claimed REAL NOT NULL DEFAULT 0;
	`,
	`
	ALTER TABLE sources ADD COLUMN is_salvaged INTEGER NOT NULL DEFAULT 0;
	`,
];

/** The `user_version` of a library that this code reads and writes. */
export const schemaVersion = migrations.length;
