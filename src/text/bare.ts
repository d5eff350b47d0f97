import {type Node, textOf} from './tree.ts';

/**
 * How white space counts in a text: `paragraphs` where blank lines alone part them, `lines` where every line is one,
 * undefined where markup says it all.
 */
export type Bare = 'paragraphs' | 'lines' | undefined;

/** Texts without any markup for paragraphs: programs for the web put it in while they show them, feeds often do not. */
export const bareness = (nodes: readonly Node[]): Bare => {
	if (!hasOnlyInline(nodes)) return undefined;
	return nodes.every((node) => typeof node === 'string') ? 'lines' : 'paragraphs';
};

/** The text as the lines that it stands for; '' between two paragraphs. */
export const linesOfBare = (text: string, bare: Exclude<Bare, undefined>): readonly string[] => {
	const paragraphs = text.split(/\r?\n[ \t\r]*\n\s*/);
	return paragraphs.flatMap((paragraph, index) => [
		...(index > 0 ? [''] : []),
		...(bare === 'paragraphs' ? [paragraph] : unwrapped(paragraph)),
	]);
};

/**
 * Lines about as long as those of a letter, broken within a sentence, were wrapped by a program; so was what no line
 * begins with, or ends in.
 */
const unwrapped = (paragraph: string): readonly string[] => {
	const lines: string[][] = [];
	let before: string | undefined;
	for (const line of paragraph.split(/\r\n?|\n/)) {
		const text = line.trim();
		if (before !== undefined && goesOn(before, text)) lines.at(-1)?.push(text);
		else lines.push([text]);
		before = text;
	}
	return lines.map((parts) => parts.join(' '));
};

const goesOn = (line: string, next: string): boolean => {
	if (line.endsWith('«') || /^[»:;!?)]/.test(next)) return true;
	return line.length >= 55 && line.length <= 85 && !/[.!?…:;»”"]$/.test(line) && /^[\p{Ll}\d«]/u.test(next);
};

const hasOnlyInline = (nodes: readonly Node[]): boolean =>
	nodes.every((node) => typeof node === 'string' || (inline.has(node.name) && hasOnlyInline(node.children)));

const inline = new Set('a abbr b cite code em font i mark q s small span strong sub sup u'.split(' '));

/** True if what should be markup is text: no element, and some that are closed or known once their signs are read. */
export const isDoublyEscaped = (nodes: readonly Node[]): boolean =>
	nodes.every((node) => typeof node === 'string') &&
	(textOf(nodes).match(/<(?:\/(?:p|div|a|ul|h[1-6]|blockquote|figure)|br ?\/?|p|img [^>]{1,2000})>/gi)
		?.length ?? 0) >= 2;
