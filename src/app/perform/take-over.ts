import {splitAddress} from '../../model/credentials.ts';
import {problem} from '../../model/problem.ts';
import type {Source, Subscription} from '../../model/source.ts';
import type {Move} from '../state.ts';
import {addressOf} from './address.ts';
import {credentialsOf, withCredentials} from './credentials.ts';
import {discoverTyped} from './discover-typed.ts';
import type {Services} from './services.ts';
import {changeSubscriptions, sourceAt} from './subscribe.ts';

/**
 * Follows a source at another address, key, ids and marks staying: at the one where it was found again, or where the reader says it
 * is. Throws Problem 'no-new-address' where none is known, 'already-followed', and those of looking for a source.
 */
export const takeOver = async (services: Services, source: Source, typed?: string): Promise<Move> => {
	const {title} = source;
	const to = typed === undefined ? source.newAddress?.url : await placeAt(services, source, typed);
	if (to === undefined) throw problem('no-new-address', {title});
	let before: Subscription | undefined;
	await changeSubscriptions(services, (current) => {
		const index = current.findIndex(({key}) => key === source.key);
		const subscription = current[index];
		if (!subscription || current.some(({url}) => url === to)) return current;
		before = subscription;
		const {declinedMove, ...rest} = subscription;
		// What the reader had it stay away from, they now want.
		const kept = declinedMove === undefined || declinedMove === to ? rest : subscription;
		return current.with(index, {...kept, url: to});
	});
	if (!before) throw problem('already-followed', {title: sourceAt(services, to)?.title ?? title, url: to});
	return {before, to};
};

/** The best source behind an address. */
const placeAt = async (services: Services, source: Source, typed: string): Promise<string | undefined> => {
	const {url} = splitAddress(addressOf(typed, services.workingDirectory));
	if (sourceAt(services, url)) return url;
	const world = withCredentials(services, (await credentialsOf(services)).get(source.key));
	return (await discoverTyped(world, typed))[0]?.url;
};
