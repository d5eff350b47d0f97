import {parseRssFeed} from 'feedsmith';
import {alternateLink} from './atom-links.ts';
import {type FeedDraft, firstOf} from './draft.ts';
import {libraryFeed} from './library-feed.ts';
import {baseWithin, webUrl} from './links.ts';
import {paceOf} from './pace.ts';
import {titleText} from './plain-text.ts';
import {draftOfItem} from './rss-item.ts';

/** RSS 0.9x and 2.0 with their modules. */
export const readRss = (text: string, url: string): FeedDraft => {
	const feed = libraryFeed(parseRssFeed<string>, text);
	const outer = baseWithin(url, feed.xml?.base, channelBase(text));
	const homepage = webUrl(feed.link, outer) ?? alternateLink(feed.atom?.links, outer);
	const base = outer === url ? baseWithin(url, homepage) : outer;
	return {
		kind: 'rss',
		title: titleText(firstOf(feed.title, feed.dc?.titles?.[0], feed.itunes?.title) ?? ''),
		homepage,
		language: firstOf(feed.language, feed.dc?.languages?.[0], feed.xml?.lang),
		...paceOf(feed),
		entries: (feed.items ?? []).map((item) => draftOfItem(item, base)),
	};
};

/** The library reads `xml:base` of the root and of items only. */
export const channelBase = (text: string): string | undefined => {
	const tag = /<channel\s[^<>]*>/i.exec(text.slice(0, 65_536))?.[0];
	return tag && /\sxml:base\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1];
};
