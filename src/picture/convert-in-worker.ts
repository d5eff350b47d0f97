import {createCrew, workerFile} from '../model/crew.ts';
import type {MediaType} from './media-type.ts';

export type ConvertRequest = {readonly bytes: Uint8Array; readonly mediaType: MediaType};

/** ms that one picture may take. */
const deadline = 20_000;

const crew = createCrew<ConvertRequest, Uint8Array>({
	file: workerFile('convert-worker', import.meta.url),
	megabytes: 256,
	idleTime: 2000,
	mostIdle: 1,
	// Packages complain of broken pictures.
	isQuiet: true,
});

/** The picture at `url` as JPEG, made on a thread of its own; undefined where it cannot be made, or not in time. */
export const convertInWorker = (request: ConvertRequest, url: string): Promise<Uint8Array | undefined> =>
	crew.ask(request, {url, deadline}).catch(() => undefined);
