import type {ParsedFeed} from '../model/feed.ts';
import type {SourceKind, Validators} from '../model/source.ts';

/** A source that was found behind an address: already read, so that following it needs no second request. */
export type FoundSource = {
	/** What a subscription to it would be to. */
	readonly url: string;
	/** Never empty. */
	readonly title: string;
	readonly kind: SourceKind;
	readonly items: number;
	/** When its newest item was published, ms since the epoch. */
	readonly newest?: number;
	/** Where only the day is said, as in `Headline`. */
	readonly newestDay?: number;
	readonly feed: ParsedFeed;
	readonly validators: Validators;
	/** Until when its server says that there is nothing newer. */
	readonly freshUntil?: number;
};
