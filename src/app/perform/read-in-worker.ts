import {createCrew, workerFile} from '../../model/crew.ts';
import type {ParsedFeed} from '../../model/feed.ts';
import type {SourceKind} from '../../model/source.ts';
import type {Bytes} from './page-markup.ts';
import {type Clock, readSource} from './read-source.ts';

export type ReadRequest = {
	readonly fetched: Bytes;
	readonly kind: SourceKind | undefined;
	readonly clock: Clock;
};

/** bytes; what is smaller is read within a few ms, sooner than it goes to a thread and comes back. */
const small = 60_000;
/** ms */
const deadline = 20_000;

const crew = createCrew<ReadRequest, ParsedFeed>({
	file: workerFile('source-worker', import.meta.url),
	megabytes: 1024,
	idleTime: 5000,
	mostIdle: 1,
	isOneByOne: true,
});

/** `readSource` for an open reader: large answers are read on a thread of their own, so that no key waits for them. */
export const readInWorker = (
	fetched: Bytes,
	kind: SourceKind | undefined,
	clock: Clock,
	signal: AbortSignal,
): Promise<ParsedFeed> => {
	if (fetched.bytes.length < small) return readSource(fetched, kind, clock);
	return crew.ask({fetched, kind, clock}, {url: fetched.url, deadline, signal});
};
