const longest = 8192;
const longestBase = 500;

/**
 * The absolute http(s) address that `href` means where `base` rules; undefined if there is none, or it is of another
 * scheme. « www.… » without a scheme is a host, as its writer meant.
 */
export const webUrl = (href: string | undefined, base: string): string | undefined => {
	if (!href || href.length > longest) return undefined;
	const meant = /^\s*www\./i.test(href) ? `https://${href.trimStart()}` : href;
	const url = URL.parse(meant, base);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};

/** What relative addresses are resolved against within an `xml:base` (XML Base, section 4); nested ones given outermost first. Absurdly long ones rule nothing. */
export const baseWithin = (outer: string, ...bases: readonly (string | undefined)[]): string => {
	let base = outer;
	for (const inner of bases) {
		if (inner && inner.length <= longestBase) base = URL.parse(inner, base)?.href ?? base;
	}
	return base;
};

/** True if the text is an http(s) address by itself. */
export const looksLikeUrl = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text);
