import type {ListedSubscription} from '../../feed/source-list.ts';
import {writeOpml} from '../../feed/write-opml.ts';
import type {Source, Subscription} from '../../model/source.ts';
import {withoutCredentials} from '../../net/credentials.ts';
import type {Services} from './services.ts';

export type Exported = {
	readonly text: string;
	readonly count: number;
	/** Sources whose address holds a user and a password: these stay here. */
	readonly withoutPassword: number;
};

/** What is followed, as OPML 2.0: all that the reader set about it, and what other readers want to know. */
export const exportOpml = async ({library, marks, words}: Services): Promise<Exported> => {
	const subscriptions = new Map(
		(await marks()).subscriptions().map((subscription) => [subscription.key, subscription]),
	);
	const listed = library.sources().map((source) => listedOf(source, subscriptions.get(source.key)));
	return {
		text: writeOpml(
			listed.map(({subscription}) => subscription),
			words.cli.opmlTitle,
		),
		count: listed.length,
		withoutPassword: listed.filter(({isStripped}) => isStripped).length,
	};
};

const listedOf = (
	source: Source,
	subscription: Subscription | undefined,
): {readonly subscription: ListedSubscription; readonly isStripped: boolean} => {
	const {key, kind, homepage, folder, interval, fullText} = source;
	const address = new URL(source.url);
	const isStripped = address.username !== '' || address.password !== '';
	const url = isStripped ? withoutCredentials(address) : source.url;
	const isOwnTitle = subscription?.title === undefined;
	const declinedMove = subscription?.declinedMove;
	return {
		isStripped,
		subscription: {
			key,
			url,
			// A source that never answered is called by its host, which is nobody's name for it.
			...(!(isOwnTitle && source.title === address.host) && {title: source.title}),
			...(isOwnTitle && source.title !== address.host && {isOwnTitle}),
			...(homepage !== undefined && {homepage}),
			...(folder !== undefined && {folder}),
			...(kind && {kind}),
			...(interval !== undefined && {interval}),
			...(fullText && {fullText}),
			...(declinedMove !== undefined && {declinedMove}),
		},
	};
};
