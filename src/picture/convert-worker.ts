import {parentPort} from 'node:worker_threads';
import type {ConvertRequest} from './convert-in-worker.ts';
import {converted} from './converted.ts';

/** Whatever cannot be decoded is a fault of the picture: its decoder says so in ways of its own. */
const answer = async ({bytes, mediaType}: ConvertRequest): Promise<Uint8Array | undefined> => {
	try {
		return await converted(bytes, mediaType);
	} catch {
		return undefined;
	}
};

parentPort?.on('message', async (request: ConvertRequest) => parentPort?.postMessage(await answer(request)));
