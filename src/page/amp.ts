import {decodeHTML} from 'entities';
import {webAddress} from './web-address.ts';

const longestHead = 100_000;
const amp = /<html\b[^>]{0,500}?\s(?:amp|⚡)(?=[\s=>/])/i;
const canonical =
	/<link\b(?=[^>]{0,500}?\srel\s?=\s?["']?canonical\b)[^>]{0,500}?\shref\s?=\s?(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s>"']{1,2000}))/i;

/** Where the article of an AMP page stands in full (`rel=canonical`, which AMP demands); undefined for any other page. */
export const pageBehindAmp = (html: string, url: string): string | undefined => {
	const head = html.slice(0, longestHead);
	if (!amp.test(head)) return undefined;
	const [, double, single, bare] = canonical.exec(head) ?? [];
	const address = webAddress(decodeHTML(double ?? single ?? bare ?? ''), url);
	return address === url ? undefined : address;
};
