import {type ChildProcess, spawn} from 'node:child_process';
import type {Ending, Piped} from '../model/piped.ts';
import {problem} from '../model/problem.ts';

export type PipeOptions = {
	readonly input: string;
	/** Added to the program's own. */
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** Ends the command, and rejects with the signal's reason. */
	readonly signal: AbortSignal;
	/** ms that it may take. */
	readonly patience?: number;
	/** Bytes that it may print. */
	readonly mostBytes?: number;
};

export type PipeCommand = (command: string, options: PipeOptions) => Promise<Piped>;

/** ms for which an ended command's last words are waited for: what it left running may hold the pipe for ever. */
const lastWords = 300;
/** ms between asking a command to end and ending it. */
const grace = 1500;

/**
 * Runs a command that the reader typed, by the system's shell, with a text on its standard input, and gives what it prints. It has no
 * terminal: it cannot write on the screen nor take the keys. All that it started is ended with it, unless it ended by itself.
 * Throws 'command-failed' where there is no shell.
 */
export const pipeCommand: PipeCommand = (
	command,
	{input, env = {}, cwd, signal, patience = 120_000, mostBytes = 1_000_000},
) => {
	const {promise, resolve, reject} = Promise.withResolvers<Piped>();
	if (signal.aborted) return Promise.reject(signal.reason);
	const child = spawn(command, {
		shell: true,
		// A session of its own: without the terminal, and so that all of a pipeline can be ended.
		detached: process.platform !== 'win32',
		stdio: 'pipe',
		windowsHide: true,
		...(cwd !== undefined && {cwd}),
		env: {...process.env, TERM: 'dumb', NO_COLOR: '1', ...env},
	});
	const chunks: Buffer[] = [];
	let length = 0;
	let early: Ending | undefined;
	let waiting: NodeJS.Timeout | undefined;

	const end = (ending: Ending) => {
		early ??= ending;
		endGroup(child);
	};
	const timer = setTimeout(() => end({by: 'time', seconds: patience / 1000}), patience);
	const onAbort = () => {
		endGroup(child);
		reject(signal.reason);
	};
	signal.addEventListener('abort', onAbort, {once: true});
	const settle = (ending: Ending) => {
		clearTimeout(timer);
		clearTimeout(waiting);
		signal.removeEventListener('abort', onAbort);
		for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
		resolve({output: Buffer.concat(chunks).toString(), ending: early ?? ending});
	};
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			const room = mostBytes - length;
			if (room <= 0) return;
			chunks.push(chunk.subarray(0, room));
			length += chunk.length;
			if (length > mostBytes) end({by: 'length', kilobytes: mostBytes / 1000});
		});
	}
	child.on('error', (error) => {
		clearTimeout(timer);
		signal.removeEventListener('abort', onAbort);
		const detail = 'code' in error ? String(error.code) : error.message;
		reject(problem('command-failed', {program: 'sh', detail}, error));
	});
	const endingOf = (status: number | null, by: string | null): Ending =>
		by === null ? {by: 'itself', status: status ?? 0} : {by: 'signal', signal: by};
	child.on('exit', (status, by) => {
		waiting = setTimeout(() => settle(endingOf(status, by)), lastWords);
	});
	child.on('close', (status, by) => settle(endingOf(status, by)));
	// Whoever has read enough closes the pipe.
	child.stdin.on('error', () => {}).end(input);
	return promise;
};

const endGroup = (child: ChildProcess): void => {
	kill(child, 'SIGTERM');
	setTimeout(() => {
		if (child.exitCode === null && child.signalCode === null) kill(child, 'SIGKILL');
	}, grace).unref();
};

const kill = (child: ChildProcess, signal: NodeJS.Signals): void => {
	const {pid} = child;
	if (pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill(signal);
		else process.kill(-pid, signal);
	} catch {
		// It has ended meanwhile.
	}
};
