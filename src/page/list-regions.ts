import {isTitleElement} from './list-title-text.ts';
import {descendants, type ListElement, type ListTree, namesOf, outwards} from './list-tree.ts';
import {headsNoNews} from './no-news-heading.ts';
import type {Stretch} from './places.ts';

/** Words by which sites call the boxes that list no headlines of theirs; whole names, since `has-menu` is no menu. */
const apart =
	/^(?:(?:site|main|page|global|primary|secondary|top|bottom|mobile|footer|sub|user|cookie|article|post|entry|social|wp|c|m|js|o)[-_]{1,2})*(?:nav|navbar|navigation|navs?-links|menus?|mega-?menu|breadcrumbs?|fil-?d?-?ariane|ariane|pagination|paginat(?:or|e)|pager|page-numbers|cookies?|cookie-?(?:banner|notice|bar|consent)|consent|gdpr|rgpd|tarteaucitron|didomi\w*|comments?|commentaires?|comment-?(?:list|body|item|respond)|respond|reactions?|reviews?|avis|last-?(?:post|reply|message)|references|reflist|footnotes?|disqus\w*|share|sharing|share-?bar|partages?|social|socials|tags?|tag-?cloud|tagcloud|nuage|nuage-?de-?tags|footer|colophon|copyright|mentions|legal|login|modal|popup|pop-in|newsletters?|agenda|calendar|calendrier|events?|meteo|weather|programme-?tv|sponsored|outbrain|taboola|publicites?|ads?|advert|advertisement)(?:[-_]{1,2}(?:bar|list|wrapper|wrap|container|area|block|bloc|section|box|inner|main|links|banner|notice|widget|menu|content|top|bottom|\d+))*$/i;

/** Engines call so what closes each of several posts, its date among it. */
const footOfItem = /^(?:article|post|entry)[-_]{1,2}footer$/i;

const whole = new Set(['html', 'body', 'main', 'article', '#page', 'head']);
const roles = new Set([
	'navigation',
	'contentinfo',
	'menu',
	'menubar',
	'dialog',
	'alertdialog',
	'search',
	'tablist',
]);

type Region = Stretch & {readonly start: number; readonly end: number};

/**
 * The parts of a page that list no headlines: navigation, the foot, comments, sharing, advertising, what a heading such
 * as « Agenda » says. A part that holds most of the page's text is none of these, whatever it is called.
 */
export const regionsApart = (tree: ListTree): readonly Stretch[] => {
	const {elements, text} = tree;
	const found: Region[] = [];
	let last = -1;
	const headings = elements.filter(({name}) => rankOf(name) > 0);
	const lonelyFoot = onlyFoot(elements);
	for (const element of elements) {
		if (element.first < last) continue;
		const isRegion = isApart(element) || element === lonelyFoot;
		const region = isRegion ? element : headedRegion(element, text, headings);
		if (region && region.first >= last && (region.end - region.start) * 2 < text.length) {
			found.push(region);
			last = region.last;
		}
	}
	return found;
};

const isApart = (element: ListElement): boolean => {
	const {name, attributes} = element;
	if (whole.has(name)) return false;
	if (name === 'nav' || name === 'dialog' || roles.has(attributes.role ?? '')) return true;
	if (name === 'footer') return !isFootOfItem(element);
	return (
		namesOf(element).some((each) => apart.test(each) && !footOfItem.test(each)) &&
		!/^(?:h[1-6]|a|time)$/.test(name)
	);
};

const rankOf = (name: string): number => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

/** What stands under a heading that lists no news, up to the next of its rank or the end of its box. */
const headedRegion = (
	heading: ListElement,
	text: string,
	headings: readonly ListElement[],
): Region | undefined => {
	const {name, start, end, first} = heading;
	if (end - start < 4 || end - start > 60 || name === 'h1' || !isHead(heading)) return undefined;
	const isLink = [...outwards(heading), ...descendants(heading, 10)].some(({name}) => name === 'a');
	if (!headsNoNews(text.slice(start, end), isLink)) return undefined;
	const box = boxBelow(heading, text);
	if (!box) return undefined;
	const rank = rankOf(name);
	const next = headings.find(
		(other) =>
			other.first > heading.last &&
			rankOf(other.name) <= rank &&
			descendants(other, 10).every(({name}) => name !== 'a'),
	);
	return next && next.first < box.last
		? {first, last: next.first - 1, start, end: next.start}
		: {first, last: box.last, start, end: box.end};
};

const isHead = (element: ListElement): boolean =>
	/^(?:h[2-6]|b|strong|th|dt|legend|caption|summary)$/.test(element.name) || isTitleElement(element);

/** The box that holds more than the heading; undefined where that is the whole page. */
const boxBelow = ({parent, end}: ListElement, text: string): ListElement | undefined => {
	for (let box = parent; box && !whole.has(box.name); box = box.parent)
		if (text.slice(end, box.end).trim() !== '') return box;
	return undefined;
};

/** The foot of a card holds its date and little more. */
const isFootOfItem = (footer: ListElement): boolean => isInItem(footer) || linksIn(footer) < 2;

const isInItem = (footer: ListElement): boolean =>
	outwards(footer).some(({name}) => /^(?:article|li|td)$/.test(name));

const linksIn = (footer: ListElement): number =>
	descendants(footer, 50).filter(({name}) => name === 'a').length;

/** A foot that no other is like belongs to the page, however little it holds. */
const onlyFoot = (elements: readonly ListElement[]): ListElement | undefined => {
	const feet = elements.filter((element) => element.name === 'footer' && !isInItem(element));
	const [foot, ...others] = feet.filter((element) => linksIn(element) < 2);
	return others.length === 0 ? foot : undefined;
};

/** Tests whether a place in the document lies within one of the regions, which follow one another. */
export const withinRegions =
	(regions: readonly Stretch[]) =>
	(place: number): boolean => {
		let low = 0;
		let high = regions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((regions[middle]?.first ?? 0) <= place) low = middle + 1;
			else high = middle;
		}
		return place <= (regions[low - 1]?.last ?? -1);
	};
