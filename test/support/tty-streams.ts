import {EventEmitter} from 'node:events';
import type {Size} from '../../src/app/state.ts';

/** The streams of a terminal in memory, such as Ink takes. */
export type TtyStreams = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	/** What the keyboard sends. */
	readonly type: (chunk: string) => void;
	/** Says that the window has another size. */
	readonly resize: (size: Size) => void;
	/** The keyboard's raw mode. */
	readonly isRaw: () => boolean;
	/** All bytes ever written. */
	readonly written: () => string;
};

export const ttyStreams = (
	{columns, rows}: Size,
	onWrite: (chunk: string | Uint8Array) => void,
): TtyStreams => {
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
			onWrite(chunk);
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
	return {
		stdin: stdin as unknown as NodeJS.ReadStream,
		stdout: stdout as unknown as NodeJS.WriteStream,
		type: (chunk) => {
			typed.push(chunk);
			stdin.emit('readable');
		},
		resize: (size) => {
			Object.assign(stdout, size);
			stdout.emit('resize');
		},
		isRaw: () => isRaw,
		written: () => written,
	};
};
