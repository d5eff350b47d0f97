/** A feed in XML, by its root element. */
export type XmlDocument = {
	readonly dialect: 'rss' | 'atom' | 'rdf';
	/** Where the root begins. */
	readonly root: number;
	/** More than XML allows stands before it. */
	readonly hasJunk: boolean;
};

/** What a document is: undefined for nothing we know. A sitemap may hold news or not; its root begins at `root`. */
export type Recognised =
	| XmlDocument
	| {readonly dialect: 'sitemap'; readonly root: number}
	| {readonly dialect: 'json' | 'page'}
	| undefined;

const farthest = 65_536;
const roots =
	/<(?:[\w.-]+:)?(rss|feed|rdf|html|head|body|opml|urlset|sitemapindex)(?=[\s>/])|<!doctype\s+(html)/iy;
/** Roots that hold an element named as HTML's are, and are no page. */
const others = /^(?:opml|sitemapindex)$/;
const dialects = {rss: 'rss', feed: 'atom', rdf: 'rdf'} as const;

/** Looks for the first element that tells what a document is, past declarations, comments and whatever junk a server put before. */
export const recognise = (text: string, contentType = ''): Recognised => {
	if (/^\s*\{/.test(text)) return {dialect: 'json'};
	let at = text.indexOf('<');
	while (at !== -1 && at < farthest) {
		roots.lastIndex = at;
		const match = roots.exec(text);
		if (match) {
			const name = (match[1] ?? '').toLowerCase();
			if (others.test(name)) return undefined;
			if (name === 'urlset') return {dialect: 'sitemap', root: at};
			if (name !== 'rss' && name !== 'feed' && name !== 'rdf') return {dialect: 'page'};
			return {dialect: dialects[name], root: at, hasJunk: !isProlog(text.slice(0, Math.min(at, 8192)))};
		}
		at = text.startsWith('<!--', at) ? text.indexOf('-->', at) : at + 1;
		at = at === -1 ? -1 : text.indexOf('<', at);
	}
	const isPage =
		/\bhtml\b/i.test(contentType) ||
		/<(?:title|meta|div|p|a|table|script)[\s>]/i.test(text.slice(0, farthest));
	return isPage ? {dialect: 'page'} : undefined;
};

/** XML 1.0, production 22: the declaration stands at the very start; comments, instructions and a document type may follow. */
const isProlog = (text: string): boolean =>
	text
		.replace(/^<\?xml[^<>]*\?>/, '')
		.replace(/<!--[\s\S]*?-->|<\?(?!xml\s)[^<>]*\?>|<!doctype[^<>[]*(?:\[[^\]]*\]\s*)?>/gi, '')
		.trim() === '' && !/^\s+<\?xml\s/.test(text);
