import {cleanLine} from '../model/clean.ts';

/** An address at which a feed may be, and what the page calls it ('' where it says nothing). */
export type FeedLink = {readonly url: string; readonly title: string};

const longest = 8192;
const longestTitle = 200;

/** The link that `href` means on the page `base`, also one of the old `feed:` scheme; undefined for no http(s) address. */
export const feedLink = (href: string, base: string, title = ''): FeedLink | undefined => {
	if (href.length > longest) return undefined;
	// feed://host and feed:https://host say « open this in a reader ».
	const meant = href
		.trim()
		.replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
		.replace(/^feed:\/\//i, 'http://');
	const url = URL.parse(meant, base);
	if (!url || meant === '' || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
	url.hash = '';
	return {url: url.href, title: cleanLine(title.slice(0, longestTitle)).toWellFormed()};
};

/** The media types that announce a feed; those of WordPress's own interface and of oEmbed are others. */
export const isFeedType = (type: string): boolean =>
	/^\s*(?:application\/(?:rss|atom|rdf|x\.atom|x-rss)\+xml|application\/feed\+json|(?:application|text)\/(?:json|xml|rss|atom))\s*(?:;|$)/i.test(
		type.slice(0, 200),
	);

/** Comments under articles are no news: feeds of them are offered last. */
export const isOfComments = ({url, title}: FeedLink): boolean =>
	/[/=?&_-](?:comments?|commentaires?)(?:[/=&_.-]|$)/i.test(url.slice(0, longest)) ||
	/^(?:comments? (?:for|on)|commentaires? (?:pour|sur))\b|(?:»|:|-|–|\|) ?(?:flux des commentaires|comments? feed)$/i.test(
		title,
	);
