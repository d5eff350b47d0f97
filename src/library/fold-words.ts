import {withoutAccents} from '../model/letters.ts';

const ligatures: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
};

/** The rule, for any text. */
const foldAny = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
		.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The letters of nearly every language in Latin script come before this. */
const latinEnd = 0x180;

/** General punctuation: ’ “ … and the spaces of print. */
export const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

let latin: readonly (Uint8Array | undefined)[] | undefined;

/** What the rule makes of each Latin character, as bytes; of the few that do not become ASCII, nothing. */
export const latinFolds = (): readonly (Uint8Array | undefined)[] => {
	latin ??= Array.from({length: latinEnd}, (_, code) => {
		const fold = foldAny(String.fromCharCode(code));
		return /^[\0-\x7F]*$/.test(fold) ? Buffer.from(fold, 'latin1') : undefined;
	});
	return latin;
};

const space = 0x20;

/** The rule by look-up, ten times as quick; undefined for a text with any character that is not looked up. */
const foldLatin = (text: string): string | undefined => {
	const folds = latinFolds();
	const bytes = Buffer.allocUnsafe(text.length * 4);
	let length = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const fold = folds[code];
		if (!fold && !isPunctuation(code)) return undefined;
		if (!fold) bytes[length++] = space;
		else for (let at = 0; at < fold.length; at++) bytes[length++] = fold[at] ?? space;
	}
	return bytes.toString('latin1', 0, length);
};

/**
 * The words of a text as they are indexed and looked for, parted by spaces: lower case, without accents or ligatures
 * (« Œuvre d’été » → ` oeuvre d ete `). Whatever is neither letter nor digit parts words; where a script has no spaces
 * between words, each of its characters is one.
 */
export const foldWords = (text: string): string => foldLatin(text) ?? foldAny(text);
