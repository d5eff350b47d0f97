import {generateOpml, type Opml, parseOpml as readOpml} from 'feedsmith';
import {cleanLine} from '../model/clean.ts';
import {problem} from '../model/problem.ts';
import {mendXml} from './mend-xml.ts';

/** A subscription as OPML carries it. */
export type OpmlSubscription = {
	/** `http:`, `https:` or `file:`, absolute. */
	readonly url: string;
	readonly title?: string | undefined;
	readonly homepage?: string | undefined;
	/** Folders within folders are joined with « / ». */
	readonly folder?: string | undefined;
};

/** Why an outline is no subscription: it has no address, one of a kind that is never followed (`exec:`), or one that came before. */
export type LeftOutReason = 'no-address' | 'other-scheme' | 'duplicate';

export type ReadOpml = {
	readonly subscriptions: readonly OpmlSubscription[];
	readonly leftOut: readonly {readonly title: string; readonly reason: LeftOutReason}[];
};

type Outline = Opml.Outline<string>;

const separator = ' / ';
const longestName = 300;

/**
 * The subscriptions of an OPML document (1.0 or 2.0, opml.org/spec2), in its order; a broken one is read as far as it can be.
 * Throws the problem 'not-a-feed' with the `url` that the text came from, if it is no OPML.
 */
export const parseOpml = (text: string, url = ''): ReadOpml => {
	const root = text.search(/<opml[\s>]/i);
	if (root === -1) throw problem('not-a-feed', {url});
	const subscriptions = new Map<string, OpmlSubscription>();
	const leftOut: {readonly title: string; readonly reason: LeftOutReason}[] = [];
	const read = (outlines: readonly Outline[], folder: string): void => {
		for (const outline of outlines) {
			const name = nameOf(outline);
			const inner = outline.outlines ?? [];
			const isFolder =
				inner.length > 0 ||
				(outline.xmlUrl === undefined && outline.type === undefined && outline.url === undefined);
			if (outline.xmlUrl !== undefined || !isFolder) {
				const subscription = subscriptionOf(outline, name, folder);
				if (typeof subscription === 'string')
					leftOut.push({title: name || (outline.xmlUrl ?? ''), reason: subscription});
				else if (subscriptions.has(subscription.url))
					leftOut.push({title: name || subscription.url, reason: 'duplicate'});
				else subscriptions.set(subscription.url, subscription);
			}
			read(inner, joined(folder, name));
		}
	};
	read(outlinesOf(mendXml(text, root, 0).text, url), '');
	return {subscriptions: [...subscriptions.values()], leftOut};
};

const outlinesOf = (text: string, url: string): readonly Outline[] => {
	try {
		return readOpml(text).body?.outlines ?? [];
	} catch (cause) {
		throw problem('not-a-feed', {url}, cause);
	}
};

const nameOf = ({title, text}: Outline): string =>
	cleanLine(title ?? text ?? '')
		.slice(0, longestName)
		.toWellFormed();

const joined = (folder: string, name: string): string =>
	folder === '' || name === '' ? folder || name : folder + separator + name;

const subscriptionOf = (outline: Outline, name: string, folder: string): OpmlSubscription | LeftOutReason => {
	const said = outline.xmlUrl;
	if (said === undefined) return 'no-address';
	// feed://host and feed:https://host are an old way to say « open this in a reader ».
	const url = URL.parse(said.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'));
	if (!url || !/^(?:https?|file):$/.test(url.protocol)) return 'other-scheme';
	const homepage = URL.parse(outline.htmlUrl ?? '');
	const place = folder || folderOfCategory(outline.category);
	return {
		url: url.href,
		...(name !== '' && name !== said && name !== url.href && {title: name}),
		...(homepage && /^https?:$/.test(homepage.protocol) && {homepage: homepage.href}),
		...(place !== '' && {folder: place}),
	};
};

/** OPML 2.0: categories are parted by commas, their steps by slashes; the first one counts. */
const folderOfCategory = (category: string | undefined): string =>
	cleanLine(category?.split(',')[0] ?? '')
		.split('/')
		.map((step) => step.trim())
		.filter((step) => step !== '')
		.join(separator);

type Folder = {
	readonly folders: Map<string, Folder>;
	readonly subscriptions: OpmlSubscription[];
};

/** An OPML 2.0 document that `parseOpml` and other readers read back whole; folders stand within folders. */
export const writeOpml = (subscriptions: readonly OpmlSubscription[], title: string): string => {
	const top: Folder = {folders: new Map(), subscriptions: []};
	for (const subscription of subscriptions)
		folderAt(top, subscription.folder).subscriptions.push(subscription);
	const outlines = outlinesIn(top);
	// The library refuses a document without a subscription.
	if (outlines.length === 0)
		return generateOpml({head: {title}, body: {outlines: [{text: title}]}}).replace(/\s*<outline[^>]*>/, '');
	return generateOpml({head: {title}, body: {outlines}});
};

const folderAt = (top: Folder, path = ''): Folder => {
	let folder = top;
	for (const name of path.split(separator)) {
		if (name === '') continue;
		const inner = folder.folders.get(name) ?? {folders: new Map(), subscriptions: []};
		folder.folders.set(name, inner);
		folder = inner;
	}
	return folder;
};

const outlinesIn = ({folders, subscriptions}: Folder): Outline[] => [
	...subscriptions.map(({url, title, homepage}) => ({
		text: title ?? url,
		type: 'rss',
		title: title ?? url,
		xmlUrl: url,
		...(homepage !== undefined && {htmlUrl: homepage}),
	})),
	...[...folders].map(([name, folder]) => ({text: name, title: name, outlines: outlinesIn(folder)})),
];
