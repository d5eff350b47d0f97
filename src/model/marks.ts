import type {Article} from './article.ts';

/**
 * A logical clock: deeds are ordered by `count`, then by `machine`, never by wall time.
 * (Lamport, « Time, Clocks, and the Ordering of Events in a Distributed System », 1978.)
 */
export type Clock = {
	readonly count: number;
	readonly machine: string;
};

/** What the reader decided about one article; absent means never decided. */
export type Marks = {
	readonly isRead: boolean;
	readonly isBookmarked: boolean;
};

export type Mark = keyof Marks;

/**
 * One decision about the article `id`. Taking back is a deed too and leaves its trace. A note and tags are decided like
 * marks, in the same journal and the same files: of two the later stands, each for itself, whichever process or machine
 * they come from, and a process killed before they are in `conf` leaves them to the next.
 */
export type Deed = Decision & {readonly id: string; readonly clock: Clock};

/** A mark became `value`, or what the reader wrote did: '' and [] where it was taken away. */
export type Decision =
	| {readonly mark: Mark; readonly value: boolean}
	| {readonly mark: 'note'; readonly value: string}
	| {readonly mark: 'tags'; readonly value: readonly string[]};

/**
 * A bookmark as `conf` keeps it: the whole article, so that it opens without library or network; its pictures lie beside it. Its
 * headline has the reader's note and tags as they were when it was written; where there is a deed of them, that counts.
 */
export type Bookmark = {
	readonly article: Article;
	/** ms since the epoch */
	readonly kept: number;
};

/** True if `a` is the later deed. */
export const isLater = (a: Clock, b: Clock): boolean =>
	a.count > b.count || (a.count === b.count && a.machine > b.machine);
