import type {Line} from './line.ts';
import {displayWidth} from './width.ts';

/** Columns that a space may gain; a row that would need more stays as it is. */
const most = 3;

/** Spaces that may be widened; a thin one, and one at either end, keeps its width. */
const wideable = /(?<=\S)[ \u00A0]+(?=\S)/g;

/** The row with its spaces widened evenly, so that it ends at the edge. */
export const justified = (line: Line, columns: number): Line => {
	const text = line.map((span) => span.text).join('');
	const free = columns - displayWidth(text);
	if (free <= 0) return line;
	const ends = [...text.matchAll(wideable)].map((match) => match.index + match[0].length);
	if (ends.length === 0 || free > ends.length * most) return line;
	let gap = 0;
	let start = 0;
	return line.map((span) => {
		const end = start + span.text.length;
		let widened = '';
		let from = start;
		for (; (ends[gap] ?? Number.POSITIVE_INFINITY) <= end; gap++) {
			const at = ends[gap] ?? end;
			const share = Math.floor(((gap + 1) * free) / ends.length) - Math.floor((gap * free) / ends.length);
			widened += span.text.slice(from - start, at - start) + ' '.repeat(share);
			from = at;
		}
		const rest = span.text.slice(from - start);
		start = end;
		return widened === '' ? span : {...span, text: widened + rest};
	});
};
