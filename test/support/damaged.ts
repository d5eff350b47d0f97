import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import {bin} from './built.ts';

/** A copy of the built program for one test, to be damaged as a half-done update or a bug of ours would. */
export type Copy = {
	readonly command: (...argv: readonly string[]) => readonly string[];
	/** Removes the parts whose names begin so. */
	readonly lose: (part: string) => void;
	/** Writes something else where a part says `from`, which must be there. */
	readonly change: (part: string, from: string, to: string) => void;
};

/** What follows the name of a part of the bundle. */
const isHashed = /^[A-Z0-9]{8}\.js$/;

export const copyOfBuilt = (): Copy => {
	const root = mkdtempSync(join(tmpdir(), 'actus-copy-'));
	onTestFinished(() => rmSync(root, {recursive: true, force: true}));
	const dist = join(root, 'dist');
	cpSync(dirname(bin), dist, {recursive: true});
	cpSync(join(dirname(bin), '..', 'assets'), join(root, 'assets'), {recursive: true});
	writeFileSync(join(root, 'package.json'), '{"type": "module"}');
	const parts = (name: string) => {
		const found = readdirSync(dist).filter(
			(file) => file.startsWith(name) && isHashed.test(file.slice(name.length)),
		);
		if (found.length === 0) throw new Error(`The build has no part ${name}`);
		return found.map((file) => join(dist, file));
	};
	return {
		command: (...argv) => [process.execPath, join(dist, 'actus.js'), ...argv],
		lose: (name) => {
			for (const path of parts(name)) rmSync(path);
		},
		change: (name, from, to) => {
			for (const path of parts(name)) {
				const text = readFileSync(path, 'utf8');
				if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
				writeFileSync(
					path,
					text.replace(from, () => to),
				);
			}
		},
	};
};
