import {encodePng} from './codecs.ts';
import {decodePicture} from './decode.ts';
import type {Cells, Drawing, DrawRequest, Size, Way} from './drawing.ts';
import {fitted} from './fit.ts';
import {halfBlocks} from './half-blocks.ts';
import {iterm2Strip} from './iterm2.ts';
import {kittyRemoval, kittyStrips, kittyTransmission, mostKittyCells} from './kitty.ts';
import {scaled} from './scale.ts';
import {cut} from './strip.ts';

/** Pixels under which a picture is none: it counts readers, or keeps a distance. */
const smallest = 8;

const nothing: Drawing = {columns: 0, rows: 0, strips: [], transmission: [], removal: ''};

/** Pixels that a terminal is sent for one picture at most; a finer screen shows them larger. */
const mostSent = 600_000;

/**
 * A picture made ready for the terminal: decoded, scaled to its cells, encoded; no cells where there is nothing to see.
 * Throws where it cannot be decoded.
 */
export const drawPicture = async ({bytes, mediaType, room, way, id}: DrawRequest): Promise<Drawing> => {
	const picture = await decodePicture(bytes, mediaType);
	if (Math.min(picture.width, picture.height) < smallest) return nothing;
	const {cell, method} = way;
	const cells = fitted(picture, bounded(room), cell);
	const {columns, rows} = cells;
	const {width, height} = sentCell(way, columns * rows);
	const pixels = scaled(picture, {width: columns * width, height: rows * height});
	const plain = {...nothing, ...cells};
	switch (method) {
		case 'blocks':
			return {...plain, strips: halfBlocks(pixels, way.hasTrueColour)};
		case 'sixel': {
			const {sixelStrips} = await import('./sixels.ts');
			return {...plain, strips: sixelStrips(pixels, height, columns)};
		}
		case 'iterm2': {
			const strips: string[] = [];
			for (const part of cut(pixels, height)) strips.push(iterm2Strip(await encodePng(part), columns));
			return {...plain, strips};
		}
		case 'kitty': {
			const transmission = kittyTransmission(await encodePng(pixels), id, cells);
			return {...cells, strips: kittyStrips(id, cells), transmission, removal: kittyRemoval(id)};
		}
	}
};

const bounded = ({columns, rows}: Cells): Cells => ({
	columns: Math.min(columns, mostKittyCells),
	rows: Math.min(rows, mostKittyCells),
});

/** The pixels that are sent for a cell: all that it has, or fewer where the terminal makes them larger by itself. */
const sentCell = ({method, cell}: Way, cells: number): Size => {
	if (method === 'blocks') return {width: 1, height: 2};
	if (method === 'sixel') return cell;
	const scale = Math.min(1, Math.sqrt(mostSent / (cells * cell.width * cell.height)));
	return {
		width: Math.max(1, Math.round(cell.width * scale)),
		height: Math.max(1, Math.round(cell.height * scale)),
	};
};
