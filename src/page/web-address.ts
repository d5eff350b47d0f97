export {withoutTracking} from '../model/tracking.ts';

const longest = 8192;

/** The absolute http(s) address that `href` means on the page `base`; undefined if there is none. */
export const webAddress = (href: string | null | undefined, base: string): string | undefined => {
	if (!href || href.length > longest) return undefined;
	const url = URL.parse(href.trim(), base);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};
