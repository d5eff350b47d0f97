import {cleanLine} from '../model/clean.ts';
import {readDate} from '../model/dates.ts';
import {dateForMachines} from './list-attribute-dates.ts';
import {type TextCutter, titleText} from './list-title-text.ts';
import type {ListElement, ListTree} from './list-tree.ts';
import {descendants} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {precisionOf} from './said-precision.ts';
import {webAddress, withoutTracking} from './web-address.ts';

const mostItems = 2000;
const mostWithin = 300;

const articleType =
	/schema\.org\/(?:\w*NewsArticle|Article|(?:Satirical|Scholarly|Tech)\w*Article|Report|BlogPosting|LiveBlogPosting)\b/;

/** The articles that a page marks with microdata (schema.org `itemscope`), those marked within another left out. */
export const microdataHeadlines = (
	tree: ListTree,
	base: string,
	clock: string,
	cut: TextCutter,
	isApart: (place: number) => boolean,
): readonly ListedHeadline[] => {
	const found: ListedHeadline[] = [];
	for (const element of tree.elements) {
		if (found.length >= mostItems) break;
		if (!articleType.test(element.attributes.itemtype ?? '') || isApart(element.first)) continue;
		const within = descendants(element, mostWithin);
		const property = (name: RegExp) => within.find(({attributes}) => name.test(attributes.itemprop ?? ''));
		if (property(/\barticleBody\b/)) continue;
		const titled = property(/\bheadline\b/) ?? property(/\bname\b/);
		const title = titled && (cleanLine(titled.attributes.content ?? '') || titleText(tree, titled, cut));
		if (!title) continue;
		const dated = property(/\bdatePublished\b/) ?? property(/\bdateCreated\b/);
		const date = dated && saidBy(tree, dated);
		const written = date === undefined ? undefined : readDate(date, clock);
		const linked =
			property(/\b(?:url|mainEntityOfPage)\b/) ?? linkAround(titled) ?? within.find(({name}) => name === 'a');
		const {href, content, itemid} = linked?.attributes ?? {};
		const address = webAddress(href ?? content ?? itemid ?? element.attributes.itemid, base);
		found.push({
			title,
			url: address && withoutTracking(address),
			published: written?.ms,
			precision: precisionOf(date, written),
			place: element.first,
		});
	}
	return found;
};

const saidBy = ({text}: ListTree, element: ListElement): string =>
	dateForMachines(element) ??
	cleanLine(text.slice(element.start, Math.min(element.end, element.start + 200)));

const linkAround = (element: ListElement): ListElement | undefined => {
	const inner = descendants(element, 20).find(({name}) => name === 'a');
	if (element.name === 'a' || inner) return element.name === 'a' ? element : inner;
	for (let each = element.parent; each && !each.attributes.itemtype; each = each.parent)
		if (each.name === 'a') return each;
	return undefined;
};
