import type {Credentials} from '../../model/credentials.ts';
import {isProblem, type Problem} from '../../model/problem.ts';
import type {Account} from '../effect.ts';
import type {Send} from '../program.ts';
import {addressOf} from './address.ts';
import {credentialsOf, type Given} from './credentials.ts';
import {giveCredentials, keepCredentials} from './give-credentials.ts';
import type {Services} from './services.ts';
import {type Finds, findSources} from './subscribe.ts';

/**
 * What sources ask of their subscribers, while a reader is open. Secrets pass by the state: what is needed again, to undo
 * or to follow what was found, is remembered here alone.
 */
export const createReaderAccess = (services: Services, send: Send, signal: AbortSignal) => {
	const {library} = services;
	/** By the addresses of sources found. */
	const given = new Map<string, Credentials>();
	/** By the keys of sources unsubscribed. */
	const forgotten = new Map<string, Credentials>();
	const earlier = new Map<string, (Credentials | undefined)[]>();

	const titleOf = (wanted: string) => library.sources().find(({key}) => key === wanted)?.title ?? '';

	const give = async (key: string, account: Given | undefined): Promise<void> => {
		const source = library.sources().find((each) => each.key === key);
		if (!source) return;
		const before = await giveCredentials(services, source, account, {signal});
		if (!before && !account) return;
		earlier.set(key, [...(earlier.get(key) ?? []), before]);
		send({type: 'access-given', key, title: titleOf(key), isUndo: false});
	};

	return {
		/** What an address leads to; where its site asks for an account, so does the reader, and there is nothing yet. */
		find: async (address: string, account: Account | undefined): Promise<Finds | undefined> => {
			try {
				const finds = await findSources(services, address, {given: account, signal});
				if ('known' in finds) return finds;
				for (const {url} of finds.found) if (finds.credentials) given.set(url, finds.credentials);
				return finds;
			} catch (error) {
				if (account || !isProblem(error) || !isAsking(error, addressOf(address, services.workingDirectory)))
					throw error;
				send({type: 'locked', address, problem: error.record});
				return undefined;
			}
		},
		givenFor: (url: string): Credentials | undefined => given.get(url),
		forgotten,
		load: async (key: string): Promise<void> => {
			const kept = (await credentialsOf(services)).get(key);
			send({type: 'access-known', key, user: kept && (kept.user ?? '')});
		},
		give,
		restore: async (key: string): Promise<void> => {
			await keepCredentials(services, key, earlier.get(key)?.pop());
			send({type: 'access-given', key, title: titleOf(key), isUndo: true});
		},
	};
};

/** True if the very site that was typed asks for an account. */
const isAsking = ({record}: Problem, address: string): boolean =>
	record.kind === 'http-status' &&
	record.values.status === 401 &&
	URL.parse(record.values.url)?.origin === URL.parse(address)?.origin;
