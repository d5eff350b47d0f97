import {cleanLine} from '../model/clean.ts';
import {
	descendants,
	isListElement,
	type ListElement,
	type ListText,
	type ListTree,
	namesOf,
	outwards,
} from './list-tree.ts';
import type {DatePhrase} from './page-dates.ts';
import {paywallBadge} from './paywall.ts';

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
		!/\b(?:tag|author|nofollow sponsored|sponsored)\b/.test(attributes.rel ?? '')
	);
};

/** What links say that lead on, back, out or aside. */
const noTitle =
	/^(?:(?:lire|voir|découvrir|afficher|consulter|accéder|retour|toutes?|tous|plus|suivant|précédent|charger|s[’']abonner|abonnez|connexion|se connecter|partager|commenter|imprimer|publicité|mentions légales|page|accueil|contact|en savoir|read|see|view|show|load|more|next|previous|older|newer|subscribe|sign|log|share|comment|continue|back|home|about)(?:$|[\s.…»>→:]+(?:la suite|l[’']article|plus|tout(?:es|e|s)?|d[’']articles|les|le|la|à|aux?|suivante?s?|précédente?s?|more|all|full|next|previous|reading|the|in|on|up|us|\d+|story|article|page|posts?|news|ici|here|this).*)|\d+\s*(?:commentaires?|réactions?|comments?|partages?|shares?|likes?)|(?:aucun|no) comment\w*|[\d\s.…«»<>›‹→←|·-]+)$/iu;

/** Whether a line says something that no article is called. */
export const isNoTitle = (line: string): boolean => noTitle.test(line);

const titleName =
	/^(?:[a-z0-9]+[-_]{1,2})*(?:title|titre|headline|hed|heading)(?:[-_]{1,2}(?:link|text|lien|label|content|inner|main|\d))?$/i;
const otherTitle =
	/^(?:site|section|block|bloc|widget|page|sub|sous|sur|box|module|sidebar|rubrique|category)[-_]*(?:title|titre|heading)|^(?:sous-?titre|surtitre|subtitle|subheading)/i;

export const isTitleElement = (element: ListElement): boolean =>
	/^h[1-6]$/.test(element.name) ||
	element.attributes.role === 'heading' ||
	/\bheadline\b/.test(element.attributes.itemprop ?? '') ||
	namesOf(element).some((name) => titleName.test(camelParted(name)) && !otherTitle.test(camelParted(name)));

const camelParted = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

/** What reads as a title: links and headings outside of the regions that have none. */
export const readTitles = (
	tree: ListTree,
	phrases: readonly DatePhrase[],
	isApart: (place: number) => boolean,
): readonly TitleMark[] => {
	const titles: TitleMark[] = [];
	const cut = phraseCutter(tree, phrases);
	const isInProse = proseTest(tree.text, phrases, cut);
	let headingEnd = -1;
	for (const element of tree.elements) {
		if (titles.length >= mostTitles) break;
		const isHeading = element.first > headingEnd && isTitleElement(element);
		const isLink = element.name === 'a' && element.first > headingEnd;
		if (!(isHeading || isLink) || isApart(element.first)) continue;
		if (isLink && !isHeading && (!isUsableLink(element) || isInProse(element))) continue;
		const length = element.end - element.start;
		if (length < 3 || length > (isLink ? 1500 : longest)) continue;
		const links = isHeading ? linksIn(element) : [];
		const text = titleText(tree, links.length > 1 ? (links[0] ?? element) : element, cut);
		if (text.length > longest || noTitle.test(text) || letterCount(text) < 3) continue;
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

/** Whether words of a sentence lead to this link, from the link or date before it or the beginning of its line; links come in order. */
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
		return letterCount(before) >= 15 && /[\p{L}\p{N},’')]$/u.test(before) && /\s\p{Ll}+\s/u.test(before);
	};
};

/** Pages of authors, tags and rubrics. */
const aboutSomeone =
	/\/(?:auteurs?|authors?|journalistes?|redacteurs?|signataires?|profile?s?|tags?|mots?-cles?|topics?|categor(?:y|ies|ie)|rubriques?|themes?|people|membres?|users?)\//i;

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
	collectParts(tree, element, cut, parts, isTitleElement(element) && element.name !== 'a');
	const fit = parts.filter(({text, isAside}) => text !== '' && !isAside && !paywallBadge.test(text));
	const headed = fit.filter(({isTitle}) => isTitle);
	if (headed.length > 0) return joined(headed);
	if (isTitleElement(element) || fit.length < 2) return joined(fit);
	const long = fit.find(({text}) => text.length >= 25 || text.split(' ').length >= 4);
	return (long ?? fit.reduce((best, part) => (part.text.length > best.text.length ? part : best))).text;
};

type Part = {readonly text: string; readonly isTitle: boolean; readonly isAside: boolean};

const joined = (parts: readonly Part[]): string => bareSpaces(parts.map(({text}) => text).join(' '));

const bareSpaces = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

const collectParts = (
	tree: ListTree,
	element: ListElement,
	cut: TextCutter,
	parts: Part[],
	isTitle: boolean,
	isAside = false,
	depth = 0,
): void => {
	const say = (start: number, end: number) => {
		const text = cut(start, end);
		if (text !== '') parts.push({text, isTitle, isAside});
	};
	if (depth > 20 || parts.length > 50 || !isSplit(tree, element)) {
		sayWithoutAsides(tree, element, cut, parts, isTitle, isAside);
		return;
	}
	for (const child of element.children) {
		if (isListElement(child)) {
			const isHead = isTitle || (isTitleElement(child) && child.name !== 'a');
			const isBeside =
				isAside || (!isTitleElement(child) && namesOf(child).some((name) => kicker.test(name)));
			collectParts(tree, child, cut, parts, isHead, isBeside, depth + 1);
		} else say(child.start, child.end);
	}
};

/** A run of text, with what is set within it but the marks that only decorate. */
const sayWithoutAsides = (
	tree: ListTree,
	element: ListElement,
	cut: TextCutter,
	parts: Part[],
	isTitle: boolean,
	isAside: boolean,
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
	if (said !== '') parts.push({text: said, isTitle, isAside});
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

/** Titles that lead to different places, or say different things where they lead nowhere; of several alike the longest. */
export const titlesApart = (titles: readonly TitleMark[]): readonly TitleMark[] => {
	const apart = new Map<string, TitleMark>();
	for (const title of titles) {
		const key = title.link?.attributes.href ?? title.text;
		const known = apart.get(key);
		if (
			!known ||
			(title.isHeading && !known.isHeading) ||
			(title.isHeading === known.isHeading && title.text.length > known.text.length)
		)
			apart.set(key, title);
	}
	return [...apart.values()];
};

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
