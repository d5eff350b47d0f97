import {answerOrders} from '../model/answer-orders.ts';
import type {ConvertRequest} from './convert-in-worker.ts';
import {converted} from './converted.ts';

answerOrders(({bytes, mediaType}: ConvertRequest) => converted(bytes, mediaType));
