import type {Line, Span} from '../text/line.ts';
import type {Page} from '../text/page.ts';
import {displayWidth} from '../text/width.ts';

/**
 * The words of a page in one string: rows of one paragraph joined, what only the layout put there (margins, bullets,
 * the numbers of links) left out. One unit of it is one unit of a row, or one of these signs.
 */
export type PageText = {
	readonly text: string;
	/** In order. */
	readonly stretches: readonly Stretch[];
};

/** A part of a row that stands at `at` in the text. */
type Stretch = {readonly at: number; readonly line: number; readonly start: number; readonly length: number};

/** Between two paragraphs, two cells. */
const parting = '\n';
/** Where a row ends within what may be one word. */
export const maybeBroken = '\u0001';
/** A hyphen at the end of a row, which may be there for the row's sake. */
export const maybeHyphen = '\u0002';

export const pageText = ({lines, form}: Pick<Page, 'lines' | 'form'>): PageText => {
	const parts: string[] = [];
	const stretches: Stretch[] = [];
	let at = 0;
	const add = (text: string): void => {
		parts.push(text);
		at += text.length;
	};
	let before: Line | undefined;
	let blanks = 0;
	for (const [line, spans] of lines.entries()) {
		// Between the rows of a quote there is still its bar.
		if (spans.every(isMargin)) {
			blanks++;
			continue;
		}
		const isSameParagraph = before !== undefined && blanks < (form.lineSpacing ?? 1) && !beginsItem(spans);
		if (before) add(isSameParagraph ? jointOf(before, spans, form.columns) : parting);
		const isLast = lastText(spans);
		let start = 0;
		let isInMargin = true;
		for (const span of spans) {
			isInMargin &&= isMargin(span);
			if (span.role === 'rule') add(parting);
			else if (!isInMargin && span.role !== 'marker') {
				stretches.push({at, line, start, length: span.text.length});
				add(span === isLast ? span.text.replace(/[-\u2010\u00AD]$/, maybeHyphen) : span.text);
			}
			start += span.text.length;
		}
		before = spans;
		blanks = 0;
	}
	return {text: parts.join(''), stretches};
};

const isMargin = ({text, role}: Span): boolean => role === 'marker' || /^[│ ]*$/.test(text);

const beginsItem = ([first]: Line): boolean => first?.role === 'marker' && first.text.trim() !== '';

const lastText = (line: Line): Span | undefined =>
	line.findLast(({role, text}) => role !== 'marker' && text !== '');

/** What two rows of a paragraph have between them. */
const jointOf = (before: Line, after: Line, columns: number): string => {
	const end = lastText(before)?.text ?? '';
	const start = after.find((span) => !isMargin(span))?.text ?? '';
	if (sign.test(end) || (wide.test(end.slice(-1)) && wide.test(start.charAt(0)))) return maybeBroken;
	const word = /\S*$/.exec(end)?.[0] ?? '';
	const rest = /^\S*/.exec(start)?.[0] ?? '';
	return displayWidth(word) + displayWidth(rest) > columns - 8 ? maybeBroken : ' ';
};

/** A sign after which a row may end without a space: hyphens, dashes, those of addresses. */
const sign = /[^\p{L}\p{M}\p{N}\s]$/u;
/** Scripts that are written without spaces. */
const wide = /[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF]/;
