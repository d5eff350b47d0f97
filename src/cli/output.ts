import {once} from 'node:events';
import type {Writable} from 'node:stream';

/** Where a command's answer goes. */
export type Output = {
	/** What was asked for; a promise is to be waited for before more is written. */
	readonly out: (data: string | Uint8Array) => undefined | Promise<unknown>;
	/** What else the reader should hear. */
	readonly err: (text: string) => void;
	/** Of the terminal that shows the answer; undefined where none does. */
	readonly columns: number | undefined;
	/** Shown on a terminal until the next one takes its place; '' ends it. */
	readonly progress: (text: string) => void;
	/** A line that is typed unseen; undefined where there is no terminal, or nothing is typed. */
	readonly ask: (question: string) => Promise<string | undefined>;
};

/** A process's stdout or stderr: a terminal, a pipe or a file. */
type Stream = Writable & {readonly isTTY?: boolean; readonly columns?: number};

/** The process's own output; whoever reads it slowly is waited for. */
export const processOutput = (
	stdout: Stream,
	stderr: Stream,
	ask: Output['ask'] = async () => undefined,
): Output => ({
	ask,
	out: (data) => (stdout.write(data) ? undefined : once(stdout, 'drain')),
	err: (text) => stderr.write(text),
	progress: (text) => {
		if (stderr.isTTY) stderr.write(`\r\u001B[K${text.slice(0, Math.max(0, (stderr.columns || 80) - 1))}`);
	},
	columns: (stdout.isTTY && stdout.columns) || undefined,
});
