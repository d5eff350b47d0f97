import {statSync} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {resolve} from 'node:path';
import {problem} from '../model/problem.ts';

export type OutputFile = {
	readonly write: (data: string | Uint8Array) => Promise<unknown>;
	readonly close: () => Promise<void>;
};

/** Opens a file to be written anew; all that goes wrong with it is Problem 'file-unwritable'. */
export const openFile = async (path: string, workingDirectory: string): Promise<OutputFile> => {
	const guarded = async <Value>(action: Promise<Value>): Promise<Value> => {
		try {
			return await action;
		} catch (error) {
			if (error instanceof Error && 'code' in error && typeof error.code === 'string')
				throw problem('file-unwritable', {path, code: error.code}, error);
			throw error;
		}
	};
	const file: FileHandle = await guarded(open(resolve(workingDirectory, path), 'w'));
	return {write: (data) => guarded(file.writeFile(data)), close: () => guarded(file.close())};
};

/** Whether a path names a directory: one that is there, or by a slash at its end. */
export const isDirectoryName = (path: string, workingDirectory: string): boolean =>
	/[/\\]$/.test(path) ||
	(statSync(resolve(workingDirectory, path), {throwIfNoEntry: false})?.isDirectory() ?? false);
