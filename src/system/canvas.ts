import {setImmediate} from 'node:timers/promises';
import {withMethod} from './with-method.ts';

/** A picture ready for the terminal; see `Drawing` of src/picture. */
export type Hung = {
	readonly columns: number;
	readonly strips: readonly string[];
	readonly transmission: readonly string[];
	readonly removal: string;
};

/**
 * Where pictures are: text that is written to `stdout` holds their place, and the strips of those that hang here are
 * written in its stead. So whoever draws text moves, covers and wipes them without knowing what they are.
 */
export type Canvas = {
	/** The terminal, as one that draws text should have it. */
	readonly stdout: NodeJS.WriteStream;
	/** Resolves when the terminal knows the picture; until then its place is blank. */
	readonly hang: (id: number, picture: Hung) => Promise<void>;
	readonly takeDown: (ids: readonly number[]) => void;
	/** Leaves nothing of any picture in the terminal, and hangs none until it is opened again: the terminal is another's. */
	readonly close: () => void;
	readonly open: () => void;
};

/** `placeOfPicture` (components/theme.ts): the id and the row in a colour, spaces that nobody sees it by. */
const placeStart = '\u001B[38;2;';
const places = /\u001B\[38;2;(\d+);(\d+);(\d+)m( +)\u001B\[39m/g;

export const createCanvas = (terminal: NodeJS.WriteStream): Canvas => {
	const hung = new Map<number, Hung>();
	let sending: Promise<void> = Promise.resolve();
	let isOpen = true;

	/** Without a picture, spaces: terminals of 256 colours may take such a colour for something else. */
	const stripAt = (_: string, high: string, low: string, row: string, spaces: string): string => {
		const picture = hung.get(Number(high) * 256 + Number(low));
		const strip = picture?.columns === spaces.length ? picture.strips[Number(row)] : undefined;
		return strip ?? spaces;
	};
	const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
		const hasPlaces = typeof chunk === 'string' && chunk.includes(placeStart);
		const shown = hasPlaces ? chunk.replace(places, stripAt) : chunk;
		return Reflect.apply(terminal.write, terminal, [shown, ...rest]);
	};
	/** A piece at a time: keys are read in between, and text is drawn. */
	const transmit = async (id: number, picture: Hung): Promise<void> => {
		if (!isOpen) return;
		hung.set(id, {...picture, strips: []});
		for (const piece of batches(picture.transmission)) {
			terminal.write(piece);
			await setImmediate();
			if (!isOpen) return;
		}
		hung.set(id, picture);
	};
	const takeDown = (ids: readonly number[]): void => {
		sending = sending.then(() => {
			let removals = '';
			for (const id of ids) {
				removals += hung.get(id)?.removal ?? '';
				hung.delete(id);
			}
			if (removals !== '') terminal.write(removals);
		});
	};
	return {
		stdout: withMethod(terminal, 'write', write),
		hang: (id, picture) => {
			const done = sending.then(() => transmit(id, picture));
			sending = done;
			return done;
		},
		takeDown,
		close: () => {
			isOpen = false;
			const removals = [...hung.values()].map(({removal}) => removal).join('');
			hung.clear();
			if (removals !== '') terminal.write(removals);
		},
		open: () => {
			isOpen = true;
		},
	};
};

/** UTF-16 units that are written at once. */
const batchLength = 65_536;

function* batches(pieces: readonly string[]): Generator<string> {
	let batch = '';
	for (const piece of pieces) {
		batch += piece;
		if (batch.length < batchLength) continue;
		yield batch;
		batch = '';
	}
	if (batch !== '') yield batch;
}
