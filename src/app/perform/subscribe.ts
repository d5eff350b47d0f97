import {subscriptionKey} from '../../model/identity.ts';
import {isProblem} from '../../model/problem.ts';
import type {Source, Subscription} from '../../model/source.ts';
import type {FoundSource} from '../found-source.ts';
import type {SubscriptionChange} from '../message.ts';
import {addressOf} from './address.ts';
import {discoverTyped} from './discover-typed.ts';
import type {Services} from './services.ts';

/** What the reader wishes to follow, before it has a key. */
export type Wish = Omit<Subscription, 'key'> & {
	/** The key it had elsewhere: kept where nothing here has it, so that ids and marks are the same. */
	readonly key?: string;
};

/** Changes the list of subscriptions in `conf` and mirrors it in the library; no other process does meanwhile. */
export const changeSubscriptions = async (
	{marks, library}: Services,
	change: (current: readonly Subscription[]) => readonly Subscription[],
): Promise<readonly Subscription[]> => {
	const store = await marks();
	return library.exclusively(() => {
		const subscriptions = store.changeSubscriptions(change);
		library.setSubscriptions(subscriptions);
		return subscriptions;
	});
};

/** Follows each wish that is not followed yet; the new subscriptions come back. */
export const subscribe = async (
	services: Services,
	wishes: readonly Wish[],
): Promise<readonly Subscription[]> => {
	const added: Subscription[] = [];
	await changeSubscriptions(services, (current) => {
		const taken = new Set(current.map(({key}) => key));
		const kept = new Map<string, string>();
		for (const {key, url} of wishes)
			if (key !== undefined && !taken.has(key)) kept.set(key, kept.get(key) ?? url);
		const keys = new Set([...taken, ...kept.keys()]);
		const urls = new Set(current.map(({url}) => url));
		for (const wish of wishes) {
			if (urls.has(wish.url)) continue;
			const isKept = wish.key !== undefined && kept.get(wish.key) === wish.url;
			const key = isKept && wish.key !== undefined ? wish.key : subscriptionKey(wish.url, keys);
			keys.add(key);
			urls.add(wish.url);
			added.push({...wish, key});
		}
		return [...current, ...added];
	});
	return added;
};

/** Puts a subscription back where it stood. */
export const resubscribe = (services: Services, subscription: Subscription, index: number) =>
	changeSubscriptions(services, (current) =>
		current.some(({key}) => key === subscription.key) ? current : current.toSpliced(index, 0, subscription),
	);

/** Follows a source no more; what it was and where it stood comes back, for undo. */
export const unsubscribe = async (
	services: Services,
	key: string,
): Promise<{readonly subscription: Subscription; readonly index: number} | undefined> => {
	let removed: {readonly subscription: Subscription; readonly index: number} | undefined;
	await changeSubscriptions(services, (current) => {
		const index = current.findIndex((subscription) => subscription.key === key);
		const subscription = current[index];
		if (!subscription) return current;
		removed = {subscription, index};
		return current.toSpliced(index, 1);
	});
	return removed;
};

/** Changes what the reader set about a source; what it was before comes back. */
export const changeSubscription = async (
	services: Services,
	key: string,
	change: SubscriptionChange,
): Promise<Subscription | undefined> => {
	let before: Subscription | undefined;
	await changeSubscriptions(services, (current) =>
		current.map((subscription) => {
			if (subscription.key !== key) return subscription;
			before = subscription;
			const {title, interval, fullText, ...rest} = {...subscription, ...change};
			return {
				...rest,
				...(title !== undefined && {title}),
				...(interval !== undefined && {interval}),
				...(fullText !== undefined && {fullText}),
			};
		}),
	);
	return before;
};

/** A source just added, with what it gave at once. */
export type Added =
	| {readonly isKnown: true; readonly source: Source}
	| {readonly isKnown: false; readonly subscription: Subscription; readonly source: Source};

/** What was added, and what else was found behind the address and is not followed. */
export type AddedWithOthers = Added & {readonly others: readonly FoundSource[]};

/** A source that is followed already at the reader's address, or those behind it, best first and never none. */
export type Finds = {readonly known: Source} | {readonly found: readonly FoundSource[]};

/** What the reader's address leads to. Throws the Problems of `discoverTyped`. */
export const findSources = async (
	services: Services,
	typed: string,
	signal?: AbortSignal,
): Promise<Finds> => {
	const known = sourceAt(services, addressOf(typed, services.workingDirectory));
	return known ? {known} : {found: await discoverTyped(services, typed, signal)};
};

/**
 * Follows the best source behind what the reader typed (where `isForced`, the address itself if there is none). Throws
 * the Problem that stood in the way.
 */
export const addSource = async (
	services: Services,
	typed: string,
	{isForced = false} = {},
): Promise<AddedWithOthers> => {
	const finds = await orForced(findSources(services, typed), isForced);
	if ('known' in finds) return {isKnown: true, source: finds.known, others: []};
	const [best, ...others] = finds.found;
	const added = await (best
		? follow(services, best)
		: followAt(services, addressOf(typed, services.workingDirectory)));
	return {...added, others: others.filter(({url}) => !sourceAt(services, url))};
};

const orForced = async (finding: Promise<Finds>, isForced: boolean): Promise<Finds> => {
	try {
		return await finding;
	} catch (error) {
		if (isForced && isProblem(error)) return {found: []};
		throw error;
	}
};

/** The source that is followed at an address, if there is one. */
export const sourceAt = ({library}: Services, url: string): Source | undefined =>
	library.sources().find((source) => source.url === url);

/** Follows a source that was found, and keeps what it gave. */
export const follow = async (services: Services, found: FoundSource): Promise<Added> => {
	const {url, feed, validators, freshUntil} = found;
	const fetch = {at: services.clock(), validators, ...(freshUntil !== undefined && {freshUntil})};
	return followAt(services, url, (key) => services.library.saveFeed(key, feed, fetch));
};

const followAt = async (
	services: Services,
	url: string,
	save: (key: string) => void = () => undefined,
): Promise<Added> => {
	const [subscription] = await subscribe(services, [{url}]);
	if (subscription) save(subscription.key);
	const source = sourceAt(services, url);
	if (!source) throw new Error(`subscribed to ${url}, but the library does not list it`);
	return subscription ? {isKnown: false, subscription, source} : {isKnown: true, source};
};
