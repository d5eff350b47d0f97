import type {Pixels, Size} from './drawing.ts';

/**
 * The picture in another size, each pixel the mean of those whose place it takes, on white where it is transparent:
 * what is on the web is made for white paper. Opaque RGBA.
 */
export const scaled = ({width, height, data}: Pixels, size: Size): Pixels => {
	const columns = shares(width, size.width);
	const out = new Uint8ClampedArray(size.width * size.height * 4);
	const sums = new Float32Array(size.width * 3);
	const row = new Float32Array(size.width * 3);
	let rowNumber = -1;
	for (const [y, {from, weights}] of shares(height, size.height).entries()) {
		sums.fill(0);
		for (const [index, weight] of weights.entries()) {
			// Two rows of the result may share one of the picture.
			if (rowNumber !== from + index) {
				rowNumber = from + index;
				squeeze(data, rowNumber * width * 4, columns, row);
			}
			for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * weight;
		}
		let to = y * size.width * 4;
		for (let at = 0; at < sums.length; at += 3) {
			out[to++] = sums[at] ?? 0;
			out[to++] = sums[at + 1] ?? 0;
			out[to++] = sums[at + 2] ?? 0;
			out[to++] = 255;
		}
	}
	return {...size, data: out};
};

/** The pixels that one of the result is made of: the first, and how much each weighs; together 1. */
type Share = {readonly from: number; readonly weights: Float32Array};

const shares = (length: number, wanted: number): readonly Share[] =>
	Array.from({length: wanted}, (_, index) => {
		const start = (index * length) / wanted;
		const end = ((index + 1) * length) / wanted;
		const from = Math.min(length - 1, Math.floor(start));
		const last = Math.min(length, Math.max(from + 1, Math.ceil(end - 1e-9)));
		return {
			from,
			weights: Float32Array.from(
				{length: last - from},
				(_, offset) => (Math.min(end, from + offset + 1) - Math.max(start, from + offset)) / (end - start),
			),
		};
	});

/** One row of the picture on white, narrowed: RGB. */
const squeeze = (data: Pixels['data'], start: number, columns: readonly Share[], row: Float32Array): void => {
	let to = 0;
	for (const {from, weights} of columns) {
		let red = 0;
		let green = 0;
		let blue = 0;
		let at = start + from * 4;
		for (let index = 0; index < weights.length; index++) {
			const weight = weights[index] ?? 0;
			const opacity = ((data[at + 3] ?? 255) / 255) * weight;
			const paper = 255 * (weight - opacity);
			red += (data[at] ?? 0) * opacity + paper;
			green += (data[at + 1] ?? 0) * opacity + paper;
			blue += (data[at + 2] ?? 0) * opacity + paper;
			at += 4;
		}
		row[to++] = red;
		row[to++] = green;
		row[to++] = blue;
	}
};
