import {parentPort} from 'node:worker_threads';
import {drawPicture} from './draw.ts';
import type {DrawAnswer} from './draw-in-worker.ts';
import type {DrawRequest} from './drawing.ts';

/** Whatever cannot be decoded is a fault of the picture: its decoder says so in ways of its own. */
const answer = async (request: DrawRequest): Promise<DrawAnswer> => {
	try {
		const drawing = await drawPicture(request);
		return {drawing, memory: process.memoryUsage().external};
	} catch (error) {
		return {reason: String(error)};
	}
};

parentPort?.on('message', async (request: DrawRequest) => parentPort?.postMessage(await answer(request)));
