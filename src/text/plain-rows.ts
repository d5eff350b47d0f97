import {cleanText} from '../model/clean.ts';
import {displayWidth} from './width.ts';
import {wrapSpans, wrapUnbroken} from './wrap.ts';

const tabWidth = 8;
/** UTF-16 units of a line that are broken into rows at once. */
const longestPiece = 4000;

/**
 * A program's output as rows of at most `columns`, some at a time, so that between them others may have their turn: cleaned of what
 * could steer a terminal, tabs set, blank lines at its ends left out. Lines that begin with a space are broken at the edge alone,
 * others between words.
 */
export function* plainRows(output: string, columns: number): Generator<readonly string[]> {
	const lines = cleanText(output)
		.split('\n')
		.map((line) => line.trimEnd());
	const first = lines.findIndex((line) => line !== '');
	const last = lines.findLastIndex((line) => line !== '');
	if (first === -1) return;
	for (const line of lines.slice(first, last + 1)) {
		for (const piece of piecesOf(line)) yield rowsOf(withoutTabs(piece), columns);
	}
}

/** A line that is very long goes on in another one, from a space on if there is one. */
function* piecesOf(line: string): Generator<string> {
	let start = 0;
	while (line.length - start > longestPiece) {
		const space = line.lastIndexOf(' ', start + longestPiece);
		const end = space > start ? space : start + longestPiece;
		yield line.slice(start, end);
		start = space > start ? end + 1 : end;
	}
	yield line.slice(start);
}

const withoutTabs = (line: string): string => {
	if (!line.includes('\t')) return line;
	let [set, width] = ['', 0];
	for (const [index, part] of line.split('\t').entries()) {
		const gap = index === 0 ? 0 : tabWidth - (width % tabWidth);
		set += ' '.repeat(gap) + part;
		width += gap + displayWidth(part);
	}
	return set;
};

const rowsOf = (line: string, columns: number): readonly string[] => {
	if (displayWidth(line) <= columns) return [line];
	const wrap = /^\s/.test(line) ? wrapUnbroken : wrapSpans;
	return wrap([{text: line, role: 'body'}], columns).map((row) => row.map(({text}) => text).join(''));
};
