import type {ParsedEntry, ParsedFeed} from '../../src/model/feed.ts';

/** Monday 2 October 2023, 16:10 in Paris. */
export const monday = Date.parse('2023-10-02T14:10:00Z');

/** An entry with what a test says of it, and nothing else. */
export const entry = (title: string, said: Partial<ParsedEntry> = {}): ParsedEntry => ({
	identity: said.url ?? title,
	title,
	authors: [],
	html: `<p>${title}.</p>`,
	access: 'unknown',
	enclosures: [],
	...said,
});

/** A feed of entries, the first the newest, each an hour older than the one before unless it says when. */
export const feed = (
	title: string,
	entries: readonly ParsedEntry[],
	newest = monday - 7 * 60_000,
): ParsedFeed => ({
	kind: 'rss',
	title,
	isSalvaged: false,
	entries: entries.map((said, index) => ({published: newest - index * 3_600_000, ...said})),
});
