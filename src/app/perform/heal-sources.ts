import {mergedCredentials, splitAddress} from '../../model/credentials.ts';
import {articleId} from '../../model/identity.ts';
import {isProblem} from '../../model/problem.ts';
import type {NewAddress, Source, Subscription} from '../../model/source.ts';
import {runInLanes} from '../../net/lanes.ts';
import {isOfComments} from '../../page/feed-link.ts';
import type {FoundSource} from '../found-source.ts';
import {credentialsOf, withCredentials} from './credentials.ts';
import {discover} from './discover.ts';
import {keepCredentials} from './give-credentials.ts';
import {isAsSafe} from './move-source.ts';
import type {Services} from './services.ts';

const week = 7 * 24 * 60 * 60_000;
/** Searches at once: each asks several addresses. */
const atOnce = 3;

/** A source in whose place a page answers, and where its feed seems to be now. */
export type Refound = {readonly source: Source; readonly newAddress: NewAddress};

/**
 * Looks for the feeds of sources in whose place a web page now answers, each at most once a week, and remembers what it found:
 * whether it is followed there is the reader's to say. Where all of several sources are pages it is the network that is in the way
 * (a hotel's, a train's), and nothing is looked for. `keys`: the sources that have just been asked.
 */
export async function* healSources(
	services: Services,
	keys: ReadonlySet<string>,
	signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<Refound> {
	const now = services.clock();
	const asked = services.library.sources().filter(({key}) => keys.has(key));
	const lost = asked.filter(isPageNow);
	if (lost.length > 1 && lost.length === asked.length) return;
	const due = lost.filter(({sought = 0}) => sought > now || sought + week <= now);
	if (due.length === 0) return;
	const subscriptions = new Map(
		(await services.marks()).subscriptions().map((subscription) => [subscription.key, subscription]),
	);
	const run = async (source: Source, stop: AbortSignal): Promise<Refound | undefined> => {
		const newAddress = await seek(services, source, subscriptions, stop);
		services.library.saveSought(source.key, {at: now, newAddress});
		return newAddress && {source, newAddress};
	};
	const laneOf = ({url}: Source): string => URL.parse(url)?.hostname ?? '';
	for await (const refound of runInLanes(due, {laneOf, run, signal, perLane: 1, atOnce})) {
		if (refound) yield refound;
	}
}

const isPageNow = ({kind, problem}: Source): boolean =>
	kind !== 'page' && problem?.record.kind === 'page-not-feed';

const seek = async (
	services: Services,
	source: Source,
	subscriptions: ReadonlyMap<string, Subscription>,
	signal: AbortSignal,
): Promise<NewAddress | undefined> => {
	const credentials = (await credentialsOf(services)).get(source.key);
	const world = withCredentials(services, credentials);
	const followed = new Set([...subscriptions.values()].map(({url}) => url));
	const declined = subscriptions.get(source.key)?.declinedMove;
	const isNew = (found: FoundSource): boolean => {
		const split = splitAddress(found.url);
		const isOther = !followed.has(split.url) && split.url !== declined && isAsSafe(source.url, split.url);
		const isOurs = !split.credentials || !credentials || split.credentials.origin === credentials.origin;
		return found.kind !== 'page' && found.items > 0 && isOther && isOurs && !isOfComments(found);
	};
	for (const url of new Set([source.url, source.homepage ?? source.url])) {
		const found = (await foundAt(world, url, signal)).filter(isNew);
		const [best] = found.toSorted((a, b) => likeness(services, source, b) - likeness(services, source, a));
		if (!best) continue;
		const split = splitAddress(best.url);
		if (split.credentials)
			await keepCredentials(services, source.key, mergedCredentials(credentials, split.credentials));
		return {url: split.url, title: best.title, kind: best.kind};
	}
	return undefined;
};

const foundAt = async (
	world: Services,
	url: string,
	signal: AbortSignal,
): Promise<readonly FoundSource[]> => {
	try {
		return await discover(world, url, signal);
	} catch (error) {
		if (isProblem(error)) return [];
		throw error;
	}
};

/** A site has many feeds: the one that has the source's own articles, or else its name. */
const likeness = (
	{library}: Services,
	{key, title}: Source,
	{feed, title: itsTitle}: FoundSource,
): number => {
	const isSame = feed.entries.some(({identity}) => library.headline(articleId(key, identity)) !== undefined);
	return (isSame ? 2 : 0) + (itsTitle === title ? 1 : 0);
};
