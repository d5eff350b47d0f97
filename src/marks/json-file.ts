import {accessSync, chmodSync, constants, existsSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type Conf from 'conf';
import {makeDirectory} from '../model/make-directory.ts';
import {isProblem, type Problem, problem} from '../model/problem.ts';
import {codeOf, copyWhole, ifPossible, syncDirectory} from './whole-file.ts';

/** What a JSON file holds: names and values, whatever they are. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON files of one directory: each read anew and written whole at every call. */
export type JsonFiles = {
	/**
	 * What the file `name` (without `.json`) holds, {} if there is none. One that is no JSON object, or not what `isRight`
	 * asks for, is set aside and its last good copy restored, which `onProblem` is told. Throws file-unreadable, and
	 * conf-unwritable where there can be no directory.
	 */
	read(name: string, isRight?: (json: Json) => boolean): Json;
	/** Writes all of a file at once: it holds the old or the new, also after a power cut. Throws conf-unwritable. */
	write(name: string, json: Json): void;
	/** Removes a file and its good copy. */
	remove(name: string): void;
};

/** Says that a file holds something else than it should. */
class BrokenFile extends Error {}

const isBroken = (error: unknown): boolean => error instanceof BrokenFile || error instanceof SyntaxError;

/** Editors of some systems put a mark before the text. */
const parse = (text: string): Json => {
	const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
	if (!isJson(json)) throw new BrokenFile();
	return json;
};

const print = (json: Json): string => `${JSON.stringify(json, undefined, '\t')}\n`;

/** ms, 0 if there is no such file. */
const modified = (path: string): number => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;

/** Moves a file to the first free name `<name>.broken-<n>.json` beside it, which it returns. */
const setAside = (path: string): string => {
	for (let n = 1; ; n++) {
		const aside = path.replace(/\.json$/, `.broken-${n}.json`);
		if (existsSync(aside)) continue;
		renameSync(path, aside);
		return aside;
	}
};

/** The files that nobody but their owner may read, nor the copies of them. */
const ownersOnly: ReadonlySet<string> = new Set(['secrets']);

/** A file that was copied from elsewhere may be open to others. */
const closeToOthers = (path: string): void =>
	ifPossible(() => {
		const mode = statSync(path, {throwIfNoEntry: false})?.mode ?? 0;
		if (process.platform !== 'win32' && (mode & 0o077) !== 0) chmodSync(path, 0o600);
	});

/** The files of `directory`, and the good copies of them in its `backups`. */
export const openJsonFiles = (
	directory: string,
	ConfStore: typeof Conf,
	onProblem: (problem: Problem) => void,
): JsonFiles => {
	const path = (name: string) => join(directory, `${name}.json`);
	const backup = (name: string) => join(directory, 'backups', `${name}.json`);

	// Opening reads the whole file once more; bookmarks are too many to be held open.
	const opened = new Map<string, Conf<Json>>();
	const open = (name: string): Conf<Json> => {
		const known = opened.get(name);
		if (known) return known;
		const store = new ConfStore<Json>({
			cwd: directory,
			configName: name,
			accessPropertiesByDotNotation: false,
			...(ownersOnly.has(name) && {configFileMode: 0o600}),
			serialize: print,
			deserialize: parse,
		});
		if (!name.startsWith('bookmarks/')) opened.set(name, store);
		return store;
	};

	/** A copy that cannot be made is no reason to refuse what could be read or written. */
	const keepGoodCopy = (name: string): void =>
		ifPossible(() => {
			// Of two files written within one tick of the system's clock neither is the newer.
			const written = modified(path(name));
			if (written > 0 && written >= modified(backup(name))) copyWhole(path(name), backup(name));
		});

	const readOnce = (name: string, isRight: (json: Json) => boolean): Json => {
		const json = open(name).store;
		if (existsSync(path(name)) && !isRight(json)) throw new BrokenFile();
		keepGoodCopy(name);
		return json;
	};

	const restore = (name: string, isRight: (json: Json) => boolean): Json => {
		const aside = setAside(path(name));
		let restored: Json | undefined;
		try {
			if (existsSync(backup(name))) {
				copyWhole(backup(name), path(name));
				restored = readOnce(name, isRight);
			}
		} catch {
			rmSync(path(name), {force: true});
		}
		onProblem(problem('conf-broken', {file: path(name), aside, isRestored: restored !== undefined}));
		return restored ?? {};
	};

	const read = (name: string, isRight: (json: Json) => boolean = () => true): Json => {
		try {
			// `conf` makes it at the first reading, in a way that may never end.
			makeDirectory(directory);
		} catch (error) {
			throw problem('conf-unwritable', {file: directory, code: codeOf(error)}, error);
		}
		if (ownersOnly.has(name)) for (const file of [path(name), backup(name)]) closeToOthers(file);
		try {
			return readOnce(name, isRight);
		} catch (error) {
			if (isProblem(error)) throw error;
			if (isBroken(error)) return restore(name, isRight);
			throw problem('file-unreadable', {path: path(name), code: codeOf(error)}, error);
		}
	};

	const write = (name: string, json: Json): void => {
		makeDirectory(dirname(path(name)));
		accessSync(dirname(path(name)), constants.W_OK);
		try {
			open(name).store = json;
		} catch (error) {
			if (!isBroken(error)) throw error;
			onProblem(problem('conf-broken', {file: path(name), aside: setAside(path(name)), isRestored: true}));
			open(name).store = json;
		}
	};

	return {
		read,
		write: (name, json) => {
			try {
				write(name, json);
			} catch (error) {
				throw problem('conf-unwritable', {file: path(name), code: codeOf(error)}, error);
			}
			syncDirectory(dirname(path(name)));
			keepGoodCopy(name);
		},
		remove: (name) => {
			try {
				rmSync(path(name), {force: true});
				rmSync(backup(name), {force: true});
			} catch (error) {
				throw problem('conf-unwritable', {file: path(name), code: codeOf(error)}, error);
			}
		},
	};
};
