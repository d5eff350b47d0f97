import type {Article, EarlierVersion} from '../model/article.ts';
import {isSameText} from '../model/full-text.ts';
import {article, earlierIn} from './articles.ts';
import type {Connection} from './connection.ts';

/**
 * ms after an article was opened during which what was read before stays what it is compared with: its page may be read
 * anew a moment after its reader has come to see what changed.
 */
const freshlySeen = 60 * 60_000;

/** The article's reader has it before them at `at` (ms), as it now is: what changes from here on is told. */
export const noteOpened = (connection: Connection, id: string, at: number): void =>
	connection.write(() => {
		connection.run(
			'UPDATE articles SET is_opened = 1, is_changed = 0 WHERE id = ? AND (is_opened = 0 OR is_changed = 1)',
			id,
		);
		connection.run(
			`UPDATE earlier_versions SET seen = ? WHERE seen IS NULL AND row = (SELECT row FROM articles WHERE id = ?)`,
			at,
			id,
		);
	});

/**
 * Runs `change`, within a write, and keeps what the article said before if its publisher has changed words that were
 * read: of several changes since, the first has the version that was read. That a fuller text has taken the place of
 * another is no change.
 */
export const watchingChanges = (connection: Connection, id: string, at: number, change: () => void): void => {
	const isOpened = connection.get('SELECT 1 FROM articles WHERE id = ? AND is_opened = 1', id) !== undefined;
	const before = isOpened ? article(connection, id) : undefined;
	change();
	const after = before && article(connection, id);
	if (after && isEdited(before, after)) keepEarlier(connection, after, before, at);
};

const isEdited = (before: Article, after: Article): boolean =>
	(before.feedVersion === undefined) === (after.feedVersion === undefined) &&
	!isSame(versionOf(before), after);

const versionOf = ({headline, html}: Article): EarlierVersion => ({title: headline.title, html});

const isSame = (earlier: EarlierVersion, {headline, html}: Article): boolean =>
	earlier.title === headline.title && isSameText(earlier.html, html);

const keepEarlier = (connection: Connection, now: Article, before: Article, at: number): void => {
	const {row} = now.headline.place;
	putEarlier(connection, row, versionOf(before), at - freshlySeen);
	const read = earlierIn(connection, row);
	const isBackAgain = read !== undefined && isSame(read, now);
	connection.run('UPDATE articles SET is_changed = ? WHERE row = ?', isBackAgain ? 0 : 1, row);
	if (isBackAgain) connection.run('DELETE FROM earlier_versions WHERE row = ?', row);
};

/** Keeps a version that was read, unless there is one whose successor its reader has not seen since `seenBefore` (ms). */
export const putEarlier = (
	connection: Connection,
	row: number,
	{title, html}: EarlierVersion,
	seenBefore: number,
): void => {
	connection.run(
		`INSERT INTO earlier_versions(row, title, html) VALUES (?, ?, ?) ON CONFLICT(row) DO UPDATE
		SET title = excluded.title, html = excluded.html, seen = NULL WHERE seen < ?`,
		row,
		title,
		html,
		seenBefore,
	);
};
