/** A text without the accents on its letters, ligatures of print as letters; its case stays. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');

/** Letters and digits alone, without case or accents: two texts that read the same are the same. */
export const lettersOf = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toLowerCase();
