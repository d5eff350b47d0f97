import {answerOrders} from '../model/answer-orders.ts';
import {drawPicture} from './draw.ts';
import type {Drawn} from './draw-in-worker.ts';
import type {DrawRequest} from './drawing.ts';

answerOrders(async (request: DrawRequest): Promise<Drawn> => {
	const drawing = await drawPicture(request);
	return {drawing, memory: process.memoryUsage().external};
});
