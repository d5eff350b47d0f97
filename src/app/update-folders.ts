import {folderPath, folderSteps, isInFolder} from '../model/folder.ts';
import {unloadedList} from './loaded-list.ts';
import type {Message} from './message.ts';
import {selectedSources} from './selected-sources.ts';
import type {State} from './state.ts';
import type {Step} from './step.ts';

/** A folder gets another path: what is in it goes along, folders within it too; '' takes its sources out of it. */
export const renameFolder = (state: State, from: string, to: string): Step => {
	if (to === from) return [state];
	const folders = selectedSources(state.sources, {folder: from}).map(({key, folder = from}) => ({
		key,
		folder: pathAfter(folder, from, to),
	}));
	return [state, {type: 'change-folders', folders, from, to, isUndo: false}];
};

const pathAfter = (folder: string, from: string, to: string): string =>
	folderPath(to, ...folderSteps(folder).slice(folderSteps(from).length));

export const onFoldersChanged = (
	state: State,
	{before, from, to, isUndo}: Message & {type: 'folders-changed'},
): Step => {
	const {list} = state;
	const {folder, ...selection} = list.selection;
	// An undo may take out of a folder only what had come into it.
	const isMoved =
		isInFolder(folder, from) && selectedSources(state.sources, {folder: from}).length === before.length;
	const path = isMoved && folder !== undefined ? pathAfter(folder, from, to) : folder;
	return [
		{
			...state,
			notice: isUndo
				? {type: 'folder-restored', path: to}
				: {type: 'folder-renamed', from, to, count: before.length},
			done: isUndo ? state.done : [...state.done, {type: 'folders', before, from, to}],
			list:
				path === folder
					? list
					: unloadedList({...selection, ...(path !== undefined && path !== '' && {folder: path})}),
		},
		{type: 'load-sources'},
		{type: 'reload-soon', isFirst: true},
	];
};
