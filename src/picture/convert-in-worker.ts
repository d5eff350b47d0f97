import {createCrew, NoAnswer} from '../model/crew.ts';
import type {MediaType} from './media-type.ts';

export type ConvertRequest = {readonly bytes: Uint8Array; readonly mediaType: MediaType};

/** ms that one picture may take. */
const deadline = 20_000;

/** Beside this file: in dist/ as a bundle of its own, from source as it stands (Node strips the types). */
const workerFile = new URL(
	import.meta.url.endsWith('.ts') ? './convert-worker.ts' : './convert-worker.js',
	import.meta.url,
);

const crew = createCrew<ConvertRequest, Uint8Array | undefined>({
	file: workerFile,
	megabytes: 256,
	idleTime: 2000,
	mostIdle: 1,
});

/** The picture as JPEG, made on a thread of its own; undefined where it cannot be made in time. Throws the signal's reason. */
export const convertInWorker = async (
	request: ConvertRequest,
	signal?: AbortSignal,
): Promise<Uint8Array | undefined> => {
	try {
		return await crew.ask(request, {deadline, ...(signal && {signal})});
	} catch (error) {
		if (error instanceof NoAnswer) return undefined;
		throw error;
	}
};
