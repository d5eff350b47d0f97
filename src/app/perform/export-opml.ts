import type {ListedSubscription} from '../../feed/source-list.ts';
import {writeOpml} from '../../feed/write-opml.ts';
import type {Source, Subscription} from '../../model/source.ts';
import type {Services} from './services.ts';

export type Exported = {
	readonly text: string;
	readonly count: number;
	/** Sources whose password or other secret stays here. */
	readonly withoutPassword: number;
};

/** What is followed, as OPML 2.0: all that the reader set about it, and what other readers want to know. */
export const exportOpml = async ({library, marks, words}: Services): Promise<Exported> => {
	const store = await marks();
	const subscriptions = new Map(
		store.subscriptions().map((subscription) => [subscription.key, subscription]),
	);
	const secrets = store.credentials();
	const listed = library.sources().map((source) => listedOf(source, subscriptions.get(source.key)));
	return {
		text: writeOpml(listed, words.cli.opmlTitle),
		count: listed.length,
		withoutPassword: listed.filter(({key}) => key !== undefined && secrets.has(key)).length,
	};
};

const listedOf = (source: Source, subscription: Subscription | undefined): ListedSubscription => {
	const {key, kind, homepage, folder, interval, fullText, keepDays, forgetsUnread, zone, url} = source;
	const {host} = new URL(url);
	const isOwnTitle = subscription?.title === undefined;
	const declinedMove = subscription?.declinedMove;
	return {
		key,
		url,
		// A source that never answered is called by its host, which is nobody's name for it.
		...(!(isOwnTitle && source.title === host) && {title: source.title}),
		...(isOwnTitle && source.title !== host && {isOwnTitle}),
		...(homepage !== undefined && {homepage}),
		...(folder !== undefined && {folder}),
		...(kind && {kind}),
		...(interval !== undefined && {interval}),
		...(fullText && {fullText}),
		...(keepDays !== undefined && {keepDays}),
		...(forgetsUnread && {forgetsUnread}),
		...(zone !== undefined && {zone}),
		...(declinedMove !== undefined && {declinedMove}),
	};
};
