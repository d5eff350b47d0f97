import {
	type AgentOptions,
	type IncomingMessage,
	Agent as PlainAgent,
	request as requestPlain,
} from 'node:http';
import {request as requestSecure, Agent as SecureAgent} from 'node:https';
import {codeOf} from './connection-problem.ts';
import {type Lookup, socketLookup} from './lookup.ts';
import {hostOf} from './private-address.ts';

/** Connections that may be used again; a guarded request never gets one that was opened unguarded. */
export type Connections = {readonly free: Agents; readonly guarded: Agents};
type Agents = {readonly 'http:': PlainAgent; readonly 'https:': SecureAgent};

/** An idle connection is kept for a second and holds back no exit. `proxies`: `HTTPS_PROXY` and its like. */
export const connections = (proxies: Readonly<Record<string, string | undefined>>): Connections => {
	const options: AgentOptions = {keepAlive: true, timeout: 1000, maxFreeSockets: 4, proxyEnv: proxies};
	const agents = () => ({'http:': new PlainAgent(options), 'https:': new SecureAgent(options)});
	return {free: agents(), guarded: agents()};
};

export type Question = {
	/** `http:` or `https:` */
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	/** No private address may answer for the host's name. */
	readonly isGuarded: boolean;
};

/**
 * Sends one GET and gives the response when its headers are there; its body must be read or destroyed. Follows
 * nothing, adds no header but `Host` and `Connection`. Throws the system's error, or `PrivateHost`.
 *
 * This is `node:http` rather than the built-in `fetch`, which sends `Cache-Control: no-cache` with every conditional
 * request (so that no cache on the way may spare the publisher), adds `Sec-Fetch-Mode`, refuses some ports, and
 * does not let a name's answer be checked before it is connected to.
 */
export const ask = async (
	question: Question,
	connections: Connections,
	lookup: Lookup,
	signal: AbortSignal,
): Promise<IncomingMessage> => {
	for (;;) {
		const request = start(question, connections, lookup, signal);
		try {
			return await new Promise((resolve, reject) => {
				request
					.on('response', resolve)
					.on('error', reject)
					// Nobody asked for another protocol; its status says enough.
					.on('upgrade', (response, socket) => {
						socket.destroy();
						resolve(response);
					})
					.end();
			});
		} catch (error) {
			// The server closed an idle connection just as it was taken up again.
			if (!request.reusedSocket || codeOf(error) !== 'ECONNRESET' || signal.aborted) throw error;
		}
	}
};

const start = (
	{url, headers, isGuarded}: Question,
	connections: Connections,
	lookup: Lookup,
	signal: AbortSignal,
) => {
	const agents = isGuarded ? connections.guarded : connections.free;
	const options = {
		headers,
		signal,
		auth: null,
		lookup: socketLookup(lookup, isGuarded ? hostOf(url) : undefined),
		maxHeaderSize: 65_536,
	};
	return url.protocol === 'https:'
		? requestSecure(url, {...options, agent: agents['https:']})
		: requestPlain(url, {...options, agent: agents['http:']});
};
