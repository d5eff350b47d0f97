import {cleanLine} from './clean.ts';

/** A folder is named by its whole path: folders within folders are joined with this. */
const separator = ' / ';

/** UTF-16 units; more than any screen shows. */
const longestName = 300;
const deepest = 20;

/** The path of the folder that names lead to, each of them a name or a path itself; '' where none is left. */
export const folderPath = (...names: readonly string[]): string =>
	names
		.flatMap((name) => folderSteps(cleanLine(name)))
		.map((step) => cleanLine(step.slice(0, longestName)))
		.filter((step) => step !== '')
		.slice(0, deepest)
		.join(separator);

/** The names on the way to a folder, its own the last. */
export const folderSteps = (path: string): readonly string[] =>
	path.split(separator).filter((step) => step !== '');

/** True for the folder itself and all within it. */
export const isInFolder = (folder: string | undefined, path: string): boolean =>
	folder !== undefined && (folder === path || folder.startsWith(`${path}${separator}`));
