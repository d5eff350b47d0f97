import wrapAnsi from 'wrap-ansi';
import type {Line, Span} from './line.ts';
import {type StandIn, standInFor, unbrokenStandIn} from './stand-in.ts';

/**
 * The spans as rows of at most `columns`, broken at spaces that typography leaves free, at newlines, and inside words
 * longer than a row. Every character is kept but the spaces at breaks.
 */
export const wrapSpans = (spans: readonly Span[], columns: number): readonly Line[] =>
	wrapWith(spans, columns, (text) => standInFor(text, columns));

/** The spans as rows broken at newlines and at the edge alone; every space is kept. */
export const wrapUnbroken = (spans: readonly Span[], columns: number): readonly Line[] =>
	wrapWith(spans, columns, unbrokenStandIn);

const wrapWith = (
	spans: readonly Span[],
	columns: number,
	standIn: (text: string) => StandIn,
): readonly Line[] => {
	const text = spans.map((span) => span.text).join('');
	const cut = cutter(spans);
	const lines: Line[] = [];
	let offset = 0;
	for (const paragraph of text.split('\n')) {
		for (const [start, end] of rows(paragraph.trimEnd(), columns, standIn))
			lines.push(cut(offset + start, offset + end));
		offset += paragraph.length + 1;
	}
	return lines;
};

/** Where the rows of a text without newlines begin and end in it. */
const rows = (
	text: string,
	columns: number,
	standInOf: (text: string) => StandIn,
): readonly (readonly [number, number])[] => {
	const standIn = standInOf(text);
	if (standIn.text === '') return [[0, 0]];
	let index = 0;
	return wrapAnsi(standIn.text, columns, {hard: true})
		.split('\n')
		.map((row) => {
			while (standIn.text[index] === ' ') index++;
			const start = index;
			index += row.length;
			return [standIn.sourceOffset(start), Math.min(standIn.sourceOffset(index), text.length)];
		});
};

/** Cuts the spans by places in their joined text; the places must not go back. */
const cutter = (spans: readonly Span[]) => {
	let index = 0;
	let spanStart = 0;
	return (start: number, end: number): Line => {
		const line: Span[] = [];
		for (;;) {
			const span = spans[index];
			if (!span) return line;
			const text = span.text.slice(Math.max(0, start - spanStart), Math.max(0, end - spanStart));
			if (text !== '') line.push({...span, text});
			if (spanStart + span.text.length > end) return line;
			spanStart += span.text.length;
			index++;
		}
	};
};
