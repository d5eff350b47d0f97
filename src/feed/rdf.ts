import {parseRdfFeed} from 'feedsmith';
import {type FeedDraft, firstOf} from './draft.ts';
import {libraryFeed} from './library-feed.ts';
import {baseWithin, webUrl} from './links.ts';
import {paceOf} from './pace.ts';
import {titleText} from './plain-text.ts';
import {channelBase} from './rss.ts';
import {draftOfItem} from './rss-item.ts';

/** RSS 0.90 and 1.0; items stand in the order of the channel's own list (RSS 1.0, section 5.3.5), those not listed after them. */
export const readRdf = (text: string, url: string): FeedDraft => {
	const list = tableOfContents.exec(text);
	// The library would drop what is not listed, and look every entry up by going through all of them.
	const listless = list ? text.slice(0, list.index) + text.slice(list.index + list[0].length) : text;
	const feed = libraryFeed(parseRdfFeed<string>, listless);
	const outer = baseWithin(url, feed.xml?.base, channelBase(text));
	const homepage = webUrl(feed.link, outer);
	const base = outer === url ? baseWithin(url, homepage) : outer;
	const entries = (feed.items ?? []).map((item) => draftOfItem(item, base));
	const ranks = ranksIn(list?.[0] ?? '');
	const rankOf = (guid: string | undefined): number => ranks.get(guid ?? '') ?? ranks.size;
	return {
		kind: 'rdf',
		title: titleText(firstOf(feed.title, feed.dc?.titles?.[0]) ?? ''),
		homepage,
		language: firstOf(feed.dc?.languages?.[0], feed.xml?.lang),
		...paceOf({...(feed.sy && {sy: feed.sy})}),
		entries: ranks.size > 0 ? entries.toSorted((a, b) => rankOf(a.guid) - rankOf(b.guid)) : entries,
	};
};

const tableOfContents = /<(?:\w+:)?items(?:\s[^<>]*[^/<>])?>[\s\S]*?<\/(?:\w+:)?items\s*>/i;

const ranksIn = (list: string): ReadonlyMap<string, number> => {
	const ranks = new Map<string, number>();
	for (const [, resource = ''] of list.matchAll(/<[^<>]*(?<![\w-])resource\s*=\s*["']([^"'<>]*)["']/gi)) {
		if (!ranks.has(resource)) ranks.set(resource, ranks.size);
	}
	return ranks;
};
