import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {decodeText} from '../../feed/charset.ts';
import {parseOpml, type ReadOpml, writeOpml} from '../../feed/opml.ts';
import type {LeftOut} from '../../messages/messages.ts';
import {isProblem, problem} from '../../model/problem.ts';
import type {Services} from './services.ts';
import {subscribe} from './subscribe.ts';

export type Imported = {
	/** Subscriptions that are new, and those that were followed already. */
	readonly added: number;
	readonly known: number;
	readonly leftOut: readonly {readonly title: string; readonly reason: LeftOut}[];
};

/**
 * Follows what an OPML file (or address) lists, and fetches none of it. Files of this machine are left out: a list
 * from elsewhere has no say in them. Throws the Problems of fetching, and 'not-opml'.
 */
export const importOpml = async (services: Services, typed: string): Promise<Imported> => {
	const url = /^(?:https?|file):/i.test(typed)
		? typed
		: pathToFileURL(resolve(services.workingDirectory, typed)).href;
	const fetched = await services.fetch({url});
	if (fetched.status === 'unchanged') throw new Error(`${url} answered « unchanged » to a first request`);
	const {subscriptions, leftOut} = read(decodeText(fetched.bytes, fetched.contentType), url);
	const isLocal = (address: string) => address.startsWith('file:');
	const wishes = subscriptions
		.filter((subscription) => !isLocal(subscription.url))
		.map(({url, title, folder}) => ({
			url,
			...(title !== undefined && {title}),
			...(folder !== undefined && {folder}),
		}));
	const added = await subscribe(services, wishes);
	return {
		added: added.length,
		known: wishes.length - added.length,
		leftOut: [
			...leftOut,
			...subscriptions
				.filter((subscription) => isLocal(subscription.url))
				.map(({url, title}) => ({title: title ?? url, reason: 'local-file' as const})),
		],
	};
};

const read = (text: string, url: string): ReadOpml => {
	try {
		return parseOpml(text, url);
	} catch (error) {
		if (isProblem(error) && error.record.kind === 'not-a-feed') throw problem('not-opml', {url}, error);
		throw error;
	}
};

/** What is followed, as OPML 2.0 that other readers take; `count` of them. */
export const exportOpml = ({library, words}: Services): {readonly text: string; readonly count: number} => {
	const subscriptions = library.sources().map((source) => {
		// A source that never answered is called by its host, which is nobody's name for it.
		const {title, ...unnamed} = source;
		return title === URL.parse(source.url)?.host ? unnamed : source;
	});
	return {text: writeOpml(subscriptions, words.cli.opmlTitle), count: subscriptions.length};
};
