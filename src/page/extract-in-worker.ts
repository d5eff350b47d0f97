import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import {Problem, type ProblemRecord, problem} from '../model/problem.ts';
import type {ExtractedArticle} from './extracted-article.ts';

export type ExtractionRequest = {readonly html: string; readonly url: string};

/** What the worker answers: an article, a problem, or an error that is a bug of ours. */
export type Extraction =
	| {readonly article: ExtractedArticle}
	| {readonly problem: ProblemRecord}
	| {readonly bug: unknown};

export type ExtractionLimits = {
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
};

/** A worker may need this much for the largest page that `boundedPage` lets through, and no more. */
const mostMegabytes = 512;

/** Beside this file: in dist/ as a bundle of its own, from source as it stands (Node strips the types). */
const workerFile = new URL(
	import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js',
	import.meta.url,
);

/** ms that a worker which has nothing to do is kept: to start one and load what it needs takes a fifth of a second. */
const idleTime = 5000;
/** Workers kept so. */
const mostIdle = 2;

type Idle = {readonly worker: Worker; readonly timer: NodeJS.Timeout; readonly leave: () => void};

const idle: Idle[] = [];

const takeWorker = (): Worker => {
	const kept = idle.pop();
	if (!kept) return new Worker(workerFile, {resourceLimits: {maxOldGenerationSizeMb: mostMegabytes}});
	clearTimeout(kept.timer);
	kept.worker.off('error', kept.leave).off('exit', kept.leave);
	kept.worker.ref();
	return kept.worker;
};

/** A worker that is done with its page waits for another, and holds back no exit. */
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

/**
 * `extractArticle` on a thread of its own, so that no page holds up a key press. Throws Problem 'no-article-found',
 * 'timed-out' (seconds of the deadline) or 'too-large' (megabytes of memory), or the signal's reason.
 */
export const extractInWorker = async (
	html: string,
	url: string,
	{deadline, signal}: ExtractionLimits,
): Promise<ExtractedArticle> => {
	signal?.throwIfAborted();
	const overrun = AbortSignal.timeout(deadline);
	const ended = signal ? AbortSignal.any([signal, overrun]) : overrun;
	const worker = takeWorker();
	let answer: Extraction | undefined;
	try {
		worker.postMessage({html, url} satisfies ExtractionRequest);
		[answer] = await once(worker, 'message', {signal: ended});
	} catch (error) {
		await worker.terminate();
		if (signal?.aborted) throw signal.reason;
		if (overrun.aborted) throw problem('timed-out', {url, seconds: Math.ceil(deadline / 1000)}, error);
		if (isOutOfMemory(error)) throw problem('too-large', {url, megabytes: mostMegabytes}, error);
		throw error;
	}
	await giveBack(worker);
	return articleOf(answer);
};

const articleOf = (answer: Extraction | undefined): ExtractedArticle => {
	if (answer && 'article' in answer) return answer.article;
	throw answer && 'problem' in answer ? new Problem(answer.problem) : answer?.bug;
};

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
