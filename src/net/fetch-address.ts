import {decoded, filledAddress, mergedCredentials} from '../model/credentials.ts';
import {isProblem, problem} from '../model/problem.ts';
import {connections} from './ask.ts';
import {TooLarge} from './body.ts';
import {connectionProblem} from './connection-problem.ts';
import {
	hideCredentials,
	mayBeSentTo,
	openCredentials,
	type RunCommand,
	withoutCredentials,
} from './credentials.ts';
import type {FetchAddress, Fetched, FetchRequest} from './fetched.ts';
import {fetchFile} from './file-address.ts';
import {withoutSecrets} from './hide-secrets.ts';
import {fetchHttp, type HttpContext, type HttpQuestion} from './http-address.ts';
import {type Lookup, lookUp} from './lookup.ts';
import {turns} from './turns.ts';

export type Limits = {
	/** Of the body, decompressed. */
	readonly bytes: number;
	/** For one address in all, redirects and body included; ms. */
	readonly time: number;
	readonly redirects: number;
};

export const defaultLimits: Limits = {bytes: 20_000_000, time: 15_000, redirects: 10};

export type FetchOptions = {
	/** `actus/0.1.0` and where it comes from. */
	readonly userAgent: string;
	/** True if the reader asked for that address; others may not lead into a private network. All, unless said. */
	readonly typed?: (url: string) => boolean;
	readonly limits?: Partial<Limits>;
	/** In place of the machine's own. */
	readonly lookup?: Lookup;
	/** The environment whose `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` count; none unless said. */
	readonly proxies?: Readonly<Record<string, string | undefined>>;
	readonly now?: () => number;
	/** How a secret is had that a command keeps; without it none is. */
	readonly run?: RunCommand;
};

/**
 * Fetches one address, politely and within limits: conditional requests, at most so many redirects, bytes and ms, no
 * cookies but the reader's own; secrets go to their own origin only and stand in no answer and in no error. A redirect may lead to a
 * private address on the very host that the reader typed, nowhere else. Throws a Problem, or the signal's reason.
 */
export const createFetchAddress = (options: FetchOptions): FetchAddress => {
	const limits = {...defaultLimits, ...options.limits};
	const context: HttpContext = {
		userAgent: options.userAgent,
		redirectLimit: limits.redirects,
		lookup: options.lookup ?? lookUp,
		connections: connections(options.proxies ?? {}),
		takeTurn: turns(2),
		now: options.now ?? Date.now,
	};
	const fetchOne = async (
		url: URL,
		question: Omit<HttpQuestion, 'start'>,
		signal: AbortSignal | undefined,
	): Promise<Fetched> => {
		const shown = withoutCredentials(url);
		const deadline = new AbortController();
		const timer = setTimeout(() => deadline.abort(), limits.time);
		const stop = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
		try {
			return await orAborted(
				url.protocol === 'file:'
					? fetchFile(url, question.validators, question.byteLimit)
					: fetchHttp({start: url, ...question}, context, stop),
				stop,
			);
		} catch (error) {
			if (signal?.aborted) throw signal.reason;
			if (isProblem(error)) throw error;
			if (deadline.signal.aborted)
				throw problem('timed-out', {url: shown, seconds: limits.time / 1000}, error);
			if (error instanceof TooLarge)
				throw problem('too-large', {url: shown, megabytes: question.byteLimit / 1_000_000}, error);
			throw connectionProblem(error, shown) ?? error;
		} finally {
			clearTimeout(timer);
		}
	};
	return async (request, signal) => {
		signal?.throwIfAborted();
		const {url, credentials: given} = withoutUser(request);
		const isTyped = !request.isLinked && (options.typed?.(request.url) ?? true);
		const {validators = {}, accept, most = limits.bytes} = request;
		const asked = {isTyped, validators, accept, byteLimit: Math.min(most, limits.bytes)};
		if (!given || !mayBeSentTo(given.origin, url))
			return fetchOne(url, {...asked, credentials: undefined}, signal);
		const opening = openCredentials(given, options.run ?? (async () => ''));
		const credentials = await (signal ? orAborted(opening, signal) : opening);
		const filled = new URL(filledAddress(url.href, credentials.tokens));
		return withoutSecrets(fetchOne(filled, {...asked, credentials}, signal), credentials.hide);
	};
};

/** A user and a password in the address itself count as credentials. */
const withoutUser = ({url: text, credentials}: FetchRequest) => {
	const url = addressOf(text);
	const {origin, username, password} = url;
	if (username === '' && password === '') return {url, credentials};
	const own = {origin, user: decoded(username), password: decoded(password)};
	url.username = '';
	url.password = '';
	return {url, credentials: mergedCredentials(own, credentials)};
};

const addressOf = (text: string): URL => {
	const url = URL.parse(text);
	if (url === null || !/^(https?|file):$/.test(url.protocol))
		throw problem('not-an-address', {address: hideCredentials(text)});
	return url;
};

/** A name's lookup or a file of a distant disk cannot be interrupted; the wait for it can. */
const orAborted = async <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> => {
	const {promise: aborted, reject} = Promise.withResolvers<never>();
	const listener = () => reject(signal.reason);
	signal.addEventListener('abort', listener);
	try {
		return await Promise.race([promise, aborted]);
	} finally {
		// A signal outlives many fetches, and would keep what each of them gave.
		signal.removeEventListener('abort', listener);
	}
};
