export type LaneOptions<Item, Result> = {
	/** The host that a piece of work burdens. */
	readonly laneOf: (item: Item) => string;
	/** What it throws ends all. */
	readonly run: (item: Item, signal: AbortSignal) => Promise<Result>;
	readonly signal: AbortSignal;
	/** Pieces of work under way at once in one lane. */
	readonly perLane: number;
	/** The same in all, results not yet taken included. */
	readonly atOnce: number;
};

/**
 * Does many pieces of work, a few at a time per lane, and gives each result as it comes. A slow lane delays nothing but
 * itself. Nothing is begun far ahead of whoever takes the results, so memory is bounded. An abort ends it at once and
 * quietly, after what had arrived; leaving the loop ends the work under way. What is thrown rises.
 */
export async function* runInLanes<Item, Result>(
	items: readonly Item[],
	{laneOf, run, signal, perLane, atOnce}: LaneOptions<Item, Result>,
): AsyncGenerator<Result, void, undefined> {
	const lanes = new Set<Lane<Item>>(
		Map.groupBy(items, laneOf)
			.values()
			.map((lane) => ({waiting: lane.values(), underWay: 0})),
	);
	const arrived: {readonly result: Result}[] = [];
	const faults: unknown[] = [];
	const left = new AbortController();
	const stop = AbortSignal.any([signal, left.signal]);
	let underWay = 0;
	let wake = () => {};

	const begin = async (lane: Lane<Item>, item: Item) => {
		underWay++;
		lane.underWay++;
		try {
			arrived.push({result: await run(item, stop)});
		} catch (error) {
			if (!stop.aborted) faults.push(error);
		}
		underWay--;
		lane.underWay--;
		fill();
		wake();
	};
	const fill = () => {
		for (const lane of lanes) {
			while (lane.underWay < perLane && underWay + arrived.length < atOnce && !stop.aborted) {
				const item = lane.waiting.next();
				if (item.done) {
					lanes.delete(lane);
					break;
				}
				void begin(lane, item.value);
			}
			if (underWay + arrived.length >= atOnce) return;
		}
	};

	stop.addEventListener('abort', () => wake());
	try {
		fill();
		for (;;) {
			const next = arrived.shift();
			if (next !== undefined) {
				fill();
				yield next.result;
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

type Lane<Item> = {readonly waiting: Iterator<Item>; underWay: number};
