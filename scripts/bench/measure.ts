import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import xterm, {type Terminal} from '@xterm/headless';
import {openPty} from '../../test/support/pty.ts';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const actus = [process.execPath, here('../../dist/actus.js')];

/** Seconds, and MB at the peak. */
export type Cost = {
	readonly wall: number;
	readonly user: number;
	readonly sys: number;
	readonly memory: number;
	readonly code: number;
};

/** What a command costs as a whole process. */
export const costOf = async (command: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> => {
	const {stdout} = await run('python3', [here('measure.py'), ...command], {env, maxBuffer: 1e8});
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

/** Starts the corpus server; gives its port. */
export const serveCorpus = async (sources: number, items: number) => {
	const server = spawn(process.execPath, [here('feed-process.ts'), String(sources), String(items)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [line] = await once(server.stdout, 'data');
	return {port: Number(String(line)), close: () => server.kill()};
};

/** A program of the machine, if it is there. */
export const isInstalled = async (name: string): Promise<boolean> => {
	try {
		await run('sh', ['-c', `command -v ${name}`]);
		return true;
	} catch {
		return false;
	}
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
	Number.NaN;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** ms from exec to the end of a process that does nothing, in the same terminal as the others. */
export const idleProcess = async (env: NodeJS.ProcessEnv): Promise<number> => {
	const start = performance.now();
	const pty = openPty([process.execPath, '-e', '0'], {columns: 120, rows: 40, env, onOutput: () => {}});
	await pty.ended;
	return performance.now() - start;
};

/** A reader at work in a terminal: what it has been sent so far, and when the last of it came. */
export type Session = {
	readonly painted: number;
	readonly answered: number;
	readonly latencies: readonly number[];
	/** MB at the peak (VmHWM). */
	readonly memory: number;
};

const headlineRows = ({buffer, rows}: Terminal): readonly string[] =>
	Array.from({length: rows}, (_, row) => buffer.active.getLine(row)?.translateToString(true) ?? '').filter(
		(row) => / \d+-\d+ /.test(row),
	);

/**
 * Starts the reader with a key already waiting, and presses `presses` more, 30 a second: when the first headline was
 * painted and the first key answered (ms from exec), and how long each key took to be painted.
 */
export const readingSession = async (env: NodeJS.ProcessEnv, presses: number): Promise<Session> => {
	const start = performance.now();
	const terminal = new xterm.Terminal({cols: 120, rows: 40, allowProposedApi: true});
	let painted = Number.NaN;
	let answered = Number.NaN;
	let onPaint = () => {};
	const pty = openPty(actus, {
		columns: 120,
		rows: 40,
		env,
		onOutput: (bytes) => {
			const now = performance.now() - start;
			onPaint();
			if (!Number.isNaN(answered)) return;
			terminal.write(bytes, () => {
				const rows = headlineRows(terminal);
				if (Number.isNaN(painted) && rows.length > 0) painted = now;
				// The waiting key is answered when the mark has left the first headline.
				if (Number.isNaN(answered) && rows.slice(1).some((row) => row.startsWith('›'))) answered = now;
			});
		},
	});
	pty.type('j');
	while (Number.isNaN(answered) && performance.now() - start < 60_000) await pause(5);
	await pause(1500);
	const latencies: number[] = [];
	for (let press = 0; press < presses; press++) {
		const pressed = performance.now();
		const paint = new Promise<void>((resolve) => {
			onPaint = resolve;
		});
		pty.type('j');
		await Promise.race([paint, pause(1000)]);
		latencies.push(performance.now() - pressed);
		await pause(Math.max(0, 33 - (performance.now() - pressed)));
	}
	onPaint = () => {};
	const status = readFileSync(`/proc/${await pty.pid}/status`, 'utf8');
	const memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
	pty.type('q');
	await pty.ended;
	return {painted, answered, latencies, memory};
};
