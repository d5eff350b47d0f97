import {randomBytes} from 'node:crypto';
import {type Problem, problem} from '../model/problem.ts';
import type {Query} from '../model/query.ts';
import type {Selection} from '../model/selection.ts';
import {annotate, tagCounts} from './annotations.ts';
import {article, articleAt, headline, idsAt} from './articles.ts';
import {noteOpened} from './changes.ts';
import {type Connection, openConnection} from './connection.ts';
import {applyDeeds, fold, unfoldedBookmarks, unfoldedKeys} from './fold.ts';
import {forgetOld} from './forget-old.ts';
import {isPageSettled, saveFullText, savePageFailure} from './full-texts.ts';
import {type Asked, headlineWindow, nextUnread, walkSelection} from './headline-lists.ts';
import {type PlaceRow, placeColumns} from './headline-row.ts';
import {beginKeeping, forgetWhole, freeKeeping, postponeKeeping, saveWhole, unwhole} from './keeping.ts';
import {withLeads} from './leads.ts';
import type {Library} from './library.ts';
import {openLock} from './lock.ts';
import {clockCount, markAllRead, setMark} from './marks-index.ts';
import {saveFeed} from './save-feed.ts';
import {indexPending} from './search-index.ts';
import {forgetFile, markSeen, seenFiles} from './seen-files.ts';
import {
	purgeRemoved,
	saveFailure,
	saveHearsay,
	saveSought,
	saveUnchanged,
	setSubscriptions,
	sources,
} from './source-rows.ts';
import {beginVisit, noteVisit} from './visits.ts';

export type LibraryOptions = {
	/** ms since the epoch */
	readonly clock: () => number;
	/** What a `search` asks for, its ages and days counted out. May throw a Problem. */
	readonly readQuery: (text: string) => Query;
};

/**
 * Opens the library in `file` (made if there is none, with its directory; ':memory:' is kept nowhere). A broken one is
 * set aside and told by `takeProblems`. Throws library-unusable.
 */
export const openLibrary = (file: string, {clock, readQuery}: LibraryOptions): Library => {
	const problems: Problem[] = [];
	const connection = openConnection(file, (aside) => problems.push(problem('library-broken', {file, aside})));
	const lock = openLock(file === ':memory:' ? undefined : `${file}.lock`);
	const version = () => connection.get<{data_version: number}>('PRAGMA data_version')?.data_version;
	let known = version();
	const marking = () => ({machine: machineName(connection), at: clock()});
	const asked = (selection: Selection): Asked =>
		selection.search?.trim() ? {...selection, query: readQuery(selection.search)} : selection;
	return {
		setSubscriptions: (subscriptions) => setSubscriptions(connection, subscriptions, clock()),
		sources: () => sources(connection),
		purgeRemoved: () => purgeRemoved(connection, clock()),
		forgetOld: () => forgetOld(connection, clock()),
		saveFeed: (key, feed, fetch) => {
			const saved = saveFeed(connection, key, feed, fetch);
			connection.checkpoint();
			return saved;
		},
		saveHearsay: (key, said) => saveHearsay(connection, key, said),
		saveUnchanged: (key, fetch) => saveUnchanged(connection, key, fetch),
		saveFailure: (key, failure) => saveFailure(connection, key, failure),
		saveSought: (key, sought) => saveSought(connection, key, sought),
		indexPending: (until) => indexPending(connection, () => until !== undefined && clock() >= until),
		headlines: (selection, stretch, hasLeads = false) => {
			const window = headlineWindow(connection, asked(selection), stretch);
			return hasLeads ? {...window, headlines: withLeads(connection, window.headlines)} : window;
		},
		headline: (id) => headline(connection, id),
		article: (id) => article(connection, id),
		saveFullText: (id, full) => saveFullText(connection, id, full, clock()),
		savePageFailure: (id, at) => savePageFailure(connection, id, at),
		isPageSettled: (id, since) => isPageSettled(connection, id, since),
		noteOpened: (id) => noteOpened(connection, id, clock()),
		articleAt: (url) => articleAt(connection, url),
		idsAt: (urls) => idsAt(connection, urls),
		nextUnread: (selection, from, direction) => nextUnread(connection, asked(selection), from, direction),
		countIn: (selection, most) =>
			walkSelection<PlaceRow>(connection, asked(selection), placeColumns).from(undefined, most).length,
		counts: () => counts(connection),
		setMark: (ids, mark, value) => setMark(connection, ids, mark, value, marking()),
		markAllRead: (selection, part) => markAllRead(connection, asked(selection), part, marking()),
		annotate: (id, change) => annotate(connection, id, change, marking()),
		tags: () => tagCounts(connection),
		unwhole: (now, most) => unwhole(connection, now, most),
		freeKeeping: () => freeKeeping(connection),
		beginKeeping: (id, till) => beginKeeping(connection, id, till),
		postponeKeeping: (id, tries, next) => postponeKeeping(connection, id, tries, next),
		saveWhole: (id, whole) => saveWhole(connection, id, whole),
		forgetWhole: (id) => forgetWhole(connection, id),
		clockCount: () => clockCount(connection),
		unfoldedKeys: () => unfoldedKeys(connection),
		unfoldedBookmarks: (key) => unfoldedBookmarks(connection, key),
		fold: (key, write) => {
			lock.exclusively(() => fold(connection, key, write));
			connection.checkpoint();
		},
		applyDeeds: (deeds, bookmarks, key) => applyDeeds(connection, deeds, bookmarks, {...marking(), key}),
		exclusively: (action) => lock.exclusively(action),
		seenFiles: () => seenFiles(connection),
		markSeen: (name, modified) => markSeen(connection, name, modified),
		forgetFile: (name) => forgetFile(connection, name),
		beginVisit: (now) => beginVisit(connection, now),
		noteVisit: (at) => noteVisit(connection, at),
		takeChanges: () => {
			const before = known;
			known = version();
			return known !== before;
		},
		takeProblems: () => problems.splice(0),
		close: () => {
			lock.close();
			connection.close();
		},
	};
};

/** The name by which this machine's deeds are told from another's; a library that is copied elsewhere would take it along. */
const machineName = (connection: Connection): string => {
	const name = () => connection.get<{value: string}>("SELECT value FROM meta WHERE name = 'machine'")?.value;
	const known = name();
	if (known) return known;
	connection.run(
		"INSERT INTO meta VALUES ('machine', ?) ON CONFLICT DO NOTHING",
		randomBytes(3).toString('hex'),
	);
	return name() ?? '';
};

const counts = (connection: Connection): ReturnType<Library['counts']> => {
	const row = connection.get<{total: number; unread: number; bookmarked: number}>(
		`SELECT coalesce(sum(iif(removed, 0, total)), 0) AS total, coalesce(sum(iif(removed, 0, unread)), 0) AS unread,
			coalesce(sum(bookmarked), 0) AS bookmarked FROM sources`,
	);
	return {total: 0, unread: 0, bookmarked: 0, ...row};
};
