import {type FeedLink, feedLink} from './feed-link.ts';

/** Where programs that make sites put their feeds, the commonest first: WordPress, Ghost, Hugo, Jekyll, SPIP … */
const atRoot = [
	'/feed',
	'/rss',
	'/rss.xml',
	'/feed.xml',
	'/atom.xml',
	'/index.xml',
	'/feed.json',
	'/spip.php?page=backend',
];
const inSection = ['feed', 'rss.xml', 'index.xml'];
const atRootOfSection = 5;

/** Up to eight addresses at which the site of the page at `url` may have a feed; those of the page's own section first. */
export const usualFeeds = (url: string): readonly FeedLink[] => {
	const {protocol, pathname} = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') return [];
	const section = sectionOf(pathname);
	const paths =
		section === '/'
			? atRoot
			: [...inSection.map((name) => section + name), ...atRoot.slice(0, atRootOfSection)];
	return paths.flatMap((path) => feedLink(path, url) ?? []);
};

/** `/politique/` of `/politique`; the root for a page that is a file or an article deep below. */
const sectionOf = (pathname: string): string => {
	const steps = pathname.split('/').filter((step) => step !== '');
	const isSection =
		steps.length > 0 && steps.length <= 2 && steps.every((step) => /^[\w~@-]{1,30}$/.test(step));
	return isSection ? `/${steps.join('/')}/` : '/';
};
