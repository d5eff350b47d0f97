import {parseDate} from '../model/dates.ts';
import {webUrl} from './links.ts';
import {blocksIn} from './sitemap-blocks.ts';

/** One sitemap that an index names. */
export type SitemapLink = {
	readonly url: string;
	/** ms since the epoch */
	readonly lastmod?: number;
};

/** An index holds at most so many (sitemaps.org, « Sitemap index files »). */
const most = 50_000;
const farthest = 65_536;

/**
 * The sitemaps that a `<sitemapindex>` names, in its order, each once; none where the text is no index. `base` is the
 * index's own address, for those that write relative ones.
 */
export const sitemapIndex = (text: string, base = 'about:blank'): readonly SitemapLink[] => {
	const root = text.slice(0, farthest).search(/<(?:[\w.-]+:)?sitemapindex[\s>]/i);
	if (root === -1) return [];
	const {blocks} = blocksIn(text.slice(root), 'sitemap', fieldOf, most);
	const links = new Map<string, SitemapLink>();
	for (const {loc = '', lastmod = ''} of blocks) {
		const url = webUrl(loc.trim(), base);
		if (url === undefined || links.has(url)) continue;
		const moment = parseDate(lastmod.trim());
		links.set(url, {url, ...(moment !== undefined && {lastmod: moment})});
	}
	return [...links.values()];
};

const fieldOf = (_: string, name: string): 'loc' | 'lastmod' | undefined =>
	name === 'loc' || name === 'lastmod' ? name : undefined;
