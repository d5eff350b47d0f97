import {type Credentials, mergedCredentials, splitAddress} from '../../model/credentials.ts';
import type {Problem} from '../../model/problem.ts';
import type {Source} from '../../model/source.ts';
import {credentialsOf, type Given} from './credentials.ts';
import {refreshSources} from './refresh.ts';
import type {Services} from './services.ts';
import {changeSubscriptions} from './subscribe.ts';

export const keepCredentials = async (
	{marks, library}: Services,
	key: string,
	credentials: Credentials | undefined,
): Promise<void> => {
	const store = await marks();
	library.exclusively(() => {
		if (credentials !== undefined || store.credentials().has(key)) store.keepCredentials(key, credentials);
	});
};

/**
 * Tries what the reader gives for a source that is followed, and keeps it (undefined: forgets what was kept). Where the
 * server refuses it, all stays as it was and the Problem is thrown, unless `isForced`. What was kept before comes back.
 */
export const giveCredentials = async (
	services: Services,
	source: Source,
	given: Given | undefined,
	{isForced = false, signal}: {readonly isForced?: boolean; readonly signal?: AbortSignal} = {},
): Promise<Credentials | undefined> => {
	const before = (await credentialsOf(services)).get(source.key);
	const {origin} = new URL(source.url);
	await keepCredentials(services, source.key, given && mergedCredentials(before, {origin, ...given}));
	if (given === undefined) return before;
	for await (const {problem} of refreshSources(services, [source], signal ? {signal} : {})) {
		if (isForced || !problem || !isRefusal(problem)) continue;
		await keepCredentials(services, source.key, before);
		throw problem;
	}
	return before;
};

/** True where a server wants a password, or another one. */
export const isRefusal = ({record}: Problem): boolean =>
	record.kind === 'http-status' && (record.values.status === 401 || record.values.status === 403);

/** Takes passwords and tokens out of addresses that were written into the file of subscriptions by hand. */
export const putSecretsAway = async (services: Services): Promise<void> => {
	await changeSubscriptions(services, (current, store) => {
		const urls = new Set(current.map(({url}) => url));
		return current.map((subscription) => {
			const {url, credentials} = splitAddress(subscription.url);
			if (!credentials || urls.has(url)) return subscription;
			urls.add(url);
			const {key} = subscription;
			store.keepCredentials(key, mergedCredentials(store.credentials().get(key), credentials));
			return {...subscription, url};
		});
	});
};
