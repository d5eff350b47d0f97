import {parentPort} from 'node:worker_threads';
import {isProblem} from '../model/problem.ts';
import {extractArticle} from './extract-article.ts';
import type {Extraction, ExtractionRequest} from './extract-in-worker.ts';

const answer = ({html, url}: ExtractionRequest): Extraction => {
	try {
		return {article: extractArticle(html, url)};
	} catch (error) {
		return isProblem(error) ? {problem: error.record} : {bug: error};
	}
};

parentPort?.on('message', (request: ExtractionRequest) => parentPort?.postMessage(answer(request)));
