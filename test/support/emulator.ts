import xterm from '@xterm/headless';
import type {Size} from '../../src/app/state.ts';

/** One cell: what it shows, and its colours and attributes in the emulator's own numbers. */
export type EmulatedCell = {readonly text: string; readonly style: string};

export type Modes = {
	readonly isAlternate: boolean;
	readonly isCursorVisible: boolean;
	readonly isPasteBracketed: boolean;
	readonly mouse: string;
};

/** Those in which a shell expects its terminal. */
export const plainModes: Modes = {
	isAlternate: false,
	isCursorVisible: true,
	isPasteBracketed: false,
	mouse: 'none',
};

/** A terminal emulator: it is fed what a program writes, and has what a person would see. */
export type Emulator = {
	readonly feed: (bytes: Uint8Array | string) => void;
	readonly resize: (size: Size) => void;
	/** The rows of the screen, without trailing blanks. */
	readonly rows: () => readonly string[];
	/** The same as one text. */
	readonly text: () => string;
	readonly cells: () => readonly (readonly EmulatedCell[])[];
	/** Every row that shows something, those that scrolled away too. */
	readonly history: () => readonly string[];
	/** Counted from the top left corner of the screen. */
	readonly cursor: () => {readonly row: number; readonly column: number};
	/** Resolves once the screen is as wished; rejects, showing it, after 10 s. */
	readonly until: (wish: RegExp | ((emulator: Emulator) => boolean)) => Promise<void>;
	/** Resolves once all that was fed is on the screen. */
	readonly caughtUp: () => Promise<void>;
	readonly modes: () => Modes;
	/** What was put on the clipboard (OSC 52), decoded. */
	readonly copied: readonly string[];
	/** What else was asked beside the screen: titles, the bell, notifications, the window's size, colours. */
	readonly asked: readonly string[];
};

/** ms */
const patience = 10_000;

/** Operating system commands that change something outside the screen (XTerm Control Sequences). */
const commandsBesideScreen = [0, 1, 2, 4, 7, 9, 10, 11, 12, 50, 104, 777, 1337];

/** `onAnswer` is told what a terminal types by itself, for the program that asked it. */
export const createEmulator = (
	{columns, rows}: Size,
	onAnswer: (text: string) => void = () => {},
): Emulator => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const {parser} = terminal;
	const copied: string[] = [];
	const asked: string[] = [];
	const lookers = new Set<() => void>();
	let isCursorVisible = true;
	terminal.onData(onAnswer);
	terminal.onBell(() => asked.push('bell'));
	parser.registerOscHandler(52, (data) => {
		copied.push(Buffer.from(data.replace(/^[^;]*;/, ''), 'base64').toString());
		return true;
	});
	for (const command of commandsBesideScreen) {
		parser.registerOscHandler(command, (data) => {
			asked.push(`command ${command}: ${data}`);
			return false;
		});
	}
	parser.registerCsiHandler({final: 't'}, (parameters) => {
		asked.push(`window ${parameters.join(' ')}`);
		return false;
	});
	for (const final of ['h', 'l']) {
		parser.registerCsiHandler({prefix: '?', final}, (parameters) => {
			if (parameters.includes(25)) isCursorVisible = final === 'h';
			return false;
		});
	}

	const rowsBetween = (start: number, end: number): readonly string[] =>
		Array.from({length: end - start}, (_, index) =>
			(
				terminal.buffer.active.getLine(start + index)?.translateToString(true, 0, terminal.cols) ?? ''
			).trimEnd(),
		);
	const top = () => terminal.buffer.active.baseY;
	const caughtUp = () => new Promise<void>((resolve) => terminal.write('', resolve));

	const emulator: Emulator = {
		feed: (bytes) =>
			terminal.write(bytes, () => {
				for (const look of lookers) look();
			}),
		resize: (size) => terminal.resize(size.columns, size.rows),
		rows: () => rowsBetween(top(), top() + terminal.rows),
		text: () => emulator.rows().join('\n'),
		cells: () =>
			Array.from({length: terminal.rows}, (_, row) =>
				Array.from({length: terminal.cols}, (_, column) => cellAt(terminal, top() + row, column)),
			),
		history: () => rowsBetween(0, terminal.buffer.active.length).filter((row) => row !== ''),
		cursor: () => ({row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX}),
		until: async (wish) => {
			// A frame that is still being written is not on the screen yet (synchronized output, mode 2026).
			const isThere = () =>
				!terminal.modes.synchronizedOutputMode &&
				(typeof wish === 'function' ? wish(emulator) : wish.test(emulator.text()));
			await caughtUp();
			if (isThere()) return;
			await new Promise<void>((resolve, reject) => {
				const look = () => {
					if (!isThere()) return;
					clearTimeout(timer);
					lookers.delete(look);
					resolve();
				};
				const timer = setTimeout(() => {
					lookers.delete(look);
					reject(new Error(`The screen never came to ${wish}:\n${emulator.text()}`));
				}, patience);
				lookers.add(look);
			});
		},
		caughtUp,
		modes: () => ({
			isAlternate: terminal.buffer.active.type === 'alternate',
			isCursorVisible,
			isPasteBracketed: terminal.modes.bracketedPasteMode,
			mouse: terminal.modes.mouseTrackingMode,
		}),
		copied,
		asked,
	};
	return emulator;
};

const cellAt = (terminal: xterm.Terminal, row: number, column: number): EmulatedCell => {
	const cell = terminal.buffer.active.getLine(row)?.getCell(column);
	if (!cell) return {text: '', style: ''};
	const attributes = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isInverse(), cell.isUnderline()];
	const style = [
		cell.getFgColorMode(),
		cell.getFgColor(),
		cell.getBgColorMode(),
		cell.getBgColor(),
		...attributes,
	];
	return {text: cell.getChars() || (cell.getWidth() === 0 ? '' : ' '), style: style.join(' ')};
};
