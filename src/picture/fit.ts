import type {Cells, Size} from './drawing.ts';

/**
 * The cells that a picture takes: as large as it is, but no larger than the room; its proportions kept as well as whole
 * cells can.
 */
export const fitted = ({width, height}: Size, room: Cells, cell: Size): Cells => {
	const scale = Math.min(1, (room.columns * cell.width) / width, (room.rows * cell.height) / height);
	const whole = (pixels: number, side: number, most: number) =>
		Math.max(1, Math.min(most, Math.round((pixels * scale) / side)));
	return {
		columns: whole(width, cell.width, room.columns),
		rows: whole(height, cell.height, room.rows),
	};
};
