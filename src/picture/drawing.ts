import type {MediaType} from './media-type.ts';

/** A stretch of the screen, in cells. */
export type Cells = {readonly columns: number; readonly rows: number};

/** A stretch of pixels: of a picture, or of one cell of the screen. */
export type Size = {readonly width: number; readonly height: number};

/** How a terminal shows pictures. `blocks`: by half blocks in that many colours, which any terminal has. */
export type Way = {
	readonly method: 'kitty' | 'iterm2' | 'sixel' | 'blocks';
	readonly hasTrueColour: boolean;
	/** Pixels of a cell. */
	readonly cell: Size;
};

export type DrawRequest = {
	readonly bytes: Uint8Array;
	readonly mediaType: MediaType;
	/** The most room that it may take. */
	readonly room: Cells;
	readonly way: Way;
	/** What the terminal is to know it by; 1 to 65,535. */
	readonly id: number;
};

/** A picture ready for the terminal. */
export type Drawing = Cells & {
	/**
	 * For each row what shows it, written where the row begins. It takes `columns` columns, and changes nothing else: the
	 * cursor then stands behind it, and colours are as by default.
	 */
	readonly strips: readonly string[];
	/** What the terminal must be sent once before, in pieces between which other text may be written. */
	readonly transmission: readonly string[];
	/** What makes it forget the picture. */
	readonly removal: string;
};

/** RGBA, row by row from the top. */
export type Pixels = Size & {readonly data: Uint8Array | Uint8ClampedArray};
