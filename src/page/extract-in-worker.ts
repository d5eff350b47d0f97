import {createCrew, NoAnswer} from '../model/crew.ts';
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

const crew = createCrew<ExtractionRequest, Extraction>({
	file: workerFile,
	megabytes: mostMegabytes,
	idleTime: 5000,
	mostIdle: 2,
});

/**
 * `extractArticle` on a thread of its own, so that no page holds up a key press. Throws Problem 'no-article-found',
 * 'timed-out' (seconds of the deadline) or 'too-large' (megabytes of memory), or the signal's reason.
 */
export const extractInWorker = async (
	html: string,
	url: string,
	limits: ExtractionLimits,
): Promise<ExtractedArticle> => {
	try {
		return articleOf(await crew.ask({html, url}, limits));
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		const seconds = Math.ceil(limits.deadline / 1000);
		throw error.why === 'late'
			? problem('timed-out', {url, seconds}, error)
			: problem('too-large', {url, megabytes: mostMegabytes}, error);
	}
};

const articleOf = (answer: Extraction): ExtractedArticle => {
	if ('article' in answer) return answer.article;
	throw 'problem' in answer ? new Problem(answer.problem) : answer.bug;
};
