import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isProblem, problem} from '../../src/model/problem.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import type {FetchAddress} from '../../src/net/fetched.ts';
import {type Outcome, refreshAll} from '../../src/net/refresh.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const lookup = async () => [{address: '127.0.0.1', family: 4}];
const fetch = createFetchAddress({userAgent: 'actus/0.1.0', lookup});
const never = new AbortController().signal;

/** Our server under any host's name. */
const request = (key: string, host = '127.0.0.1') => ({key, url: `http://${host}:${server.port}/${key}`});

const keys = (count: number) => Array.from({length: count}, (_, index) => `s${index}`);

/** Answers nobody on these paths until told to. */
const gate = (paths: readonly string[]) => {
	const {promise, resolve} = Promise.withResolvers<void>();
	for (const path of paths)
		server.on(`/${path}`, async () => {
			await promise;
			return {body: path};
		});
	return resolve;
};

const all = async (outcomes: AsyncIterable<Outcome>) => {
	const found: Outcome[] = [];
	for await (const outcome of outcomes) found.push(outcome);
	return found;
};

test('every request gets one outcome, an answer or its Problem', async () => {
	server.on('/good', {body: 'news'});
	server.on('/same', {etag: '"1"'});
	const outcomes = await all(
		refreshAll([request('good'), request('lost'), {...request('same'), validators: {etag: '"1"'}}], {
			fetch,
			signal: never,
		}),
	);
	const byKey = new Map(
		outcomes.map(({key, result}) => [key, isProblem(result) ? result.record.kind : result.status]),
	);
	expect(byKey).toEqual(
		new Map([
			['good', 'fetched'],
			['lost', 'http-status'],
			['same', 'unchanged'],
		]),
	);
	expect(outcomes.length).toBe(3);
});

test('no request, no outcome', async () => {
	expect(await all(refreshAll([], {fetch, signal: never}))).toEqual([]);
});

test('a host sees four requests at once, no more and no fewer', async () => {
	const open = gate(keys(20));
	const outcomes = all(
		refreshAll(
			keys(20).map((key) => request(key)),
			{fetch, signal: never},
		),
	);
	await expect.poll(() => server.open).toBe(4);
	open();
	expect((await outcomes).length).toBe(20);
	expect(server.most).toBe(4);
});

test('all hosts together see no more than the whole number', async () => {
	const open = gate(keys(40));
	const requests = keys(40).map((key, index) => request(key, `h${index}.example`));
	const outcomes = all(refreshAll(requests, {fetch, signal: never, atOnce: 10}));
	await expect.poll(() => server.open).toBe(10);
	open();
	expect((await outcomes).length).toBe(40);
	expect(server.most).toBe(10);
});

test('outcomes come as they answer; a slow host keeps nobody else waiting', async () => {
	const open = gate(['slow1', 'slow2', 'slow3']);
	for (const key of keys(6)) server.on(`/${key}`, {body: key});
	const requests = [
		...['slow1', 'slow2', 'slow3'].map((key) => request(key, 'slow.example')),
		...keys(6).map((key) => request(key)),
	];
	const order: string[] = [];
	for await (const {key} of refreshAll(requests, {fetch, signal: never, perHost: 2})) {
		order.push(key);
		if (order.length === 6) open();
	}
	expect(order.slice(0, 6).sort()).toEqual(keys(6));
	expect(order.slice(6).sort()).toEqual(['slow1', 'slow2', 'slow3']);
});

test('files are a lane of their own', async () => {
	const outcomes = await all(
		refreshAll([{key: 'f', url: 'file:///nowhere/feed.xml'}], {fetch, signal: never}),
	);
	expect(outcomes.map(({result}) => isProblem(result) && result.record.kind)).toEqual(['file-missing']);
});

test('nothing is fetched far ahead of whoever takes the outcomes', async () => {
	for (const key of keys(30)) server.on(`/${key}`, {body: key});
	const requests = keys(30).map((key, index) => request(key, `h${index}.example`));
	let asked = 0;
	const counted: FetchAddress = (request, signal) => {
		asked++;
		return fetch(request, signal);
	};
	const outcomes = refreshAll(requests, {fetch: counted, signal: never, atOnce: 5});
	for (let taken = 1; taken <= 30; taken++) {
		expect((await outcomes.next()).done).toBe(false);
		await expect.poll(() => server.open).toBe(0);
		expect(asked).toBeLessThanOrEqual(taken + 5);
	}
	expect((await outcomes.next()).done).toBe(true);
});

describe('the end', () => {
	test('by abort comes at once, after what had arrived', async () => {
		gate(['slow']);
		server.on('/quick', {body: 'news'});
		const reader = new AbortController();
		const order: string[] = [];
		for await (const {key} of refreshAll([request('slow'), request('quick')], {
			fetch,
			signal: reader.signal,
		})) {
			order.push(key);
			reader.abort();
		}
		expect(order).toEqual(['quick']);
		await expect.poll(() => server.open).toBe(0);
	});

	test('by abort does not wait for a fetch that is deaf to it', async () => {
		const reader = new AbortController();
		const deaf: FetchAddress = () => new Promise(() => undefined);
		const outcomes = all(refreshAll([request('a')], {fetch: deaf, signal: reader.signal}));
		reader.abort();
		expect(await outcomes).toEqual([]);
	});

	test('asked for beforehand asks nobody', async () => {
		expect(await all(refreshAll([request('a')], {fetch, signal: AbortSignal.abort()}))).toEqual([]);
		expect(server.hits('/a')).toEqual([]);
	});

	test('by leaving the loop cuts the requests under way', async () => {
		gate(['slow']);
		server.on('/quick', {body: 'news'});
		for await (const {key} of refreshAll([request('slow'), request('quick')], {fetch, signal: never})) {
			expect(key).toBe('quick');
			break;
		}
		await expect.poll(() => server.open).toBe(0);
	});

	test('by a fault that is no Problem rises, and cuts the rest', async () => {
		gate(['slow']);
		const faulty: FetchAddress = (request, signal) => {
			if (request.url.endsWith('/bad')) throw new RangeError('a bug');
			return fetch(request, signal);
		};
		const outcomes = refreshAll([request('slow'), request('bad')], {fetch: faulty, signal: never});
		await expect(all(outcomes)).rejects.toThrow(RangeError);
		await expect.poll(() => server.open).toBe(0);
	});

	test('after a Problem thrown at once is no different', async () => {
		const failing: FetchAddress = () => {
			throw problem('not-an-address', {address: 'x'});
		};
		const outcomes = await all(refreshAll([request('a'), request('b')], {fetch: failing, signal: never}));
		expect(outcomes.map(({key}) => key)).toEqual(['a', 'b']);
	});
});
