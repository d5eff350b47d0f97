import {isProblem, type Problem} from '../model/problem.ts';
import type {FetchAddress, Fetched, FetchRequest} from './fetched.ts';

export type KeyedRequest = FetchRequest & {readonly key: string};

export type Outcome = {readonly key: string; readonly result: Fetched | Problem};

export type RefreshOptions = {
	readonly fetch: FetchAddress;
	readonly signal: AbortSignal;
	/** Requests to one host at once; 4 unless said. */
	readonly perHost?: number;
	/** Requests at once in all, answers not yet taken included; 24 unless said. */
	readonly atOnce?: number;
};

/**
 * Fetches many addresses, a few at a time per host, and gives each outcome as it comes. A slow host delays its own
 * requests only. Nothing is fetched far ahead of whoever takes the outcomes, so memory is bounded. An abort ends it
 * at once and quietly, after what had arrived; leaving the loop ends the requests under way. What is thrown and is
 * no Problem rises.
 */
export async function* refreshAll(
	requests: readonly KeyedRequest[],
	{fetch, signal, perHost = 4, atOnce = 24}: RefreshOptions,
): AsyncGenerator<Outcome, void, undefined> {
	const lanes = new Set(lanesOf(requests));
	const arrived: Outcome[] = [];
	const faults: unknown[] = [];
	const left = new AbortController();
	const stop = AbortSignal.any([signal, left.signal]);
	let underWay = 0;
	let wake = () => {};

	const run = async (lane: Lane, {key, ...request}: KeyedRequest) => {
		underWay++;
		lane.underWay++;
		try {
			arrived.push({key, result: await fetch(request, stop)});
		} catch (error) {
			if (isProblem(error)) arrived.push({key, result: error});
			else if (!stop.aborted) faults.push(error);
		}
		underWay--;
		lane.underWay--;
		fill();
		wake();
	};
	const fill = () => {
		for (const lane of lanes) {
			while (lane.underWay < perHost && underWay + arrived.length < atOnce && !stop.aborted) {
				const request = lane.waiting.next();
				if (request.done) {
					lanes.delete(lane);
					break;
				}
				void run(lane, request.value);
			}
			if (underWay + arrived.length >= atOnce) return;
		}
	};

	stop.addEventListener('abort', () => wake());
	try {
		fill();
		for (;;) {
			const outcome = arrived.shift();
			if (outcome !== undefined) {
				fill();
				yield outcome;
			} else if (faults.length > 0) {
				throw faults[0];
			} else if (underWay === 0 || signal.aborted) {
				return;
			} else {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
		}
	} finally {
		left.abort();
	}
}

/** The requests to one host. */
type Lane = {readonly waiting: Iterator<KeyedRequest>; underWay: number};

const lanesOf = (requests: readonly KeyedRequest[]): readonly Lane[] =>
	Map.groupBy(requests, ({url}) => URL.parse(url)?.hostname ?? '')
		.values()
		.map((lane) => ({waiting: lane.values(), underWay: 0}))
		.toArray();
