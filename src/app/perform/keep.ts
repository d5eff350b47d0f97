import {setImmediate} from 'node:timers/promises';
import type {Library} from '../../library/library.ts';
import type {MarksStore} from '../../marks/marks-store.ts';
import type {Headline} from '../../model/article.ts';
import {splitAddress} from '../../model/credentials.ts';
import type {Bookmark} from '../../model/marks.ts';
import type {Subscription} from '../../model/source.ts';
import type {Services} from './services.ts';

/**
 * The two stores kept alike. A mark is first written in the library; soon after, it is folded into `conf`, where
 * it rests. What `conf` holds and the library does not know (a copy from another machine, a library begun anew)
 * is taken in.
 */

/** ms between a mark and its folding; more marks may come meanwhile. */
const foldDelay = 400;

/** ms for which a bookmark that was let go can come back whole. */
const released = 7 * 24 * 60 * 60_000;

export type Keeper = {
	/** Has what was marked folded within a second. */
	readonly foldSoon: () => void;
	/** Folds what is not yet folded, now. */
	readonly foldNow: () => Promise<void>;
};

export const createKeeper = (services: Services, onError: (error: unknown) => void): Keeper => {
	let cancel: (() => void) | undefined;
	const foldNow = async () => {
		cancel?.();
		cancel = undefined;
		await foldMarks(services);
	};
	return {
		foldNow,
		foldSoon: () => {
			cancel ??= services.after(foldDelay, () => {
				foldNow().catch(onError);
			});
		},
	};
};

/** Writes into `conf` every deed that is only in the library so far; one source's file at a time. */
export const foldMarks = async ({library, marks}: Services): Promise<void> => {
	const keys = library.unfoldedKeys();
	if (keys.length === 0) return;
	const store = await marks();
	const seen = library.seenFiles();
	for (const key of keys) {
		const name = `marks/${key}`;
		const lacking: string[] = [];
		const written = [name];
		// What another machine has put there meanwhile is taken in before it is written over.
		const found = store.file(name);
		if (found && seen.get(name) !== found.modified) library.applyDeeds(store.deeds(key), [], key);
		for (const id of library.unfoldedBookmarks(key)) takeInBookmark(library, store, seen, id);
		library.fold(key, ({deeds, bookmarks}) => {
			for (const bookmark of bookmarks) {
				const {id} = bookmark.article.headline;
				store.restoreBookmark(id);
				if (hasLost(bookmark, store)) lacking.push(id);
				store.writeBookmark(bookmark);
				written.push(`bookmarks/${id}`);
			}
			store.writeDeeds(key, deeds);
			for (const {id, mark, value} of deeds) if (mark === 'isBookmarked' && !value) store.releaseBookmark(id);
		});
		for (const name of written) {
			const file = store.file(name);
			if (file) library.markSeen(name, file.modified);
		}
		for (const id of lacking) library.forgetWhole(id);
		// Between two files the reader's keys have their turn.
		await setImmediate();
	}
};

/** A bookmark that is to be written: what `conf` has of it, unseen here or let go, may be fuller. */
const takeInBookmark = (
	library: Library,
	store: MarksStore,
	seen: ReadonlyMap<string, number>,
	id: string,
): void => {
	const name = `bookmarks/${id}`;
	store.restoreBookmark(id);
	const found = store.file(name);
	if (!found || seen.get(name) === found.modified) return;
	const bookmark = store.bookmark(id);
	if (bookmark) library.applyDeeds([], [asFound(bookmark, store)]);
};

/** Whether pictures did not come along, or are gone: they are to be fetched again. */
const hasLost = ({article}: Bookmark, store: MarksStore): boolean => {
	const {id, whole} = article.headline;
	return whole !== undefined && whole.pictures > 0 && store.pictures(id).length < whole.pictures;
};

const asFound = (bookmark: Bookmark, store: MarksStore): Bookmark => {
	if (!hasLost(bookmark, store)) return bookmark;
	const {article} = bookmark;
	const {whole: _, ...headline} = article.headline;
	return {...bookmark, article: {...article, headline}};
};

/** A source that has not answered since the library was lost is called as its bookmarks call it. */
const nameByBookmarks = (
	{library}: Services,
	kept: ReadonlyMap<string, Headline>,
	subscriptions: readonly Subscription[],
): void => {
	for (const [key, {sourceTitle, sourceUrl}] of kept) {
		const isReadersOwn = subscriptions.some((each) => each.key === key && each.title === sourceTitle);
		const isAddress = sourceTitle === URL.parse(sourceUrl)?.host;
		if (!isReadersOwn && !isAddress) library.saveHearsay(key, {title: sourceTitle});
	}
};

/**
 * Takes in what `conf` holds and the library has not seen (a copy from another machine, a library begun anew), and
 * has what `conf` lost written again.
 */
export const reconcile = async (services: Services): Promise<void> => {
	const {library, marks} = services;
	const store = await marks();
	if (store.subscriptions().some(({url}) => splitAddress(url).credentials))
		await (await import('./give-credentials.ts')).putSecretsAway(services);
	library.exclusively(() => library.setSubscriptions(store.subscriptions()));
	const gone = new Map(library.seenFiles());
	const titles = new Map<string, Headline>();
	for (const {name, kind, of, modified} of store.files()) {
		const isSeen = gone.get(name) === modified;
		gone.delete(name);
		if (isSeen) continue;
		if (kind === 'deeds') library.applyDeeds(store.deeds(of), [], of);
		else {
			const bookmark = store.bookmark(of);
			if (bookmark) {
				library.applyDeeds([], [asFound(bookmark, store)]);
				titles.set(bookmark.article.headline.sourceKey, bookmark.article.headline);
			}
		}
		library.markSeen(name, modified);
	}
	for (const name of gone.keys()) library.forgetFile(name);
	nameByBookmarks(services, titles, store.subscriptions());
	await foldMarks(services);
	store.sweepReleased(services.clock() - released);
	library.purgeRemoved();
	library.forgetOld();
};
