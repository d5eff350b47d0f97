import type {IncomingMessage} from 'node:http';
import {cleanLine} from '../model/clean.ts';
import {isHeaderValue} from '../model/credentials.ts';
import {problem} from '../model/problem.ts';
import type {Validators} from '../model/source.ts';
import {ask, type Connections} from './ask.ts';
import {acceptedEncodings, readBody} from './body.ts';
import {mayBeSentTo, type OpenCredentials, withoutCredentials} from './credentials.ts';
import type {Fetched} from './fetched.ts';
import {freshUntil} from './freshness.ts';
import type {Lookup} from './lookup.ts';
import {PrivateHost} from './lookup.ts';
import {hostOf, isPrivateAddress} from './private-address.ts';
import {retryAfter} from './retry-after.ts';
import type {TakeTurn} from './turns.ts';

/** What every HTTP fetch of a process shares. */
export type HttpContext = {
	readonly userAgent: string;
	readonly redirectLimit: number;
	readonly lookup: Lookup;
	readonly connections: Connections;
	/** Among those who read a large body. */
	readonly takeTurn: TakeTurn;
	/** ms since the epoch */
	readonly now: () => number;
};

const feedsFirst = [
	'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml',
	'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5',
].join(', ');

export type HttpQuestion = {
	/** Without user and password. */
	readonly start: URL;
	/** The reader asked for it, so its host may be a private one. */
	readonly isTyped: boolean;
	readonly validators: Validators;
	/** `Accept`; feeds first unless said. */
	readonly accept: string | undefined;
	/** bytes, decompressed */
	readonly byteLimit: number;
	/** They go to their own origin until a redirect has led away from it. */
	readonly credentials: OpenCredentials | undefined;
};

/** GETs an address through its redirects. Throws Problems, and what `ask` and `readBody` throw. */
export const fetchHttp = async (
	{start, isTyped, validators, credentials, accept, byteLimit}: HttpQuestion,
	context: HttpContext,
	signal: AbortSignal,
): Promise<Fetched> => {
	const shown = withoutCredentials(start);
	const conditions = conditionsOf(validators);
	let carried = credentials && mayBeSentTo(credentials.origin, start) ? credentials : undefined;
	const visited = new Set<string>();
	let isPermanent = true;
	let url = start;
	for (;;) {
		visited.add(url.href);
		const isGuarded = !isTyped || url.hostname !== start.hostname;
		const headers = {Accept: accept ?? feedsFirst, ...conditions, ...carried?.headers};
		const response = await askGuarded(url, isGuarded, headers, shown, context, signal);
		const status = response.statusCode ?? 0;
		const location = redirections.has(status) ? response.headers.location : undefined;
		if (location === undefined) {
			const movedTo = isPermanent && url !== start ? {movedTo: withoutCredentials(url)} : {};
			return await conclude(response, {shown, url, movedTo, conditions, validators, byteLimit}, context);
		}
		discard(response);
		const next = destination(location, url, shown);
		if (visited.has(next.href) || visited.size > context.redirectLimit)
			throw problem('too-many-redirects', {url: shown});
		isPermanent &&= status === 301 || status === 308;
		if (carried && !mayBeSentTo(carried.origin, next)) carried = undefined;
		url = next;
	}
};

const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const askGuarded = async (
	url: URL,
	isGuarded: boolean,
	own: Readonly<Record<string, string>>,
	shown: string,
	context: HttpContext,
	signal: AbortSignal,
): Promise<IncomingMessage> => {
	const refused = (cause?: unknown) =>
		problem('redirect-refused', {url: shown, to: withoutCredentials(url)}, cause);
	if (isGuarded && isPrivateAddress(hostOf(url))) throw refused();
	const headers = {
		'User-Agent': context.userAgent,
		'Accept-Encoding': acceptedEncodings,
		...own,
	};
	try {
		return await ask({url, headers, isGuarded}, context.connections, context.lookup, signal);
	} catch (error) {
		throw error instanceof PrivateHost ? refused(error) : error;
	}
};

/** Validators go back as they came, but for what could not stand in a header. (RFC 9110, section 13.1.) */
const conditionsOf = ({etag, lastModified}: Validators): Readonly<Record<string, string>> => ({
	...(etag !== undefined && isValidator(etag) ? {'If-None-Match': etag} : {}),
	...(lastModified !== undefined && isValidator(lastModified) ? {'If-Modified-Since': lastModified} : {}),
});

const isValidator = (text: string): boolean => text.length <= 1024 && isHeaderValue(text);

/** Bytes beyond ASCII in `Location` are UTF-8 in practice, as browsers read them. */
const destination = (location: string, from: URL, shown: string): URL => {
	const text = Buffer.from(location, 'latin1').toString();
	const to = URL.parse(text, from.href);
	if (to === null) throw problem('redirect-refused', {url: shown, to: cleanLine(text).slice(0, 200)});
	if (to.protocol !== 'http:' && to.protocol !== 'https:')
		throw problem('redirect-refused', {url: shown, to: withoutCredentials(to).slice(0, 200)});
	to.hash = '';
	// What a redirect says of users and passwords is not the reader's.
	to.username = '';
	to.password = '';
	return to;
};

type Hop = {
	readonly shown: string;
	readonly url: URL;
	readonly movedTo: {readonly movedTo?: string};
	readonly conditions: Readonly<Record<string, string>>;
	readonly validators: Validators;
	readonly byteLimit: number;
};

const conclude = async (response: IncomingMessage, hop: Hop, context: HttpContext): Promise<Fetched> => {
	const status = response.statusCode ?? 0;
	const {headers} = response;
	const {shown: url} = hop;
	if (status < 200 || status >= 300) discard(response);
	const until = freshUntil(headers, context.now());
	const fresh = until === undefined ? {} : {freshUntil: until};
	if (status === 304 && Object.keys(hop.conditions).length > 0) {
		const newer = {...hop.validators, ...validatorsOf(response)};
		return {status: 'unchanged', ...hop.movedTo, validators: newer, ...fresh};
	}
	if (status === 410) throw problem('feed-gone', {url});
	if (status === 429 || status === 503) {
		const wait = retryAfter(headers['retry-after'], headers.date, context.now());
		if (wait !== undefined) throw problem('told-to-wait', {url, until: wait});
	}
	// Who asks for a password is the one at the end of the redirects.
	if (status === 401 || status === 403)
		throw problem('http-status', {url: withoutCredentials(hop.url), status});
	if (status < 200 || status >= 300) throw problem('http-status', {url, status});
	const contentType = headers['content-type'];
	return {
		status: 'fetched',
		url: withoutCredentials(hop.url),
		...hop.movedTo,
		bytes: await readBody(response, hop.byteLimit, context.takeTurn),
		...(contentType === undefined ? {} : {contentType}),
		...(headers.link === undefined ? {} : {link: [headers.link].flat().join(', ')}),
		validators: validatorsOf(response),
		...fresh,
	};
};

const validatorsOf = ({headers}: IncomingMessage): Validators => ({
	...(headers.etag === undefined ? {} : {etag: headers.etag}),
	...(headers['last-modified'] === undefined ? {} : {lastModified: headers['last-modified']}),
});

/**
 * A short body is let pass, so that the connection can be used again; a long one is not waited for, nor one that
 * does not come, and an exit waits for neither.
 */
const discard = (response: IncomingMessage): void => {
	const hasNone = response.statusCode === 304;
	if (!hasNone && !(Number(response.headers['content-length']) <= 65_536)) {
		response.destroy();
		return;
	}
	const timer = setTimeout(() => response.destroy(), 1000).unref();
	response.on('close', () => clearTimeout(timer)).resume();
	response.socket.unref();
};
