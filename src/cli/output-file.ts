import {existsSync, statSync} from 'node:fs';
import {type FileHandle, open, rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {problem} from '../model/problem.ts';

/**
 * Writes a file anew. It is opened at the first word, so that what fails before that leaves an older one as it was; all that goes
 * wrong with it is Problem 'file-unwritable', and nothing is left of one that was not there before. What `write` gives comes back.
 */
export const writeFileAnew = async <Result>(
	path: string,
	workingDirectory: string,
	write: (sink: (data: string | Uint8Array) => Promise<unknown>) => Promise<Result>,
): Promise<Result> => {
	const whole = resolve(workingDirectory, path);
	let file: FileHandle | undefined;
	let isNew = false;
	const guarded = async <Value>(action: () => Promise<Value>): Promise<Value> => {
		try {
			return await action();
		} catch (error) {
			if (error instanceof Error && 'code' in error && typeof error.code === 'string')
				throw problem('file-unwritable', {path, code: error.code}, error);
			throw error;
		}
	};
	const opened = async () => {
		if (file) return file;
		isNew = !existsSync(whole);
		file = await open(whole, 'w');
		return file;
	};
	try {
		const result = await write((data) => guarded(async () => (await opened()).writeFile(data)));
		// Where there was nothing to write, that is what the file says.
		await guarded(opened);
		return result;
	} catch (error) {
		if (file && isNew) await rm(whole, {force: true});
		throw error;
	} finally {
		await file?.close();
	}
};

/** Whether a path names a directory: one that is there, or by a slash at its end. */
export const isDirectoryName = (path: string, workingDirectory: string): boolean =>
	/[/\\]$/.test(path) ||
	(statSync(resolve(workingDirectory, path), {throwIfNoEntry: false})?.isDirectory() ?? false);
