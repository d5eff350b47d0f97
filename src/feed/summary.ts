import {plainText} from './plain-text.ts';

const longest = 1000;
const fewest = 2;

/**
 * What introduces a body, as one line of plain text of at most 1,000 characters; undefined if it is but the body's
 * beginning, the whole of it, or the title once more.
 */
export const summaryOf = (
	introduction: string | undefined,
	html: string,
	title: string,
): string | undefined => {
	if (introduction === undefined) return undefined;
	const text = plainText(introduction.slice(0, longest * 10));
	const said = lettersOf(text.replace(ending, ''));
	if (said.length < fewest || said === lettersOf(title)) return undefined;
	// Tags and signs take more room in the one than in the other.
	const beginning = plainText(html.slice(0, Math.min(introduction.length * 2 + 1000, longest * 20))).slice(
		0,
		text.length * 2 + 80,
	);
	if (lettersOf(beginning).startsWith(said)) return undefined;
	return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
};

/** What feeds put where they cut. */
const ending = /(?:\[?(?:…|\.\.\.)\]?|lire la suite|read more|continue reading).{0,60}$/i;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
