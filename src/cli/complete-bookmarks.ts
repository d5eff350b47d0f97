import {foldMarks} from '../app/perform/keep.ts';
import type {Services} from '../app/perform/services.ts';

/** Bookmarks completed in one refresh, and ms for all of them: what is left waits for the next, or for the reader. */
const most = 100;
const patience = 60_000;

/** Completes bookmarks that are lacking text or pictures; how many are now whole. */
export const completeBookmarks = async (services: Services): Promise<number> => {
	const {library, clock} = services;
	if (services.isDemo || library.unwhole(clock(), 1).length === 0) return 0;
	const {keepWhole} = await import('../app/perform/keep-whole.ts');
	let count = 0;
	for await (const {whole} of keepWhole(services, most, AbortSignal.timeout(patience))) if (whole) count++;
	await foldMarks(services);
	return count;
};
