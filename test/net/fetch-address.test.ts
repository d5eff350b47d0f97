import {brotliCompressSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isProblem, type ProblemRecord} from '../../src/model/problem.ts';
import {createFetchAddress, type FetchOptions} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

const feed = '<rss version="2.0"><channel><title>Économie</title></channel></rss>';
const now = Date.parse('2026-11-23T13:00:00Z');

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const fetchAddress = (options: Partial<FetchOptions> = {}) =>
	createFetchAddress({userAgent: 'actus/0.1.0', now: () => now, ...options});

const fetched = async (path: string, options: Partial<FetchOptions> = {}) => {
	const answer = await fetchAddress(options)({url: server.url(path)});
	if (answer.status !== 'fetched') throw new Error(answer.status);
	return {...answer, text: new TextDecoder().decode(answer.bytes)};
};

const problemOf = async (promise: Promise<unknown>): Promise<ProblemRecord> => {
	const error = await promise.then(
		() => new Error('nothing was thrown'),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

const failure = (path: string, options: Partial<FetchOptions> = {}) =>
	problemOf(fetchAddress(options)({url: server.url(path)}));

describe('an answer', () => {
	test('comes as bytes, with its type, its validators and where it came from', async () => {
		server.on('/feed', {
			body: feed,
			etag: '"7é"',
			lastModified: 'Mon, 23 Nov 2026 12:00:00 GMT',
			headers: {'Content-Type': 'application/rss+xml; charset=utf-8'},
		});
		expect(await fetched('/feed')).toMatchObject({
			status: 'fetched',
			url: server.url('/feed'),
			text: feed,
			contentType: 'application/rss+xml; charset=utf-8',
			validators: {etag: '"7é"', lastModified: 'Mon, 23 Nov 2026 12:00:00 GMT'},
		});
	});

	test('is asked for by a request that says who asks, and nothing else about the reader', async () => {
		server.on('/feed', {body: feed, headers: {'Set-Cookie': 'track=1'}});
		const fetch = fetchAddress();
		await fetch({url: server.url('/feed')});
		await fetch({url: server.url('/feed')});
		const [, second] = server.hits('/feed');
		expect(Object.keys(second?.headers ?? {}).sort()).toEqual([
			'accept',
			'accept-encoding',
			'connection',
			'host',
			'user-agent',
		]);
		expect(second?.headers['user-agent']).toBe('actus/0.1.0');
	});

	test('brings its Link headers, several as one', async () => {
		server.on('/page', {headers: {Link: ['</a>; rel=alternate', '</b>; rel=preload']}});
		expect((await fetched('/page')).link).toBe('</a>; rel=alternate, </b>; rel=preload');
	});

	test('without a type or validators says nothing of them', async () => {
		server.on('/feed', {body: feed});
		const answer = await fetched('/feed');
		expect(answer.validators).toEqual({});
		expect('contentType' in answer || 'movedTo' in answer).toBe(false);
	});

	test('that is empty is an answer', async () => {
		server.on('/feed', {status: 204});
		expect((await fetched('/feed')).bytes.length).toBe(0);
	});
});

describe('a conditional request', () => {
	const validators = {etag: 'W/"7é"', lastModified: 'Mon, 23 Nov 2026 12:00:00 GMT'};

	test('sends both validators as they came, and 304 is « unchanged »', async () => {
		server.on('/feed', {body: feed, ...validators});
		const answer = await fetchAddress()({url: server.url('/feed'), validators});
		expect(answer).toEqual({status: 'unchanged', validators});
		const [hit] = server.hits('/feed');
		expect(hit?.headers['if-none-match']).toBe(validators.etag);
		expect(hit?.headers['if-modified-since']).toBe(validators.lastModified);
	});

	test('lets caches on the way answer: no Cache-Control, no Pragma', async () => {
		server.on('/feed', {body: feed, ...validators});
		await fetchAddress()({url: server.url('/feed'), validators});
		const headers = server.hits('/feed')[0]?.headers ?? {};
		expect(headers['cache-control'] ?? headers.pragma).toBeUndefined();
	});

	test('works with the date alone', async () => {
		const {lastModified} = validators;
		server.on('/feed', {body: feed, lastModified});
		const answer = await fetchAddress()({url: server.url('/feed'), validators: {lastModified}});
		expect(answer.status).toBe('unchanged');
	});

	test('brings the new version when there is one', async () => {
		server.on('/feed', {body: feed, etag: '"8"'});
		const answer = await fetchAddress()({url: server.url('/feed'), validators});
		expect(answer).toMatchObject({status: 'fetched', validators: {etag: '"8"'}});
	});

	test('leaves out a stored validator that would forge a header', async () => {
		server.on('/feed', {body: feed});
		await fetchAddress()({url: server.url('/feed'), validators: {etag: '"1"\r\nCookie: x'}});
		expect(server.hits('/feed')[0]?.headers['if-none-match']).toBeUndefined();
	});

	test('that was none, answered 304, is a fault of the server', async () => {
		server.on('/feed', {status: 304});
		expect(await failure('/feed')).toEqual({
			kind: 'http-status',
			values: {url: server.url('/feed'), status: 304},
		});
	});
});

describe('a status', () => {
	test.each([401, 403, 404, 500, 502, 418, 300, 305])('%i is said as it is', async (status) => {
		server.on('/feed', {status, body: 'no'});
		expect(await failure('/feed')).toEqual({kind: 'http-status', values: {url: server.url('/feed'), status}});
	});

	test('410 means that the feed is gone for good', async () => {
		server.on('/feed', {status: 410});
		expect((await failure('/feed')).kind).toBe('feed-gone');
	});

	test.each([
		[429, '120', now + 120_000],
		[503, '0', now],
		[429, 'Mon, 23 Nov 2026 13:00:30 GMT', now + 30_000],
		[503, '99999999999999', now + 7 * 86_400_000],
	])('%i with Retry-After: %s tells us to wait', async (status, value, until) => {
		const headers = {'Retry-After': value, Date: 'Mon, 23 Nov 2026 13:00:00 GMT'};
		server.on('/feed', {status, headers});
		expect(await failure('/feed')).toEqual({kind: 'told-to-wait', values: {url: server.url('/feed'), until}});
	});

	test('429 without a time is a status like another', async () => {
		server.on('/feed', {status: 429});
		expect((await failure('/feed')).kind).toBe('http-status');
	});
});

describe('limits', () => {
	test.each([
		['never answers', {never: true}],
		['hangs after its headers', {body: feed, hangAfterHeaders: true}],
		['drips byte by byte', {body: feed, dripping: 20}],
	])('a server that %s costs no more than the time set', async (_, answer) => {
		server.on('/feed', answer);
		expect(await failure('/feed', {limits: {time: 150}})).toEqual({
			kind: 'timed-out',
			values: {url: server.url('/feed'), seconds: 0.15},
		});
		await expect.poll(() => server.open).toBe(0);
	});

	test('an error whose body never ends is said at once', async () => {
		server.on('/feed', {status: 500, body: feed, hangAfterHeaders: true});
		expect((await failure('/feed')).kind).toBe('http-status');
		await expect.poll(() => server.open).toBe(0);
	});

	test('the time is for all redirects together', async () => {
		for (let hop = 0; hop < 8; hop++) server.on(`/${hop}`, {redirectTo: `/${hop + 1}`, delay: 60});
		expect(await failure('/0', {limits: {time: 200}})).toEqual({
			kind: 'timed-out',
			values: {url: server.url('/0'), seconds: 0.2},
		});
	});

	test('a body that says it is too long is not read', async () => {
		server.on('/feed', {body: 'x'.repeat(2000)});
		expect(await failure('/feed', {limits: {bytes: 1000}})).toEqual({
			kind: 'too-large',
			values: {url: server.url('/feed'), megabytes: 0.001},
		});
	});

	test('an endless body is cut at the limit', async () => {
		server.on('/feed', {body: 'x'.repeat(65_536), endless: true});
		expect((await failure('/feed', {limits: {bytes: 1_000_000}})).kind).toBe('too-large');
		await expect.poll(() => server.open).toBe(0);
	});

	test.each([
		['gzip', gzipSync],
		['br', brotliCompressSync],
		['zstd', zstdCompressSync],
		['deflate', deflateSync],
	] as const)('a bomb in %s stops at the limit', async (coding, compress) => {
		const bomb = compress(Buffer.alloc(16_000_000));
		server.on('/feed', {body: bomb, headers: {'Content-Encoding': coding}});
		const before = process.memoryUsage().arrayBuffers;
		expect((await failure('/feed', {limits: {bytes: 1_000_000}})).kind).toBe('too-large');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
	});

	test('a body of exactly the limit passes', async () => {
		server.on('/feed', {body: 'x'.repeat(1000), encoding: 'gzip'});
		expect((await fetched('/feed', {limits: {bytes: 1000}})).text.length).toBe(1000);
	});
});

describe('a body', () => {
	test.each(['gzip', 'br', 'zstd', 'deflate', 'raw deflate'] as const)('in %s is read', async (encoding) => {
		server.on('/feed', {body: feed, encoding});
		expect((await fetched('/feed')).text).toBe(feed);
	});

	test('coded twice is read', async () => {
		server.on('/feed', {body: brotliCompressSync(gzipSync(feed)), headers: {'Content-Encoding': 'GZIP, br'}});
		expect((await fetched('/feed')).text).toBe(feed);
	});

	test('whose coding is no coding is taken as it is', async () => {
		server.on('/feed', {body: feed, headers: {'Content-Encoding': 'UTF-8'}});
		expect((await fetched('/feed')).text).toBe(feed);
	});

	test.each(['gzip', 'br', 'zstd'])('that only pretends to be %s is a damaged answer', async (coding) => {
		server.on('/feed', {body: feed, headers: {'Content-Encoding': coding}});
		expect(await failure('/feed')).toEqual({kind: 'broken-answer', values: {url: server.url('/feed')}});
	});

	test('compressed and cut off gives what there is of it', async () => {
		const whole = gzipSync(feed.repeat(50), {level: 0});
		server.on('/feed', {body: whole.subarray(0, 1500), headers: {'Content-Encoding': 'gzip'}});
		const {text} = await fetched('/feed');
		expect(text.length).toBeGreaterThan(500);
		expect(feed.repeat(50).startsWith(text.slice(0, 500))).toBe(true);
	});

	test('shorter than its Content-Length was lost on the way', async () => {
		server.on('/feed', {body: feed, headers: {'Content-Length': '5000', Connection: 'close'}});
		expect((await failure('/feed')).kind).toBe('connection-lost');
	});

	test('longer than its Content-Length ends there', async () => {
		server.on('/feed', {body: feed, headers: {'Content-Length': '10', Connection: 'close'}});
		expect((await fetched('/feed')).text).toBe(feed.slice(0, 10));
	});
});

describe('a connection', () => {
	test.each(['at once', 'in the body'] as const)('reset %s is lost', async (resetConnection) => {
		server.on('/feed', {body: feed, resetConnection});
		expect(await failure('/feed')).toEqual({
			kind: 'connection-lost',
			values: {url: server.url('/feed'), detail: 'ECONNRESET'},
		});
	});

	test('to a port where nobody listens is refused', async () => {
		const gone = await startFeedServer();
		await gone.close();
		expect(await problemOf(fetchAddress()({url: gone.url('/feed')}))).toEqual({
			kind: 'host-refused',
			values: {url: gone.url('/feed')},
		});
	});

	test('to a name that nobody knows', async () => {
		const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo'), {code: 'ENOTFOUND'}));
		expect(await problemOf(fetchAddress({lookup})({url: 'http://journal.example/rss'}))).toEqual({
			kind: 'host-unknown',
			values: {url: 'http://journal.example/rss'},
		});
	});

	test('whose name is looked up for ever ends with the time', async () => {
		const lookup = () => new Promise<never>(() => undefined);
		const fetch = fetchAddress({lookup, limits: {time: 50}});
		expect((await problemOf(fetch({url: 'http://journal.example/rss'}))).kind).toBe('timed-out');
	});

	test('is used again for the next request to the same host', async () => {
		server.on('/feed', {body: feed, encoding: 'gzip'});
		const fetch = fetchAddress();
		await fetch({url: server.url('/feed')});
		await fetch({url: server.url('/feed')});
		expect(server.connections).toBe(1);
	});

	test('is not spent by an error', async () => {
		const fetch = fetchAddress();
		for (let times = 0; times < 20; times++) await problemOf(fetch({url: server.url('/missing')}));
		expect(server.connections).toBeLessThan(10);
	});

	test('is not even tried for what is no web address', async () => {
		for (const address of ['', 'latribune.fr', 'ftp://journal.example/', 'javascript:alert(1)'])
			expect(await problemOf(fetchAddress()({url: address}))).toEqual({
				kind: 'not-an-address',
				values: {address},
			});
	});
});

describe('giving up', () => {
	test('ends a request at once, with the reason given', async () => {
		const arrived = Promise.withResolvers<void>();
		server.on('/feed', () => {
			arrived.resolve();
			return {never: true};
		});
		const reader = new AbortController();
		const answer = fetchAddress()({url: server.url('/feed')}, reader.signal);
		await arrived.promise;
		const reason = new Error('the reader left');
		reader.abort(reason);
		await expect(answer).rejects.toBe(reason);
		await expect.poll(() => server.open).toBe(0);
	});

	test('beforehand asks nobody', async () => {
		await expect(
			fetchAddress()({url: server.url('/feed')}, AbortSignal.abort(new Error('left'))),
		).rejects.toThrow('left');
		expect(server.hits('/feed')).toEqual([]);
	});
});
