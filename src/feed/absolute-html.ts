/** Attributes that hold an address, `data-` ones too: pages that load pictures late keep the true address there. */
const names = 'href|(?:data-)?src(?:set)?|poster';

const named = new RegExp(`\\b(?:${names})\\s*$`, 'i');
const relativeValue = /=\s*(?:["']\s*)?(?!["'\s]|[a-z][a-z\d+.-]*:)/iy;
/** The longest of the names, with some space after it. */
const longestName = 24;

/** Whether some address may be relative: signs of equality are few, and are looked for quicker than names. */
const hasRelative = (html: string): boolean => {
	for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
		relativeValue.lastIndex = at;
		if (relativeValue.test(html) && named.test(html.slice(Math.max(0, at - longestName), at))) return true;
	}
	return false;
};
const tags = /<[a-z][^<>]*>/gi;
const attributes = /(?<![^\s"'<>/=])([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/g;
const addressed = new RegExp(`^(?:${names})$`, 'i');

/** Short relative addresses within a long base must not make much of little. */
const growth = 8;
const longestTag = 20_000;

/**
 * The HTML with every address in its `href`, `src`, `srcset` and `poster` made absolute; the same string if all of
 * them are. A mere fragment leads to the article's own `page`, where that is known.
 */
export const absoluteHtml = (html: string, base: string, page = base): string => {
	if (!hasRelative(html)) return html;
	let room = html.length * growth + longestTag;
	return html.replace(tags, (tag) => {
		if (room < 0 || tag.length > longestTag || !tag.includes('=')) return tag;
		const made = tag.replace(attributes, (whole, name: string, equals: string, value: string) =>
			addressed.test(name) ? `${name}${equals}${absoluteValue(name, value, base, page)}` : whole,
		);
		room -= made.length - tag.length;
		return made;
	});
};

const absoluteValue = (name: string, value: string, base: string, page: string): string => {
	const quote = /^["']/.exec(value)?.[0] ?? '';
	const address = quote ? value.slice(1, -1) : value;
	const resolved = /srcset$/i.test(name) ? absoluteSet(address, base) : absolute(address, base, page);
	return quote + (quote === "'" ? resolved.replaceAll("'", '%27') : resolved) + quote;
};

/** A `srcset`: addresses with their sizes, parted by commas that addresses themselves may hold. */
const absoluteSet = (set: string, base: string): string =>
	set.replace(
		/(?<![^\s,])([^\s,]\S*)(\s+[\d.]+[wxh])?(\s*,|\s*$)/g,
		(_, address: string, size = '', end: string) => {
			const comma = /,+$/.exec(address)?.[0] ?? '';
			return `${absolute(address.slice(0, address.length - comma.length), base)}${comma}${size}${end}`;
		},
	);

/** What resolving adds needs no escaping but that of single quotes, so the value stays as it is written in HTML. */
const absolute = (address: string, base: string, page = base): string => {
	const trimmed = address.trim();
	if (trimmed === '' || /^[a-z][a-z\d+.-]*:/i.test(trimmed)) return address;
	const isFragment = trimmed.startsWith('#');
	const url = URL.parse(trimmed, isFragment ? page : base);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : address;
};
