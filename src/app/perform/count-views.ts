import {setImmediate} from 'node:timers/promises';
import {isProblem} from '../../model/problem.ts';
import type {Services} from './services.ts';

/** More than this is said as this; a row has no room for more, nor anybody use for it. */
const most = 9999;

/** How much of what each query finds is unread; between two of them the reader's keys have their turn. */
export const countViews = async (
	{library}: Services,
	queries: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
	const counts = new Map<string, number>();
	for (const search of queries) {
		try {
			counts.set(search, library.countIn({view: 'unread', search}, most));
		} catch (error) {
			// A query that was written by hand and is none: its list says so when it is opened.
			if (!isProblem(error)) throw error;
		}
		await setImmediate();
	}
	return counts;
};
