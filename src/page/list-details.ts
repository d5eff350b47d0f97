import type {Access} from '../model/article.ts';
import {cleanLine} from '../model/clean.ts';
import type {HeadlineBlock} from './headline-blocks.ts';
import {elementsWithin, holds, type ListElement, type ListTree, namesOf} from './list-tree.ts';
import {paywallBadge} from './paywall.ts';

const shortestSummary = 30;
const longestSummary = 600;
const mostElements = 200;

const summaryName =
	/(?:^|[-_])(?:chap[oô]|chapeau|summary|excerpt|standfirst|desc|description|intro|resume|accroche|teaser|dek|deck|lead)(?:$|[-_])/i;
const lockName =
	/(?:^|[-_#])(?:premium|abonn[ée]e?s?|paywall|locked|lock|cadenas|payant|subscribers?|subscriber-?only|paid)(?:$|[-_])/i;
const notLocked = /(?:^|[-_])(?:un-?locked|not?|non|is-?free|free|hidden)(?:$|[-_])/i;

/** What else a block says of its headline: a standfirst, and whether it is for subscribers. */
export const detailsOfBlock = (
	tree: ListTree,
	{box, title}: HeadlineBlock,
): {readonly summary: string | undefined; readonly access: Access} => {
	let summary: string | undefined;
	let access: Access = 'unknown';
	for (const element of elementsWithin(tree, box, mostElements)) {
		const text =
			element.end - element.start <= longestSummary * 2
				? cleanLine(tree.text.slice(element.start, element.end))
				: '';
		if (isLock(element, text)) access = 'subscribers';
		const isFit =
			summary === undefined &&
			text.length >= shortestSummary &&
			text.length <= longestSummary &&
			!holds(element, title.place) &&
			!holds(title.element, element.first) &&
			(element.name === 'p' || namesOf(element).some((name) => summaryName.test(name)));
		if (isFit && text !== title.text && !/^(?:publi|posted|published|mis)/i.test(text)) summary = text;
	}
	return {summary, access};
};

const isLock = ({attributes, name}: ListElement, text: string): boolean =>
	(text.length <= 60 && paywallBadge.test(text)) ||
	[attributes['aria-label'], attributes.title, attributes.alt].some(
		(said) => said !== undefined && paywallBadge.test(said),
	) ||
	`${attributes.class ?? ''} ${name === 'use' ? (attributes.href ?? attributes['xlink:href'] ?? '') : ''}`
		.split(/\s+/)
		.some((each) => lockName.test(each) && !notLocked.test(each));
