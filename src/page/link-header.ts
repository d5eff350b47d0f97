import {type FeedLink, feedLink, isFeedType} from './feed-link.ts';

const longest = 65_536;
const most = 100;

/** One link of the header: its target, then its parameters (RFC 8288, section 3). */
const links = /<([^<>]*)>((?:[^,"<>]|"(?:[^"\\]|\\.){0,500}")*)/g;
const parameters = /;\s*([\w!#$&+.^`|~-]+)\*?\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^\s;,"]*))/g;

/** The feeds that a `Link` header declares for the page at `url`, in its order; several headers are parted by commas. */
export const feedsInHeader = (header: string, url: string): readonly FeedLink[] => {
	const found: FeedLink[] = [];
	for (const [, target = '', rest = ''] of header.slice(0, longest).matchAll(links)) {
		const said = new Map<string, string>();
		for (const [, name = '', quoted, token = ''] of rest.matchAll(parameters)) {
			const key = name.toLowerCase();
			// Only the first of each counts (RFC 8288, sections 3.3 and 3.4.1).
			if (!said.has(key)) said.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token);
		}
		const relations = (said.get('rel') ?? '').toLowerCase().split(/\s+/);
		if (!relations.includes('alternate') || !isFeedType(said.get('type') ?? '')) continue;
		const link = target.includes('/wp-json') ? undefined : feedLink(target, url, said.get('title'));
		if (link) found.push(link);
		if (found.length === most) break;
	}
	return found;
};
