import {generateOpml, type Opml} from 'feedsmith';
import {folderSteps} from '../model/folder.ts';
import {opmlAttributes, opmlNamespace} from './opml-attributes.ts';
import type {ListedSubscription} from './source-list.ts';

type Outline = Opml.Outline<Date, typeof opmlAttributes>;

type Folder = {
	readonly folders: Map<string, Folder>;
	readonly outlines: Outline[];
};

/** An OPML 2.0 document that `parseOpml` reads back whole, and other readers as far as they can; folders stand within folders. */
export const writeOpml = (subscriptions: readonly ListedSubscription[], title: string): string => {
	const top: Folder = {folders: new Map(), outlines: []};
	for (const [place, subscription] of subscriptions.entries())
		folderAt(top, subscription.folder).outlines.push(outlineOf(subscription, place));
	const outlines = outlinesIn(top);
	// The library refuses a document without a subscription.
	const isEmpty = outlines.length === 0;
	const text = generateOpml(
		{head: {title}, body: {outlines: isEmpty ? [{text: title}] : outlines}},
		{extraOutlineAttributes: opmlAttributes},
	).replace('<opml version="2.0">', `<opml version="2.0" ${opmlNamespace}>`);
	return isEmpty ? text.replace(/\s*<outline[^>]*>/, '') : text;
};

const folderAt = (top: Folder, path = ''): Folder => {
	let folder = top;
	for (const name of folderSteps(path)) {
		const inner = folder.folders.get(name) ?? {folders: new Map(), outlines: []};
		folder.folders.set(name, inner);
		folder = inner;
	}
	return folder;
};

const outlinesIn = ({folders, outlines}: Folder): Outline[] => [
	...outlines,
	...[...folders].map(([name, folder]) => ({text: name, title: name, outlines: outlinesIn(folder)})),
];

const outlineOf = (subscription: ListedSubscription, place: number): Outline => {
	const {
		url,
		title = url,
		isOwnTitle,
		homepage,
		kind,
		key,
		interval,
		fullText,
		keepDays,
		forgetsUnread,
		zone,
		declinedMove,
	} = subscription;
	return {
		text: title,
		// Readers ask for every kind of feed as « rss », and for nothing else as anything else.
		type: kind === 'page' || kind === 'sitemap' ? kind : 'rss',
		title,
		xmlUrl: url,
		...(homepage !== undefined && {htmlUrl: homepage}),
		...(key !== undefined && {'actus:key': key}),
		...(kind && {'actus:kind': kind}),
		...(isOwnTitle && {'actus:name': 'source'}),
		...(interval !== undefined && {'actus:interval': String(interval)}),
		...(fullText && {'actus:fullText': fullText}),
		...(keepDays !== undefined && {'actus:keepDays': String(keepDays)}),
		...(forgetsUnread && {'actus:forgetsUnread': 'true'}),
		...(zone !== undefined && {'actus:zone': zone}),
		...(declinedMove !== undefined && {'actus:declinedMove': declinedMove}),
		'actus:place': String(place),
	};
};
