import {existsSync, mkdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';

const isDirectory = (path: string): boolean =>
	statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/**
 * Makes a directory, and those above it that are missing, for their owner alone (XDG Base Directory Specification 0.8).
 * Throws the system's error. One by one: Node's own `recursive` never ends where a system denies that a parent is there.
 */
export const makeDirectory = (directory: string): void => {
	if (isDirectory(directory)) return;
	const parent = dirname(directory);
	if (parent !== directory && !existsSync(parent)) makeDirectory(parent);
	try {
		mkdirSync(directory, {mode: 0o700});
	} catch (error) {
		// Another process may have made it meanwhile.
		if (!isDirectory(directory)) throw error;
	}
};
