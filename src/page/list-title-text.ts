import {cleanLine} from '../model/clean.ts';
import {
	descendants,
	isListElement,
	type ListElement,
	type ListText,
	type ListTree,
	namesOf,
} from './list-tree.ts';
import type {DatePhrase} from './page-dates.ts';
import {paywallBadge} from './paywall.ts';

const titleName =
	/^(?:[a-z0-9]+[-_]{1,2})*(?:title|titre|headline|hed|heading)(?:[-_]{1,2}(?:link|text|lien|label|content|inner|main|\d))?$/i;
const otherTitle =
	/^(?:site|section|block|bloc|widget|page|sub|sous|sur|box|module|sidebar|rubrique|category)[-_]*(?:title|titre|heading)|^(?:sous-?titre|surtitre|subtitle|subheading)/i;

export const isTitleElement = (element: ListElement): boolean =>
	/^h[1-6]$/.test(element.name) ||
	element.attributes.role === 'heading' ||
	/\bheadline\b/.test(element.attributes.itemprop ?? '') ||
	(namesOf(element).some(
		(name) => titleName.test(camelParted(name)) && !otherTitle.test(camelParted(name)),
	) &&
		// A box that is called so and holds a heading holds more than that.
		(element.name === 'a' || !descendants(element, 20).some(({name}) => /^h[1-6]$/.test(name))));

const camelParted = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

/** A stretch of the page's text without the dates in it. */
export type TextCutter = (start: number, end: number) => string;

export const phraseCutter =
	({text}: ListTree, phrases: readonly DatePhrase[]): TextCutter =>
	(start, end) => {
		let low = 0;
		let high = phrases.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((phrases[middle]?.end ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		let said = '';
		let rest = '';
		let from = start;
		let restFrom = start;
		for (let phrase = phrases[low]; phrase && phrase.start < end; phrase = phrases[++low]) {
			rest += text.slice(restFrom, Math.max(restFrom, phrase.start));
			restFrom = Math.max(restFrom, phrase.end);
			if (!isCutOut(text, phrase, start, end)) continue;
			said += text.slice(from, Math.max(from, phrase.start));
			from = Math.max(from, phrase.end);
		}
		if (restFrom > start && !/[\p{L}\p{N}]/u.test(rest + text.slice(Math.min(restFrom, end), end))) return '';
		if (from === start) return cleanLine(text.slice(start, end));
		return bareTitle(said + text.slice(Math.min(from, end), end));
	};

/** A date within a title's sentence belongs to it; one at its edge that is labelled or told to the minute does not. */
const isCutOut = (text: string, phrase: DatePhrase, start: number, end: number): boolean => {
	if (phrase.start <= start && phrase.end >= end) return true;
	const before = text.slice(Math.max(start, phrase.start - 30), phrase.start);
	const after = text.slice(phrase.end, Math.min(end, phrase.end + 30));
	const isFirst = /^[\s([|•·–—-]*$/.test(before) || /\n\s*$/.test(before);
	const isLast = /^[\s)\]|•·–—-]*$/.test(after) || /^\s*\n/.test(after);
	if (phrase.label !== undefined)
		return isFirst || isLast || /^\p{Lu}/u.test(text.slice(phrase.start, phrase.start + 2));
	if (!isFirst && !isLast) return false;
	if (isFirst && isLast) return true;
	const isParted = isFirst ? /^\s*(?:[-–—|:•·\])]|\n)/.test(after) : /(?:[-–—|•·([]|\n)\s*$/.test(before);
	return isParted || (phrase.precision >= 2 && (isLast || /^\s*[^\s\p{Ll},;.]/u.test(after)));
};

/** Without the signs that parted it from its date. */
export const bareTitle = (text: string): string =>
	cleanLine(text.replace(/[([]\s*[)\]]/g, ' '))
		.replace(/^(?:[\s–—|•·:,;/>-]|\)\s)+/, '')
		.replace(/[\s–—|•·:,;/<(-]+$/, '')
		.trim();

const kicker =
	/^(?:[a-z0-9]+[-_]{1,2})*(?:kicker|surtitre|sur-titre|overline|eyebrow|label|badge|tag|category|categorie|rubrique|section|theme|icon|icone|picto|premium|abonnes?|subscribers?|lock|duration|duree|author|auteur|byline|date|time|meta|excerpt|summary|chapo|resume|desc|description|credit|legende|caption|sr-only|visually-hidden|screen-reader-text|u-visually-hidden|count|number|rank)(?:[-_]{1,2}[a-z0-9]+)*$/i;

/** What a link or heading says as a title: no kicker, no date, no badge, no standfirst. */
export const titleText = (tree: ListTree, element: ListElement, cut: TextCutter): string => {
	const parts: Part[] = [];
	const isTitle = isTitleElement(element) && element.name !== 'a';
	collectParts(tree, element, cut, parts, {isTitle, isAside: false, weight: 0});
	const fit = parts.filter(({text, isAside}) => text !== '' && !isAside && !paywallBadge.test(text));
	const headed = fit.filter(({isTitle}) => isTitle);
	if (headed.length > 0) return joined(headed);
	if (isTitleElement(element) || fit.length < 2) return joined(fit);
	const heaviest = Math.max(...fit.map(({weight}) => weight));
	const [heavy, ...others] = fit.filter(({weight}) => weight === heaviest);
	if (heaviest > 0 && heavy && others.length === 0) return heavy.text;
	const lead = fit.findIndex(({text}) => isSentence(text));
	const among = lead > 0 ? fit.slice(0, lead) : fit;
	const long = among.find(({text}) => text.length >= 25 || text.split(' ').length >= 4);
	return (long ?? among.reduce((best, part) => (part.text.length > best.text.length ? part : best))).text;
};

/** What kind of text stands in an element. */
type Look = {
	readonly isTitle: boolean;
	readonly isAside: boolean;
	/** How large or bold its letters are, as far as its element says so; 0 if it says nothing. */
	readonly weight: number;
};

type Part = Look & {readonly text: string};

/** A standfirst, rather than a title. */
const isSentence = (text: string): boolean => text.length >= 40 && /[^.][.!?…]$/.test(text);

const largeName = /^(?:[a-z]+:)?text-(?:lg|[2-9]?xl)(?:\/\d+)?$/;
const boldName = /^(?:font|fw)-(?:medium|semibold|bold|extrabold|black)$/;

const weightOf = (element: ListElement): number => {
	const names = namesOf(element);
	if (names.some((name) => largeName.test(name))) return 2;
	return /^(?:strong|b)$/.test(element.name) || names.some((name) => boldName.test(name)) ? 1 : 0;
};

const joined = (parts: readonly Part[]): string => bareSpaces(parts.map(({text}) => text).join(' '));

const bareSpaces = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

const collectParts = (
	tree: ListTree,
	element: ListElement,
	cut: TextCutter,
	parts: Part[],
	look: Look,
	depth = 0,
): void => {
	const say = (start: number, end: number) => {
		const text = cut(start, end);
		if (text !== '') parts.push({text, ...look});
	};
	if (depth > 20 || parts.length > 50 || !isSplit(tree, element)) {
		sayWithoutAsides(tree, element, cut, parts, look);
		return;
	}
	for (const child of element.children) {
		if (isListElement(child)) {
			const isTitle = look.isTitle || (isTitleElement(child) && child.name !== 'a');
			const isAside =
				look.isAside || (!isTitleElement(child) && namesOf(child).some((name) => kicker.test(name)));
			const weight = Math.max(look.weight, weightOf(child));
			collectParts(tree, child, cut, parts, {isTitle, isAside, weight}, depth + 1);
		} else say(child.start, child.end);
	}
};

/** A run of text, with what is set within it but the marks that only decorate. */
const sayWithoutAsides = (
	tree: ListTree,
	element: ListElement,
	cut: TextCutter,
	parts: Part[],
	look: Look,
): void => {
	const asides = element.children.filter(
		(child) =>
			isListElement(child) && child.end > child.start && namesOf(child).some((name) => kicker.test(name)),
	);
	let text = '';
	let from = element.start;
	for (const aside of asides) {
		text += `${tree.text.slice(from, aside.start)} `;
		from = aside.end;
	}
	const said =
		asides.length > 0
			? bareTitle(text + tree.text.slice(from, element.end))
			: cut(element.start, element.end);
	if (said !== '') parts.push({text: said, ...look});
};

const blockName =
	/^(?:address|article|aside|div|dl|dt|dd|figure|figcaption|footer|h[1-6]|header|hr|li|ol|p|section|table|tbody|td|th|tr|ul|picture)$/;

/** Blocks part what they hold; spans do where nothing stands between them. */
const isSplit = ({text}: ListTree, {children}: ListElement): boolean => {
	const elements = children.filter(isListElement);
	if (elements.some(({name}) => blockName.test(name))) return true;
	if (elements.filter(({start, end}) => end > start).length === 0) return false;
	const own = children.filter((child): child is ListText => !isListElement(child));
	const hasOwnText = own.some(({start, end}) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
	return (
		!hasOwnText &&
		elements.every(
			({name}) => /^(?:span|small|time|strong|b|em|i|br|img|a|wbr|source)$/.test(name) || name.includes('-'),
		)
	);
};
