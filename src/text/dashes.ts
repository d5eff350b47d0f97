/**
 * Where the spaces begin that stand within a pair of dashes: after the one that opens a parenthesis – the other side is
 * free – and before the one that closes it. A dash alone in its sentence holds nothing.
 */
export const withinDashes = (text: string): ReadonlySet<number> => {
	const held = new Set<number>();
	if (!/[–—]/.test(text)) return held;
	let afterOpening: number | undefined;
	for (const match of text.matchAll(
		/[.!?…](?=[ \u00A0\u202F]+\p{Lu})|(?<=[ \u00A0\u202F])[–—](?=[ \u00A0\u202F,;:.!?…])/gu,
	)) {
		if (!/[–—]/.test(match[0])) {
			afterOpening = undefined;
			continue;
		}
		if (afterOpening === undefined) {
			afterOpening = match.index + 1;
			continue;
		}
		held.add(afterOpening).add(spaceBefore(text, match.index));
		afterOpening = undefined;
	}
	return held;
};

const spaceBefore = (text: string, index: number): number => {
	let start = index;
	while (start > 0 && /[ \u00A0\u202F]/.test(text.charAt(start - 1))) start--;
	return start;
};
