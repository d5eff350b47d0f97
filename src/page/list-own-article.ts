import {cleanLine} from '../model/clean.ts';
import {parseDate} from '../model/dates.ts';
import {authorNames} from './author-names.ts';
import {bylineNames} from './byline.ts';
import {jsonLdFacts} from './json-ld.ts';
import type {DateMark} from './list-date-mark.ts';
import {type TextCutter, titleText} from './list-title-text.ts';
import {isUsableLink} from './list-titles.ts';
import {type ListElement, type ListTree, namesOf, outwards} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {addressKey} from './merge-headlines.ts';
import {paywallSentence} from './paywall.ts';
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
	const {letters, paywall, beginning} = proseAfter(tree, headline?.last ?? 0, isApart);
	const metaDate = metas.get('article:published_time') ?? metas.get('datepublished') ?? metas.get('date');
	const isMarked = isAbout || metas.get('og:type') === 'article' || metas.has('article:published_time');
	if (letters < (isMarked ? enoughMarked : enoughProse) && !(isAbout && headline)) return undefined;
	const near = headline
		? marks.filter(
				({start, place, element}) =>
					start > headline.start - nearAbove &&
					start < Math.min(headline.end + nearHeadline, beginning) &&
					!isApart(place) &&
					!outwards(element).some(isUsableLink),
			)
		: [];
	const date =
		near.find(({label, isSure}) => label === 'published' || (isSure && label === undefined)) ??
		near.find(({isAlone}) => isAlone);
	const said =
		(isAbout ? facts.published : undefined) ??
		(metaDate === undefined ? undefined : parseDate(metaDate, clock));
	if (!headline || (!isMarked && date === undefined)) return undefined;
	const address =
		webAddress(
			tree.elements.find(({name, attributes}) => name === 'link' && attributes.rel === 'canonical')
				?.attributes.href,
			base,
		) ??
		webAddress(metas.get('og:url'), base) ??
		webAddress(url, url);
	const lines = date ? [lineAt(tree.text, date.start), lineAt(tree.text, date.end)] : [];
	const isExacter =
		date !== undefined && said !== undefined && isSameMinute(date.ms, said) && date.precision === 3;
	const article: ListedHeadline = {
		title: titleText(tree, headline, cut),
		url: address && withoutTracking(address),
		published: isExacter ? date.ms : (said ?? date?.ms),
		precision: 3,
		updated: isAbout ? facts.updated : undefined,
		summary:
			standfirstAfter(tree, headline) ??
			(isAbout ? facts.summary : undefined) ??
			saidLine(metas.get('og:description') ?? metas.get('description')),
		authors:
			[isAbout ? facts.authors : [], authorNames([metas.get('author')]), ...lines.map(authorsIn)].find(
				(names) => names.length > 0,
			) ?? [],
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

/** The page's `h1` that leads nowhere else. */
const shownHeadline = (
	{elements}: ListTree,
	isApart: (place: number) => boolean,
): ListElement | undefined => {
	const headings = elements.filter(
		(element) =>
			element.name === 'h1' &&
			!isApart(element.first) &&
			element.end - element.start >= 8 &&
			element.end - element.start <= 400,
	);
	const own = headings.filter((heading) => ![...outwards(heading)].some(isUsableLink));
	return own.find((heading) => [...outwards(heading)].some(({name}) => name === 'article')) ?? own[0];
};

const proseAfter = ({elements, text}: ListTree, place: number, isApart: (place: number) => boolean) => {
	let letters = 0;
	let beginning = Number.POSITIVE_INFINITY;
	let paywall = false;
	for (const element of elements) {
		if (element.first <= place || element.name !== 'p') continue;
		const length = element.end - element.start;
		if (length < 20 || isApart(element.first)) continue;
		const linked = element.children.reduce(
			(sum, child) => sum + ('name' in child && child.name === 'a' ? child.end - child.start : 0),
			0,
		);
		if (length <= 400 && !paywall) paywall = paywallSentence.test(text.slice(element.start, element.end));
		const isListed = [...outwards(element)].some(({name}) => name === 'li' || name === 'a' || name === 'td');
		if (length < shortestProse || linked * 2 >= length || isListed) continue;
		letters += length;
		beginning = Math.min(beginning, element.start + longestLead);
	}
	return {letters, paywall, beginning};
};

const standfirstName =
	/(?:^|[-_])(?:chap[oô]|chapeau|standfirst|dek|deck|accroche|intro|lead|subtitle|sous-?titre)(?:$|[-_])/i;

const standfirstAfter = ({elements, text}: ListTree, headline: ListElement): string | undefined => {
	const shown = elements.find(
		(element) =>
			element.first > headline.last &&
			element.start - headline.end < nearHeadline &&
			element.end - element.start >= 30 &&
			element.end - element.start <= 900 &&
			namesOf(element).some((name) => standfirstName.test(name)),
	);
	return shown && cleanLine(text.slice(shown.start, shown.end));
};

const lineAt = (text: string, offset: number): string => {
	const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	return cleanLine(text.slice(Math.max(start, offset - 200), offset + 200).split('\n')[0] ?? '');
};

const authorsIn = (line: string): readonly string[] => {
	const names = bylineNames(line);
	return names.length > 0 ? names : bylineNames(/\b(?:par|by) .*$/i.exec(line)?.[0] ?? '');
};
