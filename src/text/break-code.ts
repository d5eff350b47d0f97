import type {Span} from './line.ts';
import {characters, displayWidth} from './width.ts';

/**
 * Code whose long lines are broken where one would break them by hand: after a space or a sign, if one stands in the
 * second half of the row. What goes on is set in as far as its line, after « ↳ ». Columns are those of a row.
 */
export const brokenCode = (spans: readonly Span[], columns: number): readonly Span[] => {
	const text = spans.map((span) => span.text).join('');
	const breaks: Break[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (displayWidth(line) > columns) addBreaks(line, start, columns, breaks);
		start += line.length + 1;
	}
	return breaks.length === 0 ? spans : cutAt(spans, breaks);
};

/** Where a row ends in the code, and what the next begins with. */
type Break = {readonly at: number; readonly margin: string};

const narrowest = 12;
const sign = '↳ ';

const addBreaks = (line: string, start: number, columns: number, breaks: Break[]): void => {
	const indent = line.length - line.trimStart().length;
	const margin = columns < narrowest ? '' : `${' '.repeat(Math.min(indent, Math.floor(columns / 3)))}${sign}`;
	let room = columns;
	let column = 0;
	let offset = 0;
	let space: Place | undefined;
	let mark: Place | undefined;
	for (const {text, width} of characters(line)) {
		if (column + width > room) {
			const half = room / 2;
			const place = [space, mark].find((found) => found !== undefined && found.column >= half);
			const {at, column: used} = place ?? {at: offset, column};
			breaks.push({at: start + at, margin});
			column -= used;
			room = columns - margin.length;
			space = undefined;
			mark = undefined;
		}
		column += width;
		offset += text.length;
		if (offset <= indent) continue;
		if (text === ' ') space = {at: offset, column};
		else if (/^[,;:()[\]{}|&=/\\?.-]$/.test(text)) mark = {at: offset, column};
	}
};

/** A place in a line, and the columns that its row takes up to there. */
type Place = {readonly at: number; readonly column: number};

/** The spans with a new row at each break; the space that stands at it is left out. */
const cutAt = (spans: readonly Span[], breaks: readonly Break[]): readonly Span[] => {
	const cut: Span[] = [];
	let next = 0;
	let start = 0;
	for (const span of spans) {
		let done = 0;
		for (; next < breaks.length; next++) {
			const {at, margin} = breaks[next] ?? {at: 0, margin: ''};
			if (at > start + span.text.length) break;
			const part = span.text.slice(done, at - start);
			cut.push({...span, text: part.replace(/ $/, '')}, {text: `\n${margin}`, role: 'marker'});
			done = at - start;
		}
		cut.push({...span, text: span.text.slice(done)});
		start += span.text.length;
	}
	return cut.filter(({text}) => text !== '');
};
