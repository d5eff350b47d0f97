import {parseFeed} from '../../feed/parse-feed.ts';
import {recognise} from '../../feed/recognise.ts';
import type {ParsedFeed} from '../../model/feed.ts';
import {isProblem, type Problem, problem} from '../../model/problem.ts';
import type {SourceKind} from '../../model/source.ts';
import {type Bytes, pageMarkup} from './page-markup.ts';
import {placeOf} from './place-name.ts';

/** How the dates of a source are read. */
export type Clock = {
	/** ms since the epoch */
	readonly now: number;
	/** The IANA zone of those that name none, where the reader chose it. */
	readonly zone?: string;
};

/**
 * What a source answered, as a feed whatever it is. A page is one by the headlines it lists, if the source was a page
 * before or nothing is known of it yet: a page in the place of a feed is a fault. Throws the Problems 'page-not-feed',
 * 'not-a-feed' and 'no-headlines'.
 */
export const readSource = async (
	fetched: Bytes,
	kind: SourceKind | undefined,
	clock: Clock,
): Promise<ParsedFeed> => {
	const feed = feedIn(fetched, clock.zone);
	if (!isProblem(feed)) return feed;
	if (kind !== 'page' && kind !== undefined) throw feed;
	const listed = await headlinesIn(fetched, clock);
	if (listed) return listed;
	throw kind === 'page' ? problem('no-headlines', {url: fetched.url}) : feed;
};

/** What was fetched as a feed, or why it is none. */
export const feedIn = ({bytes, url, contentType}: Bytes, zone?: string): ParsedFeed | Problem => {
	try {
		return parseFeed(bytes, {
			url,
			...(contentType !== undefined && {contentType}),
			...(zone !== undefined && {zone}),
		});
	} catch (error) {
		if (isProblem(error)) return error;
		throw error;
	}
};

/**
 * The headlines that a page, or a text saved from one, lists; undefined for anything else, or where none is sure. One without
 * a title is called as its place is.
 */
export const headlinesIn = async (fetched: Bytes, clock: Clock): Promise<ParsedFeed | undefined> => {
	const {url} = fetched;
	const text = pageMarkup(fetched);
	const listed = isBinary(text) ? undefined : await listedIn(text, fetched, clock);
	return listed && {...listed, title: listed.title || placeOf(url)};
};

const listedIn = async (text: string, fetched: Bytes, clock: Clock): Promise<ParsedFeed | undefined> => {
	const {url} = fetched;
	switch (formatOf(text, fetched)) {
		case 'feed':
			return undefined;
		case 'page':
			return (await import('../../page/list-headlines.ts')).listHeadlines(text, url, clock);
		case 'text': {
			const {textHeadlines} = await import('../../page/text-headlines.ts');
			// A file does not tell where the page was that it was saved from.
			return textHeadlines(text, {...clock, ...(/^https?:/.test(url) && {url})});
		}
	}
};

/** What to read a document as, by what it is and is said to be. */
export const formatOf = (text: string, {url, contentType = ''}: Bytes): 'feed' | 'page' | 'text' => {
	const dialect = recognise(text, contentType)?.dialect;
	if (dialect === undefined) return 'text';
	if (dialect === 'json') return /"items"\s*:/.test(text) ? 'feed' : 'text';
	if (dialect !== 'page') return 'feed';
	const isSaidText = /^text\/(?:plain|markdown)\b/i.test(contentType) || /\.(?:txt|text|md)$/i.test(url);
	return isSaidText && !/^\s*</.test(text) ? 'text' : 'page';
};

/** Signs that no text has; pictures, sound and archives have them soon. */
export const isBinary = (text: string): boolean =>
	/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text.slice(0, 65_536));
