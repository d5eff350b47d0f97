import {createCrew, NoAnswer} from '../../model/crew.ts';
import type {ParsedFeed} from '../../model/feed.ts';
import {Problem, type ProblemRecord, problem} from '../../model/problem.ts';
import type {SourceKind} from '../../model/source.ts';
import type {Bytes} from './page-markup.ts';
import {type Clock, readSource} from './read-source.ts';

export type ReadRequest = {
	readonly fetched: Bytes;
	readonly kind: SourceKind | undefined;
	readonly clock: Clock;
};

/** What the worker answers: a feed, a problem, or an error that is a bug of ours. */
export type Reading =
	| {readonly feed: ParsedFeed}
	| {readonly problem: ProblemRecord}
	| {readonly bug: unknown};

/** bytes; what is smaller is read within a few ms, sooner than it goes to a thread and comes back. */
const small = 60_000;
/** ms */
const deadline = 20_000;
const mostMegabytes = 1024;

/** Beside this file: in dist/ as a bundle of its own, from source as it stands (Node strips the types). */
const file = new URL(
	import.meta.url.endsWith('.ts') ? './source-worker.ts' : './source-worker.js',
	import.meta.url,
);

const crew = createCrew<ReadRequest, Reading>({file, megabytes: mostMegabytes, idleTime: 5000, mostIdle: 1});

/** One after the other: two large feeds at once would but take each other's time and memory. */
let last: Promise<unknown> = Promise.resolve();

/** `readSource` for an open reader: large answers are read on a thread of their own, so that no key waits for them. */
export const readInWorker = (
	fetched: Bytes,
	kind: SourceKind | undefined,
	clock: Clock,
	signal: AbortSignal,
): Promise<ParsedFeed> => {
	if (fetched.bytes.length < small) return readSource(fetched, kind, clock);
	const read = last.then(() => ask({fetched, kind, clock}, signal));
	last = read.catch(() => undefined);
	return read;
};

const ask = async (request: ReadRequest, signal: AbortSignal): Promise<ParsedFeed> => {
	const {url} = request.fetched;
	try {
		const reading = await crew.ask(request, {deadline, signal});
		if ('feed' in reading) return reading.feed;
		throw 'problem' in reading ? new Problem(reading.problem) : reading.bug;
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		throw error.why === 'late'
			? problem('timed-out', {url, seconds: deadline / 1000}, error)
			: problem('too-large', {url, megabytes: mostMegabytes}, error);
	}
};
