import {setImmediate} from 'node:timers/promises';
import {isProblem} from '../../model/problem.ts';
import type {Services} from './services.ts';

/** One more than is said: to count them all would take as long as there are many. */
const most = 1000;

/** How much of what each query finds is unread; between two of them the reader's keys have their turn. */
export const unreadOfViews = async (
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
