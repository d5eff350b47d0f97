import {escapeText} from 'entities';

const longest = 3_000_000;

/** Plain text as HTML: a blank line parts paragraphs, within them rows run on. Text without blank lines: each row is one. */
export const paragraphsOf = (text: string): string => {
	const rows = text
		.slice(0, longest)
		.replace(/\r\n?|\u2028/g, '\n')
		.replaceAll('\u2029', '\n\n');
	const hasBlank = /\n[^\S\n]*\n/.test(rows.trim());
	return rows
		.split(hasBlank ? /\n(?:[^\S\n]*\n)+/ : '\n')
		.map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
		.join('\n');
};
