import {parseDate} from '../model/dates.ts';
import {type EntryDraft, type FeedDraft, firstOf} from './draft.ts';
import {enclosuresOf} from './enclosures.ts';
import {webUrl} from './links.ts';
import {titleText} from './plain-text.ts';
import {type Block, blocksIn, type FieldOf} from './sitemap-blocks.ts';

const most = 50_000;
const mostKept = 1000;

type Field =
	| 'loc'
	| 'lastmod'
	| 'news'
	| 'title'
	| 'date'
	| 'publication'
	| 'language'
	| 'access'
	| 'genres'
	| 'image';

/** A news sitemap's draft, and whether the document broke off. */
export type ReadSitemap = {readonly draft: FeedDraft; readonly isWhole: boolean};

/**
 * A news sitemap as a feed, from its root element on (Google's « news sitemap », sitemap-news/0.9): what has no `news:`
 * element is no news and left out; undefined if nothing has. Of the first 50,000 addresses the newest 1,000 are kept.
 */
export const readSitemap = (document: string, url: string): ReadSitemap | undefined => {
	if (!/sitemap-news\/|<news:/i.test(document)) return undefined;
	const {blocks, isWhole} = blocksIn(document, 'url', fieldsIn(document), most);
	const news = newest(blocks.filter((block) => block.news !== undefined));
	if (news.length === 0) return undefined;
	return {
		draft: {
			kind: 'sitemap',
			title: titleText(commonest(news.map(({publication}) => publication?.trim()))),
			homepage: webUrl('/', url),
			language: commonest(news.map(({language}) => language?.trim())),
			ttl: undefined,
			entries: news.map((block) => draftOf(block, url)),
		},
		isWhole,
	};
};

const namespaces = {
	'http://www.google.com/schemas/sitemap-news/0.9': 'news',
	'http://www.google.com/schemas/sitemap-image/1.1': 'image',
} as const;

const newsFields: ReadonlyMap<string, Field> = new Map([
	['news', 'news'],
	['title', 'title'],
	['publication_date', 'date'],
	['name', 'publication'],
	['language', 'language'],
	['access', 'access'],
	['genres', 'genres'],
]);

/** By the prefixes that the document binds to Google's namespaces; by the usual ones where it binds none. */
const fieldsIn = (document: string): FieldOf<Field> => {
	const spaces = new Map<string, 'news' | 'image'>([
		['news', 'news'],
		['image', 'image'],
	]);
	for (const [, prefix = '', name = ''] of document
		.slice(0, 8192)
		.matchAll(/\sxmlns:([\w.-]{1,60})\s*=\s*["']([^"'<>]{1,200})["']/g)) {
		const space = Object.entries(namespaces).find(([uri]) => uri === name.trim())?.[1];
		if (space) spaces.set(prefix.toLowerCase(), space);
	}
	return (prefix, name) => {
		const space = spaces.get(prefix);
		if (space === 'news') return newsFields.get(name);
		if (space === 'image') return name === 'loc' ? 'image' : undefined;
		return prefix !== 'video' && (name === 'loc' || name === 'lastmod') ? name : undefined;
	};
};

/** The newest of too many, in the document's order; what has no date goes first. */
const newest = (blocks: readonly Block<Field>[]): readonly Block<Field>[] => {
	if (blocks.length <= mostKept) return blocks;
	const dated = blocks.map((block, index) => ({index, moment: momentOf(block.date ?? block.lastmod ?? '')}));
	const kept = dated
		.sort((a, b) => b.moment - a.moment || a.index - b.index)
		.slice(0, mostKept)
		.map(({index}) => index);
	return kept.sort((a, b) => a - b).flatMap((index) => blocks[index] ?? []);
};

const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The usual form is read by the engine itself: fifty thousand dates are many. */
const momentOf = (date: string): number => {
	const text = date.trim();
	const moment = exact.test(text) ? Date.parse(text) : (parseDate(text) ?? 0);
	return Number.isNaN(moment) ? 0 : moment;
};

const draftOf = (block: Block<Field>, base: string): EntryDraft => ({
	guid: undefined,
	url: webUrl(block.loc?.trim(), base),
	title: titleText(block.title ?? ''),
	published: [block.date?.trim()],
	updated: [block.lastmod?.trim()],
	authors: [],
	html: '',
	introduction: undefined,
	base,
	language: firstOf(block.language?.trim()),
	enclosures: enclosuresOf(block.image ? [{url: block.image.trim(), type: 'image/*'}] : [], base),
	terms: isForSubscribers(block) ? ['subscription'] : [],
});

/** `news:access` is « Subscription » or « Registration »; publishers write the same words among the genres. */
const isForSubscribers = ({access = '', genres = ''}: Block<Field>): boolean =>
	/\b(?:subscription|registration)\b/i.test(`${access} ${genres}`);

const commonest = (texts: readonly (string | undefined)[]): string => {
	const counts = new Map<string, number>();
	for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
	let best = '';
	for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
	return best;
};
