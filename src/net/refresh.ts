import {isProblem, type Problem} from '../model/problem.ts';
import type {FetchAddress, Fetched, FetchRequest} from './fetched.ts';
import {runInLanes} from './lanes.ts';

export type KeyedRequest = FetchRequest & {readonly key: string};

export type Outcome = {readonly key: string; readonly result: Fetched | Problem};

export type RefreshOptions = {
	readonly fetch: FetchAddress;
	readonly signal: AbortSignal;
	/** Requests to one host at once; 4 unless said. */
	readonly perHost?: number;
	/** Requests at once in all, answers not yet taken included; 64 unless said. */
	readonly atOnce?: number;
};

/**
 * Fetches many addresses, a few at a time per host, and gives each outcome as it comes. A slow host delays its own
 * requests only. Nothing is fetched far ahead of whoever takes the outcomes, so memory is bounded. An abort ends it
 * at once and quietly, after what had arrived; leaving the loop ends the requests under way. What is thrown and is
 * no Problem rises.
 */
export const refreshAll = (
	requests: readonly KeyedRequest[],
	{fetch, signal, perHost = 4, atOnce = 64}: RefreshOptions,
): AsyncGenerator<Outcome, void, undefined> =>
	runInLanes(requests, {
		laneOf: hostOf,
		run: async ({key, ...request}, stop): Promise<Outcome> => {
			try {
				return {key, result: await fetch(request, stop)};
			} catch (error) {
				if (isProblem(error)) return {key, result: error};
				throw error;
			}
		},
		signal,
		perLane: perHost,
		atOnce,
	});

/** Whom a request burdens. */
export const hostOf = ({url}: {readonly url: string}): string => URL.parse(url)?.hostname ?? '';
