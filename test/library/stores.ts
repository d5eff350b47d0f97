import {join} from 'node:path';
import {foldMarks, reconcile} from '../../src/app/perform/keep.ts';
import type {Services} from '../../src/app/perform/services.ts';
import type {Library} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import type {MarksStore} from '../../src/marks/marks-store.ts';
import {openMarks} from '../../src/marks/open-marks.ts';
import {queriesBy} from '../support/queries.ts';

/** Both stores of a reader, in the directories `config` and `data` of one directory. */
export type Stores = {
	readonly library: Library;
	readonly marks: MarksStore;
	/** Has all that was marked written into `conf`. */
	readonly fold: () => Promise<void>;
	/** Makes the two alike, as the reader does when it starts. */
	readonly reconcile: () => Promise<void>;
};

export const openStores = async (directory: string, clock: () => number): Promise<Stores> => {
	const library = openLibrary(join(directory, 'data', 'library.db'), queriesBy(clock));
	const marks = await openMarks(join(directory, 'config'));
	const services = {library, marks: async () => marks, clock} as Services;
	return {library, marks, fold: () => foldMarks(services), reconcile: () => reconcile(services)};
};
