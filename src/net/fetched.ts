import type {Credentials} from '../model/credentials.ts';
import type {Validators} from '../model/source.ts';

export type FetchRequest = {
	/** `http:`, `https:` or `file:` */
	readonly url: string;
	readonly validators?: Validators;
	/** A page named this address, not the reader: it may not lead into a private network. */
	readonly isLinked?: boolean;
	/** The most bytes that it may have, decompressed, where that is less than the usual limit. */
	readonly most?: number;
	/** What is liked best, in place of feeds: an `Accept` header. */
	readonly accept?: string;
	/** Of the source that this is fetched for: they go to their own origin, also by redirects, and nowhere else. */
	readonly credentials?: Credentials | undefined;
};

export type Fetched =
	| {
			readonly status: 'fetched';
			/** Where the bytes came from, after redirects. */
			readonly url: string;
			/** The new address, if every redirect on the way was permanent (301, 308). */
			readonly movedTo?: string;
			readonly bytes: Uint8Array;
			readonly contentType?: string;
			/** The `Link` header (RFC 8288), several of them parted by commas. */
			readonly link?: string;
			readonly validators: Validators;
			/** Until when the server says that it has nothing newer, ms since the epoch; at most a day ahead. */
			readonly freshUntil?: number;
	  }
	| {
			readonly status: 'unchanged';
			readonly movedTo?: string;
			readonly validators: Validators;
			readonly freshUntil?: number;
	  };

/** One address → its bytes; throws a Problem. */
export type FetchAddress = (request: FetchRequest, signal?: AbortSignal) => Promise<Fetched>;
