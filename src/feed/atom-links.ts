import {webUrl} from './links.ts';

type AtomLink = {
	readonly href?: string;
	readonly rel?: string;
	readonly type?: string;
};

/** The page that Atom links name as the alternate (RFC 4287, section 4.2.7.2): an HTML one before others. */
export const alternateLink = (links: readonly AtomLink[] | undefined, base: string): string | undefined => {
	const alternates = (links ?? []).filter(({rel}) => rel === undefined || /^alternate$/i.test(rel));
	const html = alternates.find(({type}) => type === undefined || /html/i.test(type));
	return webUrl(html?.href, base) ?? firstWebUrl(alternates, base);
};

const firstWebUrl = (links: readonly AtomLink[], base: string): string | undefined => {
	for (const {href} of links) {
		const url = webUrl(href, base);
		if (url) return url;
	}
	return undefined;
};
