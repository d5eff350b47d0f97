import xterm from '@xterm/headless';
import type {Size} from '../../src/app/state.ts';
import {type TtyStreams, ttyStreams} from './tty-streams.ts';

/** How a cell of the screen is painted. */
export type Cell = {readonly text: string; readonly hasColour: boolean; readonly isBold: boolean};

/** A terminal in memory: a pair of TTY streams with an emulator behind them. */
export type Terminal = TtyStreams & {
	/** The rows on the screen, without trailing spaces, once all that was written is shown. */
	readonly rows: () => Promise<readonly string[]>;
	readonly cells: (row: number) => Promise<readonly Cell[]>;
	readonly isAlternate: () => Promise<boolean>;
	readonly close: () => void;
};

/** An emulated terminal of a size, its streams such as Ink takes. */
export const openTerminal = ({columns, rows}: Size): Terminal => {
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	const streams = ttyStreams({columns, rows}, (chunk) => emulator.write(chunk));
	const shown = () =>
		new Promise<void>((resolve) => {
			emulator.write('', resolve);
		});
	const {buffer} = emulator;
	return {
		...streams,
		resize: (size) => {
			emulator.resize(size.columns, size.rows);
			streams.resize(size);
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
		close: () => emulator.dispose(),
	};
};
