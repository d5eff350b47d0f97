import {parentPort} from 'node:worker_threads';
import {isProblem, type ProblemRecord} from './problem.ts';

/** What a worker answers: what was asked for, a problem, or an error that is a bug of ours. */
export type Answer<Value> =
	| {readonly value: Value}
	| {readonly problem: ProblemRecord}
	| {readonly bug: unknown};

/** Has a worker's file answer what its crew asks. */
export const answerOrders = <Request, Value>(work: (request: Request) => Value | Promise<Value>): void => {
	const answer = async (request: Request): Promise<Answer<Value>> => {
		try {
			return {value: await work(request)};
		} catch (error) {
			return isProblem(error) ? {problem: error.record} : {bug: error};
		}
	};
	parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await answer(request)));
};
