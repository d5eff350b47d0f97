import type {Credentials} from '../../model/credentials.ts';
import {isProblem} from '../../model/problem.ts';
import type {FetchAddress} from '../../net/fetched.ts';
import type {Services} from './services.ts';

/** What a reader gives for a source: to be sent to the origin of its address. */
export type Given = Omit<Credentials, 'origin'>;

/** The same network, with what a source asks of its subscribers going along with each request, to its own origin. */
export const withCredentials = <World extends {readonly fetch: FetchAddress}>(
	world: World,
	credentials: Credentials | undefined,
): World =>
	credentials === undefined
		? world
		: {...world, fetch: (request, signal) => world.fetch({...request, credentials}, signal)};

/** What sources ask of their subscribers, by their keys; where that cannot be read, they are asked without. */
export const credentialsOf = async ({
	marks,
	log,
}: Pick<Services, 'marks' | 'log'>): Promise<ReadonlyMap<string, Credentials>> => {
	try {
		return (await marks()).credentials();
	} catch (error) {
		if (!isProblem(error)) throw error;
		log(error);
		return new Map();
	}
};

/** The world as a subscriber of one source meets it. */
export const asSubscriber = async (services: Services, key: string): Promise<Services> =>
	withCredentials(services, (await credentialsOf(services)).get(key));
