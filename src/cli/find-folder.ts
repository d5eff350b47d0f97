import type {Services} from '../app/perform/services.ts';
import {folderPath, folderSteps} from '../model/folder.ts';
import {lettersOf} from '../model/letters.ts';
import {problem} from '../model/problem.ts';

/** A few are enough to see what is meant. */
const few = 8;

/**
 * The folder that a reader names: by its path, or by the end of a path that only one has (case and accents do not count).
 * Throws the Problems 'no-such-folder' and 'ambiguous-folder'.
 */
export const findFolder = ({library}: Services, name: string): string => {
	const folders = [...new Set(library.sources().flatMap(({folder}) => withParents(folder ?? '')))];
	const wanted = folded(folderPath(name));
	const exact = folders.find((path) => path === folderPath(name));
	if (exact !== undefined) return exact;
	const same = folders.filter((path) => folded(path).join('/') === wanted.join('/'));
	const found = same.length > 0 ? same : folders.filter((path) => endsWith(folded(path), wanted));
	const [folder, another] = found;
	if (folder === undefined) throw problem('no-such-folder', {name, folders: fewOf(folders)});
	if (another !== undefined) throw problem('ambiguous-folder', {name, folders: fewOf(found)});
	return folder;
};

const withParents = (path: string): readonly string[] => {
	const steps = folderSteps(path);
	return steps.map((_, index) => folderPath(...steps.slice(0, index + 1)));
};

const folded = (path: string): readonly string[] => folderSteps(path).map(lettersOf);

const endsWith = (steps: readonly string[], wanted: readonly string[]): boolean =>
	wanted.length > 0 &&
	wanted.length <= steps.length &&
	wanted.every((step, index) => step === steps.at(index - wanted.length));

const fewOf = (folders: readonly string[]): readonly string[] => [
	...folders.slice(0, few),
	...(folders.length > few ? ['…'] : []),
];
