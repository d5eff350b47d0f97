import type {Line} from './line.ts';
import {displayWidth} from './width.ts';

/** Columns that a space may gain: wider ones part words more than rows do. A row that would need more stays as it is. */
const most = 2;

/**
 * The row with spaces added evenly at its gaps, so that it ends at the edge; `gaps` are the places in its text where a
 * gap ends. Only gaps at which a row may end are given: what is bound stays tight.
 */
export const justified = (line: Line, columns: number, gaps: readonly number[]): Line => {
	const free = columns - line.reduce((width, span) => width + displayWidth(span.text), 0);
	if (free <= 0 || gaps.length === 0 || free > gaps.length * most) return line;
	/** Spaces added before a gap: those that are left over from what all have stand amid the row, not all at its end. */
	const before = (gap: number): number => Math.round((gap * free) / gaps.length);
	let gap = 0;
	let start = 0;
	return line.map((span) => {
		const end = start + span.text.length;
		let widened = '';
		let from = start;
		for (; (gaps[gap] ?? Number.POSITIVE_INFINITY) <= end; gap++) {
			const at = gaps[gap] ?? end;
			const added = before(gap + 1) - before(gap);
			widened += span.text.slice(from - start, at - start) + ' '.repeat(added);
			from = at;
		}
		const rest = span.text.slice(from - start);
		start = end;
		return widened === '' ? span : {...span, text: widened + rest};
	});
};
