import type {BreakPlace} from './break-places.ts';
import type {Span} from './line.ts';

/*
 * A soft hyphen (U+00AD) and a zero-width space (U+200B, and `<wbr>`) are no characters of the text: they say where a
 * word may be broken, are never drawn, printed or copied, and leave nothing behind but the hyphen of a row that ends at
 * a soft one.
 */

const hint = /[\u00AD\u200B]/g;

/** Spans without hints, and where the hints stood in their joined text. */
export const withoutHints = (
	spans: readonly Span[],
): {readonly spans: readonly Span[]; readonly hints: readonly BreakPlace[]} => {
	if (!spans.some((span) => span.text.search(hint) >= 0)) return {spans, hints: []};
	const hints: BreakPlace[] = [];
	let offset = 0;
	const kept = spans.map((span) => {
		const text = span.text.replace(hint, (sign, index: number) => {
			hints.push({at: offset + index, kind: sign === '\u00AD' ? 'hyphen' : 'bare'});
			offset--;
			return '';
		});
		offset += span.text.length;
		return text === span.text ? span : {...span, text};
	});
	return {spans: kept, hints: hints};
};
