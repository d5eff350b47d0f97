import {EventEmitter} from 'node:events';
import xterm from '@xterm/headless';
import type {Size} from '../../src/app/state.ts';

/** How a cell of the screen is painted. */
export type Cell = {readonly text: string; readonly hasColour: boolean; readonly isBold: boolean};

/** A terminal in memory: a pair of TTY streams with an emulator behind them. */
export type Terminal = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** What the keyboard sends. */
	readonly type: (chunk: string) => void;
	readonly resize: (size: Size) => void;
	/** The rows on the screen, without trailing spaces, once all that was written is shown. */
	readonly rows: () => Promise<readonly string[]>;
	readonly cells: (row: number) => Promise<readonly Cell[]>;
	readonly isAlternate: () => Promise<boolean>;
	/** The keyboard's raw mode. */
	readonly isRaw: () => boolean;
	/** All bytes ever written. */
	readonly written: () => string;
	readonly close: () => void;
};

/** An emulated terminal of a size, its streams such as Ink takes. */
export const openTerminal = ({columns, rows}: Size): Terminal => {
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	let written = '';
	let isRaw = false;
	const typed: string[] = [];
	const stdout = Object.assign(new EventEmitter(), {
		isTTY: true,
		columns,
		rows,
		writable: true,
		write: (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
			written += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
			emulator.write(chunk);
			const done = rest.findLast((argument) => typeof argument === 'function');
			if (typeof done === 'function') queueMicrotask(() => done());
			return true;
		},
	});
	const stdin = Object.assign(new EventEmitter(), {
		isTTY: true,
		setRawMode: (mode: boolean) => {
			isRaw = mode;
		},
		setEncoding: () => {},
		read: () => typed.shift() ?? null,
		resume: () => {},
		pause: () => {},
		ref: () => {},
		unref: () => {},
	});
	const shown = () =>
		new Promise<void>((resolve) => {
			emulator.write('', resolve);
		});
	const {buffer} = emulator;
	return {
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		type: (chunk) => {
			typed.push(chunk);
			stdin.emit('readable');
		},
		resize: (size) => {
			Object.assign(stdout, size);
			emulator.resize(size.columns, size.rows);
			stdout.emit('resize');
		},
		rows: async () => {
			await shown();
			return Array.from({length: emulator.rows}, (_, index) =>
				(buffer.active.getLine(buffer.active.viewportY + index)?.translateToString(true) ?? '').trimEnd(),
			);
		},
		cells: async (row) => {
			await shown();
			const line = buffer.active.getLine(buffer.active.viewportY + row);
			return Array.from({length: emulator.cols}, (_, column) => {
				const cell = line?.getCell(column);
				return {
					text: cell?.getChars() ?? '',
					hasColour: cell !== undefined && !(cell.isFgDefault() && cell.isBgDefault()),
					isBold: cell !== undefined && cell.isBold() !== 0,
				};
			});
		},
		isAlternate: async () => {
			await shown();
			return buffer.active.type === 'alternate';
		},
		isRaw: () => isRaw,
		written: () => written,
		close: () => emulator.dispose(),
	};
};
