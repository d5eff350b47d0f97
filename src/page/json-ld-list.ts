import {parseDate, readDate} from '../model/dates.ts';
import {authorNames} from './author-names.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {precisionOf} from './said-precision.ts';
import {saidLine} from './said-text.ts';
import {webAddress, withoutTracking} from './web-address.ts';

type Thing = {readonly [property: string]: unknown};

const deepest = 10;
const mostThings = 5000;
const mostHeadlines = 2000;

/**
 * The headlines that a page's JSON-LD lists: articles in arrays and graphs, in an `ItemList`, in what a page, blog or
 * live blog says that it holds (schema.org). `url` is the page's own address: what is said of the page itself is not
 * listed. An item that only has an address is given without a title.
 */
export const jsonLdHeadlines = (
	blocks: readonly string[],
	url: string,
	clock: string,
): readonly ListedHeadline[] => {
	const found: ListedHeadline[] = [];
	let things = 0;
	const visit = (value: unknown, depth: number, isItem: boolean): void => {
		if (depth > deepest || things > mostThings || found.length >= mostHeadlines) return;
		if (Array.isArray(value)) {
			for (const each of value.slice(0, mostThings)) visit(each, depth + 1, isItem);
			return;
		}
		if (isItem && typeof value === 'string') add({url: value});
		if (!isThing(value)) return;
		things++;
		const types = typesOf(value);
		if (elsewhere.test(types)) return;
		if (articleType.test(types)) add(value);
		else if (isItem && (itemType.test(types) || types === '')) addItem(value, depth);
		for (const property of holders) {
			if (property in value) visit(value[property], depth + 1, lists.has(property));
		}
	};
	const addItem = (value: Thing, depth: number): void => {
		const item = value.item;
		if (isThing(item) || Array.isArray(item)) {
			const types = isThing(item) ? typesOf(item) : '';
			if (
				isThing(item) &&
				!articleType.test(types) &&
				!elsewhere.test(types) &&
				/^(?:WebPage|Thing|CreativeWork|)$/.test(types)
			)
				add({...value, ...item});
			else
				visit(
					isThing(item) ? {datePublished: value.datePublished, url: value.url, ...item} : item,
					depth + 1,
					true,
				);
		} else add({...value, ...(typeof item === 'string' && {url: item})});
	};
	const add = (thing: Thing): void => {
		const headline = headlineOf(thing, url, clock);
		if (headline) found.push(headline);
	};
	for (const block of blocks) visit(parsed(block), 0, false);
	return found;
};

const articleType =
	/(?:^|\s)(?:\w*NewsArticle|Article|(?:Advertiser|Satirical|Scholarly|Tech)\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)(?:\s|$)/;
const itemType = /(?:^|\s)(?:ListItem|WebPage|CreativeWork|Thing|VideoObject)(?:\s|$)/;
const elsewhere =
	/(?:^|\s)(?:BreadcrumbList|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|Comment|Product|Offer|Event|Recipe|Person|Organization|Question|FAQPage|JobPosting)(?:\s|$)/;

const holders = [
	'@graph',
	'mainEntity',
	'mainEntityOfPage',
	'itemListElement',
	'hasPart',
	'blogPost',
	'blogPosts',
	'liveBlogUpdate',
	'about',
] as const;
const lists: ReadonlySet<string> = new Set(['itemListElement', 'blogPost', 'blogPosts', 'liveBlogUpdate']);

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): string =>
	[thing['@type']]
		.flat()
		.filter((type) => typeof type === 'string')
		.map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''))
		.join(' ');

const parsed = (block: string): unknown => {
	const mended = block
		.replace(
			/^\s*(?:\/\*|\/\/)?\s*<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
			'',
		)
		.replace(/\p{Cc}/gu, ' ')
		.replace(/,(?=\s{0,99}[}\]])/g, '')
		.replace(/[;\s]+$/, '');
	for (const text of [block, mended]) {
		try {
			return JSON.parse(text);
		} catch {}
	}
	return undefined;
};

const textOf = (value: unknown): string | undefined => {
	const first = Array.isArray(value) ? value[0] : value;
	if (isThing(first)) return textOf(first['@value'] ?? first['@id'] ?? first.name);
	return typeof first === 'string' ? first : undefined;
};

const headlineOf = (thing: Thing, base: string, clock: string): ListedHeadline | undefined => {
	const said = [thing.url, thing.mainEntityOfPage, thing['@id']]
		.map(textOf)
		.find((address) => address && !address.startsWith('#'));
	const address = webAddress(said, base);
	const date = textOf(thing.datePublished ?? thing.dateCreated ?? thing.uploadDate);
	const written = date === undefined ? undefined : readDate(date, clock);
	const title = saidLine(textOf(thing.headline)) ?? saidLine(textOf(thing.name)) ?? '';
	if (title === '' && address === undefined) return undefined;
	const updated = textOf(thing.dateModified);
	const isFree = String(textOf(thing.isAccessibleForFree) ?? thing.isAccessibleForFree ?? '').toLowerCase();
	return {
		title,
		url: address && withoutTracking(address),
		published: written?.ms,
		precision: precisionOf(date, written),
		updated: updated === undefined ? undefined : parseDate(updated, clock),
		summary: saidLine(textOf(thing.description)),
		authors: authorNames(
			[thing.author]
				.flat()
				.slice(0, 20)
				.map((author) => (isThing(author) ? textOf(author.name) : textOf(author))),
		),
		access: /false$/.test(isFree) ? 'subscribers' : /true$/.test(isFree) ? 'free' : 'unknown',
		place: undefined,
	};
};
