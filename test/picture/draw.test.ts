import {describe, expect, it} from 'vitest';
import {drawPicture} from '../../src/picture/draw.ts';
import type {Drawing, Pixels, Way} from '../../src/picture/drawing.ts';
import {blue, type Colour, fields, gold, green, painted, pngFile, red} from '../support/picture-files.ts';
import {type CellColour, createPictureTerminal} from '../support/picture-terminal.ts';

const cell = {width: 8, height: 16};
const ways: readonly (readonly [string, Way])[] = [
	['kitty’s protocol', {method: 'kitty', hasTrueColour: true, cell}],
	['iTerm2’s', {method: 'iterm2', hasTrueColour: true, cell}],
	['sixels', {method: 'sixel', hasTrueColour: true, cell}],
	['half blocks in 24 bits', {method: 'blocks', hasTrueColour: true, cell}],
	['half blocks in 256 colours', {method: 'blocks', hasTrueColour: false, cell}],
];

const drawnBy = async (way: Way, pixels: Pixels, room = {columns: 40, rows: 12}): Promise<Drawing> =>
	drawPicture({bytes: await pngFile(pixels), mediaType: 'image/png', room, way, id: 7});

/** The terminal once the picture stands in it from the second column of the second row. */
const terminalWith = ({columns, strips, transmission}: Drawing, from = 0, size = {columns: 60, rows: 16}) => {
	const terminal = createPictureTerminal({...size, cell, hasKitty: true, hasSixels: true});
	terminal.feed(transmission.join(''));
	for (const [index, strip] of strips.slice(from).entries())
		terminal.feed(`\u001B[${index + 2};2H${strip}|\u001B[${columns + 3}G`);
	return terminal;
};

const isNear = (colour: CellColour | undefined, [r, g, b]: Colour, by = 42): boolean =>
	colour !== undefined && [r, g, b].every((channel, index) => Math.abs(channel - (colour[index] ?? 0)) <= by);

describe.each(ways)('by %s', (_, way) => {
	it('a picture is seen as it is, in the cells that it says', async () => {
		const drawing = await drawnBy(way, fields(160, 96));
		expect([drawing.columns, drawing.rows, drawing.strips.length]).toEqual([20, 6, 6]);
		const terminal = terminalWith(drawing);
		const colours = await terminal.colours();
		for (let row = 0; row < 6; row++) {
			for (let column = 0; column < 20; column++) {
				const wanted = row < 3 ? (column < 10 ? red : green) : column < 10 ? blue : gold;
				const seen = colours[row + 1]?.[column + 1];
				expect(isNear(seen, wanted), `${row},${column}: ${seen}`).toBe(true);
			}
		}
		expect(colours[0]?.some(Boolean)).toBe(false);
		expect(colours[7]?.some(Boolean)).toBe(false);
		expect(colours[1]?.[0]).toBeUndefined();
		expect(colours[1]?.[21]).toBeUndefined();
		// What is written after a strip stands right behind it, in no colour of its own.
		for (const row of (await terminal.rows()).slice(1, 7)) expect(row.at(-1)).toBe('|');
	});

	it('a part of it is seen where the rest has scrolled away', async () => {
		const colours = await terminalWith(await drawnBy(way, fields(160, 96)), 4).colours();
		expect(isNear(colours[1]?.[1], blue)).toBe(true);
		expect(isNear(colours[2]?.[20], gold)).toBe(true);
		expect(colours[3]?.some(Boolean)).toBe(false);
	});

	it('text written over it is text, and what it leaves is still seen', async () => {
		const terminal = terminalWith(await drawnBy(way, fields(160, 96)));
		terminal.feed('\u001B[3;1H\u001B[KLe pont\u001B[4;16Hmot');
		const colours = await terminal.colours();
		expect(colours[2]?.some(Boolean)).toBe(false);
		expect(colours[3]?.slice(15, 18)).toEqual([undefined, undefined, undefined]);
		expect(isNear(colours[3]?.[3], red)).toBe(true);
	});

	it('what is transparent is white paper', async () => {
		const pixels = painted(32, 32, (x) => (x < 16 ? [0, 0, 0, 0] : blue));
		const colours = await terminalWith(await drawnBy(way, pixels)).colours();
		expect(isNear(colours[1]?.[1], [255, 255, 255])).toBe(true);
		expect(isNear(colours[1]?.[4], blue)).toBe(true);
	});

	it('a picture larger than its room is made smaller, in its proportions; a small one stays as it is', async () => {
		expect(await drawnBy(way, fields(1600, 400))).toMatchObject({columns: 40, rows: 5});
		expect(await drawnBy(way, fields(400, 1600))).toMatchObject({columns: 6, rows: 12});
		expect(await drawnBy(way, fields(5000, 10))).toMatchObject({columns: 40, rows: 1});
		expect(await drawnBy(way, fields(24, 24))).toMatchObject({columns: 3, rows: 2});
		expect(await drawnBy(way, fields(8, 8))).toMatchObject({columns: 1, rows: 1});
	});

	it('what counts readers, or keeps a distance, is nothing', async () => {
		const nothing = {columns: 0, rows: 0, strips: [], transmission: [], removal: ''};
		expect(await drawnBy(way, fields(1, 1))).toEqual(nothing);
		expect(await drawnBy(way, fields(600, 2))).toEqual(nothing);
	});
});

describe('what is sent', () => {
	const photograph = painted(1200, 800, (x, y) => [(x * 7 + y) % 256, (y * 3) % 256, ((x ^ y) * 5) % 256]);

	it('by kitty’s protocol is sent once, then named in some bytes a cell, and forgotten in one command', async () => {
		const drawing = await drawnBy({method: 'kitty', hasTrueColour: true, cell}, photograph);
		const terminal = terminalWith(drawing);
		expect(drawing.transmission.length).toBeGreaterThan(10);
		expect(Math.max(...drawing.strips.map((strip) => Buffer.byteLength(strip)))).toBeLessThan(400);
		expect(terminal.kept().size).toBe(1);
		terminal.feed(drawing.removal);
		expect(terminal.kept().size).toBe(0);
	});

	it('is bounded on a screen of fine pixels', async () => {
		const fine = {width: 24, height: 48};
		for (const method of ['kitty', 'iterm2'] as const) {
			const room = {columns: 100, rows: 40};
			const drawing = await drawnBy({method, hasTrueColour: true, cell: fine}, photograph, room);
			const bytes = [...drawing.transmission, ...drawing.strips].join('').length;
			expect(bytes).toBeLessThan(3_000_000);
		}
	});

	it('of sixels are the colours that a strip has, no more', async () => {
		const drawing = await drawnBy({method: 'sixel', hasTrueColour: true, cell}, fields(160, 96));
		expect(drawing.strips[0]?.match(/#\d+;2;/g)).toHaveLength(2);
	});
});
