import type {Line} from '../text/line.ts';
import type {Opened} from './state.ts';

/** Where the reader was in another version of a text, to be found again in the one that takes its place. */
export type TextPlace = {
	/** The first row with words on the screen, and how many rows below the top it stood. */
	readonly words: string;
	readonly below: number;
	readonly top: number;
};

const wordsOf = (line: Line): string =>
	line
		.map(({text}) => text)
		.join('')
		.trim();

export const placeIn = ({page, top}: Opened): TextPlace => {
	const lines = page?.lines ?? [];
	const first = lines.findIndex((line, index) => index >= top && wordsOf(line) !== '');
	const line = lines[first];
	return line ? {words: wordsOf(line), below: first - top, top} : {words: '', below: 0, top};
};

/** The row to begin with: the nearest one with the same words, else as many rows from the top as before. */
export const topAt = (lines: readonly Line[], {words, below, top}: TextPlace): number => {
	if (top === 0 || words === '') return top;
	let nearest: number | undefined;
	for (const [index, line] of lines.entries()) {
		const from = index - below;
		const isNearer = nearest === undefined || Math.abs(from - top) < Math.abs(nearest - top);
		if (isNearer && wordsOf(line) === words) nearest = from;
	}
	return nearest ?? top;
};
