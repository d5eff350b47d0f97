const longest = 8192;

/** The absolute http(s) address that `href` means on the page `base`; undefined if there is none. */
export const webAddress = (href: string | null | undefined, base: string): string | undefined => {
	if (!href || href.length > longest) return undefined;
	const url = URL.parse(href.trim(), base);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};

/** Parameters that say where a reader came from and nothing of the article. */
const tracking =
	/^(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|bbc\w*|format)|mtm_\w+|pk_\w+|xtor|xtref|xts|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|_ga|_gl|ns_\w+|cmpid|srnd|ito|ftcamp|mkt_tok|oly_\w+_id|vero_\w+|wt_?mc\w*|sfmc_\w+|gaa_\w+|lctg|srsltid)$/i;

/** Prefixes in the fragment that are tracking too (`#xtor=RSS-1`). */
const trackingFragment = /^#(?:xtor|utm_\w+|at_\w+|ref|Echobox)=/i;

/** The address without tracking parameters; the same string where there is none. */
export const withoutTracking = (address: string): string => {
	const url = URL.parse(address);
	if (!url) return address;
	const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
	const hasFragment = trackingFragment.test(url.hash);
	if (names.length === 0 && !hasFragment) return address;
	for (const name of names) url.searchParams.delete(name);
	if (hasFragment) url.hash = '';
	return url.href;
};
