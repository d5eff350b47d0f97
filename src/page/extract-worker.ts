import {answerOrders} from '../model/answer-orders.ts';
import {extractArticle} from './extract-article.ts';
import type {ExtractionRequest} from './extract-in-worker.ts';

answerOrders(({html, url}: ExtractionRequest) => extractArticle(html, url));
