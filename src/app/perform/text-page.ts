import {cleanLine} from '../../model/clean.ts';
import type {ParsedEntry} from '../../model/feed.ts';

/**
 * A plain text as an article: its blank lines part paragraphs, whose lines flow. It is called as its first line says,
 * if that is short and stands alone, else as its file is.
 */
export const textPage = (text: string, url: string): ParsedEntry => {
	const paragraphs = text
		.split(/\n[ \t\r]*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
	const [first = '', ...rest] = paragraphs;
	const isTitled = rest.length > 0 && first.length <= longestTitle && !first.includes('\n');
	return {
		identity: url,
		title: isTitled ? cleanLine(first.replace(/^#+\s+/, '')) : fileName(url),
		...(/^https?:/.test(url) && {url}),
		authors: [],
		html: (isTitled ? rest : paragraphs).map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n'),
		access: 'unknown',
		enclosures: [],
	};
};

const longestTitle = 120;

/** The last part of an address that says something, as people write it. */
export const fileName = (url: string): string => {
	const {host, pathname} = new URL(url);
	const last = pathname.split('/').findLast((part) => part !== '') ?? host;
	try {
		return cleanLine(decodeURIComponent(last));
	} catch {
		return cleanLine(last);
	}
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
