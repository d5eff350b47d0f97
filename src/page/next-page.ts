import {webAddress, withoutTracking} from './web-address.ts';

const linkNames = 'link[rel~="next"],a[rel~="next"]';

/**
 * The address of the next part of an article that its site cuts into pages (`rel=next`). Sites mark the next *article* so
 * too: only an address that differs from the page's own by a page number is meant. A feed may have hung parameters
 * to that one: `canonical` is what the page calls itself.
 */
export const nextPage = (
	document: Document,
	url: string,
	{base, canonical = url}: {readonly base: string; readonly canonical?: string | undefined},
): string | undefined => {
	const isAfter = (address: string, own: string): boolean =>
		withoutPageNumber(address) === withoutPageNumber(own) && pageNumber(address) === pageNumber(own) + 1;
	for (const link of document.querySelectorAll(linkNames)) {
		const address = webAddress(link.getAttribute('href'), base);
		if (address === undefined) continue;
		if (isAfter(address, url) || isAfter(address, canonical)) return withoutTracking(address);
	}
	return undefined;
};

/** « ?page=2 », « /page/2 », « /2 », « -2.html », « ,2 » at the end of an address. */
const numbered =
	/(?:[?&](?:page|p|pg|pagina)=|\/(?:page[/-]?|p)?|[-_,](?:page-?)?)(\d{1,2})(?=\/?(?:\.\w{2,5})?\/?$)/i;

const bare = (address: string): string =>
	withoutTracking(address)
		.replace(/#.*$/s, '')
		.replace(/^http:/, 'https:');

const withoutPageNumber = (address: string): string =>
	bare(address)
		.replace(numbered, '')
		.replace(/[/?]+$/, '');

const pageNumber = (address: string): number => Number(numbered.exec(bare(address))?.[1] ?? 1);
