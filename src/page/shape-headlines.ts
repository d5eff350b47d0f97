import {withDays} from './day-headings.ts';
import {boxOf, groupOf, type HeadlineBlock, headlineBlocks, shortBlocks} from './headline-blocks.ts';
import type {DateMark} from './list-date-mark.ts';
import {detailsOfBlock} from './list-details.ts';
import {isUsableLink, type TitleMark} from './list-titles.ts';
import {elementsWithin, holds, type ListElement, type ListTree, outwards} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {Places, type Stretch} from './places.ts';
import type {Now} from './relative-dates.ts';
import {lettersOf} from './said-text.ts';
import {webAddress, withoutTracking} from './web-address.ts';

const mostHeadlines = 2000;
const longestTrust = 48 * 3_600_000;
/** So far ahead of ours a page's clock may be, where its zone is not known. */
const farthestClock = 6 * 3_600_000;
const longTitle = 25;

/**
 * The headlines that a page shows in repeated blocks of a title and a date: first those whose titles are links, then
 * those whose titles are headings beside a link or without any. `marks` are its dates outside of regions that list
 * none.
 */
export const shapeHeadlines = (
	tree: ListTree,
	marks: readonly DateMark[],
	titles: readonly TitleMark[],
	base: string,
	at: Now,
): readonly ListedHeadline[] => {
	const placed = withDays(marks, new Places(titles), at);
	const dates = placed.filter(({ms}) => ms <= at.now + longestTrust);
	const places = new Places(dates);
	const linked = new Places(titles.filter(({link}) => link !== undefined));
	const sure = surely(headlineBlocks(tree, dates, places, linked), 2);
	const left = leftOver(dates, sure);
	const short = shortBlocks(left, places, linked, new Set(sure.map(({group}) => group)));
	const bare = new Places(titles.filter(({link}) => link === undefined));
	const others = surely(headlineBlocks(tree, leftOver(left, short), places, bare), 3);
	const isAgenda = agendaTest(placed, new Places(titles), at);
	const blocks = [...sure, ...short, ...others].filter((block) => !isAgenda(block));
	return blocks.slice(0, mostHeadlines).map((block) => {
		const {title, date, updated} = block;
		const link = title.link ?? linkBeside(tree, title, block.box);
		const address = link && webAddress(link.attributes.href, base);
		return {
			title: title.text,
			url: address && withoutTracking(address),
			published: date.ms,
			precision: date.precision,
			isRelative: date.isRelative,
			updated: updated?.isRelative ? undefined : updated?.ms,
			...detailsOfBlock(tree, block),
			place: title.place,
		};
	});
};

/** Lists in which days to come are as many as those that have been. */
const agendaTest = (
	placed: readonly DateMark[],
	titles: Places<TitleMark>,
	{now}: Now,
): ((block: HeadlineBlock) => boolean) => {
	const past = new Places(placed.filter(({ms}) => ms <= now + farthestClock));
	if (past.marks.length === placed.length) return () => false;
	const balance = new Map<string, number>();
	for (const mark of placed) {
		const box = boxOf(mark, titles);
		if (!box) continue;
		const isAhead = past.count(box) === 0;
		const group = groupOf(box);
		balance.set(group, (balance.get(group) ?? 0) + (isAhead ? 1 : -1));
	}
	return ({group}) => (balance.get(group) ?? -1) >= 0;
};

/** The dates that belong to none of the blocks. */
const leftOver = (dates: readonly DateMark[], blocks: readonly HeadlineBlock[]): readonly DateMark[] => {
	const used = new Set(blocks.flatMap(({date, updated}) => [date, updated]));
	const boxes = blocks.map(({box}) => box).toSorted((a, b) => a.first - b.first);
	let next = 0;
	return dates.filter((date) => {
		while (next < boxes.length - 1 && (boxes[next + 1]?.first ?? 0) <= date.place) next++;
		const box = boxes[next];
		return !used.has(date) && !(box && holds(box, date.place));
	});
};

/** Blocks of which there are several of one make; single ones beside such, where their date is told exactly. */
const surely = (blocks: readonly HeadlineBlock[], fewest: number): readonly HeadlineBlock[] => {
	const groups = Map.groupBy(blocks, ({group}) => group);
	const isGroup = (block: HeadlineBlock): boolean => {
		const group = groups.get(block.group) ?? [];
		return group.length > fewest || (group.length === fewest && group.some(({date}) => isExact(date)));
	};
	const repeated = blocks.filter(isGroup);
	if (repeated.length === 0) {
		const exact = blocks.filter(({date, title}) => isExact(date) && isLikely(title));
		return exact.length > fewest ? exact : [];
	}
	return blocks.filter((block) => isGroup(block) || (isExact(block.date) && isLikely(block.title)));
};

const isExact = ({isSure, precision}: DateMark): boolean => isSure || precision > 0;

const isLikely = ({isHeading, text}: TitleMark): boolean => isHeading || text.length >= longTitle;

/** More words stand beside it than « par » or « PDF, 2 Mo ». */
const isInSentence = ({parent, start, end}: ListElement): boolean =>
	parent !== undefined &&
	/^(?:p|li|dd|blockquote)$/.test(parent.name) &&
	parent.end - parent.start - (end - start) > 30;

/** The link of a title that is none itself: the one that says the same, else the only one of its box. */
const linkBeside = (tree: ListTree, {text}: TitleMark, box: Stretch): ListElement | undefined => {
	const [root] = elementsWithin(tree, box, 1);
	const around = root ? [...outwards(root)].slice(1) : [];
	const links = [...elementsWithin(tree, box, 100), ...around].filter(
		(link) => isUsableLink(link) && !isInSentence(link),
	);
	const letters = lettersOf(text);
	const same = links.find(
		({start, end}) => end - start < 500 && lettersOf(tree.text.slice(start, end)) === letters,
	);
	// An anchor of the page itself stands beside many headings.
	const hrefs = new Set(
		links.map(({attributes}) => attributes.href ?? '').filter((href) => !href.startsWith('#')),
	);
	return (
		same ?? (hrefs.size === 1 ? links.find(({attributes}) => hrefs.has(attributes.href ?? '')) : undefined)
	);
};
