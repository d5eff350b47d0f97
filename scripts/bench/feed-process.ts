import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {feedText} from './corpus.ts';

/*
 * Serves the corpus in a process of its own, so that its work is not counted: node feed-process.ts SOURCES ITEMS.
 * Says its port; answers 304 to whoever sends back the validator.
 */
const [sources = 200, items = 500] = process.argv.slice(2).map(Number);
const bodies = Array.from({length: sources}, (_, source) => gzipSync(feedText(source, items), {level: 1}));

const server = createServer((request, response) => {
	const source = Number(/\d+/.exec(request.url ?? '')?.[0]);
	const body = bodies[source];
	const etag = `"${source}-${items}"`;
	if (!body) response.writeHead(404).end();
	else if (request.headers['if-none-match'] === etag) response.writeHead(304, {etag}).end();
	else
		response
			.writeHead(200, {etag, 'content-type': 'application/rss+xml', 'content-encoding': 'gzip'})
			.end(body);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
