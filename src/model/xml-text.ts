/** What no XML document may hold, not even as a reference (XML 1.0, 2.2). */
const unheardOf = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in an XML document, between tags or in double quotes; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
	text
		.toWellFormed()
		.replace(unheardOf, '')
		.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);

/** Signs that an address holds as they are (RFC 3986, 2.2 and 2.3), and escapes; brackets stand in a host alone. */
const foreign = /[^\w.~:/?#[\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})/gu;

/** An address as books and feeds take it: browsers leave signs in it that no RFC 3986 address may have. */
export const strictAddress = (href: string): string => {
	const coded = href.replace(foreign, (sign) => encodeURIComponent(sign.toWellFormed()));
	const [, start = '', path = '', fragment = ''] =
		/^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^#]*)(#.*)?$/is.exec(coded) ?? [];
	if (start === '') return coded;
	const bare = (text: string) => text.replace(/[[\]]/g, (sign) => encodeURIComponent(sign));
	return start + bare(path) + bare(fragment).replace(/(?!^)#/g, '%23');
};
