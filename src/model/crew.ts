import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Answer} from './answer-orders.ts';
import {Problem, problem} from './problem.ts';

export type CrewOptions<Value> = {
	/** The worker's file. */
	readonly file: URL;
	/** Each worker may need so much of memory for its own, and no more. */
	readonly megabytes: number;
	/** ms that a worker which has nothing to do is kept: to start one and load what it needs takes its time. */
	readonly idleTime: number;
	/** Workers kept so. */
	readonly mostIdle: number;
	/** What two of them did at once would but take each other's time and memory. */
	readonly isOneByOne?: boolean;
	/** What their packages print is nobody's to see. */
	readonly isQuiet?: boolean;
	/** Whether the worker that gave this answer is of no more use. */
	readonly isSpent?: (value: Value) => boolean;
};

export type Order = {
	/** What is worked on, for the words of a problem. */
	readonly url: string;
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
};

export type Crew<Request, Value> = {
	/**
	 * Throws Problem 'timed-out' (seconds of the deadline) or 'too-large' (megabytes of memory), the signal's reason, or
	 * whatever the worker threw.
	 */
	readonly ask: (request: Request, order: Order) => Promise<Value>;
};

type Idle = {readonly worker: Worker; readonly timer: NodeJS.Timeout; readonly leave: () => void};

/** A worker's file beside the one that asks: in dist/ as a bundle of its own, from source as it stands (Node strips the types). */
export const workerFile = (name: string, asking: string): URL =>
	new URL(`./${name}${asking.endsWith('.ts') ? '.ts' : '.js'}`, asking);

/**
 * Threads that answer one request each at a time, so that what takes long, or never ends, holds up no key press. Idle ones hold back
 * no exit. Their file answers by `answerOrders`.
 */
export const createCrew = <Request, Value>(options: CrewOptions<Value>): Crew<Request, Value> => {
	const {file, megabytes, idleTime, mostIdle, isOneByOne = false, isQuiet = false, isSpent} = options;
	const idle: Idle[] = [];
	let last: Promise<unknown> = Promise.resolve();

	const hired = (): Worker => {
		const resourceLimits = {maxOldGenerationSizeMb: megabytes};
		const worker = new Worker(file, {resourceLimits, stdout: isQuiet, stderr: isQuiet});
		if (isQuiet) {
			// Read or unread, what it prints would hold back the exit while it is idle.
			worker.stdout.destroy();
			worker.stderr.destroy();
		}
		return worker;
	};
	const take = (): Worker => {
		const kept = idle.pop();
		if (!kept) return hired();
		clearTimeout(kept.timer);
		kept.worker.off('error', kept.leave).off('exit', kept.leave);
		kept.worker.ref();
		return kept.worker;
	};
	const giveBack = (worker: Worker): void => {
		const leave = () => {
			const index = idle.findIndex((kept) => kept.worker === worker);
			if (index >= 0) idle.splice(index, 1);
			void worker.terminate();
		};
		worker.unref();
		worker.on('error', leave).on('exit', leave);
		idle.push({worker, leave, timer: setTimeout(leave, idleTime).unref()});
	};

	const ask = async (request: Request, {url, deadline, signal}: Order): Promise<Value> => {
		signal?.throwIfAborted();
		const overrun = AbortSignal.timeout(deadline);
		const ended = signal ? AbortSignal.any([signal, overrun]) : overrun;
		const worker = take();
		let isKept = false;
		try {
			worker.postMessage(request);
			const [answer] = (await once(worker, 'message', {signal: ended})) as [Answer<Value>];
			// Whoever met with a fault of ours may be in any state.
			isKept =
				idle.length < mostIdle && !('bug' in answer) && !('value' in answer && isSpent?.(answer.value));
			if (isKept) giveBack(worker);
			return given(answer);
		} catch (error) {
			if (signal?.aborted) throw signal.reason;
			if (overrun.aborted) throw problem('timed-out', {url, seconds: Math.ceil(deadline / 1000)}, error);
			throw isOutOfMemory(error) ? problem('too-large', {url, megabytes}, error) : error;
		} finally {
			if (!isKept) await worker.terminate();
		}
	};
	const askInTurn = (request: Request, order: Order): Promise<Value> => {
		const answer = last.then(() => ask(request, order));
		last = answer.catch(() => undefined);
		return answer;
	};
	return {ask: isOneByOne ? askInTurn : ask};
};

const given = <Value>(answer: Answer<Value>): Value => {
	if ('value' in answer) return answer.value;
	throw 'problem' in answer ? new Problem(answer.problem) : answer.bug;
};

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
