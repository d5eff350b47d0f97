import {mergedCredentials, splitAddress} from '../../model/credentials.ts';
import {isProblem} from '../../model/problem.ts';
import type {Source, Subscription} from '../../model/source.ts';
import type {Move} from '../state.ts';
import type {Services} from './services.ts';
import {changeSubscriptions} from './subscribe.ts';

/**
 * Follows a source at the address to which its server says it has moved for good: key, ids and marks stay. Undefined
 * where it stays at its own: the other is followed already, or is less safe (`http:` after `https:`), or the reader
 * has had it stay. Call it once the new address has answered as a source.
 */
export const moveSource = async (
	services: Services,
	source: Source,
	movedTo: string,
): Promise<Move | undefined> => {
	const {url: to, credentials} = splitAddress(movedTo);
	if (!isAsSafe(source.url, movedTo)) return undefined;
	let before: Subscription | undefined;
	try {
		await changeSubscriptions(services, (current, store) => {
			const index = current.findIndex(({key}) => key === source.key);
			const subscription = current[index];
			const isTaken = current.some(({url}) => url === to);
			if (!subscription || subscription.url !== source.url || isTaken || subscription.declinedMove === to)
				return current;
			const known = store.credentials().get(source.key);
			// Only one origin's secrets are kept: those that the reader gave.
			if (credentials && known && known.origin !== credentials.origin) return current;
			if (credentials) store.keepCredentials(source.key, mergedCredentials(known, credentials));
			before = subscription;
			return current.with(index, {...subscription, url: to});
		});
	} catch (error) {
		// What it gave is kept all the same, and says again where it is.
		if (isProblem(error)) return undefined;
		throw error;
	}
	return before && {before, to};
};

/** What is read in secret is not read in the open. */
export const isAsSafe = (from: string, to: string): boolean =>
	to.startsWith('https:') || from.startsWith('http:');

/** Takes a move back, and has the source stay; what the subscription is now comes back, undefined if it is gone. */
export const moveBack = async (services: Services, {before, to}: Move): Promise<Subscription | undefined> => {
	let stayed: Subscription | undefined;
	await changeSubscriptions(services, (current) => {
		const index = current.findIndex(({key}) => key === before.key);
		const subscription = current[index];
		if (!subscription || current.some(({url}) => url === before.url)) return current;
		stayed = {...subscription, url: before.url, declinedMove: to};
		return current.with(index, stayed);
	});
	return stayed;
};
