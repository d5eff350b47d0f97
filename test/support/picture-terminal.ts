import xterm, {type IBufferCell} from '@xterm/headless';
import {decode as decodeSixels} from 'sixel/lib/index.js';
import type {Size as Window} from '../../src/app/state.ts';
import {decodePng} from '../../src/picture/codecs.ts';
import type {Pixels, Size} from '../../src/picture/drawing.ts';

/** The mean colour of a cell: red, green, blue. */
export type CellColour = readonly [number, number, number];

export type PictureTerminalOptions = Window & {
	/** Pixels of a cell. */
	readonly cell: Size;
	/** What it answers (XTVERSION); without it, it answers nothing to that. */
	readonly name?: string;
	readonly hasKitty?: boolean;
	readonly hasSixels?: boolean;
	readonly onAnswer?: (text: string) => void;
};

/**
 * A terminal that shows pictures as the specifications of the kitty graphics protocol, iTerm2's inline images and sixels
 * say, on an emulator of everything else. Throws at what a specification forbids.
 */
export type PictureTerminal = {
	readonly feed: (text: string) => void;
	readonly resize: (size: Window) => void;
	/** For each cell the colour of what a picture or a coloured character shows there; undefined where none does. */
	readonly colours: () => Promise<readonly (readonly (CellColour | undefined)[])[]>;
	readonly rows: () => Promise<readonly string[]>;
	/** The pictures that it keeps by kitty's protocol. */
	readonly kept: () => ReadonlySet<number>;
	readonly isAlternate: () => Promise<boolean>;
};

type Kitty = {readonly png: Promise<Pixels>; readonly columns: number; readonly rows: number};

/** A part of a picture in one cell. */
type Part = {
	readonly picture: Promise<Pixels>;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

const placeholder = '\u{10EEEE}';
/** The protocol's table of numbers, as far as tests go. */
const numbers =
	'305 30d 30e 310 312 33d 33e 33f 346 34a 34b 34c 350 351 352 357 35b 363 364 365 366 367 368 369 36a 36b 36c 36d 36e 36f 483 484 485 486 487 592 593 594 595 597 598 599 59c 59d 59e 59f 5a0 5a1 5a8 5a9 5ab 5ac 5af 5c4 610 611 612 613 614 615 616 617 657 658 659 65a 65b 65d 65e 6d6 6d7 6d8 6d9 6da 6db 6dc 6df 6e0 6e1 6e2'
		.split(' ')
		.map((code) => Number.parseInt(code, 16));
/** Stand for the cells of a drawn picture in the emulator, so that whatever wipes cells wipes them. */
const firstPart = 0xf0000;

const must = (holds: boolean, what: string): void => {
	if (!holds) throw new Error(`Against the specification: ${what}`);
};

export const createPictureTerminal = (options: PictureTerminalOptions): PictureTerminal => {
	const {columns, rows, cell, onAnswer = () => {}} = options;
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	const pictures = new Map<number, Kitty>();
	const parts: Part[] = [];
	let upload: {readonly keys: ReadonlyMap<string, string>; payload: string} | undefined;
	let held = '';

	/** Text that holds the place of a drawn picture, row by row; the cursor is left at its end. */
	const drawn = (picture: Promise<Pixels>, width: number, height: number): string =>
		Array.from({length: height}, (_, y) => {
			const cells = Array.from({length: width}, (_, x) => {
				parts.push({picture, x, y, width, height});
				return String.fromCodePoint(firstPart + parts.length - 1);
			});
			return cells.join('');
		}).join(`\u001B[B\u001B[${width}D`);

	const kitty = (command: string): string => {
		const [control = '', payload = ''] = command.split(';');
		const keys = new Map(control.split(',').map((pair) => pair.split('=', 2) as [string, string]));
		const action = keys.get('a');
		if (action === 'q') {
			if (options.hasKitty) onAnswer(`\u001B_Gi=${keys.get('i')};OK\u001B\\`);
			return '';
		}
		must(options.hasKitty === true, 'a terminal without it is sent a command of the kitty protocol');
		must(keys.get('q') === '2', 'answers are not to come among the keys (q=2)');
		if (action === 'd') {
			must(upload === undefined, 'a picture is deleted while another is sent');
			must(keys.get('d') === 'I', 'its data goes too (d=I)');
			pictures.delete(Number(keys.get('i')));
			return '';
		}
		must(payload.length <= 4096, 'no chunk is longer than 4096 bytes');
		if (upload === undefined) {
			must(
				action === 'T' && keys.get('U') === '1' && keys.get('f') === '100',
				'a virtual placement of a PNG',
			);
			upload = {keys, payload};
		} else {
			must(
				[...keys.keys()].every((key) => key === 'm' || key === 'q'),
				'chunks after the first have only the keys m and q',
			);
			upload.payload += payload;
		}
		if (keys.get('m') === '1') {
			must(payload.length % 4 === 0, 'every chunk but the last is a multiple of 4 long');
			return '';
		}
		pictures.set(Number(upload.keys.get('i')), {
			png: decodePng(Buffer.from(upload.payload, 'base64')),
			columns: Number(upload.keys.get('c')),
			rows: Number(upload.keys.get('r')),
		});
		upload = undefined;
		return '';
	};
	const iterm2 = (command: string): string => {
		const [, list = '', payload = ''] = /^File=([^:]*):(.*)$/s.exec(command) ?? [];
		const keys = new Map(list.split(';').map((pair) => pair.split('=', 2) as [string, string]));
		const file = Buffer.from(payload, 'base64');
		must(keys.get('inline') === '1', 'a file that is shown, not downloaded');
		must(Number(keys.get('size')) === file.length, 'its size in bytes');
		must(keys.get('preserveAspectRatio') === '0', 'it fills its cells');
		return drawn(decodePng(file), Number(keys.get('width')), Number(keys.get('height')));
	};
	const sixels = (sequence: string): string => {
		must(options.hasSixels === true, 'a terminal without them is sent sixels');
		must(
			/^\u001BP\d+;1;\d*q"1;1;\d+;\d+/.test(sequence),
			'what is not drawn stays; pixels are square, the size is said',
		);
		const {width, height, data32} = decodeSixels(sequence.replace(/^\u001BP[\d;]*q|\u001B\\$/g, ''));
		must(width % cell.width === 0 && height % cell.height === 0, 'whole cells');
		const data = new Uint8ClampedArray(data32.slice().buffer);
		return drawn(Promise.resolve({width, height, data}), width / cell.width, height / cell.height);
	};
	const answer = (question: string): string => {
		if (question === '\u001B[>0q' && options.name !== undefined) onAnswer(`\u001BP>|${options.name}\u001B\\`);
		if (question === '\u001B[16t') onAnswer(`\u001B[6;${cell.height};${cell.width}t`);
		if (question === '\u001B[c') onAnswer(`\u001B[?62;${options.hasSixels ? '4;' : ''}22c`);
		return '';
	};
	const shown = (text: string): string =>
		text.replace(
			/\u001B_G([^\u001B]*)\u001B\\|\u001B\]1337;([^\u0007]*)\u0007|(\u001BP[\d;]*q[^\u001B]*\u001B\\)|(\u001B\[(?:>0q|16t|c))/g,
			(_, ofKitty?: string, ofIterm2?: string, ofSixels?: string, question?: string) => {
				if (ofKitty !== undefined) return kitty(ofKitty);
				if (ofIterm2 !== undefined) return iterm2(ofIterm2);
				return ofSixels !== undefined ? sixels(ofSixels) : answer(question ?? '');
			},
		);

	const caughtUp = () => new Promise<void>((resolve) => emulator.write('', resolve));
	const lineAt = (row: number) => emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);

	const partColour = async ({picture, x, y, width, height}: Part): Promise<CellColour> => {
		const whole = await picture;
		const [w, h] = [whole.width / width, whole.height / height];
		return mean(whole, {x: x * w, y: y * h, width: w, height: h});
	};
	/** The numbers in a row of placeholders: what a cell does not say, it has from the one before it. */
	const placed = async (row: number): Promise<Map<number, CellColour>> => {
		const colours = new Map<number, CellColour>();
		let before:
			| {readonly id: number; readonly row: number; readonly column: number; readonly at: number}
			| undefined;
		for (let at = 0; at < emulator.cols; at++) {
			const found = lineAt(row)?.getCell(at);
			const [character, ...marks] = [...(found?.getChars() ?? '')];
			if (!found || character !== placeholder) continue;
			const id = found.getFgColor();
			const [ownRow, ownColumn] = marks.map((mark) => numbers.indexOf(mark.codePointAt(0) ?? 0));
			must(ownRow !== -1 && ownColumn !== -1, 'a placeholder has numbers of the table');
			const goesOn =
				before?.at === at - 1 && before.id === id && (ownRow === undefined || ownRow === before.row);
			must(
				goesOn || (ownRow !== undefined && ownColumn !== undefined),
				'the first placeholder has its numbers',
			);
			const here = {
				id,
				row: ownRow ?? before?.row ?? 0,
				column: ownColumn ?? (before?.column ?? -1) + 1,
				at,
			};
			before = here;
			const picture = pictures.get(id);
			if (!picture) continue;
			const {png, columns, rows} = picture;
			colours.set(
				at,
				await partColour({picture: png, x: here.column, y: here.row, width: columns, height: rows}),
			);
		}
		return colours;
	};
	return {
		feed: (text) => {
			// A sequence may come in pieces.
			const whole = held + text;
			const end = whole.search(/\u001B(?:(?:_G|P|\]1337)[^\u001B\u0007]*\u001B?)?$/);
			held = end < 0 ? '' : whole.slice(end);
			emulator.write(shown(end < 0 ? whole : whole.slice(0, end)));
		},
		resize: (size) => emulator.resize(size.columns, size.rows),
		rows: async () => {
			await caughtUp();
			return Array.from({length: emulator.rows}, (_, row) =>
				(lineAt(row)?.translateToString(true) ?? '').trimEnd(),
			);
		},
		colours: async () => {
			await caughtUp();
			const all: (CellColour | undefined)[][] = [];
			for (let row = 0; row < emulator.rows; row++) {
				const placeholders = await placed(row);
				const line: (CellColour | undefined)[] = [];
				for (let column = 0; column < emulator.cols; column++) {
					const found = lineAt(row)?.getCell(column);
					const part = parts[(found?.getChars().codePointAt(0) ?? 0) - firstPart];
					line.push(
						part ? await partColour(part) : (placeholders.get(column) ?? (found && blockColour(found))),
					);
				}
				all.push(line);
			}
			return all;
		},
		kept: () => new Set(pictures.keys()),
		isAlternate: async () => {
			await caughtUp();
			return emulator.buffer.active.type === 'alternate';
		},
	};
};

const mean = (
	{width, data}: Pixels,
	part: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
): CellColour => {
	const sums = [0, 0, 0];
	let count = 0;
	for (let y = Math.floor(part.y); y < Math.floor(part.y + part.height); y++) {
		for (let x = Math.floor(part.x); x < Math.floor(part.x + part.width); x++) {
			for (let channel = 0; channel < 3; channel++)
				sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
			count++;
		}
	}
	const [red = 0, green = 0, blue = 0] = sums.map((sum) => Math.round(sum / count));
	return [red, green, blue];
};

/** Of a half block: between its two colours; of a coloured space, that. */
const blockColour = (cell: IBufferCell): CellColour | undefined => {
	const back = colourOf(cell.isBgRGB(), cell.isBgPalette(), cell.getBgColor());
	const front = colourOf(cell.isFgRGB(), cell.isFgPalette(), cell.getFgColor());
	if (!back) return undefined;
	if (cell.getChars() !== '▀' || !front) return back;
	const [red, green, blue] = back.map((channel, index) => Math.round((channel + (front[index] ?? 0)) / 2));
	return [red ?? 0, green ?? 0, blue ?? 0];
};

const steps = [0, 95, 135, 175, 215, 255];

const colourOf = (isTrue: boolean, isPalette: boolean, value: number): CellColour | undefined => {
	if (isTrue) return [value >> 16, (value >> 8) & 255, value & 255];
	if (!isPalette || value < 16) return undefined;
	if (value >= 232) return [8 + (value - 232) * 10, 8 + (value - 232) * 10, 8 + (value - 232) * 10];
	const at = value - 16;
	return [steps[Math.floor(at / 36)] ?? 0, steps[Math.floor(at / 6) % 6] ?? 0, steps[at % 6] ?? 0];
};
