import {existsSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeDirectory} from '../model/make-directory.ts';
import {namesIn} from './whole-file.ts';

/** Where in the directory of `conf` lies what was let go. */
const bin = 'released';

/** A bookmark is a file, and a directory of pictures. */
const paths = (directory: string, id: string) => {
	const [kept, released] = [join(directory, 'bookmarks', id), join(directory, bin, id)];
	return {kept, released, keptFile: `${kept}.json`, releasedFile: `${released}.json`};
};

const moveFile = (from: string, to: string): void => {
	if (!existsSync(from)) return;
	makeDirectory(dirname(to));
	renameSync(from, to);
};

/** What lies in one directory goes into another, where something may lie already. */
const moveAll = (from: string, to: string): void => {
	if (!existsSync(to)) {
		moveFile(from, to);
		return;
	}
	for (const name of namesIn(from)) renameSync(join(from, name), join(to, name));
	rmSync(from, {recursive: true, force: true});
};

/** Takes a bookmark out of the way; done again after it was broken off, it does what is left. */
export const release = (directory: string, id: string): void => {
	const {kept, released, keptFile, releasedFile} = paths(directory, id);
	moveAll(kept, released);
	moveFile(keptFile, releasedFile);
	// The time at which it was let go is what its days are counted from.
	const now = new Date();
	for (const path of [released, releasedFile]) if (existsSync(path)) utimesSync(path, now, now);
};

/** Puts back what of a bookmark was let go: its pictures, and its file where there is none. */
export const restore = (directory: string, id: string): void => {
	const {kept, released, keptFile, releasedFile} = paths(directory, id);
	if (existsSync(released)) moveAll(released, kept);
	if (!existsSync(keptFile)) moveFile(releasedFile, keptFile);
};

/** Deletes what was let go before a time (ms). */
export const sweep = (directory: string, before: number): void => {
	for (const name of namesIn(join(directory, bin))) {
		const path = join(directory, bin, name);
		const modified = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
		if (modified !== undefined && modified < before) rmSync(path, {recursive: true, force: true});
	}
};
