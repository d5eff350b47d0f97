/** Parameters that say where a reader came from and nothing of the article. */
const tracking =
	/^(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|ptr\w*|bbc\w*|format)|mtm_\w+|pk_\w+|xtor|xtref|xts|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_[ce]id|_ga|_gl|ns_\w+|cmpid|srnd|ito|ftcamp|mkt_tok|oly_\w+_id|vero_\w+|wt_?mc\w*|sfmc_\w+|gaa_\w+|lctg|srsltid)$/i;

/** Prefixes in the fragment that are tracking too (`#xtor=RSS-1`). */
const trackingFragment = /^#(?:xtor|utm_\w+|at_\w+|ref|Echobox)=/i;

/** The address without what tracks its reader; the same string where there is nothing of that kind. */
export const withoutTracking = (address: string): string => {
	if (!/[?#]/.test(address)) return address;
	const url = URL.parse(address);
	if (!url) return address;
	const parameters = url.search.slice(1).split('&');
	const others = parameters.filter((parameter) => !tracking.test(nameOf(parameter)));
	const hasFragment = trackingFragment.test(url.hash);
	if (others.length === parameters.length && !hasFragment) return address;
	// Written back as they stood: what they mean is the site's own business.
	url.search = others.join('&');
	if (hasFragment) url.hash = '';
	return url.href;
};

/** « &amp; » that was escaped twice leaves its rest with the name. */
const nameOf = (parameter: string): string => parameter.replace(/^(?:amp;)+/, '').replace(/=.*$/s, '');
