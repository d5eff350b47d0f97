import type {Access} from '../model/article.ts';

/** A headline as one kind of evidence gives it; merged with what the others say of the same. */
export type ListedHeadline = {
	readonly title: string;
	readonly url: string | undefined;
	/** ms since the epoch */
	readonly published: number | undefined;
	/** As in `DatePhrase`. */
	readonly precision: number;
	/** As in `DatePhrase`. */
	readonly isRelative?: boolean;
	readonly updated?: number | undefined;
	readonly summary?: string | undefined;
	readonly authors?: readonly string[];
	readonly access?: Access;
	/** Its place in the document; undefined for one that the page does not show. */
	readonly place: number | undefined;
};
