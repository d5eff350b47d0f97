import type {MarksStore} from '../../marks/marks-store.ts';
import {type Credentials, mergedCredentials, splitAddress} from '../../model/credentials.ts';
import {subscriptionKey} from '../../model/identity.ts';
import {isProblem, type ProblemRecord, problem} from '../../model/problem.ts';
import type {Source, Subscription} from '../../model/source.ts';
import {nextTry} from '../../net/back-off.ts';
import type {SubscriptionChange} from '../effect.ts';
import type {FoundSource} from '../found-source.ts';
import {addressOf} from './address.ts';
import {type Given, withCredentials} from './credentials.ts';
import {discoverTyped} from './discover-typed.ts';
import type {Services} from './services.ts';

/** What the reader wishes to follow, before it has a key. */
export type Wish = Omit<Subscription, 'key'> & {
	/** The key it had elsewhere: kept where nothing here has it, so that ids and marks are the same. */
	readonly key?: string;
	readonly credentials?: Credentials | undefined;
};

/** Changes the list of subscriptions in `conf` and mirrors it in the library; no other process does meanwhile. */
export const changeSubscriptions = async (
	{marks, library}: Services,
	change: (current: readonly Subscription[], store: MarksStore) => readonly Subscription[],
): Promise<readonly Subscription[]> => {
	const store = await marks();
	return library.exclusively(() => {
		const subscriptions = store.changeSubscriptions((current) => change(current, store));
		library.setSubscriptions(subscriptions);
		return subscriptions;
	});
};

/** A wish whose address holds no secret. */
const tidied = (wish: Wish): Wish => {
	const {url, credentials} = splitAddress(wish.url);
	return {...wish, url, credentials: mergedCredentials(credentials, wish.credentials)};
};

/** Follows each wish that is not followed yet; the new subscriptions come back. Secrets are kept apart from them. */
export const subscribe = async (
	services: Services,
	wished: readonly Wish[],
): Promise<readonly Subscription[]> => {
	const wishes = wished.map(tidied);
	const added: Subscription[] = [];
	await changeSubscriptions(services, (current, store) => {
		const taken = new Set(current.map(({key}) => key));
		const kept = new Map<string, string>();
		for (const {key, url} of wishes)
			if (key !== undefined && !taken.has(key)) kept.set(key, kept.get(key) ?? url);
		const keys = new Set([...taken, ...kept.keys()]);
		const urls = new Set(current.map(({url}) => url));
		for (const {credentials, ...wish} of wishes) {
			if (urls.has(wish.url)) continue;
			const isKept = wish.key !== undefined && kept.get(wish.key) === wish.url;
			const key = isKept && wish.key !== undefined ? wish.key : subscriptionKey(wish.url, keys);
			keys.add(key);
			urls.add(wish.url);
			added.push({...wish, key});
			if (credentials) store.keepCredentials(key, credentials);
		}
		return [...current, ...added];
	});
	return added;
};

/** What was unsubscribed and where it stood, for undo. */
export type Unsubscribed = {
	readonly subscription: Subscription;
	readonly index: number;
	readonly credentials: Credentials | undefined;
};

/** Puts a subscription back where it stood. */
export const resubscribe = (
	services: Services,
	{subscription, index, credentials}: Unsubscribed,
): Promise<unknown> =>
	changeSubscriptions(services, (current, store) => {
		if (current.some(({key}) => key === subscription.key)) return current;
		if (credentials) store.keepCredentials(subscription.key, credentials);
		return current.toSpliced(index, 0, subscription);
	});

/** Follows a source no more and forgets what it asked of its subscribers. */
export const unsubscribe = async (services: Services, key: string): Promise<Unsubscribed | undefined> => {
	let removed: Unsubscribed | undefined;
	await changeSubscriptions(services, (current, store) => {
		const index = current.findIndex((subscription) => subscription.key === key);
		const subscription = current[index];
		if (!subscription) return current;
		removed = {subscription, index, credentials: store.credentials().get(key)};
		return current.toSpliced(index, 1);
	});
	if (removed?.credentials) {
		const store = await services.marks();
		services.library.exclusively(() => store.keepCredentials(key, undefined));
	}
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
			const {title, interval, fullText, keepDays, forgetsUnread, zone, folder, ...rest} = {
				...subscription,
				...change,
			};
			return {
				...rest,
				...(title !== undefined && {title}),
				...(interval !== undefined && {interval}),
				...(fullText !== undefined && {fullText}),
				...(keepDays !== undefined && {keepDays}),
				...(forgetsUnread && {forgetsUnread}),
				...(zone !== undefined && {zone}),
				...(folder !== undefined && {folder}),
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
export type AddedWithOthers = Added & {
	readonly others: readonly FoundSource[];
	/** What was given for a source that is followed already: not kept yet. */
	readonly credentials?: Credentials;
};

/** A source that is followed already at the reader's address, or those behind it, best first and never none. */
export type Finds =
	| {readonly known: Source; readonly credentials?: Credentials}
	| {readonly found: readonly FoundSource[]; readonly credentials?: Credentials};

/** What a reader typed: an address without secrets, and what is to go along with each request to its origin. */
const typedBy = (services: Services, typed: string, given: Given | undefined) => {
	const address = addressOf(typed, services.workingDirectory);
	const {url, credentials: own} = splitAddress(address);
	const asked = given && {origin: new URL(url).origin, ...given};
	// A bare host is tried in other ways too.
	return {url, typed: own ? url : typed, credentials: mergedCredentials(own, asked)};
};

type FindOptions = {readonly given?: Given | undefined; readonly signal?: AbortSignal};

/** What the reader's address leads to. Throws the Problems of `discoverTyped`, as they are said of what is not followed. */
export const findSources = async (
	services: Services,
	wanted: string,
	options: FindOptions = {},
): Promise<Finds> => {
	try {
		return await lookedFor(services, wanted, options);
	} catch (error) {
		throw ofNoSource(error);
	}
};

/** Nobody asks again by itself for what is not followed; a page was searched, and not only seen to be no feed. */
const ofNoSource = (error: unknown): unknown => {
	if (!isProblem(error)) return error;
	const {record} = error;
	switch (record.kind) {
		case 'told-to-wait':
			return problem('site-busy', record.values, error);
		case 'page-not-feed':
			return problem('no-source-found', record.values, error);
		default:
			return error;
	}
};

const lookedFor = async (
	services: Services,
	wanted: string,
	{given, signal}: FindOptions,
): Promise<Finds> => {
	const {url, typed, credentials} = typedBy(services, wanted, given);
	const known = sourceAt(services, url);
	const kept = credentials && {credentials};
	if (known) return {known, ...kept};
	return {found: await discoverTyped(withCredentials(services, credentials), typed, signal), ...kept};
};

/**
 * Follows the best source behind what the reader typed (where `isForced`, the address itself if there is none), with
 * what it asks of its subscribers. Throws the Problem that stood in the way.
 */
export const addSource = async (
	services: Services,
	typed: string,
	{isForced = false, given}: {readonly isForced?: boolean; readonly given?: Given | undefined} = {},
): Promise<AddedWithOthers> => {
	let failure: ProblemRecord | undefined;
	const finds = await lookedFor(services, typed, {given}).catch((error: unknown): Finds => {
		if (!isForced || !isProblem(error)) throw ofNoSource(error);
		failure = error.record;
		return {found: []};
	});
	if ('known' in finds) {
		const {known, ...kept} = finds;
		return {isKnown: true, source: known, others: [], ...kept};
	}
	const [best, ...others] = finds.found;
	const {url, credentials} = typedBy(services, typed, given);
	const added = await (best
		? follow(services, best, credentials)
		: followAt(services, {url, credentials}, (key) => failure && noteFailure(services, key, failure)));
	return {...added, others: others.filter(({url}) => !sourceAt(services, url))};
};

/** A source that is followed although it did not answer says why it has nothing. */
const noteFailure = ({library, clock}: Services, key: string, problem: ProblemRecord): void => {
	const at = clock();
	library.saveFailure(key, {at, problem, next: nextTry(key, 1, problem, at)});
};

/** The source that is followed at an address, if there is one. */
export const sourceAt = ({library}: Services, url: string): Source | undefined =>
	library.sources().find((source) => source.url === url);

/** Follows a source that was found, and keeps what it gave and what it asks of its subscribers. */
export const follow = async (
	services: Services,
	found: FoundSource,
	credentials?: Credentials,
): Promise<Added> => {
	const {url, feed, validators, freshUntil} = found;
	const fetch = {at: services.clock(), validators, ...(freshUntil !== undefined && {freshUntil})};
	return followAt(services, {url, credentials}, (key) => services.library.saveFeed(key, feed, fetch));
};

const followAt = async (
	services: Services,
	wish: Wish,
	save: (key: string) => void = () => undefined,
): Promise<Added> => {
	const {url} = splitAddress(wish.url);
	const [subscription] = await subscribe(services, [wish]);
	if (subscription) save(subscription.key);
	const source = sourceAt(services, url);
	if (!source) throw new Error(`subscribed to ${url}, but the library does not list it`);
	return subscription ? {isKnown: false, subscription, source} : {isKnown: true, source};
};
