import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished, vi} from 'vitest';
import type {Size} from '../../src/app/state.ts';
import {actus} from './built.ts';
import {createEmulator, type Emulator, type Modes, plainModes} from './emulator.ts';
import type {Home} from './home.ts';
import {openPty, python} from './pty.ts';

/** Why terminals cannot be tested on this machine; undefined where they can. */
export const noTerminals: string | undefined =
	process.platform === 'win32'
		? 'pseudo-terminals are tested on POSIX systems'
		: python === undefined
			? 'python3 is missing: it opens the pseudo-terminals'
			: undefined;

// On a busy machine a process takes its time; each wait has a deadline of its own.
vi.setConfig({testTimeout: 40_000});

export const small: Size = {columns: 60, rows: 20};
export const usual: Size = {columns: 80, rows: 24};
export const wide: Size = {columns: 120, rows: 40};

export type ReaderOptions = {
	readonly size?: Size;
	readonly argv?: readonly string[];
	/** What runs in the terminal in place of the built program. */
	readonly command?: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
	readonly onOutput?: (bytes: Buffer) => void;
};

/** How a reader left, and how it left the terminal. */
export type Ending = {
	/** 128 and the signal's number where a signal ended it. */
	readonly code: number;
	readonly modes: Modes;
	/** Whether `stty -g` says the same as before: no raw mode, echo as it was. */
	readonly areSettingsSame: boolean;
	/** What stands on the terminal, scrolled away or not. */
	readonly rows: readonly string[];
	readonly cursor: {readonly row: number; readonly column: number};
};

/** What stood on the terminal before. */
export const earlier = 'Ce texte était là avant.';

/** A reader that leaves no trace, with an exit code. */
export const withoutTrace = (code: number): Ending => ({
	code,
	modes: plainModes,
	areSettingsSame: true,
	rows: [earlier],
	cursor: {row: 1, column: 0},
});

/** The built program at work in a terminal, under a shell that outlives it. */
export type Reader = {
	readonly terminal: Emulator;
	readonly type: (text: string) => void;
	/** The window and what shows it change together. */
	readonly resize: (size: Size) => void;
	readonly signal: (name: NodeJS.Signals) => void;
	/** The program's process. */
	readonly pid: () => number;
	/** Takes the terminal away, as a closed window does. */
	readonly closeWindow: () => void;
	/** Resolves when the shell has ended, with all that was written on the screen. */
	readonly ended: Promise<Ending>;
	/** All that was written so far. */
	readonly written: () => Buffer;
};

/** Notes the terminal's settings around the program, and the program's process id. */
const script = `
stty -g >"$NOTES/before"
printf '%s\\n' '${earlier}'
sh -c 'echo $$ >"$NOTES/pid.part"; mv "$NOTES/pid.part" "$NOTES/pid"; exec "$@"' sh "$@"
code=$?
stty -g >"$NOTES/after"
exit $code
`;

/** Starts the reader in a terminal of its own; both go with the test. */
export const openReader = (home: Home, options: ReaderOptions = {}): Reader => {
	const {size = usual, argv = [], command = actus(...argv), env = {}, onOutput} = options;
	const notes = mkdtempSync(join(tmpdir(), 'actus-notes-'));
	const note = (name: string) => {
		const path = join(notes, name);
		return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
	};
	const chunks: Buffer[] = [];
	const terminal = createEmulator(size, (answer) => pty.type(answer));
	const pty = openPty(['sh', '-c', script, 'sh', ...command], {
		...size,
		env: {...home.env, ...env, NOTES: notes},
		onOutput: (bytes) => {
			chunks.push(bytes);
			terminal.feed(bytes);
			onOutput?.(bytes);
		},
	});
	const pid = () => Number(note('pid'));
	onTestFinished(() => {
		pty.close();
		if (pid() > 0) kill(pid(), 'SIGKILL');
		rmSync(notes, {recursive: true, force: true, maxRetries: 5});
	});
	return {
		terminal,
		type: pty.type,
		resize: (next) => {
			terminal.resize(next);
			pty.resize(next.columns, next.rows);
		},
		signal: (name) => kill(pid(), name),
		pid,
		closeWindow: pty.close,
		ended: pty.ended.then(async (code) => {
			await terminal.caughtUp();
			return {
				code,
				modes: terminal.modes(),
				areSettingsSame: note('before') !== '' && note('before') === note('after'),
				rows: terminal.history(),
				cursor: terminal.cursor(),
			};
		}),
		written: () => Buffer.concat(chunks),
	};
};

const kill = (pid: number, name: NodeJS.Signals): void => {
	try {
		process.kill(pid, name);
	} catch {
		// It has ended already.
	}
};
