import {boxOf, groupOf} from './headline-box.ts';
import type {DateMark} from './list-date-mark.ts';
import {type TitleMark, titleOfBlock, titlesApart} from './list-titles.ts';
import {type ListElement, type ListTree, outwards} from './list-tree.ts';
import {type Pairing, pairUnits} from './pair-units.ts';
import type {Places, Stretch} from './places.ts';

/** A title and the date that stands with it. */
export type HeadlineBlock = {
	readonly title: TitleMark;
	readonly date: DateMark;
	readonly updated: DateMark | undefined;
	/** What of the page belongs to it. */
	readonly box: Stretch;
	/** Blocks of one list are made alike. */
	readonly group: string;
};

const mostTitlesInBlock = 6;

/**
 * The headlines that a page shows by its shape: for each of `wanted`, which are among its dates, the nearest box that
 * holds a title as well. Where a box holds several of both side by side, they are paired in their order.
 */
export const headlineBlocks = (
	tree: ListTree,
	wanted: readonly DateMark[],
	dates: Places<DateMark>,
	titles: Places<TitleMark>,
): readonly HeadlineBlock[] => {
	const byBox = new Map<ListElement, DateMark[]>();
	for (const date of wanted) {
		const box = boxOf(date, titles);
		if (!box) continue;
		const known = byBox.get(box);
		if (known) known.push(date);
		else byBox.set(box, [date]);
	}
	const blocks: HeadlineBlock[] = [];
	for (const [box, own] of byBox) {
		const single = dates.count(box) === own.length ? singleBlock(box, own, dates, titles) : undefined;
		if (single) blocks.push(single);
		else if (own.length > 1)
			blocks.push(...pairUnits(tree, box, new Set(own), dates, titles).map(flatBlock(box)));
	}
	return blocks.sort((a, b) => a.title.place - b.title.place);
};

/** Says the same, and the hour as well; of another day it is another date. */
const isExacter = (other: DateMark, date: DateMark): boolean =>
	other.precision > date.precision &&
	(date.isRelative === true || other.kind === 'ago' || Math.abs(other.ms - date.ms) < sameDay);

const sameDay = 36 * 3_600_000;

/**
 * The items whose titles are short links, where they are made as other headlines of the page are: by themselves they
 * might be rubrics or names.
 */
export const shortBlocks = (
	wanted: readonly DateMark[],
	dates: Places<DateMark>,
	titles: Places<TitleMark>,
	groups: ReadonlySet<string>,
): readonly HeadlineBlock[] =>
	wanted.flatMap((date) => {
		let box: ListElement | undefined;
		let group: string | undefined;
		for (const around of outwards(date.element)) {
			if (dates.count(around) > 1) break;
			box = around;
			if (groups.has(groupOf(around))) group = groupOf(around);
		}
		const title =
			box && titles.count(box) <= mostTitlesInBlock ? titleOfBlock(titles.within(box)) : undefined;
		return box && title && group !== undefined ? [{title, ...datesOfBlock([date]), box, group}] : [];
	});

const flatBlock =
	(box: ListElement) =>
	({title, dates, stretch}: Pairing): HeadlineBlock => ({
		title,
		...datesOfBlock(dates),
		box: stretch,
		group: `${box.first}`,
	});

const singleBlock = (
	box: ListElement,
	own: readonly DateMark[],
	dates: Places<DateMark>,
	titles: Places<TitleMark>,
): HeadlineBlock | undefined => {
	if (titles.count(box) > mostTitlesInBlock) return undefined;
	const all = titles.within(box);
	const near = titleOfBlock(all);
	const others = titlesApart(all).filter((title) => title !== near && title.text.length >= shortestTitle);
	if (!near || (own.length > 1 && others.length > 0)) return undefined;
	const {title, around} = widened(box, near, dates, titles);
	return {title, ...datesOfBlock(own), box: around, group: groupOf(box)};
};

const shortestTitle = 25;
const mostSteps = 4;

/** The whole of the item: the boxes around that hold no other date and no other title, but perhaps its heading. */
const widened = (box: ListElement, near: TitleMark, dates: Places<DateMark>, titles: Places<TitleMark>) => {
	let title = near;
	let around = box;
	let steps = 0;
	for (const next of outwards(box)) {
		if (next === box) continue;
		if (/^(?:body|html|main|#page)$/.test(next.name) || dates.count(next) > dates.count(box)) break;
		const held = titles.count(next) > mostTitlesInBlock ? [] : titles.within(next);
		const headings = titlesApart(held.filter(({isHeading}) => isHeading));
		const isKickerOnly = !title.isHeading && title.text.length < shortestTitle;
		const [heading, ...more] = headings;
		if (isKickerOnly && heading && more.length === 0 && ++steps <= mostSteps) title = heading;
		else if (
			held.length === 0 ||
			titlesApart(held).some((other) => !isSame(other, title) && !isKicker(other))
		)
			break;
		around = next;
	}
	return {title, around};
};

const isSame = (a: TitleMark, b: TitleMark): boolean =>
	a === b ||
	a.text === b.text ||
	(a.link !== undefined && a.link.attributes.href === b.link?.attributes.href);

const isKicker = ({isHeading, text}: TitleMark): boolean => !isHeading && text.length < shortestTitle;

/** Of an item's dates the one when it was published, as exactly as it is said. */
export const datesOfBlock = (
	dates: readonly DateMark[],
): {readonly date: DateMark; readonly updated: DateMark | undefined} => {
	const updated = dates.find(({label}) => label === 'updated');
	const rest = dates.filter(({label}) => label !== 'updated');
	const labelled = rest.filter(({label}) => label === 'published');
	const [first, ...others] = labelled.length > 0 ? labelled : rest.length > 0 ? rest : dates;
	let date = first as DateMark;
	for (const other of others) {
		const isEarlier = other.precision === date.precision && other.ms < date.ms;
		if (isExacter(other, date) || isEarlier) date = other;
	}
	return {date, updated: updated === date ? undefined : updated};
};
