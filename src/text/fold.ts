/** What two texts have in common that differ in case, accents, spaces and punctuation alone. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
