import {withinDashes} from './dashes.ts';

/*
 * Where a row may not break at a space. In French a space stands inside « … » and before » : ; ! ? % €, and it often
 * arrives as a plain one; numbers, titles and hours hold together in both languages. Binding only decides about breaks:
 * no character is changed. (Lexique des règles typographiques en usage à l'Imprimerie nationale; UAX 14 and JIS X 4051
 * for the signs.)
 */

/** How firmly a run of spaces holds its neighbours: not at all, unless the row is too short, or as its sign's own. */
export type Hold = 'free' | 'weak' | 'strong';

/** A run of spaces in a text: from `start` up to, not including, `end`. */
export type Gap = {readonly start: number; readonly end: number; readonly hold: Hold};

/** Every run of spaces in the text, in order, with how firmly it holds. The text has no newline. */
export const gaps = (text: string): readonly Gap[] => {
	const dashed = withinDashes(text);
	const found = [...text.matchAll(/[ \u00A0\u2000-\u200A\u202F]+/g)];
	return found.map((match, index) => {
		const start = match.index;
		const end = start + match[0].length;
		const before = found[index - 1];
		const wordStart = before ? before.index + before[0].length : 0;
		const after = found[index + 1];
		const wordEnd = after ? after.index : text.length;
		const hold = holdOf(text, wordStart, start, end, wordEnd);
		return {start, end, hold: hold === 'free' && dashed.has(start) ? 'weak' : hold};
	});
};

/** Signs that never begin a row; those of Chinese and Japanese stand without spaces, and small kana end a syllable. */
export const closing =
	/[»›”:;!?)\]}、。，．：；！？）」』】〉》〕］｝〗’・…‥ー々ヽヾゝゞ％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/;

/** Signs that never end a row. */
export const opening = /[«‹“„‚‘([{（「『【〈《〔［｛〖]/;

const holdOf = (text: string, wordStart: number, start: number, end: number, wordEnd: number): Hold => {
	if (start === 0 || end === text.length) return 'free';
	const last = text.charAt(start - 1);
	const first = text.charAt(end);
	if (opening.test(last) || (closing.test(first) && !isElision(first, text, end))) return 'strong';
	if (/[.,·]/.test(first) && isAlone(text, end, wordEnd)) return 'strong';
	const isAfterDigit = digit.test(last);
	if (isAfterDigit && /[%‰€£°℃]/.test(first) && !digit.test(text.charAt(end + 1))) return 'strong';
	if (!text.slice(start, end).includes(' ')) return 'weak';
	// Only short words bind; the slices below would cost more than all the rest on long ones.
	if (start - wordStart > longestBinder && !isAfterDigit)
		return isBoundFromAfter(text, end, wordEnd) ? 'weak' : 'free';
	const word = text.slice(wordStart, start);
	const next = text.slice(end, Math.min(wordEnd, end + longestUnit));
	const isBound =
		(isAfterDigit && bindsAfterNumber(word, next)) ||
		isHour(text, wordStart, word, first) ||
		isShortForm(word, first) ||
		isOrdinalOf(word, next) ||
		(/[IVX]/.test(first) && isNumberedName(word, next)) ||
		word === '©' ||
		opensReply(text, wordStart, word, first) ||
		isMarker(next);
	return isBound ? 'weak' : 'free';
};

/** Letters of the longest word that binds what follows it (« paragraphe 3 »). */
const longestBinder = 10;
const digit = /\d/;

/** « ’n’ roll »: the sign that also closes a quote begins a word. */
const isElision = (first: string, text: string, end: number): boolean =>
	first === '’' && /\p{L}/u.test(text.charAt(end + 1));

/** A full stop, comma or dot between parts that stands by itself, not « .fr » or « ,5 ». */
const isAlone = (text: string, start: number, wordEnd: number): boolean =>
	/^[.,·]+$/.test(text.slice(start, Math.min(wordEnd, start + 4)));

/** The number of a link or a note, right after the words that it is of. */
const isMarker = (next: string): boolean => /^\[\d+\]/.test(next);

const isBoundFromAfter = (text: string, end: number, wordEnd: number): boolean =>
	text.charAt(end) === '[' && isMarker(text.slice(end, Math.min(wordEnd, end + longestUnit)));

const bindsAfterNumber = (word: string, next: string): boolean => {
	if (/^\d{3}(?!\d)/.test(next)) return /(?:^|\D)\d{1,3}$/.test(word);
	return units.has(bare(next));
};

/** Letters of the longest unit, and some signs after it. */
const longestUnit = 16;

const bare = (next: string): string => next.replace(/[.,;:!?…)\]»”’]+$/, '').toLowerCase();

/** « 16 h 03 »: the hour sign holds the minutes too. */
const isHour = (text: string, wordStart: number, word: string, first: string): boolean =>
	(word === 'h' || word === 'min') && digit.test(first) && digit.test(text.charAt(wordStart - 2));

const isShortForm = (word: string, first: string): boolean => {
	if (!/[\p{Lu}\d]/u.test(first)) return false;
	const form = word.replace(/^[«“‹"'([]+|^[dlDL]['’]/, '');
	return (
		shortForms.has(form) ||
		/^(?:\p{Lu}h?\.-?)+$/u.test(form) ||
		(digit.test(first) && numbered.has(form.toLowerCase()))
	);
};

/** « 1er octobre », « XXe siècle », « 21st century ». */
const isOrdinalOf = (word: string, next: string): boolean =>
	/^(?:\d{1,3}|[IVXLC]{1,7})(?:er|re|e|ère|ème|ᵉ|ᵉʳ|st|nd|rd|th)$/.test(word) && ordered.has(bare(next));

/** « Louis XIV », « François Ier ». */
const isNumberedName = (word: string, next: string): boolean =>
	/^[IVX](?:[IVX]{1,5}|er)(?!\p{L})/u.test(next) && /^(?:\p{Lu}\p{Ll}+-?)+$/u.test(word);

/** « — Bonjour » at the beginning of a line, of a quotation, or after a sentence. */
const opensReply = (text: string, wordStart: number, word: string, first: string): boolean =>
	(word === '—' || word === '–') &&
	(wordStart === 0 || (/[.!?…»]/.test(text.charAt(wordStart - 2)) && /[\p{Lu}«]/u.test(first)));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const shortForms = words(
	'M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste n° N° nº Nº n°s n. no. No. nos. Nos. § §§ № p. pp. art. fig. vol. chap. ' +
		'av. apr. cf. Mr Mr. Mrs Mrs. Ms Ms. Dr. Prof. St. Mt. Gen. Sen. Rep. Capt. Lt. Col.',
);

/** Words that a number follows. */
const numbered = words(
	'figure fig tableau table chapitre chapter article page pages tome volume vol section paragraphe annexe numéro number part',
);

const months =
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
	'january february march april may june july august september october november december';

const ordered = words(`siècle siècles century arrondissement édition ${months}`);

const units = words(
	'h min s ms km m cm mm km² m² m³ ha kg g mg t l cl ml kw mw gw kwh mwh gwh twh w v hz mhz ghz ko mo go to kb mb gb tb ' +
		'm€ md€ k€ md mds ° °c % € $ £ mille million millions milliard milliards billion billions euros dollars points ans ' +
		`siècle a.m p.m am pm ${months}`,
);
