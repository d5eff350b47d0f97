import {appendFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {inspect} from 'node:util';
import {cleanLine} from '../model/clean.ts';
import {makeDirectory} from '../model/make-directory.ts';

const mostBytes = 1_000_000;
const longestLine = 4000;

/** Adds one line about what should not have happened; never throws. */
export type Log = (what: unknown) => void;

/** Where the log of a directory is. */
export const logFile = (directory: string): string => join(directory, 'actus.log');

/**
 * Writes to `actus.log` in a directory, which it makes if need be: the time in UTC, then what was given (an error with
 * its trace and causes) on one line, without control characters and without the passwords of addresses. From 1 MB
 * on the file becomes `actus.log.1`, in place of an older one. If it cannot be written, nothing is.
 */
export const createLog =
	(directory: string, now: () => number = Date.now): Log =>
	(what) => {
		try {
			const file = logFile(directory);
			const line = cleanLine(hidePasswords(wordsOf(what)))
				.slice(0, longestLine)
				.toWellFormed();
			makeDirectory(directory);
			if ((statSync(file, {throwIfNoEntry: false})?.size ?? 0) >= mostBytes) renameSync(file, `${file}.1`);
			appendFileSync(file, `${new Date(now()).toISOString()} ${line}\n`, {mode: 0o600});
		} catch {
			// A log is the last thing that may stop a reader.
		}
	};

const wordsOf = (what: unknown): string => {
	try {
		return (typeof what === 'string' ? what : inspect(what, {depth: 3, maxStringLength: 1000})).slice(
			0,
			16_000,
		);
	} catch {
		return 'something that cannot be looked at';
	}
};

const hidePasswords = (line: string): string => line.replace(/(\w:\/\/)[^\s/?#@]{1,500}@/g, '$1');
