import type {HeadlineBlock} from './headline-blocks.ts';
import {boxOf, groupOf} from './headline-box.ts';
import type {DateMark} from './list-date-mark.ts';
import type {TitleMark} from './list-titles.ts';
import {elementsWithin, type ListTree} from './list-tree.ts';
import type {Places} from './places.ts';
import type {Now} from './relative-dates.ts';

/**
 * The blocks of title and date that are news: not what an agenda announces, what a shop sells, or what an article's
 * own entry holds besides its title. `placed` are all dates of the page, those to come among them.
 */
export const newsOnly = (
	tree: ListTree,
	blocks: readonly HeadlineBlock[],
	placed: readonly DateMark[],
	titles: Places<TitleMark>,
	at: Now,
): readonly HeadlineBlock[] => {
	const isAgenda = agendaTest(placed, titles, at);
	return outermost(blocks.filter((block) => !isAgenda(block) && !isForSale(tree, block)));
};

/** So far ahead of ours a page's clock may be, where its zone is not known. */
const farthestClock = 6 * 3_600_000;

const mostOfItem = 3;

/** Lists in which days to come are as many as those that have been. */
const agendaTest = (
	placed: readonly DateMark[],
	titles: Places<TitleMark>,
	{now}: Now,
): ((block: HeadlineBlock) => boolean) => {
	const isAhead = ({ms}: DateMark): boolean => ms > now + farthestClock;
	if (!placed.some(isAhead)) return () => false;
	const balance = new Map<string, number>();
	for (const [box, marks] of Map.groupBy(placed, (mark) => boxOf(mark, titles))) {
		if (!box) continue;
		const ahead = marks.filter(isAhead).length;
		// An item that has been published may announce a day to come.
		const isItem = marks.length <= mostOfItem && ahead < marks.length;
		const weight = isItem ? -1 : ahead * 2 - marks.length;
		for (const group of [groupOf(box), `${box.first}`])
			balance.set(group, (balance.get(group) ?? 0) + weight);
	}
	return ({group}) => (balance.get(group) ?? -1) >= 0;
};

const mostElements = 60;
const price =
	/^(?:dès |from |à partir de )?(?:[€$£] ?\d[\d .,\u00a0\u202f]*|[+-]?\d[\d .,\u00a0\u202f]*(?:[€$£%]|eur|usd)(?: ?(?:\/|la |le |par |per ).*)?|\d[\d \u00a0\u202f]*[.,]\d{2,})$/i;

/** A price, a rate or a share of its own element; « 02.10 » is none where it is the date. */
const isForSale = (tree: ListTree, {box, date}: HeadlineBlock): boolean =>
	elementsWithin(tree, box, mostElements).some(
		({start, end}) =>
			!(start < date.end && end > date.start) &&
			end - start > 1 &&
			end - start <= longestPrice &&
			price.test(tree.text.slice(start, end).trim()),
	);

const longestPrice = 30;

/** A block that stands within another one is an annex of it. */
const outermost = (blocks: readonly HeadlineBlock[]): readonly HeadlineBlock[] => {
	const kept = new Set<HeadlineBlock>();
	let last = -1;
	const inOrder = blocks.toSorted((a, b) => a.box.first - b.box.first || b.box.last - a.box.last);
	for (const block of inOrder) {
		if (block.box.last <= last && block.box.first < last) continue;
		kept.add(block);
		last = block.box.last;
	}
	return blocks.filter((block) => kept.has(block));
};
