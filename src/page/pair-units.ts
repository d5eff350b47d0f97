import {boxOf} from './headline-box.ts';
import type {DateMark} from './list-date-mark.ts';
import {type TitleMark, titleOfBlock, titlesApart} from './list-titles.ts';
import {holds, isListElement, type ListElement, type ListText, type ListTree, namesOf} from './list-tree.ts';
import type {Places, Stretch} from './places.ts';

export type Pairing = {
	readonly title: TitleMark;
	readonly dates: readonly DateMark[];
	readonly stretch: Stretch;
};

type Unit = Stretch & {
	readonly kind: 'date' | 'title' | 'both' | 'rule' | 'nothing';
	/** How it is made: units of the same part in a list are made alike. */
	readonly make: string;
	readonly dates: readonly DateMark[];
	readonly titles: readonly TitleMark[];
};

const mostUnits = 20_000;

/**
 * Dates and titles that stand side by side in one box (`dt` and `dd`, rows, lines parted by `br`): each date goes with
 * the title after it, or each with the one before it, whichever holds for the whole box. A day that heads several
 * titles goes with all of them.
 */
export const pairUnits = (
	tree: ListTree,
	box: ListElement,
	own: ReadonlySet<DateMark>,
	dates: Places<DateMark>,
	titles: Places<TitleMark>,
): readonly Pairing[] => {
	const unitOf = (nodes: readonly (ListElement | ListText)[]): Unit => {
		const stretch = {first: nodes[0]?.first ?? 0, last: nodes.at(-1)?.last ?? 0};
		const held = dates.count(stretch) > 0 ? dates.within(stretch) : [];
		const ownDates = held.filter((date) => own.has(date));
		const heldTitles = titles.count(stretch) > 0 ? titles.within(stretch) : [];
		const hasBoth = held.length > 0 && heldTitles.some(({isShort}) => !isShort);
		const free = hasBoth && ownDates.length === 0 ? freeHeadings(held, heldTitles, titles) : [];
		if (free.length === 1) return {...stretch, kind: 'title', make: makeOf(nodes), dates: [], titles: free};
		return {
			...stretch,
			kind: hasBoth ? 'both' : ownDates.length > 0 ? 'date' : heldTitles.length > 0 ? 'title' : 'nothing',
			make: makeOf(nodes),
			dates: ownDates,
			titles: heldTitles,
		};
	};
	const children = box.children
		.slice(0, mostUnits)
		.filter((child) => isListElement(child) || /\S/.test(tree.text.slice(child.start, child.end)));
	const lines = linesOf(children).map(unitOf);
	const whole = lines.filter((line) => line.dates.length > 0 && titleOfLine(line) !== undefined);
	const dated = lines.filter((line) => line.dates.length > 0);
	if (lines.length > 1 && whole.length * 5 >= dated.length * 4)
		return whole.flatMap((line) => pairing(line.dates, titleOfLine(line), line));
	const units = children.map((child) => {
		const unit = unitOf([child]);
		return isListElement(child) && child.name === 'hr' ? {...unit, kind: 'rule' as const} : unit;
	});
	return columns(units) ?? inOrder(units);
};

const makeOf = (nodes: readonly (ListElement | ListText)[]): string =>
	nodes.map((node) => (isListElement(node) ? `${node.name}.${namesOf(node)[0] ?? ''}` : '')).join('+');

/** Headings above all the dates of a unit, and not of the box that these have of their own: those date its annexes. */
const freeHeadings = (
	held: readonly DateMark[],
	heldTitles: readonly TitleMark[],
	titles: Places<TitleMark>,
): readonly TitleMark[] => {
	const boxes = held.map((date) => boxOf(date, titles));
	return titlesApart(
		heldTitles.filter(
			({isHeading, place}) =>
				isHeading &&
				place < (held[0]?.place ?? 0) &&
				!boxes.some((box) => box === undefined || holds(box, place)),
		),
	);
};

const titleOfLine = (line: Unit): TitleMark | undefined =>
	titlesApart(line.titles).length <= 3 ? titleOfBlock(line.titles) : undefined;

const pairing = (
	dates: readonly DateMark[],
	title: TitleMark | undefined,
	stretch: Stretch,
): readonly Pairing[] => (title ? [{title, dates, stretch}] : []);

/** What stands between line breaks and rules. */
const linesOf = (children: readonly (ListElement | ListText)[]) => {
	const lines: (ListElement | ListText)[][] = [[]];
	for (const child of children) {
		if (isListElement(child) && (child.name === 'br' || child.name === 'hr')) lines.push([]);
		else lines.at(-1)?.push(child);
	}
	return lines.filter((line) => line.length > 0);
};

/** All dates in one box and all titles in the next. */
const columns = (units: readonly Unit[]): readonly Pairing[] | undefined => {
	const dated = units.filter(({kind}) => kind === 'date');
	const titled = units.filter(({kind}) => kind === 'title');
	const [dateColumn] = dated;
	if (dated.length !== 1 || !dateColumn || dateColumn.dates.length < 2) return undefined;
	const column = titled.find(({titles}) => titlesApart(titles).length === dateColumn.dates.length);
	if (!column) return undefined;
	return titlesApart(column.titles).map((title, row) => ({
		title,
		dates: dateColumn.dates.slice(row, row + 1),
		stretch: title.element,
	}));
};

type Candidate = {readonly date: Unit; readonly titles: readonly Unit[]};

const inOrder = (units: readonly Unit[]): readonly Pairing[] => {
	const after = candidates(units);
	const before = candidates(units.toReversed()).toReversed();
	return (isDateFirst(units, after, before) ? after : before).flatMap(pairingsOf);
};

/** Each date unit with the title units that follow it, up to the next date. */
const candidates = (units: readonly Unit[]): readonly Candidate[] => {
	const found: {date: Unit; titles: Unit[]}[] = [];
	let current: {date: Unit; titles: Unit[]} | undefined;
	for (const unit of units) {
		if (unit.kind === 'date') {
			current = {date: unit, titles: []};
			found.push(current);
		} else if (unit.kind === 'both') current = undefined;
		else if (unit.kind === 'title') current?.titles.push(unit);
	}
	return found.filter(({titles}) => titles.length > 0);
};

const isDateFirst = (
	units: readonly Unit[],
	after: readonly Candidate[],
	before: readonly Candidate[],
): boolean => {
	if (after.length !== before.length) return after.length > before.length;
	const makes = (candidates: readonly Candidate[]) =>
		new Set(candidates.map(({titles}) => `${titles[0]?.make} ${titles[0]?.titles[0]?.isHeading}`)).size;
	if (makes(after) !== makes(before)) return makes(after) < makes(before);
	const ruled = (then: Unit['kind']) =>
		units.filter(({kind}, index) => kind === 'rule' && units[index + 1]?.kind === then).length;
	return ruled('date') >= ruled('title');
};

const pairingsOf = ({date, titles}: Candidate): readonly Pairing[] => {
	const all = titlesApart(titles.flatMap((unit) => unit.titles).filter(({isShort}) => !isShort));
	const [day, ...more] = date.dates;
	const isDayHeading = more.length === 0 && day?.kind === 'day' && day.isAlone && day.label !== 'updated';
	if (isDayHeading && all.length > 1)
		return all.map((title) => ({title, dates: date.dates, stretch: title.element}));
	const headed = titles.find((unit) => unit.titles.some(({isHeading}) => isHeading));
	const unit = headed ?? titles.find((unit) => unit.titles.some(({isShort}) => !isShort)) ?? titles[0];
	if (!unit) return [];
	const stretch = {first: Math.min(date.first, unit.first), last: Math.max(date.last, unit.last)};
	return pairing(date.dates, titleOfBlock(unit.titles), stretch);
};
