import {type FeedLink, feedLink, isFeedType} from './feed-link.ts';
import {ShallowParser} from './shallow-parser.ts';

/** Where a page says that feeds are. */
export type PageFeeds = {
	/** `<link rel="alternate">` of a feed's type: what the page declares (HTML, section 4.6.7.1). */
	readonly alternates: readonly FeedLink[];
	/** `<a>` that look like feeds, the surest first. */
	readonly anchors: readonly FeedLink[];
};

const longestPage = 3_000_000;
const deepest = 60;
const most = 500;
const longestText = 200;

/** Every address on the page at `url` that may be a feed's, each once, at most 500 of a kind; nothing is fetched. */
export const feedsOnPage = (html: string, url: string): PageFeeds => {
	const alternates = new Map<string, FeedLink>();
	const anchors = new Map<string, {readonly link: FeedLink; readonly rank: number}>();
	let base = url;
	let hasBase = false;
	let depth = 0;
	let open: {readonly href: string; text: string} | undefined;

	const closeAnchor = () => {
		const link = open && feedLink(open.href, base, open.text.trim());
		const rank = link && likelihood(link, url);
		if (link && rank && !anchors.has(link.url) && anchors.size < most) anchors.set(link.url, {link, rank});
		open = undefined;
	};
	const parser = new ShallowParser({
		onopentag: (name, attributes) => {
			depth++;
			const {href = ''} = attributes;
			if (name === 'base' && !hasBase && href !== '') {
				hasBase = true;
				base = URL.parse(href, url)?.href ?? url;
			}
			if (name === 'link' && isDeclared(attributes) && alternates.size < most) {
				const link = feedLink(href, base, attributes.title);
				if (link && !alternates.has(link.url)) alternates.set(link.url, link);
			}
			if (name === 'a' && href !== '') {
				closeAnchor();
				open = {href, text: attributes.title ?? attributes['aria-label'] ?? ''};
			}
		},
		ontext: (text) => {
			if (open && open.text.length < longestText) open.text += text.slice(0, longestText);
		},
		onclosetag: (name) => {
			depth--;
			if (name === 'a') closeAnchor();
		},
	});
	parser.isDeep = () => depth >= deepest;
	parser.end(html.slice(0, longestPage));
	closeAnchor();
	return {
		alternates: [...alternates.values()],
		anchors: [...anchors.values()].sort((a, b) => b.rank - a.rank).map(({link}) => link),
	};
};

const isDeclared = ({rel = '', type = '', href = ''}: Readonly<Record<string, string>>): boolean => {
	const relations = rel.slice(0, longestText).toLowerCase().split(/\s+/);
	if (relations.includes('feed')) return true;
	// WordPress declares its programming interface in the same way.
	return relations.includes('alternate') && isFeedType(type) && !href.includes('/wp-json');
};

const sharers =
	/(?:^|\.)(?:feedly|netvibes|inoreader|newsblur|theoldreader|feedspot|addtoany|facebook|twitter|x|linkedin|google|yahoo|bloglines|subtome|whatsapp|t|telegram)\.(?:com|me)$/i;

/** A feed's own file name, or a file in a folder of feeds: `/rss.xml`, `/flux/economie.xml`, `/une.rss`. */
const feedFile =
	/\.(?:rss|atom|rdf)$|(?:^|[/._-])(?:rss|atom|rdf|feed|flux)\d?[\w-]{0,40}\.(?:xml|json|php)$|\/(?:rss|atom|feeds?|flux(?:-rss)?)\/[\w./-]{1,100}\.(?:xml|json|php)$/i;
const feedQuery = /[?&](?:feed|format|type|page)=(?:rss2?|atom|rdf|feed|backend)\b/i;
const feedPath =
	/\/(?:(?:rss|atom|feeds?|flux(?:-rss)?|syndication)(?:\/[\w-]{0,60})?\/?$|(?:rss|atom)[/_-])/i;
const feedWords = /(?:^|[\s(])(?:rss|atom|flux rss)(?:$|[\s)])/i;
const longestWords = 60;

/** How likely a link leads to a feed: 3 by its file, its host or its query, 2 by its path, 1 by its words; 0 for all others. */
const likelihood = ({url, title}: FeedLink, page: string): number => {
	const {host, pathname, search} = new URL(url);
	if (url === page || sharers.test(host)) return 0;
	if (feedFile.test(pathname) || /^feeds?\./i.test(host) || feedQuery.test(search)) return 3;
	if (feedPath.test(pathname)) return 2;
	return title.length <= longestWords && feedWords.test(title) ? 1 : 0;
};
