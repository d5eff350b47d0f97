import {isTitleElement, phraseCutter, type TextCutter, titleText} from './list-title-text.ts';
import {descendants, type ListElement, type ListTree, outwards} from './list-tree.ts';
import {isNoTitle} from './no-title.ts';
import type {DatePhrase} from './page-dates.ts';

/** Something in a page that reads as the title of an article. */
export type TitleMark = {
	readonly element: ListElement;
	/** The link that it is, holds or stands in. */
	readonly link: ListElement | undefined;
	/** A heading, or what is called a title. */
	readonly isHeading: boolean;
	/** So short a link may as well be a rubric or a name. */
	readonly isShort: boolean;
	readonly text: string;
	readonly place: number;
};

const longest = 400;
const mostTitles = 20_000;

/** Links that lead nowhere else, or to no article. */
export const isUsableLink = ({name, attributes}: ListElement): boolean => {
	if (name !== 'a') return false;
	const href = attributes.href?.trim();
	return (
		href !== undefined &&
		!/^(?:#?$|#(?:top|haut|content|main|comments?|commentaires?|respond)|javascript:|mailto:|tel:|data:|whatsapp:)/i.test(
			href,
		) &&
		!leadsToReply(href) &&
		!/\b(?:tag|author|nofollow sponsored|sponsored)\b/.test(attributes.rel ?? '')
	);
};

/** Into the midst of what readers write below a page. */
export const leadsToReply = (href: string): boolean =>
	/#(?:comment|commentaire|reply|reponse|respond|answer|forum|message|avis|review|trackback|pingback|ping|[cp]\d)/i.test(
		href,
	);

/** What reads as a title: links, headings and cells of titles outside of the regions that have none. */
export const readTitles = (
	tree: ListTree,
	phrases: readonly DatePhrase[],
	isApart: (place: number) => boolean,
	titleCells: ReadonlySet<ListElement>,
): readonly TitleMark[] => {
	const titles: TitleMark[] = [];
	const cut = phraseCutter(tree, phrases);
	const isInProse = proseTest(tree.text, phrases, cut);
	let headingEnd = -1;
	for (const element of tree.elements) {
		if (titles.length >= mostTitles) break;
		const isHeading = element.first > headingEnd && (isTitleElement(element) || titleCells.has(element));
		const isLink = element.name === 'a' && element.first > headingEnd;
		if (!(isHeading || isLink) || isApart(element.first)) continue;
		if (isLink && !isHeading && (!isUsableLink(element) || isInProse(element))) continue;
		const length = element.end - element.start;
		if (length < 3 || length > (isLink ? 1500 : longest)) continue;
		const links = isHeading ? linksIn(element) : [];
		const text = titleText(tree, links.length > 1 ? (links[0] ?? element) : element, cut);
		if (text.length > longest || isNoTitle(text) || letterCount(text) < 3 || !/\p{L}/u.test(text)) continue;
		if (isLink && !isHeading && text.length < 40 && aboutSomeone.test(element.attributes.href ?? ''))
			continue;
		if (isHeading) headingEnd = element.last;
		const link = isHeading ? linkOf(element) : element;
		titles.push({
			element,
			link,
			isHeading: isHeading || (isLink && holdsTitle(element)),
			isShort: !isLong(text, isHeading),
			text,
			place: element.first,
		});
	}
	return withoutRefrains(titles);
};

const bold = /^(?:b|strong|big)$/;

/** Lines in bold letters, which on old pages are what headings are. */
export const boldTitles = (
	tree: ListTree,
	phrases: readonly DatePhrase[],
	isApart: (place: number) => boolean,
): readonly TitleMark[] => {
	const titles: TitleMark[] = [];
	const cut = phraseCutter(tree, phrases);
	let last = -1;
	for (const element of tree.elements) {
		const {name, first, start, end} = element;
		if (!bold.test(name) || first <= last || end - start > longest || isApart(first)) continue;
		last = element.last;
		if (
			!isLine(tree.text, start, end) ||
			[...outwards(element), ...descendants(element, 5)].some(isUsableLink)
		)
			continue;
		const text = cut(start, end);
		if (isNoTitle(text) || !isLong(text, false)) continue;
		titles.push({element, link: undefined, isHeading: true, isShort: false, text, place: first});
		if (titles.length >= mostTitles) break;
	}
	return titles;
};

const isLine = (text: string, start: number, end: number): boolean =>
	/(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
	/^\s*(?:\n|$)/.test(text.slice(end, end + 3));

/** Whether a name stands in this link (« par … »), or words of a sentence lead to it from the link or date before it or the beginning of its line; links come in order. */
const proseTest = (text: string, phrases: readonly DatePhrase[], cut: TextCutter) => {
	let known = 0;
	let next = 0;
	return ({start, end}: ListElement): boolean => {
		for (let phrase = phrases[next]; phrase && phrase.end <= start; phrase = phrases[++next])
			known = Math.max(known, phrase.end);
		const near = Math.max(known, start - 120);
		const line = text.slice(near, start);
		const before = cut(near + line.lastIndexOf('\n') + 1, start);
		known = Math.max(known, end);
		if (/(?:^|[^\p{L}])(?:by|par|von|por)\s*$/iu.test(line)) return true;
		return letterCount(before) >= 15 && /[\p{L}\p{N},’')]$/u.test(before) && /\s\p{Ll}+\s/u.test(before);
	};
};

/** Pages of authors, tags and rubrics. */
const aboutSomeone =
	/\/(?:auteurs?|authors?|contribut(?:eu|o)rs?|journalistes?|redacteurs?|signataires?|profile?s?|tags?|mots?-cles?|topics?|categor(?:y|ies|ie)|rubriques?|themes?|people|membres?|users?)\//i;

const letterCount = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

const isLong = (text: string, isHeading: boolean): boolean => {
	const letters = letterCount(text);
	return isHeading ? letters >= 4 : letters >= 12 || (letters >= 9 && text.split(' ').length >= 3);
};

const holdsTitle = (link: ListElement): boolean => descendants(link, 30).some(isTitleElement);

const mostRefrains = 3;

/** A link that says the same again and again (a source, a rubric) is the title of nothing. */
const withoutRefrains = (titles: readonly TitleMark[]): readonly TitleMark[] => {
	const keyOf = ({text, link}: TitleMark): string => `${text} ${link?.attributes.href ?? ''}`;
	const times = new Map<string, number>();
	for (const title of titles) times.set(keyOf(title), (times.get(keyOf(title)) ?? 0) + 1);
	return titles.filter((title) => title.isHeading || (times.get(keyOf(title)) ?? 0) <= mostRefrains);
};

const linksIn = (heading: ListElement): readonly ListElement[] => {
	const links = descendants(heading, 40).filter(isUsableLink);
	return links.filter(
		({attributes}, index) => links.findIndex((other) => other.attributes.href === attributes.href) === index,
	);
};

/** The link in a heading, or the one that it stands in. */
const linkOf = (heading: ListElement): ListElement | undefined => {
	const within = descendants(heading, 40).find(isUsableLink);
	if (within) return within;
	for (const around of outwards(heading)) if (isUsableLink(around)) return around;
	return undefined;
};

/**
 * Titles that lead to different places, or say different things where they lead nowhere; of several alike the first long
 * one, since a standfirst may lead on as well.
 */
export const titlesApart = (titles: readonly TitleMark[]): readonly TitleMark[] => {
	const apart = new Map<string, TitleMark>();
	for (const title of titles) {
		const key = title.link?.attributes.href ?? title.text;
		const known = apart.get(key);
		if (
			!known ||
			(title.isHeading && !known.isHeading) ||
			(title.isHeading === known.isHeading && isFuller(title, known))
		)
			apart.set(key, title);
	}
	return [...apart.values()];
};

const isFuller = (title: TitleMark, known: TitleMark): boolean =>
	(known.isShort && !title.isShort) ||
	(title.text.length > known.text.length && /(?:…|\.{3})$/.test(known.text));

const mostBeside = 3;

/** The one title of a block: its heading, else its longest link, where a rubric or an author stands beside it. */
export const titleOfBlock = (titles: readonly TitleMark[]): TitleMark | undefined => {
	const long = titles.filter(({isShort}) => !isShort);
	const apart = titlesApart(long.length > 0 ? long : titles);
	const headings = apart.filter(({isHeading}) => isHeading);
	if (headings.length > 0) return headings.length === 1 ? headings[0] : undefined;
	if (apart.length > mostBeside) return undefined;
	return apart.reduce<TitleMark | undefined>(
		(best, title) => (best && best.text.length >= title.text.length ? best : title),
		undefined,
	);
};
