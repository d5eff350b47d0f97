import {parseFeed} from '../../feed/parse-feed.ts';
import type {ParsedFeed} from '../../model/feed.ts';

/** The newest headline of the shipped edition is this many ms old when it is opened. */
const age = 4 * 60_000;

/** The edition that ships inside, read like any feed, its dates moved so that the newest is minutes old. */
export const editionFeed = (bytes: Uint8Array, url: string, now: number): ParsedFeed => {
	const feed = parseFeed(bytes, {url, contentType: 'application/rss+xml'});
	const newest = Math.max(...feed.entries.map(({published}) => published ?? 0));
	const shift = now - age - newest;
	return {
		...feed,
		entries: feed.entries.map((entry) =>
			entry.published === undefined ? entry : {...entry, published: entry.published + shift},
		),
	};
};
