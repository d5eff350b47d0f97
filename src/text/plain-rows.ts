import {cleanText} from '../model/clean.ts';
import {displayWidth} from './width.ts';
import {wrapSpans, wrapUnbroken} from './wrap.ts';

/**
 * A program's output as rows of at most `columns`: cleaned of what could steer a terminal, tabs set, blank lines at its ends left
 * out. Lines that begin with a space are broken at the edge alone, others between words.
 */
export const plainRows = (output: string, columns: number): readonly string[] => {
	const lines = cleanText(output)
		.split('\n')
		.map((line) => withoutTabs(line.trimEnd()));
	const first = lines.findIndex((line) => line !== '');
	const last = lines.findLastIndex((line) => line !== '');
	return first === -1 ? [] : lines.slice(first, last + 1).flatMap((line) => rowsOf(line, columns));
};

const tabWidth = 8;

const withoutTabs = (line: string): string => {
	if (!line.includes('\t')) return line;
	let set = '';
	for (const [index, part] of line.split('\t').entries()) {
		if (index > 0) set += ' '.repeat(tabWidth - (displayWidth(set) % tabWidth));
		set += part;
	}
	return set;
};

const rowsOf = (line: string, columns: number): readonly string[] => {
	if (displayWidth(line) <= columns) return [line];
	const wrap = /^\s/.test(line) ? wrapUnbroken : wrapSpans;
	return wrap([{text: line, role: 'body'}], columns).map((row) => row.map(({text}) => text).join(''));
};
