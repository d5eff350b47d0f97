import {answerOrders} from '../../model/answer-orders.ts';
import type {ReadRequest} from './read-in-worker.ts';
import {readSource} from './read-source.ts';

answerOrders(({fetched, kind, clock}: ReadRequest) => readSource(fetched, kind, clock));
