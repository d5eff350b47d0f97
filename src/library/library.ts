import type {Annotated, Annotation, TagCount} from '../model/annotation.ts';
import type {Article, FullText, Headline, Place, Whole} from '../model/article.ts';
import type {ParsedFeed} from '../model/feed.ts';
import type {Bookmark, Deed, Mark} from '../model/marks.ts';
import type {Problem, ProblemRecord} from '../model/problem.ts';
import type {Selection} from '../model/selection.ts';
import type {NewAddress, Source, SourceKind, Subscription, Validators} from '../model/source.ts';

/** A stretch of a list, in the list's order. */
export type HeadlineWindow = {
	readonly headlines: readonly Headline[];
	/** Nothing stands before the first, nothing after the last. */
	readonly isStart: boolean;
	readonly isEnd: boolean;
};

/** `place`: that headline (or the first after it, if it is gone) with `before` rows above and `after` from it on. */
export type Stretch =
	| {readonly from: 'start' | 'end'; readonly count: number}
	| {readonly from: Place; readonly before: number; readonly after: number};

/** What stands after a place in a list, or before it; not what stands there. */
export type ListPart = {readonly olderThan: Place} | {readonly newerThan: Place};

export type Saved = {
	readonly added: number;
	readonly updated: number;
	/** Entries that were there already, as they are. */
	readonly unchanged: number;
};

export type Fetch = {
	/** ms since the epoch */
	readonly at: number;
	readonly validators: Validators;
	/** Until when the server said that there is nothing newer. */
	readonly freshUntil?: number;
	/** By which zone the reader had its dates read. Where that is the source's no more, it is to be read anew. */
	readonly zone?: string | undefined;
};

export type Hearsay = {readonly title?: string; readonly kind?: SourceKind; readonly homepage?: string};

/**
 * What the world said, and an index of what the reader decided; every wish is one synchronous step, and its cost
 * does not grow with the number of articles kept (but `articleAt`, `idsAt`, `markAll` and `fill`, which touch what they must).
 */
export type Library = {
	/** Mirrors `conf`: new subscriptions get a row, those no longer there are hidden from every list but bookmarks. */
	setSubscriptions(subscriptions: readonly Subscription[]): void;
	/** In the order of subscription. */
	sources(): readonly Source[];
	/**
	 * Deletes what is left of sources unsubscribed a week ago, but for bookmarks: a slice of it, for the background.
	 * True when nothing is left.
	 */
	purgeRemoved(): boolean;
	/**
	 * Deletes articles that are older than their source keeps them, read ones or all, but bookmarks: a slice of it, for the
	 * background. A source's turn comes once a day, and a day after its `keepDays` was set; what was read or let go
	 * since the turn before stays till the next. True when nothing is left to do.
	 */
	forgetOld(): boolean;

	saveFeed(key: string, feed: ParsedFeed, fetch: Fetch): Saved;
	/** What a list from elsewhere says of a source: kept until the source answers itself. */
	saveHearsay(key: string, said: Hearsay): void;
	saveUnchanged(key: string, fetch: Fetch): void;
	/** `failures`: how many there are now in a row; one more than before, unless said. */
	saveFailure(
		key: string,
		failure: {
			readonly at: number;
			readonly next: number;
			readonly problem: ProblemRecord;
			readonly failures?: number;
		},
	): void;

	/** The source was looked for elsewhere, and where it was found, if it was. */
	saveSought(key: string, sought: {readonly at: number; readonly newAddress: NewAddress | undefined}): void;

	/**
	 * Makes what was saved findable, in slices, until the clock passes `until` (ms; without it to the end); true when
	 * nothing is left to do. A search does the rest by itself first.
	 */
	indexPending(until?: number): boolean;

	/** `hasLeads`: with how the texts begin. */
	headlines(selection: Selection, stretch: Stretch, hasLeads?: boolean): HeadlineWindow;
	headline(id: string): Headline | undefined;
	/** The fuller of what its feed and its page gave. */
	article(id: string): Article | undefined;
	/** Keeps what an article's page gave; less than is known never takes its place. The article as it is then. */
	saveFullText(id: string, full: FullText): Article | undefined;
	/** The article's page gave nothing at `at` (ms). */
	savePageFailure(id: string, at: number): void;
	/** Whether nothing more is to be had of the article's page: it was read, or gave nothing after `since` (ms). */
	isPageSettled(id: string, since: number): boolean;
	/** Its reader has it before them as it now is: what its publisher changes from here on is told. */
	noteOpened(id: string): void;
	/** The article whose page is at that address; of several the first in the lists. */
	articleAt(url: string): Article | undefined;
	/** The ids of the articles whose pages are at these addresses; one walk over all articles, however many are asked for. */
	idsAt(urls: readonly string[]): ReadonlyMap<string, string>;
	/** The next (or previous) unread one of the selection after a place, not counting that place itself. */
	nextUnread(
		selection: Selection,
		from: Place | 'start',
		direction: 'next' | 'previous',
	): Headline | undefined;
	/** How many of a selection there are, `most` at most. */
	countIn(selection: Selection, most: number): number;
	counts(): {readonly total: number; readonly unread: number; readonly bookmarked: number};

	/** Sets a mark on each; the ids whose mark really changed come back, so that undo is `setMark` with `!value`. */
	setMark(ids: readonly string[], mark: Mark, value: boolean): readonly string[];
	/** Marks as read all of a selection, or a part of it; the ids that changed. */
	markAllRead(selection: Selection, part?: ListPart): readonly string[];
	/**
	 * Writes a note or tags on an article ('' and [] wipe them), as one deed that keeps it as a bookmark. Undefined where there is no
	 * such article; undo is the same with what was there before.
	 */
	annotate(id: string, change: Partial<Annotation>): Annotated | undefined;
	/** The tags of all bookmarks, the most used first. */
	tags(): readonly TagCount[];

	/**
	 * Bookmarks of which not all is kept yet, that may be tried at `now` (ms) and that no process is at, the latest first.
	 */
	unwhole(now: number, most: number): readonly string[];
	/** Forgets which of them a process is at: it may have been killed, and two at one do no harm. */
	freeKeeping(): void;
	/** A try begins: until `till` (ms) no other process begins one. Returns how many were in vain. */
	beginKeeping(id: string, till: number): number;
	/** It was in vain, the `tries`th time that counts; it may be tried again at `next` (ms). */
	postponeKeeping(id: string, tries: number, next: number): void;
	/** All that is to be had of a bookmark is kept. */
	saveWhole(id: string, whole: Whole): void;
	/** Something is lacking after all: what is kept of it is to be looked through again. */
	forgetWhole(id: string): void;

	/** The count of the latest deed: what `Selection.since` is compared with. */
	clockCount(): number;

	/** Keys of sources with deeds that are not yet in `conf`. */
	unfoldedKeys(): readonly string[];
	/** The articles of one of them that are to be written as bookmarks, by their ids. */
	unfoldedBookmarks(key: string): readonly string[];
	/**
	 * Hands a source's deeds that are not yet in `conf` to `write`, and takes them for written when it returns; one
	 * process at a time folds, while others may go on marking. The articles to keep as bookmarks come along.
	 */
	fold(key: string, write: (fold: Fold) => void): void;
	/**
	 * Takes in deeds and bookmarks found in `conf`; of two deeds on one mark the later wins, and goes back to `conf`
	 * where it is the library's. With `key`, `deeds` are all that `conf` has of that source: what it lacks goes back too.
	 */
	applyDeeds(deeds: readonly Deed[], bookmarks: readonly Bookmark[], key?: string): void;
	/** Runs `action` while no other process folds, applies or subscribes; returns what it returns. */
	exclusively<Result>(action: () => Result): Result;
	/** When each of `conf`'s files was last taken in (ms, as the file system says it), by name; for `reconcile`. */
	seenFiles(): ReadonlyMap<string, number>;
	markSeen(name: string, modified: number): void;
	/** A file of `conf` is gone: the deeds and bookmarks it held are to be folded again. */
	forgetFile(name: string): void;

	/**
	 * The reader is here at `now` (ms). When they were here before (ms), an absence of half an hour at least lying between;
	 * undefined the first time.
	 */
	beginVisit(now: number): number | undefined;
	/** The reader was here at `at` (ms), lately. */
	noteVisit(at: number): void;

	/** True if another process has written since the last call. */
	takeChanges(): boolean;

	/** What had to be set aside since the last call, for the reader to hear of. */
	takeProblems(): readonly Problem[];

	close(): void;
};

export type Fold = {
	readonly deeds: readonly Deed[];
	/** Of the deeds that bookmark: the article to keep. */
	readonly bookmarks: readonly Bookmark[];
};
