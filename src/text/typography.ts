/*
 * Where a row may not break. In French a space stands inside « … » and before » : ; ! ? % €, and it often arrives as
 * a plain one; numbers, titles and hours hold together in both languages. Binding only decides about breaks: no
 * character is changed. (Lexique des règles typographiques en usage à l'Imprimerie nationale; UAX 14 for the signs.)
 */

/** How firmly a run of spaces holds its neighbours: not at all, unless the row is too short, or as its sign's own. */
export type Hold = 'free' | 'weak' | 'strong';

/** A run of spaces in a text: from `start` up to, not including, `end`. */
export type Gap = {readonly start: number; readonly end: number; readonly hold: Hold};

/** Every run of spaces in the text, in order, with how firmly it holds. The text has no newline. */
export const gaps = (text: string): readonly Gap[] => {
	const found = [...text.matchAll(/[ \u00A0\u2000-\u200A\u202F]+/g)];
	return found.map((match, index) => {
		const start = match.index;
		const end = start + match[0].length;
		const before = found[index - 1];
		const wordStart = before ? before.index + before[0].length : 0;
		const after = found[index + 1];
		const wordEnd = after ? after.index : text.length;
		return {start, end, hold: holdOf(text, wordStart, start, end, wordEnd)};
	});
};

/** Signs that never begin a row, and signs that never end one; those of Chinese and Japanese stand without spaces. */
export const closing = /[»›”:;!?、。，．：；！？）」』】〉》]/;
export const opening = /[«‹“„‘（「『【〈《]/;

const holdOf = (text: string, wordStart: number, start: number, end: number, wordEnd: number): Hold => {
	if (start === 0 || end === text.length) return 'free';
	const last = text.charAt(start - 1);
	const first = text.charAt(end);
	if (closing.test(first) || opening.test(last)) return 'strong';
	const isAfterDigit = digit.test(last);
	if (isAfterDigit && /[%‰€£°℃]/.test(first) && !digit.test(text.charAt(end + 1))) return 'strong';
	if (!text.slice(start, end).includes(' ')) return 'weak';
	// Only short words bind; the slices below would cost more than all the rest on long ones.
	if (start - wordStart > longestBinder && !isAfterDigit) return 'free';
	const word = text.slice(wordStart, start);
	const next = text.slice(end, wordEnd);
	const isBound =
		(isAfterDigit && bindsAfterNumber(word, next)) ||
		isHour(text, wordStart, word, first) ||
		isShortForm(word, first) ||
		/^\[\d+\]/.test(next) ||
		(wordStart === 0 && /^[—–]$/.test(word));
	return isBound ? 'weak' : 'free';
};

const longestBinder = 8;
const digit = /\d/;

const bindsAfterNumber = (word: string, next: string): boolean => {
	if (/^\d{3}(?!\d)/.test(next)) return /(?:^|\D)\d{1,3}$/.test(word);
	return next.length <= longestUnit && units.has(next.replace(/[.,;:!?)»”]+$/, '').toLowerCase());
};

/** Letters of the longest unit, and some signs after it. */
const longestUnit = 15;

/** « 16 h 03 »: the hour sign holds the minutes too. */
const isHour = (text: string, wordStart: number, word: string, first: string): boolean =>
	(word === 'h' || word === 'min') && digit.test(first) && digit.test(text.charAt(wordStart - 2));

const isShortForm = (word: string, first: string): boolean => {
	const bare = word.replace(/^[«“‹"'([]+|^[dlDL]['’]/, '');
	return /[\p{Lu}\d]/u.test(first) && (shortForms.has(bare) || /^(?:\p{Lu}h?\.-?)+$/u.test(bare));
};

const shortForms = new Set(
	(
		'M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste n° N° nº Nº n°s n. no. No. § §§ № p. pp. art. fig. vol. chap. ' +
		'Mr Mr. Mrs Mrs. Ms Ms. Dr. Prof. St.'
	).split(' '),
);

const units = new Set(
	(
		'h min s ms km m cm mm km² m² m³ ha kg g mg t l cl ml kw mw gw kwh mwh gwh twh w v hz mhz ghz ko mo go to kb mb gb tb ' +
		'm€ md€ k€ md mds ° °c % € $ £ mille million millions milliard milliards billion billions euros dollars points ans ' +
		'siècle janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
		'january february march april may june july august september october november december a.m p.m am pm'
	).split(' '),
);
