import {isProblem, type Problem} from '../../model/problem.ts';
import {feedsOnPage} from '../../page/discover.ts';
import {isOfComments} from '../../page/feed-link.ts';
import {channelOnPage, feedsByRule} from '../../page/known-sites.ts';
import {feedsInHeader} from '../../page/link-header.ts';
import {usualFeeds} from '../../page/usual-feeds.ts';
import type {FoundSource} from '../found-source.ts';
import {
	beginSearch,
	bestFirst,
	feedsAt,
	foundSource,
	type Search,
	type Surroundings,
} from './discover-search.ts';
import {linksIn, newsSitemaps, sitemapsOf} from './discover-sitemaps.ts';
import {type Bytes, pageMarkup} from './page-markup.ts';
import {feedIn, headlinesIn} from './read-source.ts';

/** Usual addresses asked before the others. */
const firstUsual = 4;
/** Pages that list feeds, one step away. */
const mostLists = 2;

/**
 * The sources behind an address, best first, never none: the address itself, what its site has a rule for, what the
 * page declares, what its `Link` header declares, usual addresses, links that look like feeds, news sitemaps, the headlines that the page
 * itself lists (of a file, these first). The first of these that gives something ends the search; each source was really fetched and read. Takes 15 s at most. Throws
 * the Problems of fetching the address; 'page-not-feed', 'not-a-feed' or 'timed-out' where nothing was found.
 */
export const discover = async (
	services: Surroundings,
	url: string,
	signal?: AbortSignal,
): Promise<readonly FoundSource[]> => {
	const search = beginSearch(services, url, signal);
	try {
		const fetched = await fetchTyped(search);
		if (isProblem(fetched)) return orThrow(await feedsAt(search, feedsByRule(url)), fetched);
		const feed = feedIn(fetched);
		if (isProblem(feed)) return await behind(search, fetched, feed);
		return [foundSource(fetched.movedTo ?? url, feed, fetched)];
	} finally {
		search.end();
	}
};

/** What the address itself answers; a Problem may still be helped by a rule. */
const fetchTyped = async ({services, url, stop}: Search): Promise<Bytes | Problem> => {
	try {
		const fetched = await services.fetch({url}, stop);
		if (fetched.status === 'fetched') return fetched;
	} catch (error) {
		if (isProblem(error)) return error;
		throw error;
	}
	throw new Error(`${url} answered « unchanged » to a request without validators`);
};

const orThrow = (found: readonly FoundSource[], fault: Problem): readonly FoundSource[] => {
	if (found.length > 0) return found;
	throw fault;
};

/** What is found behind an answer that is no feed, which is the `fault`: step by step until one gives news. */
const behind = async (search: Search, fetched: Bytes, fault: Problem): Promise<readonly FoundSource[]> => {
	const aside: FoundSource[] = [];
	for await (const found of steps(search, fetched, fault)) {
		if (search.stop.aborted && !search.lateness()) throw search.stop.reason;
		const news = found.filter((source) => !isOfComments(source));
		aside.push(...found.filter(isOfComments));
		if (news.length > 0) return bestFirst([...news, ...aside]);
	}
	return orThrow(aside, search.lateness() ?? fault);
};

async function* steps(
	search: Search,
	fetched: Bytes,
	fault: Problem,
): AsyncGenerator<readonly FoundSource[]> {
	const {url} = fetched;
	yield await feedsAt(search, feedsByRule(search.url));
	const isFile = url.startsWith('file:');
	if (isFile) yield await ownHeadlines(search, fetched);
	if (fault.record.kind !== 'page-not-feed') {
		yield await sitemapsOf(search, linksIn(fetched));
		yield await ownHeadlines(search, fetched);
		return;
	}
	const html = pageMarkup(fetched);
	const channel = channelOnPage(html, url);
	if (channel) yield await feedsAt(search, [channel]);
	const {alternates, anchors} = feedsOnPage(html, url);
	yield await feedsAt(search, alternates);
	if (isFile) return;
	yield await feedsAt(search, feedsInHeader(fetched.link ?? '', url));
	const usual = usualFeeds(url);
	yield await feedsAt(search, usual.slice(0, firstUsual));
	yield await feedsAt(search, usual.slice(firstUsual));
	const lists: Bytes[] = [];
	yield await feedsAt(search, anchors, (other) => lists.push(other));
	for (const list of lists.slice(0, mostLists)) {
		const listed = feedsOnPage(pageMarkup(list), list.url);
		yield await feedsAt(search, [...listed.anchors, ...listed.alternates]);
	}
	yield await newsSitemaps(search, url);
	yield await ownHeadlines(search, fetched);
}

/** A page as a source is followed at the address that was typed, or where that has moved for good. */
const ownHeadlines = async (search: Search, fetched: Bytes): Promise<readonly FoundSource[]> => {
	const listed = await headlinesIn(fetched, {now: search.services.clock()});
	return listed ? [foundSource(fetched.movedTo ?? search.url, listed, fetched)] : [];
};
