import type {QueryFault} from './query.ts';

/** Every way in which things go wrong that a reader should hear of, with the values that its words need. */
export type ProblemValues = {
	'not-an-address': {readonly address: string};
	'file-missing': {readonly path: string};
	'file-unreadable': {readonly path: string; readonly code: string};
	'file-unwritable': {readonly path: string; readonly code: string};
	'output-unwritable': {readonly code: string};
	/** A book is no text: it is written into a file. */
	'book-to-terminal': Record<never, never>;
	'nothing-to-export': Record<never, never>;
	'host-unknown': {readonly url: string};
	'host-refused': {readonly url: string};
	'connection-lost': {readonly url: string; readonly detail: string};
	/** What came is not compressed as it says. */
	'broken-answer': {readonly url: string};
	certificate: {readonly url: string; readonly detail: string};
	'timed-out': {readonly url: string; readonly seconds: number};
	'too-large': {readonly url: string; readonly megabytes: number};
	'too-many-redirects': {readonly url: string};
	'redirect-refused': {readonly url: string; readonly to: string};
	'http-status': {readonly url: string; readonly status: number};
	'feed-gone': {readonly url: string};
	'told-to-wait': {readonly url: string; readonly until: number};
	/** The same of an article's page, which nobody asks for again by itself. */
	'page-busy': {readonly url: string; readonly until: number};
	/** An article's page is, or leads to, where nothing that a feed names is read. */
	'page-refused': {readonly url: string; readonly to: string};
	/** The same of an address that is not followed. */
	'site-busy': {readonly url: string; readonly until: number};
	/** A page that has no feed and lists no headlines. */
	'no-source-found': {readonly url: string};
	'not-a-feed': {readonly url: string};
	'page-not-feed': {readonly url: string};
	'no-headlines': {readonly url: string};
	'no-article-found': {readonly url: string};
	'not-an-article': {readonly url: string};
	/** No picture, or none of a kind and size that can be shown. */
	'not-a-picture': {readonly url: string};
	'not-a-source-list': {readonly url: string};
	/** No other service's bookmarks, and no list of addresses. */
	'not-a-bookmark-list': {readonly url: string};
	'no-such-article': {readonly id: string};
	'no-such-source': {readonly name: string};
	'ambiguous-source': {readonly name: string; readonly candidates: readonly string[]};
	/** `folders`: those that there are, or several that it may be. */
	/** `at`: where `said` begins in the text (UTF-16 units). */
	'query-unclear': {
		readonly text: string;
		readonly why: QueryFault['why'];
		readonly said: string;
		readonly at: number;
	};
	'no-such-view': {readonly name: string; readonly views: readonly string[]};
	'no-such-folder': {readonly name: string; readonly folders: readonly string[]};
	'ambiguous-folder': {readonly name: string; readonly folders: readonly string[]};
	/** A source is to be followed elsewhere, and nobody said where. */
	'no-new-address': {readonly title: string};
	'already-followed': {readonly title: string; readonly url: string};
	'no-subscriptions': Record<never, never>;
	'conf-broken': {readonly file: string; readonly aside: string; readonly isRestored: boolean};
	'conf-unwritable': {readonly file: string; readonly code: string};
	'library-broken': {readonly file: string; readonly aside: string};
	'library-unusable': {readonly file: string; readonly code: string};
	/** A command that was to give a secret; `detail` is its exit status, or the system's code. */
	'command-failed': {readonly program: string; readonly detail: string};
	/** A secret was to be asked for, and nobody sits at a terminal. */
	'nobody-to-ask': Record<never, never>;
	'browser-failed': {readonly url: string};
	'not-a-web-address': {readonly url: string};
	/** A bug of ours, met while something else could go on. */
	unexpected: {readonly logFile: string};
	/** `others`: the options that are lacking, or that `word` does not go with. */
	'wrong-usage': {
		readonly word: string;
		readonly reason: UsageFault;
		readonly others?: readonly string[];
	};
};

export type UsageFault =
	| 'unknown-command'
	| 'unknown-option'
	| 'missing-value'
	| 'bad-value'
	| 'missing-argument'
	| 'missing-flag'
	| 'conflict'
	| 'too-many-arguments';

export type ProblemKind = keyof ProblemValues;

/** A problem as data: what crosses a thread or is stored. */
export type ProblemRecord = {
	[Kind in ProblemKind]: {readonly kind: Kind; readonly values: ProblemValues[Kind]};
}[ProblemKind];

/**
 * What happened, as data; only messages/ turns it into words (what happened, what to try). Anything thrown that
 * is not a Problem is a bug of ours and rises with its trace.
 */
export class Problem extends Error {
	override readonly name = 'Problem';
	readonly record: ProblemRecord;

	constructor(record: ProblemRecord, options?: ErrorOptions) {
		super(record.kind, options);
		this.record = record;
	}
}

/** Makes a Problem: `problem('feed-gone', {url})`. */
export const problem = <Kind extends ProblemKind>(
	kind: Kind,
	values: ProblemValues[Kind],
	cause?: unknown,
): Problem => new Problem({kind, values} as ProblemRecord, {cause});

export const isProblem = (value: unknown): value is Problem => value instanceof Problem;
