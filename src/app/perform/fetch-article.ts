import {decodeText} from '../../feed/charset.ts';
import {parseFeed} from '../../feed/parse-feed.ts';
import type {Article} from '../../model/article.ts';
import type {ParsedEntry} from '../../model/feed.ts';
import {articleId, subscriptionKey} from '../../model/identity.ts';
import {problem} from '../../model/problem.ts';
import {joined} from './full-text.ts';
import {type Bytes, pageMarkup} from './page-markup.ts';
import {fileName, placeOf} from './place-name.ts';
import {formatOf, isBinary} from './read-source.ts';
import {readWhole} from './read-whole.ts';
import type {Services} from './services.ts';

/** ms that a page may take to be understood. */
const extraction = 10_000;

type Fetching = {
	/** With the text of its own page. */
	readonly isFull?: boolean;
	/** A page named the address, not the reader: it may not lead into a private network. */
	readonly isLinked?: boolean;
	readonly signal?: AbortSignal;
};

/**
 * The article at an address that nobody subscribed to: a page's own, a feed's newest, a plain text as paragraphs.
 * `isFull`: a feed's with the text of its own page. Throws the Problems of fetching, 'no-article-found', and
 * 'not-an-article' for what is no text at all.
 */
export const fetchArticle = async (
	services: Services,
	url: string,
	{isFull = false, isLinked = false, signal = new AbortController().signal}: Fetching = {},
): Promise<Article> => {
	const fetched = await services.fetch({url, isLinked}, signal);
	if (fetched.status === 'unchanged') throw new Error(`${url} answered « unchanged » to a first request`);
	const text = decodeText(fetched.bytes, fetched.contentType);
	if (isBinary(text)) throw problem('not-an-article', {url});
	switch (formatOf(text, fetched)) {
		case 'feed':
			return isFull ? readWhole(services, newest(fetched, services)) : newest(fetched, services);
		case 'page':
			return pageArticle(pageMarkup(fetched), fetched.url, services, signal);
		case 'text':
			return textArticle(text, fetched.url, services);
	}
};

type Origin = {readonly url: string; readonly title: string};

const newest = ({bytes, url, contentType}: Bytes, services: Services): Article => {
	const feed = parseFeed(bytes, {url, ...(contentType !== undefined && {contentType})});
	const [first, ...others] = feed.entries;
	if (!first) throw problem('no-article-found', {url});
	const entry = others.reduce(
		(latest, other) => ((other.published ?? 0) > (latest.published ?? 0) ? other : latest),
		first,
	);
	return articleOf(entry, {url, title: feed.title || placeOf(url)}, services);
};

const pageArticle = async (
	html: string,
	url: string,
	services: Services,
	signal: AbortSignal,
): Promise<Article> => {
	const {extractInWorker} = await import('../../page/extract-in-worker.ts');
	const first = await extractInWorker(html, url, {deadline: extraction, signal});
	const {
		siteName = placeOf(url),
		canonicalUrl = webAddress(url),
		...page
	} = await joined(services, {page: first, url}, {sourceUrl: url}, signal);
	return articleOf(
		{...page, identity: url, enclosures: [], ...(canonicalUrl !== undefined && {url: canonicalUrl})},
		{url, title: siteName},
		services,
	);
};

/** A plain text that does not say its title is called as its file is; Markdown's signs are no part of a title. */
const textArticle = async (text: string, url: string, services: Services): Promise<Article> => {
	const {articleOfText} = await import('../../page/page-text.ts');
	const page = articleOfText(text, url);
	const address = webAddress(url);
	const title = page.title.replace(/^#+\s+/, '') || fileName(url);
	return articleOf(
		{...page, title, identity: url, enclosures: [], ...(address !== undefined && {url: address})},
		{url, title: placeOf(url)},
		services,
	);
};

const webAddress = (url: string): string | undefined => (/^https?:/.test(url) ? url : undefined);

const articleOf = (entry: ParsedEntry, {url, title}: Origin, {clock}: Services): Article => {
	const {identity, authors, html, language, updated, enclosures, published, publishedDay, access} = entry;
	const key = subscriptionKey(url);
	return {
		headline: {
			id: articleId(key, identity),
			place: {sort: published ?? clock(), position: 0, order: 0, row: 0},
			title: entry.title,
			...(entry.url !== undefined && {url: entry.url}),
			sourceKey: key,
			sourceUrl: url,
			sourceTitle: title,
			...(published !== undefined && {published}),
			...(publishedDay !== undefined && {publishedDay}),
			...(authors.length > 0 && {author: authors.join(', ')}),
			...(entry.summary !== undefined && {summary: entry.summary}),
			access,
			isRead: false,
			isBookmarked: false,
		},
		authors,
		html,
		...(language !== undefined && {language}),
		...(updated !== undefined && {updated}),
		enclosures,
	};
};
