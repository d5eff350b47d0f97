import {
	closeSync,
	constants,
	copyFileSync,
	fsyncSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import {open, rename} from 'node:fs/promises';
import {dirname, join} from 'node:path';
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

/** Writes a file that is there whole or not at all, also after a power cut; nothing waits for the disk meanwhile. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
	makeDirectory(dirname(path));
	// Two processes may write the same one.
	const unfinished = `${path}.tmp-${process.pid}`;
	const file = await open(unfinished, 'w', 0o600);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(unfinished, path);
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

/** What lies in a directory; nothing where there is none. */
export const namesIn = (directory: string): readonly string[] => {
	try {
		return readdirSync(directory);
	} catch {
		return [];
	}
};

/** An hour: nobody writes one file that long. */
const stale = 3_600_000;

/** A process killed while it wrote leaves its unfinished file behind. */
export const removeUnfinished = (directory: string): void => {
	for (const name of namesIn(directory)) {
		if (!/\.tmp(?:-\w+)?$/.test(name)) continue;
		const path = join(directory, name);
		const modified = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
		if (modified !== undefined && modified < Date.now() - stale) rmSync(path, {force: true});
	}
};
