import {cleanLine} from '../model/clean.ts';
import {readDate, type WrittenDate} from '../model/dates.ts';
import type {ArticleFacts} from './article-facts.ts';
import {authorNames} from './author-names.ts';
import {bylineNames} from './byline.ts';
import {jsonLdFacts} from './json-ld.ts';
import type {DateMark} from './list-date-mark.ts';
import {isTitleElement, type TextCutter, titleText} from './list-title-text.ts';
import {isUsableLink} from './list-titles.ts';
import {descendants, type ListElement, type ListTree, namesOf, outwards} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {addressKey} from './merge-headlines.ts';
import {namesList} from './no-title.ts';
import {paywallSentence} from './paywall.ts';
import {Places} from './places.ts';
import {saidLine} from './said-text.ts';
import {webAddress, withoutTracking} from './web-address.ts';

const shortestProse = 80;
const enoughProse = 400;
const enoughMarked = 150;
const nearHeadline = 2500;
const nearAbove = 300;
/** An update, or the same date for machines. */
const besideDate = 40;
/** A standfirst may be a paragraph above the date. */
const longestLead = 1000;

type Surroundings = {
	/** The page's own address, and the one that its relative addresses start from. */
	readonly url: string;
	readonly base: string;
	readonly clock: string;
	readonly cut: TextCutter;
	readonly isApart: (place: number) => boolean;
};

/** The article, and which of the page's dates are its own. */
export type OwnArticle = {readonly article: ListedHeadline; readonly marks: readonly DateMark[]};

/**
 * The article that the page itself is, as one more headline: told by its JSON-LD, its `meta` elements or its look (a
 * headline, a date beside it and paragraphs below). Undefined if it is none, as a front page.
 */
export const ownArticle = (
	tree: ListTree,
	marks: readonly DateMark[],
	{url, base, clock, cut, isApart}: Surroundings,
): OwnArticle | undefined => {
	const metas = metasIn(tree);
	const facts = jsonLdFacts(tree.jsonLd, url, clock);
	const isAbout = facts.isArticle && (facts.url === undefined || isSamePage(facts.url, url));
	const headline = shownHeadline(tree, isApart);
	if (headline && namesList(tree.text.slice(headline.start, headline.end))) return undefined;
	const {letters, paywall, beginning} = proseAfter(tree, headline?.last ?? 0, isApart, linkedHeadings(tree));
	const metaDate = publishedNames.map((name) => metas.get(name)).find((said) => said !== undefined);
	const isMarked = isAbout || metas.get('og:type') === 'article' || metaDate !== undefined;
	if (!headline || (letters < (isMarked ? enoughMarked : enoughProse) && !isAbout)) return undefined;
	const near = marks.filter(
		({start, place}) =>
			start > headline.start - nearAbove &&
			start < Math.min(headline.end + nearHeadline, beginning) &&
			!isApart(place),
	);
	const date = ownDate(near, headline);
	// Engines date each of their pages: such a date only makes the one that is shown more exact.
	const pageDate = isAbout || !facts.isArticle ? factDate(facts) : undefined;
	const isShown = pageDate && date && Math.abs(pageDate.ms - date.ms) < day;
	const fact = isAbout || isShown ? pageDate : undefined;
	const meta = metaDate === undefined ? undefined : readDate(metaDate, clock);
	const written = fact ?? meta;
	const said = written?.ms;
	if (!isAbout && said === undefined && (date === undefined || isSiteRoot(url))) return undefined;
	const address =
		webAddress(
			tree.elements.find(({name, attributes}) => name === 'link' && attributes.rel === 'canonical')
				?.attributes.href,
			base,
		) ??
		webAddress(metas.get('og:url'), base) ??
		webAddress(url, url);
	const lines = date ? [lineAt(tree.text, date.start), lineAt(tree.text, date.end)] : [];
	const isExacter = date !== undefined && written !== undefined && isMoreExact(date, written);
	const article: ListedHeadline = {
		title: titleText(tree, headline, cut),
		url: address && withoutTracking(address),
		published: isExacter ? date.ms : (said ?? date?.ms),
		precision: written && !isExacter ? (written.day === undefined ? 3 : 0) : (date?.precision ?? 3),
		isRelative: said === undefined && date?.isRelative === true,
		updated: isAbout ? facts.updated : undefined,
		summary:
			standfirstAfter(tree, headline) ??
			(isAbout ? facts.summary : undefined) ??
			saidLine(metas.get('og:description') ?? metas.get('description')),
		authors:
			[
				isAbout ? facts.authors : [],
				authorNames(authorMetas.map((name) => metas.get(name))),
				...lines.map(authorsIn),
			].find((names) => names.length > 0) ?? [],
		access:
			facts.isFree === true && isAbout
				? 'free'
				: (isAbout && facts.isFree === false) || paywall
					? 'subscribers'
					: 'unknown',
		place: headline.first,
	};
	const isOwn = (mark: DateMark): boolean =>
		mark === date || (date !== undefined && Math.abs(mark.start - date.end) < besideDate);
	return {article, marks: near.filter(isOwn)};
};

const factDate = ({published, publishedDay}: ArticleFacts): WrittenDate | undefined =>
	published === undefined
		? undefined
		: {ms: published, ...(publishedDay !== undefined && {day: publishedDay})};

const authorMetas = ['author', 'dc.creator', 'parsely-author'] as const;

const publishedNames = [
	'article:published_time',
	'datepublished',
	'dc.date.issued',
	'dcterms.issued',
	'dc.date',
	'pubdate',
	'date',
] as const;

/** The date below the headline, else one right above; a date with a link beside it is that of another article. */
const ownDate = (near: readonly DateMark[], headline: ListElement): DateMark | undefined => {
	const own = near.filter(({element}) => !isBesideLink(element));
	const below = own.filter(({start}) => start >= headline.end);
	for (const among of [below, own]) {
		const date =
			among.find(({label}) => label === 'published') ??
			among.find(({isSure, label}) => isSure && label === undefined) ??
			among.find(({isAlone, start}) => isAlone || start - headline.end < besideHeadline);
		if (date) return date;
	}
	return undefined;
};

const besideHeadline = 400;
const longestLink = 25;

/** In a link, or in a small box with one that is longer than a name. */
const isBesideLink = (element: ListElement): boolean => {
	if (outwards(element).some(isUsableLink)) return true;
	const box = element.end - element.start < 60 ? (element.parent ?? element) : element;
	return descendants(box, 40).some(
		(inner) => isUsableLink(inner) && inner.end - inner.start > longestLink && box.end - box.start < 600,
	);
};

const day = 86_400_000;

/** A front page is no article. */
const isSiteRoot = (url: string): boolean => /^https?:\/\/[^/]+\/?$/.test(url);

/** The same to the second, or the time on a day that is said without one. */
const isMoreExact = (date: DateMark, {ms, day}: WrittenDate): boolean =>
	day === undefined
		? date.precision === 3 && isSameMinute(date.ms, ms)
		: date.precision >= 2 && date.ms >= ms && date.ms < ms + dayLength;

const dayLength = 86_400_000;

const isSameMinute = (a: number, b: number): boolean => Math.floor(a / 60_000) === Math.floor(b / 60_000);

const isSamePage = (a: string, b: string): boolean =>
	URL.canParse(a) &&
	URL.canParse(b) &&
	addressKey(a).replace(/[?#].*/, '') === addressKey(b).replace(/[?#].*/, '');

const metasIn = ({elements}: ListTree): ReadonlyMap<string, string> => {
	const metas = new Map<string, string>();
	for (const {name, attributes} of elements) {
		const key = name === 'meta' ? (attributes.property ?? attributes.name)?.toLowerCase() : undefined;
		const content = attributes.content?.trim();
		if (key && content && content.length < 4000 && !metas.has(key)) metas.set(key, content);
	}
	return metas;
};

/** The page's first heading of the first rank that leads nowhere else. */
const shownHeadline = (
	{elements}: ListTree,
	isApart: (place: number) => boolean,
): ListElement | undefined => {
	const own = elements.filter(
		(element) =>
			isFirstRank(element) &&
			!isApart(element.first) &&
			element.end - element.start >= 8 &&
			element.end - element.start <= 400 &&
			!outwards(element).some(isUsableLink),
	);
	return own.find((heading) => outwards(heading).some(({name}) => name === 'article')) ?? own[0];
};

const isFirstRank = ({name, attributes}: ListElement): boolean =>
	name === 'h1' || (attributes.role === 'heading' && attributes['aria-level'] === '1');

const shortestCall = 20;
const longestCall = 400;
const widestCell = 600;

/** How much text of an article's kind follows, where it begins, and whether it says that the rest is for subscribers. */
const proseAfter = (
	{texts, text}: ListTree,
	place: number,
	isApart: (place: number) => boolean,
	headings: Places<Heading>,
) => {
	let letters = 0;
	let beginning = Number.POSITIVE_INFINITY;
	let paywall = false;
	for (const {first, start, end, parent} of texts) {
		const length = end - start;
		if (first <= place || length < shortestCall || isApart(first)) continue;
		if (length <= longestCall && !paywall) paywall = paywallSentence.test(text.slice(start, end));
		if (length < shortestProse || outwards(parent).some(isOfList) || headings.last(first)?.isLinked) continue;
		letters += length;
		beginning = Math.min(beginning, start + longestLead);
	}
	return {letters, paywall, beginning};
};

type Heading = {readonly place: number; readonly isLinked: boolean};

/** A paragraph below a heading that leads elsewhere tells of another article, down to the next heading of its rank. */
const linkedHeadings = ({elements}: ListTree): Places<Heading> => {
	let linked = 0;
	return new Places(
		elements.filter(isTitleElement).map((heading) => {
			const rank = /^h[1-6]$/.test(heading.name) ? Number(heading.name[1]) : lowestRank;
			if (outwards(heading).some(isUsableLink) || descendants(heading, 10).some(isUsableLink)) linked = rank;
			else if (rank <= linked) linked = 0;
			return {place: heading.first, isLinked: linked > 0};
		}),
	);
};

const lowestRank = 7;

/** Old pages stand in a table's cell as a whole. */
const isOfList = ({name, start, end}: ListElement): boolean =>
	name === 'li' || name === 'a' || (name === 'td' && end - start < widestCell);

const standfirstName =
	/(?:^|[-_])(?:chap[oô]|chapeau|standfirst|dek|deck|accroche|intro|lead|subtitle|sous-?titre)(?:$|[-_])/i;

/** What is called a standfirst or marked as one, or a heading or bold paragraph right below the headline. */
const standfirstAfter = ({elements, text}: ListTree, headline: ListElement): string | undefined => {
	const after = elements.filter(
		({first, start, end}) =>
			first > headline.last && start - headline.end < nearHeadline && end - start >= 30 && end - start <= 900,
	);
	const shown =
		after.find(
			(element) =>
				/\bdescription\b/.test(element.attributes.itemprop ?? '') ||
				namesOf(element).some((name) => standfirstName.test(name)),
		) ?? after.find((element) => element.start - headline.end < 5 && isSetOff(element));
	return shown && cleanLine(text.slice(shown.start, shown.end));
};

const isSetOff = ({name, children, start, end}: ListElement): boolean =>
	name === 'h2' ||
	(name === 'p' &&
		children.some(
			(child) =>
				'name' in child && /^(?:b|strong|em)$/.test(child.name) && child.end - child.start > end - start - 3,
		));

const lineAt = (text: string, offset: number): string => {
	const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	return cleanLine(text.slice(Math.max(start, offset - 200), offset + 200).split('\n')[0] ?? '');
};

const authorsIn = (line: string): readonly string[] => {
	const names = bylineNames(line);
	return names.length > 0 ? names : bylineNames(/\b(?:par|by) .*$/i.exec(line)?.[0] ?? '');
};
