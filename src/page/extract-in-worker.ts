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
	const worker = new Worker(workerFile, {resourceLimits: {maxOldGenerationSizeMb: mostMegabytes}});
	try {
		worker.postMessage({html, url} satisfies ExtractionRequest);
		const [answer]: readonly Extraction[] = await once(worker, 'message', {signal: ended});
		return articleOf(answer);
	} catch (error) {
		if (signal?.aborted) throw signal.reason;
		if (overrun.aborted) throw problem('timed-out', {url, seconds: Math.ceil(deadline / 1000)}, error);
		if (isOutOfMemory(error)) throw problem('too-large', {url, megabytes: mostMegabytes}, error);
		throw error;
	} finally {
		await worker.terminate();
	}
};

const articleOf = (answer: Extraction | undefined): ExtractedArticle => {
	if (answer && 'article' in answer) return answer.article;
	throw answer && 'problem' in answer ? new Problem(answer.problem) : answer?.bug;
};

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
