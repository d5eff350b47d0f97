import {folderPath, folderSteps} from '../model/folder.ts';
import type {SavedView} from '../model/saved-view.ts';
import type {Source} from '../model/source.ts';
import {allViews} from './views.ts';

/** A row of the sources' screen; `depth` counts the folders around it. */
export type SourcesRow =
	| {
			readonly type: 'folder';
			readonly path: string;
			/** The last step of the path. */
			readonly name: string;
			readonly depth: number;
			/** All that are in it, and in the folders within. */
			readonly sources: readonly Source[];
	  }
	| {readonly type: 'source'; readonly source: Source; readonly depth: number}
	| {readonly type: 'view'; readonly view: SavedView};

type Branch = {readonly path: string; readonly sources: Source[]; readonly inner: Map<string, Branch>};

/** The views, then the sources by folder: those in none first, each folder where the first of its sources stands. */
export const sourcesRows = (
	sources: readonly Source[],
	saved: readonly SavedView[],
): readonly SourcesRow[] => {
	const top: Branch = {path: '', sources: [], inner: new Map()};
	for (const source of sources) {
		let branch = top;
		for (const step of folderSteps(source.folder ?? '')) {
			const known = branch.inner.get(step);
			const next = known ?? {path: pathUnder(branch, step), sources: [], inner: new Map()};
			if (!known) branch.inner.set(step, next);
			branch = next;
		}
		branch.sources.push(source);
	}
	return [...allViews(saved).map((view): SourcesRow => ({type: 'view', view})), ...rowsOf(top, 0)];
};

const pathUnder = ({path}: Branch, step: string): string => (path === '' ? step : folderPath(path, step));

const rowsOf = (branch: Branch, depth: number): readonly SourcesRow[] => [
	...branch.sources.map((source): SourcesRow => ({type: 'source', source, depth})),
	...[...branch.inner].flatMap(([name, inner]): readonly SourcesRow[] => [
		{type: 'folder', path: inner.path, name, depth, sources: sourcesWithin(inner)},
		...rowsOf(inner, depth + 1),
	]),
];

const sourcesWithin = ({sources, inner}: Branch): readonly Source[] => [
	...sources,
	...[...inner.values()].flatMap(sourcesWithin),
];

/** The row of the first source, or of its folder; the last view where nothing is followed. */
export const firstSourceRow = (rows: readonly SourcesRow[]): number => {
	const index = rows.findIndex(({type}) => type !== 'view');
	return index >= 0 ? index : Math.max(0, rows.length - 1);
};

/** The row of a source; the first source's if it is not there. */
export const rowOfSource = (rows: readonly SourcesRow[], key: string): number => {
	const index = rows.findIndex((row) => row.type === 'source' && row.source.key === key);
	return index >= 0 ? index : firstSourceRow(rows);
};

/**
 * Where the cursor goes when the rows have changed under it: it stays on its row; on a folder that has another name or
 * is gone, it stays by the folder's first source; else it stays where it is.
 */
export const keptCursor = (
	before: readonly SourcesRow[],
	cursor: number,
	after: readonly SourcesRow[],
): number => {
	const row = before[cursor];
	const kept = row ? indexOfRow(row, after) : -1;
	return kept >= 0 ? kept : Math.max(0, Math.min(after.length - 1, cursor));
};

const indexOfRow = (row: SourcesRow, rows: readonly SourcesRow[]): number => {
	if (row.type === 'source')
		return rows.findIndex((other) => other.type === 'source' && other.source.key === row.source.key);
	if (row.type === 'view')
		return rows.findIndex((other) => other.type === 'view' && other.view.name === row.view.name);
	const same = rows.findIndex((other) => other.type === 'folder' && other.path === row.path);
	if (same >= 0) return same;
	const first = row.sources[0]?.key;
	const source = rows.findIndex((other) => other.type === 'source' && other.source.key === first);
	const folder = rows.findIndex(
		(other) =>
			other.type === 'folder' && other.depth === row.depth && other.sources.some(({key}) => key === first),
	);
	return folder >= 0 ? folder : source;
};
