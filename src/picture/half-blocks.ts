import type {Pixels} from './drawing.ts';
import {nearestOf256} from './palette-256.ts';

/** The pixels as rows of text, two rows of them to each: « ▀ » shows the upper one, its background the lower one. */
export const halfBlocks = ({width, height, data}: Pixels, hasTrueColour: boolean): readonly string[] => {
	const colourAt = (x: number, y: number): string => {
		const at = (y * width + x) * 4;
		const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
		return hasTrueColour ? `2;${red};${green};${blue}` : `5;${nearestOf256(red, green, blue)}`;
	};
	return Array.from({length: height / 2}, (_, row) => {
		let text = '';
		let front = '';
		let back = '';
		for (let x = 0; x < width; x++) {
			const upper = colourAt(x, row * 2);
			const lower = colourAt(x, row * 2 + 1);
			if (lower !== back) text += `\u001B[48;${lower}m`;
			back = lower;
			if (upper === lower) {
				text += ' ';
				continue;
			}
			if (upper !== front) text += `\u001B[38;${upper}m`;
			front = upper;
			text += '▀';
		}
		return `${text}\u001B[39;49m`;
	});
};
