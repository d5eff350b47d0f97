import {isProblem, problem} from '../model/problem.ts';
import {connections} from './ask.ts';
import {TooLarge} from './body.ts';
import {connectionProblem} from './connection-problem.ts';
import {hideCredentials, withoutCredentials} from './credentials.ts';
import type {FetchAddress} from './fetched.ts';
import {fetchFile} from './file-address.ts';
import {fetchHttp, type HttpContext} from './http-address.ts';
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
};

/**
 * Fetches one address, politely and within limits: conditional requests, at most so many redirects, bytes and ms, no
 * cookies; a password in the address goes to its own host only and stands in no error. A redirect may lead to a
 * private address on the very host that the reader typed, nowhere else. Throws a Problem, or the signal's reason.
 */
export const createFetchAddress = (options: FetchOptions): FetchAddress => {
	const limits = {...defaultLimits, ...options.limits};
	const context: HttpContext = {
		userAgent: options.userAgent,
		byteLimit: limits.bytes,
		redirectLimit: limits.redirects,
		lookup: options.lookup ?? lookUp,
		connections: connections(options.proxies ?? {}),
		takeTurn: turns(2),
		now: options.now ?? Date.now,
	};
	return async ({url: text, validators = {}, isLinked = false}, signal) => {
		signal?.throwIfAborted();
		const url = addressOf(text);
		const shown = withoutCredentials(url);
		const isTyped = !isLinked && (options.typed?.(text) ?? true);
		const deadline = new AbortController();
		const timer = setTimeout(() => deadline.abort(), limits.time);
		const stop = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
		try {
			return await orAborted(
				url.protocol === 'file:'
					? fetchFile(url, validators, limits.bytes)
					: fetchHttp(url, isTyped, validators, context, stop),
				stop,
			);
		} catch (error) {
			if (signal?.aborted) throw signal.reason;
			if (isProblem(error)) throw error;
			if (deadline.signal.aborted)
				throw problem('timed-out', {url: shown, seconds: limits.time / 1000}, error);
			if (error instanceof TooLarge)
				throw problem('too-large', {url: shown, megabytes: limits.bytes / 1_000_000}, error);
			throw connectionProblem(error, shown) ?? error;
		} finally {
			clearTimeout(timer);
		}
	};
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
