import {descendants, type ListElement, type ListTree, namesOf, outwards} from './list-tree.ts';

/** Words by which sites call the boxes that list no headlines of theirs; whole names, since `has-menu` is no menu. */
const apart =
	/^(?:(?:site|main|page|global|primary|secondary|top|bottom|mobile|footer|sub|user|cookie|article|post|entry|social|wp|c|m|js|o)[-_]{1,2})*(?:nav|navbar|navigation|navs?-links|menus?|mega-?menu|breadcrumbs?|fil-?d?-?ariane|ariane|pagination|paginat(?:or|e)|pager|page-numbers|cookies?|cookie-?(?:banner|notice|bar|consent)|consent|gdpr|rgpd|tarteaucitron|didomi\w*|comments?|commentaires?|comment-?(?:list|body|item|respond)|respond|reactions?|disqus\w*|share|sharing|share-?bar|partages?|social|socials|tags?|tag-?cloud|tagcloud|nuage|nuage-?de-?tags|footer|colophon|copyright|mentions|legal|login|modal|popup|pop-in|newsletters?|agenda|calendar|calendrier|events?|meteo|weather|programme-?tv|sponsored|outbrain|taboola|publicites?|ads?|advert|advertisement)(?:[-_]{1,2}(?:bar|list|wrapper|wrap|container|area|block|bloc|section|box|inner|main|links|banner|notice|widget|menu|content|top|bottom|\d+))*$/i;

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

/**
 * The parts of a page that list no headlines: navigation, the foot, comments, sharing, advertising. A box that holds
 * most of the page's text is none of these, whatever it is called.
 */
export const regionsApart = ({elements, text}: ListTree): readonly ListElement[] => {
	const found: ListElement[] = [];
	let last = -1;
	for (const element of elements) {
		if (element.first < last) continue;
		const region = isApart(element) ? element : headedByReplies(element, text);
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
	return namesOf(element).some((each) => apart.test(each)) && !/^(?:h[1-6]|a|time)$/.test(name);
};

/** The box that begins with a heading such as « 3 commentaires ». */
const headedByReplies = (heading: ListElement, text: string): ListElement | undefined => {
	const {name, parent, start, end} = heading;
	if (!/^h[2-6]$/.test(name) || !parent || whole.has(parent.name) || end - start > 40) return undefined;
	return start - parent.start < 20 && replies.test(text.slice(start, end)) ? parent : undefined;
};

const replies =
	/^\s*(?:(?:les |vos )?\d*\s*(?:commentaires?|réactions?|comments?|replies|responses))(?:\s*\(\d+\))?\s*:?\s*$/i;

/** The foot of a card holds its date and little more. */
const isFootOfItem = (footer: ListElement): boolean =>
	outwards(footer).some(({name}) => /^(?:article|li|td)$/.test(name)) ||
	descendants(footer, 50).filter(({name}) => name === 'a').length < 2;

/** Tests whether a place in the document lies within one of the regions, which follow one another. */
export const withinRegions =
	(regions: readonly ListElement[]) =>
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
