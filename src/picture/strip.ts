import type {Pixels} from './drawing.ts';

/**
 * What draws on a row of cells and would leave the cursor where it likes, made such that the cursor then stands behind the
 * cells: it is kept and put back (DECSC, DECRC), then moved (CUF).
 */
export const inPlace = (drawing: string, columns: number): string =>
	`\u001B7${drawing}\u001B8\u001B[${columns}C`;

/** The pixels cut into rows of cells. */
export const cut = ({width, height, data}: Pixels, cellHeight: number): readonly Pixels[] =>
	Array.from({length: height / cellHeight}, (_, row) => ({
		width,
		height: cellHeight,
		data: data.slice(row * cellHeight * width * 4, (row + 1) * cellHeight * width * 4),
	}));
