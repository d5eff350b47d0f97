import type {ParsedFeed} from '../../model/feed.ts';
import {isProblem, type Problem, problem} from '../../model/problem.ts';
import type {FetchAddress} from '../../net/fetched.ts';
import {type KeyedRequest, refreshAll} from '../../net/refresh.ts';
import {type FeedLink, isOfComments} from '../../page/feed-link.ts';
import type {FoundSource} from '../found-source.ts';
import type {Bytes} from './page-markup.ts';
import {placeOf} from './place-name.ts';
import {feedIn} from './read-source.ts';
import type {Services} from './services.ts';

/** ms for a search in all, for one of its requests, and for the others once one has found something. */
const patience = {all: 15_000, one: 6000, others: 1500} as const;
const atOnce = 4;
/** Requests of one step. */
const most = 12;

/** What of the world a search needs. */
export type Surroundings = Pick<Services, 'fetch' | 'after' | 'clock'>;

/** One search for the sources behind an address, bounded in time and requests. */
export type Search = {
	/** What the reader typed. */
	readonly url: string;
	readonly services: Surroundings;
	/** Aborts when the reader gives up or the time is over. */
	readonly stop: AbortSignal;
	/** What there is to say once the time is over; what costs none may still be tried. */
	readonly lateness: () => Problem | undefined;
	/** No address is asked twice. */
	readonly asked: Set<string>;
	readonly end: () => void;
};

export const beginSearch = (services: Surroundings, url: string, signal?: AbortSignal): Search => {
	const deadline = new AbortController();
	let lateness: Problem | undefined;
	const cancel = services.after(patience.all, () => {
		lateness = problem('timed-out', {url, seconds: patience.all / 1000});
		deadline.abort(lateness);
	});
	return {
		url,
		services,
		stop: signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]),
		lateness: () => lateness,
		asked: new Set([url]),
		end: cancel,
	};
};

/**
 * Asks each address that was not asked yet, at most twelve, four at once, and gives what answers as it comes, with its place
 * among `urls`. Leaving the loop ends what is under way.
 */
export async function* askEach(
	search: Search,
	urls: readonly string[],
	stop: AbortSignal = search.stop,
): AsyncGenerator<{readonly index: number; readonly fetched: Bytes}> {
	const {hostname} = new URL(search.url);
	const requests: KeyedRequest[] = [];
	for (const [index, url] of urls.entries()) {
		if (search.asked.has(url) || requests.length === most) continue;
		search.asked.add(url);
		requests.push({key: String(index), url, isLinked: new URL(url).hostname !== hostname});
	}
	const fetch = impatient(search.services);
	for await (const {key, result} of refreshAll(requests, {fetch, signal: stop, perHost: atOnce, atOnce})) {
		if (!isProblem(result) && result.status === 'fetched') yield {index: Number(key), fetched: result};
	}
}

/** A fetch that gives one address up soon: others may be quicker. */
const impatient =
	({fetch, after}: Surroundings): FetchAddress =>
	async (request, signal) => {
		const limit = new AbortController();
		const seconds = patience.one / 1000;
		const cancel = after(patience.one, () => limit.abort(problem('timed-out', {url: request.url, seconds})));
		try {
			return await fetch(request, signal ? AbortSignal.any([signal, limit.signal]) : limit.signal);
		} finally {
			cancel();
		}
	};

/**
 * The feeds that really answer at these links, best first: in the order of the links, those of comments and those without items
 * last, the same news twice only once. `onOther` is handed what answers and is no feed.
 */
export const feedsAt = async (
	search: Search,
	links: readonly FeedLink[],
	onOther: (fetched: Bytes) => void = () => undefined,
): Promise<readonly FoundSource[]> => {
	const enough = new AbortController();
	const stop = AbortSignal.any([search.stop, enough.signal]);
	const found: {readonly index: number; readonly source: FoundSource}[] = [];
	let cancel: (() => void) | undefined;
	const urls = links.map(({url}) => url);
	try {
		for await (const {index, fetched} of askEach(search, urls, stop)) {
			const link = links[index];
			const feed = feedIn(fetched);
			if (!link || isProblem(feed)) onOther(fetched);
			else {
				found.push({index, source: foundSource(fetched.movedTo ?? link.url, feed, fetched, link.title)});
				cancel ??= search.services.after(patience.others, () => enough.abort());
			}
		}
	} finally {
		cancel?.();
	}
	return bestFirst(found.sort((a, b) => a.index - b.index).map(({source}) => source));
};

export const foundSource = (
	url: string,
	feed: ParsedFeed,
	{validators, freshUntil}: Bytes,
	title = '',
): FoundSource => {
	const [newest] = feed.entries.toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0));
	return {
		url,
		title: feed.title || title || placeOf(url),
		kind: feed.kind,
		items: feed.entries.length,
		...(newest?.published !== undefined && {newest: newest.published}),
		...(newest?.publishedDay !== undefined && {newestDay: newest.publishedDay}),
		feed,
		validators,
		...(freshUntil !== undefined && {freshUntil}),
	};
};

/** Comments and empty feeds last; of feeds with the same news the first. */
export const bestFirst = (sources: readonly FoundSource[]): readonly FoundSource[] => {
	const seen = new Set<string>();
	return sources
		.toSorted((a, b) => demerit(a) - demerit(b))
		.filter((source) => {
			const content = contentOf(source);
			if (seen.has(content) || seen.has(source.url)) return false;
			seen.add(content).add(source.url);
			return true;
		});
};

const demerit = (source: FoundSource): number =>
	(isOfComments(source) ? 2 : 0) + (source.items === 0 ? 1 : 0);

/** RSS and Atom of the same news have its first addresses in common. */
const contentOf = ({feed, url}: FoundSource): string =>
	feed.entries.length === 0
		? url
		: feed.entries
				.slice(0, 5)
				.map((entry) => entry.url ?? entry.identity)
				.join('\n');
