import {existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeDirectory} from '../model/make-directory.ts';

/** Where in the directory of `conf` lies what was let go. */
const bin = 'released';

/** A bookmark is a file and a directory. */
const parts = (id: string): readonly string[] => [`${id}.json`, id];

const move = (from: string, to: string): void => {
	if (!existsSync(from)) return;
	makeDirectory(dirname(to));
	rmSync(to, {recursive: true, force: true});
	renameSync(from, to);
};

/** Takes a bookmark out of the way; done again after it was broken off, it does what is left. */
export const release = (directory: string, id: string): void => {
	const now = new Date();
	for (const part of parts(id)) {
		const from = join(directory, 'bookmarks', part);
		// The time at which it was let go is what its days are counted from.
		if (existsSync(from)) utimesSync(from, now, now);
		move(from, join(directory, bin, part));
	}
};

/** Puts back what of a bookmark was let go and is not there. */
export const restore = (directory: string, id: string): void => {
	for (const part of parts(id)) {
		const to = join(directory, 'bookmarks', part);
		if (!existsSync(to)) move(join(directory, bin, part), to);
	}
};

/** Deletes what was let go before a time (ms). */
export const sweep = (directory: string, before: number): void => {
	for (const name of namesIn(join(directory, bin))) {
		const path = join(directory, bin, name);
		const modified = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
		if (modified !== undefined && modified < before) rmSync(path, {recursive: true, force: true});
	}
};

const namesIn = (directory: string): readonly string[] => {
	try {
		return readdirSync(directory);
	} catch {
		return [];
	}
};
