import {createCrew, workerFile} from '../model/crew.ts';
import {problem} from '../model/problem.ts';
import type {Drawing, DrawRequest} from './drawing.ts';

/** What the worker answers; `memory`: bytes that it has beside its own. */
export type Drawn = {readonly drawing: Drawing; readonly memory: number};

export type DrawLimits = {
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
};

/** Bytes beyond which a worker is not kept: what WebAssembly took it never gives back. */
const mostIdleMemory = 150_000_000;

const crew = createCrew<DrawRequest, Drawn>({
	file: workerFile('picture-worker', import.meta.url),
	// Pictures lie beside it, and are bounded before they are decoded.
	megabytes: 256,
	idleTime: 10_000,
	mostIdle: 1,
	isOneByOne: true,
	// Packages complain of broken pictures.
	isQuiet: true,
	isSpent: ({memory}) => memory > mostIdleMemory,
});

/**
 * The picture made ready on a thread of its own, one after the other. `url` stands in what is thrown: Problem
 * 'not-a-picture' for what cannot be decoded in time and within its memory, or the signal's reason.
 */
export const drawInWorker = async (
	request: DrawRequest,
	url: string,
	limits: DrawLimits,
): Promise<Drawing> => {
	try {
		return (await crew.ask(request, {url, ...limits})).drawing;
	} catch (error) {
		limits.signal?.throwIfAborted();
		throw problem('not-a-picture', {url}, error);
	}
};
