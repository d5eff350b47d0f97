import {DatabaseSync} from 'node:sqlite';
import {problem} from '../model/problem.ts';
import {sqliteCode} from './sqlite-error.ts';

/** A lock that processes share; whoever dies lets go of it. */
export type Lock = {
	/** Runs `action` while no other process does the same; within it, again. */
	exclusively<Result>(action: () => Result): Result;
	close(): void;
};

/**
 * The lock is that of an empty database of its own, so that folding, which waits for the disk, never keeps another
 * process from marking. Without a file there is nobody to be kept out. Throws library-unusable.
 */
export const openLock = (file: string | undefined): Lock => {
	let database: DatabaseSync | undefined;
	let isHeld = false;
	const begin = (path: string): void => {
		try {
			database ??= new DatabaseSync(path, {timeout: 30_000});
			database.exec('BEGIN IMMEDIATE');
		} catch (error) {
			if (database === undefined || sqliteCode(error) === 'SQLITE_BUSY') throw error;
			// The file was deleted while it was open: it is made anew, so that what is to be kept can be.
			database.close();
			database = new DatabaseSync(path, {timeout: 30_000});
			database.exec('BEGIN IMMEDIATE');
		}
	};
	return {
		exclusively: (action) => {
			if (file === undefined || isHeld) return action();
			try {
				begin(file);
			} catch (error) {
				throw problem('library-unusable', {file, code: sqliteCode(error) ?? 'SQLITE_BUSY'}, error);
			}
			isHeld = true;
			try {
				return action();
			} finally {
				isHeld = false;
				database?.exec('ROLLBACK');
			}
		},
		close: () => {
			database?.close();
			database = undefined;
		},
	};
};
