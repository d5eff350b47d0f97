import {importList} from '../../feed/import-list.ts';
import type {ListedSubscription} from '../../feed/source-list.ts';
import {splitAddress} from '../../model/credentials.ts';
import type {LeftOut} from '../../model/left-out.ts';
import type {ListFile} from './read-list-file.ts';
import type {Services} from './services.ts';
import {subscribe, type Wish} from './subscribe.ts';

export type Imported = {
	/** Subscriptions that are new, and those that were followed already. */
	readonly added: number;
	readonly known: number;
	readonly leftOut: readonly LeftOut[];
};

/**
 * Follows what a file lists, and fetches none of it: OPML, or another reader's own file. Files of this machine
 * are left out: a list from elsewhere has no say in them. Throws 'not-a-source-list'.
 */
export const followList = async (services: Services, {text, url}: ListFile): Promise<Imported> => {
	const {subscriptions, leftOut} = importList(text, url);
	const listed = subscriptions.filter((subscription) => !isLocal(subscription.url));
	const added = await subscribe(services, listed.map(wishOf));
	note(services, added, listed);
	return {
		added: added.length,
		known: listed.length - added.length,
		leftOut: [
			...leftOut,
			...subscriptions
				.filter((subscription) => isLocal(subscription.url))
				.map(({url, title}) => ({title: title ?? url, reason: 'local-file' as const})),
		],
	};
};

const isLocal = (address: string): boolean => address.startsWith('file:');

const wishOf = (listed: ListedSubscription): Wish => {
	const {isOwnTitle, homepage: _homepage, kind: _kind, ...wish} = listed;
	if (!isOwnTitle) return wish;
	const {title: _title, ...unnamed} = wish;
	return unnamed;
};

/** Until the sources answer themselves, they are what the list says of them. */
const note = (
	{library}: Services,
	added: readonly {readonly key: string; readonly url: string}[],
	listed: readonly ListedSubscription[],
): void => {
	const byUrl = new Map(listed.map((subscription) => [splitAddress(subscription.url).url, subscription]));
	for (const {key, url} of added) {
		const {title, isOwnTitle, homepage, kind} = byUrl.get(url) ?? {};
		library.saveHearsay(key, {
			...(isOwnTitle && title !== undefined && {title}),
			...(homepage !== undefined && {homepage}),
			...(kind && {kind}),
		});
	}
};
