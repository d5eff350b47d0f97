import type {Access} from '../model/article.ts';

/** An article as its page gives it; whatever the page does not say is missing, nothing is invented. */
export type ExtractedArticle = {
	/** One clean line; '' if the page has none. */
	readonly title: string;
	/** The body, addresses in it absolute. Not safe to show: text/ reads it. */
	readonly html: string;
	readonly authors: readonly string[];
	/** ms since the epoch. */
	readonly published?: number;
	/** As in `ParsedEntry`. */
	readonly publishedDay?: number;
	readonly updated?: number;
	/** The standfirst: what introduces the body and is not its mere beginning. One clean line. */
	readonly summary?: string;
	readonly siteName?: string;
	/** A BCP 47 tag. */
	readonly language?: string;
	/** The article's own address, without AMP and without what tracks the reader. */
	readonly canonicalUrl?: string;
	/** The address of its next part, where the site cuts it into pages. */
	readonly nextPage?: string;
	readonly access: Access;
};
