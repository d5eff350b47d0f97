import {createServer as createHttpServer, get} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, createServer, type Server} from 'node:net';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {createFetchAddress, type FetchOptions} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

/** Made for this test, signed by itself; nobody else uses it. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrK3cJm2uQEkh4qxT
9Fyn8fCL/tf1J9wBU6jvo6/IJ3mhRANCAASfujfNYHbddAxaWEFHc44KdyDvOnNL
IspfOP+op8E7UG5RveotTi6ahk77xULTT1FDksACLhFS7z8LxTGdtgzK
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUdl4sv+0cEThrulKMdpo0NjAqSKQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDE1MTQ1NVoYDzIxMjYxMDMx
MTUxNDU1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASfujfNYHbddAxaWEFHc44KdyDvOnNLIspfOP+op8E7UG5RveotTi6a
hk77xULTT1FDksACLhFS7z8LxTGdtgzKo2kwZzAdBgNVHQ4EFgQUdwBJ2emCIuro
S6BxXQFqhKctno8wHwYDVR0jBBgwFoAUdwBJ2emCIuroS6BxXQFqhKctno8wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgV6a54BNLn3VpuDnU/9URnk/gSvCOUr/EEKAngdfv9Q0CIQD3OVJdEokq
fI1wPEOMHOgvAMyZkgt4LCeNl1mzwORKzw==
-----END CERTIFICATE-----`;

let server: FeedServer;
const others: Server[] = [];
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/feed', {body: 'news'});
});
afterEach(async () => {
	await server.close();
	for (const other of others.splice(0)) other.close();
});

const listen = async (other: Server): Promise<number> => {
	others.push(other);
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	return (other.address() as AddressInfo).port;
};

/** A server that answers whatever comes with these bytes, HTTP or not. */
const answering = async (text: string): Promise<string> => {
	const port = await listen(
		createServer((socket) => {
			socket.on('error', () => undefined).once('data', () => socket.end(text, 'latin1'));
		}),
	);
	return `http://127.0.0.1:${port}/`;
};

const fetchAddress = (options: Partial<FetchOptions> = {}) =>
	createFetchAddress({
		userAgent: 'actus/0.1.0',
		lookup: async () => [{address: '127.0.0.1', family: 4}],
		...options,
	});

const failure = async (url: string, options: Partial<FetchOptions> = {}) => {
	const error = await fetchAddress(options)({url}).then(
		() => new Error('nothing was thrown'),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

describe('a secured connection', () => {
	test('to a certificate that nobody vouches for is not made', async () => {
		const url = `https://journal.example:${await listen(createSecureServer({key, cert}))}/`;
		expect(await failure(url)).toEqual({
			kind: 'certificate',
			values: {url, detail: 'DEPTH_ZERO_SELF_SIGNED_CERT'},
		});
	});

	test('to a server that knows none is lost', async () => {
		expect((await failure(server.url('/feed').replace('http:', 'https:'))).kind).toBe('connection-lost');
	});
});

describe('a server that speaks badly', () => {
	test.each([
		['no HTTP', '220 bonjour\r\n', 'HPE_INVALID_CONSTANT'],
		['nothing', '', 'ECONNRESET'],
		['endless headers', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`, 'HPE_HEADER_OVERFLOW'],
		[
			'chunks without an end',
			'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
			'ECONNRESET',
		],
		['a length that is none', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx', 'HPE_INVALID_CONTENT_LENGTH'],
		['controls in a header', 'HTTP/1.1 200 OK\r\nETag: "\u0001"\r\n\r\nx', 'HPE_INVALID_HEADER_TOKEN'],
	])('and says %s has lost the connection', async (_, text, detail) => {
		const url = await answering(text);
		expect(await failure(url)).toEqual({kind: 'connection-lost', values: {url, detail}});
	});

	test('and changes the protocol, which nobody asked for', async () => {
		const url = await answering(
			'HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
		);
		expect(await failure(url)).toEqual({kind: 'http-status', values: {url, status: 101}});
	});

	test('but is understood: HTTP/1.0, early hints, headers of many kB', async () => {
		const long = Array.from({length: 500}, (_, index) => `X-${index}: ${'y'.repeat(60)}\r\n`).join('');
		const early = 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n';
		for (const text of ['HTTP/1.0 200 OK\r\n\r\nnews', `${early}HTTP/1.1 200 OK\r\n${long}\r\nnews`]) {
			const answer = await fetchAddress()({url: await answering(text)});
			expect(answer).toMatchObject({status: 'fetched', bytes: new TextEncoder().encode('news')});
		}
	});
});

describe('a proxy', () => {
	test('that the reader set is used, also a local one, and looks up names itself', async () => {
		const asked: (string | undefined)[] = [];
		const proxy = createHttpServer((request, response) => {
			asked.push(request.url);
			get(server.url('/feed'), (answer) => answer.pipe(response));
		});
		const port = await listen(proxy);
		const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo'), {code: 'ENOTFOUND'}));
		const proxies = {HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1'};
		const fetch = fetchAddress({lookup, proxies, typed: (url) => url.includes('127.0.0.1')});
		expect(await fetch({url: 'http://journal.example/feed'})).toMatchObject({
			url: 'http://journal.example/feed',
		});
		await fetch({url: server.url('/feed')});
		expect(asked).toEqual(['http://journal.example/feed']);
		proxy.closeAllConnections();
	});
});

test('a long-lived signal keeps nothing of what was fetched under it', async () => {
	setFlagsFromString('--expose-gc');
	const collect: () => void = runInNewContext('gc');
	const reader = new AbortController();
	const fetch = fetchAddress();
	const fetchOnce = async () => {
		const answer = await fetch({url: server.url('/feed')}, reader.signal);
		return answer.status === 'fetched' ? new WeakRef(answer.bytes) : undefined;
	};
	const bytes = await fetchOnce();
	expect(bytes).toBeDefined();
	await expect
		.poll(() => {
			collect();
			return bytes?.deref() === undefined;
		})
		.toBe(true);
	expect(reader.signal.aborted).toBe(false);
});

test('many large bodies are read a few at a time, and all of them in the end', async () => {
	server.on('/large', {body: Buffer.alloc(1_500_000, 'x'), encoding: 'gzip'});
	const fetch = fetchAddress();
	const answers = await Promise.all(Array.from({length: 12}, () => fetch({url: server.url('/large')})));
	expect(answers.map((answer) => answer.status === 'fetched' && answer.bytes.length)).toEqual(
		Array.from({length: 12}, () => 1_500_000),
	);
});
