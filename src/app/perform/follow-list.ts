import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {decodeText} from '../../feed/charset.ts';
import {importList} from '../../feed/import-list.ts';
import type {ListedSubscription} from '../../feed/source-list.ts';
import {splitAddress} from '../../model/credentials.ts';
import type {LeftOut} from '../../model/left-out.ts';
import type {Services} from './services.ts';
import {subscribe, type Wish} from './subscribe.ts';

export type Imported = {
	/** Subscriptions that are new, and those that were followed already. */
	readonly added: number;
	readonly known: number;
	readonly leftOut: readonly LeftOut[];
};

/**
 * Follows what a file (or address) lists, and fetches none of it: OPML, or another reader's own file. Files of this machine
 * are left out: a list from elsewhere has no say in them. Throws the Problems of fetching, and 'not-a-source-list'.
 */
export const followList = async (services: Services, typed: string): Promise<Imported> => {
	const url = /^(?:https?|file):/i.test(typed)
		? typed
		: pathToFileURL(resolve(services.workingDirectory, typed)).href;
	const fetched = await services.fetch({url});
	if (fetched.status === 'unchanged') throw new Error(`${url} answered « unchanged » to a first request`);
	const {subscriptions, leftOut} = importList(decodeText(fetched.bytes, fetched.contentType), url);
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
