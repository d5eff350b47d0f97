import {decodeText} from '../../feed/charset.ts';
import {sitemapsIn} from '../../feed/robots.ts';
import {type SitemapLink, sitemapIndex} from '../../feed/sitemap-index.ts';
import {unpacked} from '../../feed/unpacked.ts';
import type {FeedLink} from '../../page/feed-link.ts';
import type {FoundSource} from '../found-source.ts';
import {askEach, feedsAt, type Search} from './discover-search.ts';
import type {Bytes} from './page-markup.ts';

const usual = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap_news.xml'];
const mostOthers = 3;
const mostInIndex = 4;

/** The news sitemaps of the site of `page`: named in its robots.txt, at usual addresses, or in an index of sitemaps. */
export const newsSitemaps = async (search: Search, page: string): Promise<readonly FoundSource[]> => {
	if (!/^https?:/.test(page)) return [];
	const named: string[] = [];
	for await (const {fetched} of askEach(search, [new URL('/robots.txt', page).href]))
		named.push(...sitemapsIn(textOf(fetched), fetched.url));
	const indexes: Bytes[] = [];
	const keepIndex = (fetched: Bytes) => void indexes.push(fetched);
	const likely = named.filter(isOfNews);
	const guesses = [...likely, ...usual.map((path) => new URL(path, page).href)].map(untitled);
	const found = await feedsAt(search, guesses, keepIndex);
	if (found.length > 0) return found;
	const others = [...named.filter((url) => !isOfNews(url)), new URL('/sitemap.xml', page).href];
	const further = await feedsAt(search, others.slice(0, mostOthers).map(untitled), keepIndex);
	if (further.length > 0) return further;
	return sitemapsOf(search, indexes.flatMap(linksIn));
};

/** The news among the sitemaps that an index names: by their name, else the ones that changed last. */
export const sitemapsOf = (
	search: Search,
	links: readonly SitemapLink[],
): Promise<readonly FoundSource[]> => {
	const ranked = links.toSorted(
		(a, b) => Number(isOfNews(b.url)) - Number(isOfNews(a.url)) || (b.lastmod ?? 0) - (a.lastmod ?? 0),
	);
	return feedsAt(
		search,
		ranked.slice(0, mostInIndex).map(({url}) => untitled(url)),
	);
};

/** The sitemaps named in what was fetched, if that is an index of them. */
export const linksIn = (fetched: Bytes): readonly SitemapLink[] => sitemapIndex(textOf(fetched), fetched.url);

const isOfNews = (url: string): boolean => /news|actu/i.test(new URL(url).pathname);

const untitled = (url: string): FeedLink => ({url, title: ''});

const textOf = ({bytes, contentType}: Bytes): string => decodeText(unpacked(bytes), contentType);
