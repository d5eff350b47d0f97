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

/** One decision: `mark` of the article `id` became `value`. Taking back is a deed too and leaves its trace. */
export type Deed = {
	readonly id: string;
	readonly mark: Mark;
	readonly value: boolean;
	readonly clock: Clock;
};

/** A bookmark as `conf` keeps it: the whole article, so that it opens without library or network. */
export type Bookmark = {
	readonly article: Article;
	/** ms since the epoch */
	readonly kept: number;
};

/** True if `a` is the later deed. */
export const isLater = (a: Clock, b: Clock): boolean =>
	a.count > b.count || (a.count === b.count && a.machine > b.machine);
