import {createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib';

const encoders = {
	gzip: gzipSync,
	br: brotliCompressSync,
	zstd: zstdCompressSync,
	deflate: deflateSync,
	/** What some servers send under the name « deflate »: the same without zlib's frame. */
	'raw deflate': deflateRawSync,
} as const;

/** What a route answers. With `etag` or `lastModified`, a request that names the same version gets a 304. */
export type Answer = {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string | readonly string[]>>;
	readonly body?: string | Uint8Array;
	readonly etag?: string;
	readonly lastModified?: string;
	readonly encoding?: keyof typeof encoders;
	/** `Location`, with the status (302 unless said). */
	readonly redirectTo?: string;
	/** ms before the answer begins. */
	readonly delay?: number;
	/** Takes the request and says nothing. */
	readonly never?: boolean;
	/** Sends the headers and a first byte, then nothing. */
	readonly hangAfterHeaders?: boolean;
	/** Sends the body byte by byte, with this many ms between two. */
	readonly dripping?: number;
	/** Sends the body again and again, until the client goes away. */
	readonly endless?: boolean;
	/** Cuts the connection: before any answer, or in the middle of the body. */
	readonly resetConnection?: 'at once' | 'in the body';
};

export type Hit = {readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders};

/** A static answer, or one made for each request; a handler may wait for what its test decides. */
export type Route = Answer | ((hit: Hit) => Answer | Promise<Answer>);

/** A real HTTP server on 127.0.0.1; a path that nobody set answers 404. */
export type FeedServer = {
	readonly port: number;
	/** The absolute address of a path on it. */
	url(path: string): string;
	on(path: string, route: Route): void;
	/** The requests that a path has seen, in order. */
	hits(path: string): readonly Hit[];
	/** Requests being answered at this moment, and the most there ever were at once. */
	readonly open: number;
	readonly most: number;
	/** TCP connections accepted so far. */
	readonly connections: number;
	/** Cuts whatever is still open; nothing lingers. */
	close(): Promise<void>;
};

/** `await startFeedServer()`; close it in `afterEach`, or at the end of the test. */
export const startFeedServer = async (): Promise<FeedServer> => {
	const routes = new Map<string, Route>();
	const seen: Hit[] = [];
	let open = 0;
	let most = 0;
	let connections = 0;

	const server = createServer((request, response) => {
		open++;
		most = Math.max(most, open);
		response.on('close', () => {
			open--;
		});
		response.on('error', () => undefined);
		const hit = {method: request.method ?? '', path: request.url ?? '', headers: request.headers};
		seen.push(hit);
		const route = routes.get(hit.path) ?? {status: 404, body: 'not here'};
		Promise.resolve(typeof route === 'function' ? route(hit) : route)
			.then((answer) => send(answer, request, response))
			.catch(() => response.destroy());
	});
	server.on('connection', () => {
		connections++;
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as AddressInfo;

	return {
		port,
		url: (path) => `http://127.0.0.1:${port}${path}`,
		on: (path, route) => {
			routes.set(path, route);
		},
		hits: (path) => seen.filter((hit) => hit.path === path),
		get open() {
			return open;
		},
		get most() {
			return most;
		},
		get connections() {
			return connections;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};

const send = async (answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> => {
	if (answer.delay !== undefined) await wait(answer.delay);
	if (answer.never || response.destroyed) return;
	if (answer.resetConnection === 'at once') {
		request.socket.resetAndDestroy();
		return;
	}
	if (answer.etag !== undefined) response.setHeader('ETag', answer.etag);
	if (answer.lastModified !== undefined) response.setHeader('Last-Modified', answer.lastModified);
	if (answer.redirectTo !== undefined) response.setHeader('Location', answer.redirectTo);
	for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
	if (isUnchanged(answer, request.headers)) {
		response.writeHead(304).end();
		return;
	}
	const body = encode(answer, response);
	response.statusCode = answer.status ?? (answer.redirectTo === undefined ? 200 : 302);
	if (answer.resetConnection === 'in the body') {
		response.write(body.subarray(0, 1), () => request.socket.resetAndDestroy());
	} else if (answer.hangAfterHeaders) {
		response.write(body.subarray(0, 1));
	} else if (answer.dripping !== undefined) {
		for (const byte of body) {
			if (response.destroyed) return;
			response.write(Uint8Array.of(byte));
			await wait(answer.dripping);
		}
		response.end();
	} else if (answer.endless) {
		const again = () => {
			while (!response.destroyed && response.write(body));
		};
		response.on('drain', again);
		again();
	} else {
		response.end(body);
	}
};

/** RFC 9110, section 13.2.2: the date counts only where no entity tag was sent. */
const isUnchanged = (answer: Answer, headers: IncomingHttpHeaders): boolean => {
	if (answer.etag !== undefined && headers['if-none-match'] !== undefined)
		return headers['if-none-match'] === answer.etag;
	return answer.lastModified !== undefined && headers['if-modified-since'] === answer.lastModified;
};

const encode = (answer: Answer, response: ServerResponse): Buffer => {
	const plain = Buffer.from(answer.body ?? '');
	if (answer.encoding === undefined) return plain;
	response.setHeader('Content-Encoding', answer.encoding === 'raw deflate' ? 'deflate' : answer.encoding);
	return Buffer.from(encoders[answer.encoding](plain));
};
