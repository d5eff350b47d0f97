import {readDate, type WrittenDate} from '../model/dates.ts';
import {type ArticleFacts, publishedOn} from './article-facts.ts';
import {authorNames} from './author-names.ts';
import {languageTag} from './page-clock.ts';
import {saidLine} from './said-text.ts';
import {webAddress} from './web-address.ts';

type Thing = {readonly [property: string]: unknown};

export type JsonLdFacts = ArticleFacts & {
	/** Some thing on the page is said to be an article. */
	readonly isArticle: boolean;
	/** The article's plain text, where the publisher gives it. */
	readonly body?: string;
};

/**
 * What a page's JSON-LD says of its article (schema.org, Article and its kinds; Google, « Article structured data »).
 * Of several articles it is the one whose address is the page's own, else the first. `clock` is the zone of dates
 * that name none.
 */
export const jsonLdFacts = (blocks: readonly string[], url: string, clock: string): JsonLdFacts => {
	const things = blocks.slice(0, mostBlocks).flatMap((block) => thingsIn(parseBlock(block)));
	const byId = new Map(
		things.flatMap((thing) =>
			typeof thing['@id'] === 'string' && Object.keys(thing).length > 1
				? [[thing['@id'], thing] as const]
				: [],
		),
	);
	const articles = things.filter((thing) => articleType.test(typesOf(thing)));
	const article = articles.find((thing) => isAbout(thing, url)) ?? articles[0];
	const page = things.find((thing) => pageType.test(typesOf(thing)));
	const publisher = names(article?.publisher ?? page?.publisher, byId)[0];
	const said = (property: string): unknown => article?.[property] ?? page?.[property];
	const body = article?.articleBody;
	return {
		isArticle: article !== undefined,
		title: saidLine(article?.headline) ?? saidLine(article?.name),
		authors: authorNames(names(article?.author ?? article?.creator, byId), publisher),
		...publishedOn(dateOf(article?.datePublished ?? article?.dateCreated ?? page?.datePublished, clock)),
		updated: dateOf(said('dateModified'), clock)?.ms,
		summary: saidLine(article?.description) ?? saidLine(article?.abstract),
		siteName: publisher,
		language: languageTag(textOf(said('inLanguage'))),
		url: article && addressOf(article, url),
		isFree: truthOf(said('isAccessibleForFree')),
		...(typeof body === 'string' && body.trim() !== '' && {body}),
	};
};

const mostBlocks = 50;
const mostThings = 2000;
const deepest = 8;

const articleType =
	/(?:^|\s)(?:schema:)?(?:\w*NewsArticle|Article|(?:Advertiser|Satirical|Scholarly|Tech)\w*Article|Report|BlogPosting|LiveBlogPosting)(?:\s|$)/;
const pageType = /(?:^|\s)(?:Item|News)?WebPage(?:\s|$)/;

const typesOf = (thing: Thing): string =>
	[thing['@type']]
		.flat()
		.filter((type) => typeof type === 'string')
		.map((type) => type.replace(/^https?:\/\/schema\.org\//, ''))
		.join(' ');

/** Many publishers write JSON by hand: comments around it, newlines within strings, commas before a closing bracket. */
const parseBlock = (block: string): unknown => {
	const mended = () =>
		block
			.replace(
				/^\s*(?:\/\*|\/\/)?\s*<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
				'',
			)
			.replace(/\p{Cc}/gu, ' ')
			.replace(/,(?=\s{0,99}[}\]])/g, '')
			.replace(/[;\s]+$/, '');
	for (const text of [() => block, mended]) {
		try {
			return JSON.parse(text());
		} catch {}
	}
	return undefined;
};

const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things that stand for the page itself, in order; not those that it lists or mentions. */
const thingsIn = (json: unknown): readonly Thing[] => {
	const things: Thing[] = [];
	const visit = (value: unknown, depth: number): void => {
		if (depth > deepest || things.length >= mostThings) return;
		if (Array.isArray(value)) for (const each of value.slice(0, mostThings)) visit(each, depth + 1);
		if (!isThing(value)) return;
		things.push(value);
		for (const property of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(value[property], depth + 1);
	};
	visit(json, 0);
	return things;
};

const textOf = (value: unknown): string | undefined => {
	const first = Array.isArray(value) ? value[0] : value;
	if (isThing(first)) return textOf(first['@value'] ?? first.name);
	return typeof first === 'string' ? first : undefined;
};

/** Names of persons and organizations: plain, as things, by reference, or several in one array. */
const names = (value: unknown, byId: ReadonlyMap<string, Thing>, depth = 0): readonly string[] => {
	if (depth > deepest) return [];
	if (Array.isArray(value)) return value.slice(0, 50).flatMap((each) => names(each, byId, depth + 1));
	if (!isThing(value)) return saidLine(value) === undefined ? [] : [saidLine(value) ?? ''];
	if (value.name === undefined && typeof value['@id'] === 'string') {
		const meant = byId.get(value['@id']);
		if (meant && meant !== value) return names(meant, byId, depth + 1);
	}
	const whole = value.name ?? value['@list'];
	if (whole !== undefined) return names(whole, byId, depth + 1);
	const parts = [saidLine(value.givenName), saidLine(value.familyName)].filter((part) => part !== undefined);
	return parts.length > 0 ? [parts.join(' ')] : [];
};

const dateOf = (value: unknown, clock: string): WrittenDate | undefined => {
	const text = textOf(value);
	return text === undefined ? undefined : readDate(text, clock);
};

const truthOf = (value: unknown): boolean | undefined => {
	const said = typeof value === 'boolean' ? String(value) : textOf(value);
	const word = said
		?.trim()
		.toLowerCase()
		.replace(/^https?:\/\/schema\.org\//, '');
	if (word === 'true' || word === 'yes' || word === '1') return true;
	return word === 'false' || word === 'no' || word === '0' ? false : undefined;
};

const addressOf = (thing: Thing, base: string): string | undefined => {
	const page = thing.mainEntityOfPage;
	return webAddress(textOf(thing.url) ?? (isThing(page) ? textOf(page['@id']) : textOf(page)), base);
};

const isAbout = (thing: Thing, url: string): boolean => {
	const said = URL.parse(addressOf(thing, url) ?? '');
	const page = URL.parse(url);
	return said !== null && page !== null && said.host === page.host && said.pathname === page.pathname;
};
