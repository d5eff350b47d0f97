import {closeSync, constants, copyFileSync, fsyncSync, openSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {makeDirectory} from '../model/make-directory.ts';

/** The system's code of an error (`ENOSPC`); '' where it has none. */
export const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Does what the system may refuse without harm. */
export const ifPossible = (action: () => void): void => {
	try {
		action();
	} catch (error) {
		if (codeOf(error) === '') throw error;
	}
};

/** Puts a copy in its place in one step, so that it is never half there. */
export const copyWhole = (from: string, to: string): void => {
	makeDirectory(dirname(to));
	copyFileSync(from, `${to}.tmp`, constants.COPYFILE_FICLONE);
	renameSync(`${to}.tmp`, to);
};

/** Writes a file that is there whole or not at all, also after a power cut. */
export const writeWhole = (path: string, bytes: Uint8Array): void => {
	makeDirectory(dirname(path));
	// Two processes may write the same one.
	const unfinished = `${path}.tmp-${process.pid}`;
	const handle = openSync(unfinished, 'w', 0o600);
	try {
		writeFileSync(handle, bytes);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	renameSync(unfinished, path);
	syncDirectory(dirname(path));
};

/** Has the directory itself reach the disk: a new file's name is in it. Not every system can. */
export const syncDirectory = (directory: string): void =>
	ifPossible(() => {
		const handle = openSync(directory, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	});
