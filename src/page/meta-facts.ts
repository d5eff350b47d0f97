import {parseDate, readDate} from '../model/dates.ts';
import {type ArticleFacts, publishedOn} from './article-facts.ts';
import {authorNames} from './author-names.ts';
import {languageTag} from './page-clock.ts';
import {saidLine} from './said-text.ts';
import {webAddress} from './web-address.ts';

/** A page's `meta` elements: what each name says, names in lower case, in the document's order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const longestDescription = 4000;

export const metasOf = (document: Document): Metas => {
	const metas = new Map<string, string[]>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const content = meta.getAttribute('content')?.trim() ?? '';
		if (content === '' || content.length > longestDescription) continue;
		for (const attribute of ['property', 'name', 'http-equiv']) {
			// `property` is a list of names (RDFa 1.1, section 5).
			for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
				if (name === '') continue;
				const known = metas.get(name);
				if (known) known.push(content);
				else metas.set(name, [content]);
			}
		}
	}
	return metas;
};

/** The language that the page's own element names, else its metadata. */
export const saidLanguage = (document: Document, metas: Metas): string | undefined =>
	languageTag(document.documentElement.getAttribute('lang')) ?? firstOf(metas, names.language, languageTag);

/**
 * What the `meta` elements say of the article: Open Graph and its `article:`, Dublin Core, Parse.ly, Sailthru and the
 * plain names; where several speak, the one that is usually exact goes first.
 */
export const metaFacts = (document: Document, metas: Metas, url: string, clock: string): ArticleFacts => {
	const siteName = firstOf(metas, names.siteName, saidLine);
	return {
		title: firstOf(metas, names.title, saidLine),
		authors: authorNames([...(firstGroup(metas, names.author) ?? writtenBy(metas))], siteName),
		...publishedOn(firstOf(metas, names.published, (said) => readDate(said, clock))),
		updated: firstOf(metas, names.updated, (said) => parseDate(said, clock)),
		summary: firstOf(metas, names.summary, saidLine),
		siteName,
		language: saidLanguage(document, metas),
		url:
			webAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), url) ??
			firstOf(metas, ['og:url'], (said) => webAddress(said, url)),
		isFree: firstOf(metas, names.access, (said) => tiers.get(said.toLowerCase())),
	};
};

const names = {
	title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
	author: [
		'author',
		'article:author',
		'dc.creator',
		'dcterms.creator',
		'parsely-author',
		'sailthru.author',
		'byl',
	],
	published: [
		'article:published_time',
		'article:published',
		'og:published_time',
		'datepublished',
		'dc.date.issued',
		'dcterms.issued',
		'dc.date',
		'dcterms.date',
		'parsely-pub-date',
		'sailthru.date',
		'publish-date',
		'publication_date',
		'pubdate',
		'date',
	],
	updated: [
		'article:modified_time',
		'article:modified',
		'og:updated_time',
		'dcterms.modified',
		'lastmod',
		'last-modified',
	],
	summary: ['og:description', 'description', 'twitter:description', 'dc.description'],
	siteName: ['og:site_name', 'application-name'],
	language: ['content-language', 'og:locale', 'dc.language', 'dcterms.language'],
	access: ['article:content_tier', 'isaccessibleforfree', 'news:access'],
} as const;

const tiers: ReadonlyMap<string, boolean> = new Map([
	['free', true],
	['true', true],
	['locked', false],
	['false', false],
	['subscription', false],
]);

const firstOf = <Fact>(
	metas: Metas,
	among: readonly string[],
	read: (said: string) => Fact | undefined,
): Fact | undefined => {
	for (const name of among) {
		for (const said of metas.get(name) ?? []) {
			const fact = read(said);
			if (fact !== undefined) return fact;
		}
	}
	return undefined;
};

/** `article:author` is often the address of a profile, which names nobody. */
const firstGroup = (metas: Metas, among: readonly string[]): readonly string[] | undefined =>
	among
		.map((name) => metas.get(name)?.filter((said) => authorNames([said]).length > 0))
		.find((group) => group !== undefined && group.length > 0);

/** « Écrit par » in the labels that WordPress sites write for previews (`twitter:label1`, `twitter:data1`). */
const writtenBy = (metas: Metas): readonly string[] =>
	['1', '2'].flatMap((number) =>
		/^(?:écrit par|written by|par|by)$/i.test(metas.get(`twitter:label${number}`)?.[0] ?? '')
			? (metas.get(`twitter:data${number}`) ?? [])
			: [],
	);
