import {withDays} from './day-headings.ts';
import {type HeadlineBlock, headlineBlocks, shortBlocks} from './headline-blocks.ts';
import {linkBeside} from './link-beside.ts';
import type {DateMark} from './list-date-mark.ts';
import {detailsOfBlock} from './list-details.ts';
import type {TitleMark} from './list-titles.ts';
import {holds, type ListTree} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {newsOnly} from './news-only.ts';
import {Places} from './places.ts';
import type {Now} from './relative-dates.ts';
import {webAddress, withoutTracking} from './web-address.ts';

const mostHeadlines = 2000;
const longestTrust = 48 * 3_600_000;
const longTitle = 25;

/**
 * The headlines that a page shows in repeated blocks of a title and a date: first those whose titles are links, then
 * those whose titles are headings, or lines in `bold` letters, beside a link or without any. `marks` are its dates
 * outside of regions that list none. Undefined where there are such blocks and none of them is news.
 */
export const shapeHeadlines = (
	tree: ListTree,
	marks: readonly DateMark[],
	titles: readonly TitleMark[],
	base: string,
	at: Now,
	bold: () => readonly TitleMark[],
): readonly ListedHeadline[] | undefined => {
	const placed = withDays(marks, new Places(titles), at);
	const dates = placed.filter(({ms}) => ms <= at.now + longestTrust);
	const places = new Places(dates);
	const linked = new Places(titles.filter(({link}) => link !== undefined));
	const sure = surely(headlineBlocks(tree, dates, places, linked), 2);
	const left = leftOver(dates, sure);
	const short = shortBlocks(left, places, linked, new Set(sure.map(({group}) => group)));
	const last = leftOver(left, short);
	const bare = last.length === 0 ? [] : [...titles.filter(({link}) => link === undefined), ...bold()];
	const others = surely(
		headlineBlocks(tree, last, places, new Places(bare.sort((a, b) => a.place - b.place))),
		3,
	);
	const blocks = [...sure, ...short, ...others];
	const news = newsOnly(tree, blocks, placed, new Places(titles), at);
	if (news.length === 0 && blocks.length > 0) return undefined;
	return news.slice(0, mostHeadlines).map((block) => {
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
