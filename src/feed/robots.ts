import {webUrl} from './links.ts';

/** Nobody need read more of it (RFC 9309, section 2.5). */
const farthest = 512_000;
const most = 100;

/**
 * The sitemaps that a robots.txt names, absolute, each once, in its order (sitemaps.org, « Specifying the Sitemap
 * location in your robots.txt file »).
 */
export const sitemapsIn = (robots: string, baseUrl: string): readonly string[] => {
	const urls = new Set<string>();
	const lines = robots.slice(0, farthest);
	for (const [, said = ''] of lines.matchAll(/^[ \t]*sitemap[ \t]*:([^\r\n#]*)/gim)) {
		const url = webUrl(said.trim(), baseUrl);
		if (url !== undefined) urls.add(url);
		if (urls.size === most) break;
	}
	return [...urls];
};
