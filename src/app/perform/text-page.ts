import {cleanLine} from '../../model/clean.ts';
import type {ParsedEntry} from '../../model/feed.ts';

/** A plain text as an article: its blank lines part paragraphs, whose lines flow; it is called as its file is. */
export const textPage = (text: string, url: string): ParsedEntry => ({
	identity: url,
	title: fileName(url),
	...(/^https?:/.test(url) && {url}),
	authors: [],
	html: paragraphs(text),
	access: 'unknown',
	enclosures: [],
});

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

const paragraphs = (text: string): string =>
	text
		.split(/\n[ \t\r]*\n/)
		.filter((paragraph) => paragraph.trim() !== '')
		.map((paragraph) => `<p>${escaped(paragraph.trim())}</p>`)
		.join('\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
