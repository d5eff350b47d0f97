import {isInFolder} from '../model/folder.ts';
import type {Selection} from '../model/selection.ts';
import type {Source} from '../model/source.ts';

/** The sources whose headlines a selection shows: one, those of a folder, or all. */
export const selectedSources = (
	sources: readonly Source[],
	{source, folder}: Pick<Selection, 'source' | 'folder'>,
): readonly Source[] => {
	if (source !== undefined) return sources.filter(({key}) => key === source);
	return folder === undefined ? sources : sources.filter((each) => isInFolder(each.folder, folder));
};

/** True where every source failed the last time, and none has ever given anything to read: most likely there is no network. */
export const isCutOff = (sources: readonly Source[]): boolean =>
	sources.length > 0 && sources.every(({headlines, problem}) => headlines === 0 && problem !== undefined);

/** True for a list of all sources. */
export const isOfAll = ({source, folder}: Selection): boolean => source === undefined && folder === undefined;
