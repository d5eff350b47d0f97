import {cleanLine} from '../model/clean.ts';
import type {Input} from './state.ts';

/** Longer than any address in use, and than a note; a paste of a whole file stops here. */
const longest = 10_000;

/** UTF-16 units of a grapheme, at most; so that a long paste need not be segmented to its end. */
const unitsOfGrapheme = 16;

/** A line that begins with some text, cleaned; the caret at its end. */
export const inputOf = (text: string): Input => inserted({graphemes: [], caret: 0}, text);

export const textOf = ({graphemes}: Input): string => graphemes.join('');

/** The line after a key; undefined where the key means nothing to it. */
export const edited = (input: Input, key: string): Input | undefined => {
	const {graphemes, caret} = input;
	const without = (from: number, to: number): Input => ({
		graphemes: graphemes.toSpliced(from, to - from),
		caret: from,
	});
	switch (key) {
		case 'backspace':
			return caret > 0 ? without(caret - 1, caret) : input;
		case 'delete':
			return caret < graphemes.length ? without(caret, caret + 1) : input;
		case 'left':
			return {...input, caret: Math.max(0, caret - 1)};
		case 'right':
			return {...input, caret: Math.min(graphemes.length, caret + 1)};
		case 'home':
		case 'ctrl-a':
			return {...input, caret: 0};
		case 'end':
		case 'ctrl-e':
			return {...input, caret: graphemes.length};
		case 'ctrl-u':
			return without(0, caret);
		case 'ctrl-k':
			return without(caret, graphemes.length);
		case 'ctrl-w':
			return without(wordStart(input), caret);
		case 'space':
			return inserted(input, ' ');
		default:
			return graphemesOf(key).length === 1 ? inserted(input, key) : undefined;
	}
};

/** The line with text put in at the caret: one line, cleaned. */
export const inserted = (input: Input, text: string): Input => {
	const clean = text === ' ' ? text : cleanLine(text.slice(0, longest * unitsOfGrapheme));
	const added = graphemesOf(clean).slice(0, longest - input.graphemes.length);
	return {graphemes: input.graphemes.toSpliced(input.caret, 0, ...added), caret: input.caret + added.length};
};

const wordStart = ({graphemes, caret}: Input): number => {
	let start = caret;
	while (start > 0 && graphemes[start - 1] === ' ') start--;
	while (start > 0 && graphemes[start - 1] !== ' ') start--;
	return start;
};

/** What a reader calls characters. Plain ASCII needs no segmenter, whose first use costs milliseconds. */
export const graphemesOf = (text: string): readonly string[] => {
	if (/^[\u0020-\u007E]*$/.test(text)) return text.split('');
	return Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
};
