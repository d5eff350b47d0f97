import {decodeHTML} from 'entities';
import {foldWords, isPunctuation, latinFolds} from './fold-words.ts';
import {htmlText, longest} from './search-text.ts';

/** Whether some of the texts, HTML or not, has these folded words one after the other; spaces stand around the phrase. */
export const hasPhrase = (phrase: string, texts: readonly unknown[]): boolean =>
	texts.some((text) => typeof text === 'string' && isIn(phrase, text));

const isIn = (phrase: string, html: string): boolean =>
	isInLatin(phrase, html.length > longest ? html.slice(0, longest) : html) ??
	` ${foldWords(htmlText(html))} `.replace(/ {2,}/g, ' ').includes(phrase);

const space = 0x20;
/** Tags within a word; `htmlText` knows them too. */
const inline = /^<\/?(?:a|abbr|b|em|i|mark|s|small|span|strong|sub|sup|u|wbr)(?![\w])/i;
const hidden = /^<(?:script|style)(?![\w])/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/iy;

/** What each Latin character folds to where that is one letter or a space; 0 for what takes longer to say. */
let single: Uint8Array | undefined;

const singles = (): Uint8Array => {
	single ??= Uint8Array.from(latinFolds(), (fold, code) =>
		fold?.length === 1 && code !== 0x3c && code !== 0x26 ? (fold[0] ?? 0) : 0,
	);
	return single;
};

/**
 * The same in one pass, letter by letter, for a phrase and a text of Latin letters: most are, and a search for a phrase
 * of common words looks through thousands. Undefined where some character is not looked up.
 */
const isInLatin = (phrase: string, html: string): boolean | undefined => {
	const folds = latinFolds();
	const plain = singles();
	const wanted = Buffer.from(phrase, 'latin1');
	const failures = failuresOf(phrase);
	const whole = wanted.length;
	// A space stands before the text.
	let matched = 1;
	let last = space;
	/** Takes one folded character; true when the phrase is complete. */
	const take = (code: number): boolean => {
		if (code === space && last === space) return false;
		last = code;
		while (matched > 0 && wanted[matched] !== code) matched = failures[matched - 1] ?? 0;
		if (wanted[matched] === code) matched++;
		return matched === whole;
	};
	/** Takes a character as it folds; undefined for one that is not looked up. */
	const fold = (code: number): boolean | undefined => {
		const letters = folds[code];
		if (!letters) return isPunctuation(code) ? take(space) : undefined;
		for (let at = 0; at < letters.length; at++) if (take(letters[at] ?? space)) return true;
		return false;
	};
	for (let index = 0; index < html.length; index++) {
		const code = html.charCodeAt(index);
		const simple = code < plain.length ? plain[code] : 0;
		if (simple) {
			if (simple === space && last === space) continue;
			last = simple;
			while (matched > 0 && wanted[matched] !== simple) matched = failures[matched - 1] ?? 0;
			if (wanted[matched] === simple && ++matched === whole) return true;
			continue;
		}
		if (code === 0x3c) {
			const end = endOfTag(html, index);
			const tag = end === undefined ? '' : html.slice(index, Math.min(end, index + 12));
			if (end !== undefined && hidden.test(tag)) {
				const next = html.indexOf('<', end);
				index = (next < 0 ? html.length : next) - 1;
			} else if (end !== undefined) index = end - 1;
			if (!inline.test(tag) && take(space)) return true;
			continue;
		}
		if (code === 0x26) {
			entity.lastIndex = index;
			const written = entity.exec(html)?.[0] ?? '';
			const decoded = decodeHTML(written);
			if (decoded !== written) {
				for (let at = 0; at < decoded.length; at++) {
					const found = fold(decoded.charCodeAt(at));
					if (found !== false) return found;
				}
				index += written.length - 1;
				continue;
			}
		}
		const found = fold(code);
		if (found !== false) return found;
	}
	return take(space);
};

/** Where a tag ends that begins here; undefined for a sign that begins none. */
const endOfTag = (html: string, start: number): number | undefined => {
	const end = html.indexOf('>', start);
	if (end < 0) return undefined;
	const next = html.indexOf('<', start + 1);
	return next >= 0 && next < end ? undefined : end + 1;
};

let lastPhrase = '';
let lastFailures = new Uint16Array();

/** How much of the phrase still stands when the next character is not the one awaited. (Knuth, Morris, Pratt 1977.) */
const failuresOf = (phrase: string): Uint16Array => {
	if (phrase === lastPhrase) return lastFailures;
	const failures = new Uint16Array(phrase.length);
	for (let index = 1, length = 0; index < phrase.length; index++) {
		while (length > 0 && phrase[index] !== phrase[length]) length = failures[length - 1] ?? 0;
		if (phrase[index] === phrase[length]) length++;
		failures[index] = length;
	}
	[lastPhrase, lastFailures] = [phrase, failures];
	return failures;
};
