import {parentPort} from 'node:worker_threads';
import {isProblem} from '../../model/problem.ts';
import type {Reading, ReadRequest} from './read-in-worker.ts';
import {readSource} from './read-source.ts';

const answer = async ({fetched, kind, clock}: ReadRequest): Promise<Reading> => {
	try {
		return {feed: await readSource(fetched, kind, clock)};
	} catch (error) {
		return isProblem(error) ? {problem: error.record} : {bug: error};
	}
};

parentPort?.on('message', async (request: ReadRequest) => parentPort?.postMessage(await answer(request)));
