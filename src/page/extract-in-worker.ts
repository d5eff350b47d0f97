import {createCrew, workerFile} from '../model/crew.ts';
import type {ExtractedArticle} from './extracted-article.ts';

export type ExtractionRequest = {readonly html: string; readonly url: string};

export type ExtractionLimits = {
	/** ms until the worker is ended. */
	readonly deadline: number;
	readonly signal?: AbortSignal;
};

const crew = createCrew<ExtractionRequest, ExtractedArticle>({
	file: workerFile('extract-worker', import.meta.url),
	// So much the largest page may need that `boundedPage` lets through.
	megabytes: 512,
	idleTime: 5000,
	mostIdle: 2,
});

/**
 * `extractArticle` on a thread of its own, so that no page holds up a key press. Throws Problem 'no-article-found',
 * 'timed-out' (seconds of the deadline) or 'too-large' (megabytes of memory), or the signal's reason.
 */
export const extractInWorker = (
	html: string,
	url: string,
	limits: ExtractionLimits,
): Promise<ExtractedArticle> => crew.ask({html, url}, {url, ...limits});
