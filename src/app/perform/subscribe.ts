import {parseFeed} from '../../feed/parse-feed.ts';
import type {ParsedFeed} from '../../model/feed.ts';
import {subscriptionKey} from '../../model/identity.ts';
import {isProblem} from '../../model/problem.ts';
import type {Source, Subscription} from '../../model/source.ts';
import type {SubscriptionChange} from '../message.ts';
import {addressOf} from './address.ts';
import type {Services} from './services.ts';

/** What the reader wishes to follow, before it has a key. */
export type Wish = {readonly url: string; readonly title?: string; readonly folder?: string};

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
		const keys = new Set(current.map(({key}) => key));
		const urls = new Set(current.map(({url}) => url));
		for (const wish of wishes) {
			if (urls.has(wish.url)) continue;
			const key = subscriptionKey(wish.url, keys);
			keys.add(key);
			urls.add(wish.url);
			added.push({key, ...wish});
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
			const {title, interval, ...rest} = {...subscription, ...change};
			return {...rest, ...(title !== undefined && {title}), ...(interval !== undefined && {interval})};
		}),
	);
	return before;
};

/** A source just added, with what it gave at once. */
export type Added =
	| {readonly isKnown: true; readonly source: Source}
	| {readonly isKnown: false; readonly subscription: Subscription; readonly source: Source};

/**
 * Fetches what the reader typed, and follows it if it answers as a source (or in any case where `isForced`). Throws the Problem
 * that stood in the way.
 */
export const addSource = async (
	services: Services,
	typed: string,
	{isForced = false} = {},
): Promise<Added> => {
	const url = addressOf(typed, services.workingDirectory);
	const known = services.library.sources().find((source) => source.url === url);
	if (known) return {isKnown: true, source: known};
	let answer: Answer | undefined;
	try {
		answer = await fetchFeed(services, url);
	} catch (error) {
		if (!isForced || !isProblem(error)) throw error;
	}
	const [subscription] = await subscribe(services, [{url}]);
	const find = (key: string) => services.library.sources().find((source) => source.key === key);
	if (!subscription) {
		const other = services.library.sources().find((source) => source.url === url);
		if (other) return {isKnown: true, source: other};
		throw new Error(`subscribed to ${url}, but the library does not list it`);
	}
	if (answer) services.library.saveFeed(subscription.key, answer.feed, answer.fetch);
	const source = find(subscription.key);
	if (!source) throw new Error(`subscribed to ${url}, but the library does not list it`);
	return {isKnown: false, subscription, source};
};

type Answer = {readonly feed: ParsedFeed; readonly fetch: Parameters<Services['library']['saveFeed']>[2]};

const fetchFeed = async (services: Services, url: string): Promise<Answer> => {
	const fetched = await services.fetch({url});
	if (fetched.status === 'unchanged')
		throw new Error(`${url} answered « unchanged » to a request without validators`);
	const feed = parseFeed(fetched.bytes, {
		url: fetched.url,
		...(fetched.contentType !== undefined && {contentType: fetched.contentType}),
	});
	return {feed, fetch: {at: services.clock(), validators: fetched.validators}};
};
