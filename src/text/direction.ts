import type {Line} from './line.ts';
import {displayWidth} from './width.ts';

/*
 * Text that is read from right to left stands at the right edge. Its characters stay in the order in which they are
 * read: terminals that know the bidirectional algorithm (VTE, Konsole, mlterm, Terminal.app) reorder each row themselves,
 * and would turn back what was turned already; to the others no order is right for all.
 */

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** True if the first letter of the text says so (UAX 9, P2 and P3). */
export const isRightToLeft = (text: string): boolean =>
	rightToLeft.test(text) && rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');

/** The row at the right edge of `columns`. */
export const alignedRight = (line: Line, columns: number): Line => {
	const free = columns - line.reduce((width, span) => width + displayWidth(span.text), 0);
	const role = line[0]?.role;
	return free <= 0 || role === undefined ? line : [{text: ' '.repeat(free), role: 'body'}, ...line];
};
