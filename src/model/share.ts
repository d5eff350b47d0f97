/**
 * A number from 0 to 1 that is always the same for the same key: sources that would be asked together are spread by it.
 * (The hash is FNV-0, of 32 bits.)
 */
export const share = (key: string): number => {
	let hash = 0;
	for (const letter of key) hash = Math.imul(hash, 16_777_619) ^ (letter.codePointAt(0) ?? 0);
	return (Math.imul(hash, 16_777_619) >>> 0) / 2 ** 32;
};
