import {spawn, spawnSync} from 'node:child_process';
import type {Duplex} from 'node:stream';
import {fileURLToPath} from 'node:url';

/** The Python that opens terminals; undefined where there is none that can. */
export const python: string | undefined =
	spawnSync('python3', ['-c', 'import pty, sys; print(sys.executable)'], {encoding: 'utf8'}).stdout?.trim() ||
	undefined;

const relay = fileURLToPath(new URL('pty-relay.py', import.meta.url));

export type Pty = {
	/** What is typed, as the terminal sends it. */
	readonly type: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Takes the terminal away, as a closed window does: the system hangs up on whoever runs in it. */
	readonly close: () => void;
	/** How it ended: its exit code, or 128 and the signal's number. */
	readonly ended: Promise<number>;
	/** The program's process. */
	readonly pid: Promise<number>;
};

export type PtyOptions = {
	readonly columns: number;
	readonly rows: number;
	readonly env: NodeJS.ProcessEnv;
	readonly onOutput: (bytes: Buffer) => void;
};

/** Runs a program in a pseudo-terminal of the system (by Python, which has them without a native package). */
export const openPty = (command: readonly string[], {columns, rows, env, onOutput}: PtyOptions): Pty => {
	const child = spawn(python ?? 'python3', [relay, String(columns), String(rows), ...command], {
		env,
		stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
	});
	const orders = child.stdio[3] as Duplex;
	child.stdout?.on('data', onOutput);
	// The program may end while it is being spoken to.
	for (const stream of [child.stdin, orders]) stream?.on('error', () => {});
	return {
		type: (text) => child.stdin?.write(text),
		resize: (nextColumns, nextRows) => orders.write(`size ${nextColumns} ${nextRows}\n`),
		close: () => child.kill('SIGKILL'),
		ended: new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('close', (code) => resolve(code ?? 128));
		}),
		pid: new Promise((resolve) => {
			orders.once('data', (line: Buffer) => resolve(Number(line.toString())));
		}),
	};
};
