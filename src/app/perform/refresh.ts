import {isProblem, type Problem} from '../../model/problem.ts';
import type {Source} from '../../model/source.ts';
import {afterFailure, toldToWaitUntil} from '../../net/back-off.ts';
import type {Fetched} from '../../net/fetched.ts';
import {refreshAll} from '../../net/refresh.ts';
import type {Move} from '../state.ts';
import {credentialsOf} from './credentials.ts';
import {moveSource} from './move-source.ts';
import {readSource} from './read-source.ts';
import type {Services} from './services.ts';

/** What came of asking one source. */
export type Outcome = {
	readonly source: Source;
	readonly added: number;
	/** Entries that were there and say something else now. */
	readonly updated: number;
	/** Entries that were there already, updated ones among them. */
	readonly unchanged: number;
	readonly problem: Problem | undefined;
	/** It has moved for good, and is followed there. */
	readonly moved?: Move | undefined;
};

export type RefreshOptions = {
	readonly signal?: AbortSignal;
	/** Where answers are read; here and now, unless said. */
	readonly read?: (...said: [...Parameters<typeof readSource>, AbortSignal]) => ReturnType<typeof readSource>;
};

/**
 * Asks sources for what is new and keeps it, yielding as each has answered. What was kept before the signal aborts
 * stays kept; a source that fails is one outcome and stops no other.
 */
export async function* refreshSources(
	services: Services,
	sources: readonly Source[],
	{signal = new AbortController().signal, read = readSource}: RefreshOptions = {},
): AsyncGenerator<Outcome> {
	const now = services.clock();
	const asked: Source[] = [];
	// A server that asked to be left alone is, also when the reader asks; it has answered, in its way.
	for (const source of sources) {
		if (toldToWaitUntil(source, now) === undefined) asked.push(source);
		else yield {source, added: 0, updated: 0, unchanged: source.headlines, problem: undefined};
	}
	const byKey = new Map(asked.map((source) => [source.key, source]));
	const credentials = await credentialsOf(services);
	const requests = asked.map(({key, url, validators}) => ({
		key,
		url,
		validators,
		credentials: credentials.get(key),
	}));
	for await (const {key, result} of refreshAll(requests, {fetch: services.fetch, signal})) {
		const source = byKey.get(key);
		if (source) yield await kept(services, source, result, (...said) => read(...said, signal));
	}
}

const kept = async (
	services: Services,
	source: Source,
	result: Fetched | Problem,
	read: typeof readSource,
): Promise<Outcome> => {
	const {library} = services;
	const at = services.clock();
	const failed = (problem: Problem): Outcome => {
		const {record} = problem;
		library.saveFailure(source.key, {at, problem: record, ...afterFailure(source, record, at)});
		return {source, added: 0, updated: 0, unchanged: 0, problem};
	};
	if (isProblem(result)) return failed(result);
	const {validators, freshUntil, movedTo} = result;
	const {zone} = source;
	const fetch = {at, validators, zone, ...(freshUntil !== undefined && {freshUntil})};
	const move = async () => (movedTo === undefined ? undefined : await moveSource(services, source, movedTo));
	if (result.status === 'unchanged') {
		const moved = await move();
		library.saveUnchanged(source.key, fetch);
		return {source, added: 0, updated: 0, unchanged: source.headlines, problem: undefined, moved};
	}
	try {
		const feed = await read(result, source.kind, {now: at, ...(zone !== undefined && {zone})});
		const moved = await move();
		const {added, updated, unchanged} = library.saveFeed(source.key, feed, fetch);
		return {source, added, updated, unchanged: unchanged + updated, problem: undefined, moved};
	} catch (error) {
		if (isProblem(error)) return failed(error);
		throw error;
	}
};
