import {reduce} from 'sixel/lib/Quantizer.js';
import {FINALIZER, introducer, sixelEncodeIndexed} from 'sixel/lib/SixelEncoder.js';
import type {Pixels} from './drawing.ts';
import {inPlace} from './strip.ts';

const mostColours = 256;

/**
 * Each row of cells as sixels (DEC STD 070, chapter 9) of its own, so that a part of the picture can be shown; all in the
 * picture's 256 colours.
 */
export const sixelStrips = (pixels: Pixels, cellHeight: number, columns: number): readonly string[] => {
	const {width, height, data} = pixels;
	const {indices, palette} = reduce(data, width, mostColours);
	return Array.from({length: height / cellHeight}, (_, row) => {
		const part = indices.slice(row * cellHeight * width, (row + 1) * cellHeight * width);
		const {used, own} = ownPalette(part, palette);
		// What is not drawn, below the last band of six, stays as it is.
		return inPlace(
			`${introducer(1)}${sixelEncodeIndexed(own, width, cellHeight, used)}${FINALIZER}`,
			columns,
		);
	});
};

/** The colours that a part uses, numbered anew: each one named costs the terminal and the line some 15 bytes. */
const ownPalette = (indices: Uint16Array, palette: readonly number[]) => {
	const numbers = new Map<number, number>();
	const own = indices.map((index) => {
		const known = numbers.get(index);
		if (known !== undefined) return known;
		numbers.set(index, numbers.size);
		return numbers.size - 1;
	});
	return {own, used: Array.from(numbers.keys(), (index) => palette[index] ?? 0)};
};
