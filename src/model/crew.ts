import {once} from 'node:events';
import {type Transferable, Worker} from 'node:worker_threads';

export type CrewOptions = {
	/** The worker's file. */
	readonly file: URL;
	/** Each worker may need so much of memory for its own, and no more. */
	readonly megabytes: number;
	/** ms that a worker which has nothing to do is kept: to start one and load what it needs takes its time. */
	readonly idleTime: number;
	/** Workers kept so. */
	readonly mostIdle: number;
};

export type Order = {
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
	/** What of the request is handed over, not copied. */
	readonly transfer?: readonly Transferable[];
};

/** Why a worker gave no answer. */
export class NoAnswer extends Error {
	override readonly name = 'NoAnswer';
	readonly why: 'late' | 'out-of-memory';

	constructor(why: NoAnswer['why'], options?: ErrorOptions) {
		super(why, options);
		this.why = why;
	}
}

type Idle = {readonly worker: Worker; readonly timer: NodeJS.Timeout; readonly leave: () => void};

/**
 * Threads that answer one request each at a time, so that what takes long, or never ends, holds up no key press. Idle ones hold back
 * no exit.
 */
export const createCrew = <Request, Answer>({file, megabytes, idleTime, mostIdle}: CrewOptions) => {
	const idle: Idle[] = [];

	const take = (): Worker => {
		const kept = idle.pop();
		if (!kept) return new Worker(file, {resourceLimits: {maxOldGenerationSizeMb: megabytes}});
		clearTimeout(kept.timer);
		kept.worker.off('error', kept.leave).off('exit', kept.leave);
		kept.worker.ref();
		return kept.worker;
	};

	const giveBack = async (worker: Worker): Promise<void> => {
		if (idle.length >= mostIdle) {
			await worker.terminate();
			return;
		}
		const leave = () => {
			const index = idle.findIndex((kept) => kept.worker === worker);
			if (index >= 0) idle.splice(index, 1);
			void worker.terminate();
		};
		worker.unref();
		worker.on('error', leave).on('exit', leave);
		idle.push({worker, leave, timer: setTimeout(leave, idleTime).unref()});
	};

	return {
		/** Throws NoAnswer, the signal's reason, or whatever the worker threw. */
		ask: async (request: Request, {deadline, signal, transfer = []}: Order): Promise<Answer> => {
			signal?.throwIfAborted();
			const overrun = AbortSignal.timeout(deadline);
			const ended = signal ? AbortSignal.any([signal, overrun]) : overrun;
			const worker = take();
			try {
				worker.postMessage(request, transfer);
				const [answer] = (await once(worker, 'message', {signal: ended})) as [Answer];
				await giveBack(worker);
				return answer;
			} catch (error) {
				await worker.terminate();
				if (signal?.aborted) throw signal.reason;
				if (overrun.aborted) throw new NoAnswer('late', {cause: error});
				throw isOutOfMemory(error) ? new NoAnswer('out-of-memory', {cause: error}) : error;
			}
		},
	};
};

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
