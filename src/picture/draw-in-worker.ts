import {Worker} from 'node:worker_threads';
import {problem} from '../model/problem.ts';
import type {Drawing, DrawRequest} from './drawing.ts';

/** What the worker answers: a picture, or why there is none. */
export type DrawAnswer = {readonly drawing: Drawing; readonly memory: number} | {readonly reason: string};

export type DrawLimits = {
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
};

export type Painter = {
	/**
	 * The picture made ready on a thread of its own, one after the other. `url` stands in what is thrown: Problem
	 * 'not-a-picture' for what cannot be decoded in time and within its memory, or the signal's reason.
	 */
	readonly draw: (request: DrawRequest, url: string, limits: DrawLimits) => Promise<Drawing>;
	readonly stop: () => void;
};

/** A worker's own memory; pictures lie beside it, and are bounded before they are decoded. */
const mostMegabytes = 256;
/** Bytes beyond which a worker is not kept: what WebAssembly took it never gives back. */
const mostIdleMemory = 150_000_000;
/** ms that a worker which has nothing to do is kept. */
const idleTime = 10_000;

/** Beside this file: in dist/ as a bundle of its own, from source as it stands (Node strips the types). */
const workerFile = new URL(
	import.meta.url.endsWith('.ts') ? './picture-worker.ts' : './picture-worker.js',
	import.meta.url,
);

const hired = (): Worker => {
	const worker = new Worker(workerFile, {
		resourceLimits: {maxOldGenerationSizeMb: mostMegabytes},
		stdout: true,
		stderr: true,
	});
	// Packages complain of broken pictures on the terminal: nobody is to see that.
	worker.stdout.resume();
	worker.stderr.resume();
	return worker;
};

export const createPainter = (): Painter => {
	let worker: Worker | undefined;
	let timer: NodeJS.Timeout | undefined;
	let last: Promise<unknown> = Promise.resolve();

	const dismiss = () => {
		clearTimeout(timer);
		void worker?.terminate();
		worker = undefined;
	};
	const employ = (): Worker => {
		clearTimeout(timer);
		worker ??= hired();
		worker.ref();
		return worker;
	};
	const drawNow = async (request: DrawRequest, url: string, {deadline, signal}: DrawLimits) => {
		signal?.throwIfAborted();
		const overrun = AbortSignal.timeout(deadline);
		const answer = await answerOf(employ(), request, signal ? AbortSignal.any([signal, overrun]) : overrun);
		if (answer && 'drawing' in answer) {
			worker?.unref();
			if (answer.memory > mostIdleMemory) dismiss();
			else timer = setTimeout(dismiss, idleTime).unref();
			return answer.drawing;
		}
		// A decoder that has failed may have left its memory in any state.
		dismiss();
		signal?.throwIfAborted();
		throw problem('not-a-picture', {url}, new Error(answer?.reason ?? 'No answer'));
	};
	return {
		draw: (request, url, limits) => {
			const drawn = last.then(() => drawNow(request, url, limits));
			last = drawn.catch(() => undefined);
			return drawn;
		},
		stop: dismiss,
	};
};

/** Undefined where the worker ends without one, or the signal comes first. */
const answerOf = (
	worker: Worker,
	request: DrawRequest,
	ended: AbortSignal,
): Promise<DrawAnswer | undefined> =>
	new Promise((resolve) => {
		const finish = (answer: DrawAnswer | undefined) => {
			worker.off('message', finish).off('error', fail).off('exit', fail);
			ended.removeEventListener('abort', fail);
			resolve(answer);
		};
		const fail = () => finish(undefined);
		worker.on('message', finish).on('error', fail).on('exit', fail);
		ended.addEventListener('abort', fail);
		if (ended.aborted) return fail();
		worker.postMessage(request);
	});
