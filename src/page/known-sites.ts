import {type FeedLink, feedLink} from './feed-link.ts';

/** The feeds of places whose addresses follow a rule, told from the page's address alone; none for any other. */
export const feedsByRule = (url: string): readonly FeedLink[] => {
	const {hostname, pathname, searchParams} = new URL(url);
	const host = hostname.replace(/^(?:www|m)\./, '');
	if (host === 'github.com') return gitHubFeeds(pathname, url);
	if (host !== 'youtube.com') return [];
	const channel = /^\/channel\/(UC[\w-]{22})(?:\/|$)/.exec(pathname)?.[1];
	const list = searchParams.get('list') ?? '';
	if (channel !== undefined) return [channelFeed(channel)];
	return pathname === '/playlist' && /^[\w-]{10,64}$/.test(list) ? [youTubeFeed(`playlist_id=${list}`)] : [];
};

/** The feed of the YouTube channel whose page this is, or whose video it shows; undefined on any other site. */
export const channelOnPage = (html: string, url: string): FeedLink | undefined => {
	if (!/(?:^|\.)youtube\.com$/.test(new URL(url).hostname)) return undefined;
	for (const pattern of channelPatterns) {
		const id = pattern.exec(html)?.[1];
		if (id !== undefined) return channelFeed(id);
	}
	return undefined;
};

/** The page's own channel is said surest by its canonical address; other ids on it may be a neighbour's. */
const channelPatterns = [
	/<link rel="canonical" href="https:\/\/www\.youtube\.com\/channel\/(UC[\w-]{22})"/,
	/<meta itemprop="(?:identifier|channelId)" content="(UC[\w-]{22})"/,
	/"externalId":"(UC[\w-]{22})"/,
	/"channelId":"(UC[\w-]{22})"/,
];

const youTubeFeed = (query: string): FeedLink => ({
	url: `https://www.youtube.com/feeds/videos.xml?${query}`,
	title: '',
});
const channelFeed = (id: string): FeedLink => youTubeFeed(`channel_id=${id}`);

/** A repository's releases, tags and commits; a person's public doings. */
const gitHubFeeds = (pathname: string, url: string): readonly FeedLink[] => {
	const [owner, name, part, ...rest] = pathname.split('/').filter((step) => step !== '');
	if (owner === undefined || !/^[\w-]{1,39}$/.test(owner)) return [];
	if (name === undefined) return linksTo([`/${owner}.atom`], url);
	const repository = `/${owner}/${name.replace(/\.git$/, '')}`;
	if (/\.atom$/.test(name) || !/^[\w.-]{1,100}$/.test(name)) return [];
	const branch = rest.join('/');
	if ((part === 'commits' || part === 'tree') && branch !== '')
		return linksTo([`${repository}/commits/${branch}.atom`], url);
	const feeds = ['releases', 'tags', 'commits'];
	const first = feeds.filter((feed) => feed === part);
	const others = feeds.filter((feed) => feed !== part);
	return linksTo(
		[...first, ...others].map((feed) => `${repository}/${feed}.atom`),
		url,
	);
};

const linksTo = (paths: readonly string[], base: string): readonly FeedLink[] =>
	paths.flatMap((path) => feedLink(path, base) ?? []);
