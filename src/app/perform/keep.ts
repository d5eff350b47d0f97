import type {MarksStore} from '../../marks/marks-store.ts';
import type {Services} from './services.ts';

/**
 * The two stores kept alike. A mark is first written in the library; soon after, it is folded into `conf`, where
 * it rests. What `conf` holds and the library does not know (a copy from another machine, a library begun anew)
 * is taken in.
 */

/** ms between a mark and its folding; more marks may come meanwhile. */
const foldDelay = 400;

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
	for (const key of keys) {
		library.fold(key, ({deeds, bookmarks}) => {
			for (const bookmark of bookmarks) store.writeBookmark(bookmark);
			store.writeDeeds(key, deeds);
			for (const {id, mark, value} of deeds) if (mark === 'isBookmarked' && !value) store.removeBookmark(id);
		});
		await undefined;
	}
	noteFiles({library}, store);
};

/** Takes in what `conf` holds and the library has not seen, and gives back to `conf` what only the library has. */
export const reconcile = async (services: Services): Promise<void> => {
	const {library, marks} = services;
	const store = await marks();
	const seen = new Map(library.seenFiles());
	for (const file of store.files()) {
		const isKnown = seen.get(file.name) === file.modified;
		seen.delete(file.name);
		if (isKnown) continue;
		if (file.kind === 'deeds') library.applyDeeds(store.deeds(file.of), []);
		else {
			const bookmark = store.bookmark(file.of);
			if (bookmark) library.applyDeeds([], [bookmark]);
		}
		library.markSeen(file.name, file.modified);
	}
	await foldMarks(services);
};

const noteFiles = ({library}: Pick<Services, 'library'>, store: MarksStore): void => {
	const seen = library.seenFiles();
	for (const {name, modified} of store.files())
		if (seen.get(name) !== modified) library.markSeen(name, modified);
};
