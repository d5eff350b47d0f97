import type {Headline} from '../model/article.ts';
import {dayNumber, type Zone} from '../model/calendar.ts';
import type {List} from './state.ts';

/** A row of the list on the screen: a day's name, a headline by its index in the window, or that headline's summary. */
export type ListRow =
	| {readonly type: 'day'; readonly at: number}
	| {readonly type: 'headline'; readonly index: number}
	| {readonly type: 'summary'; readonly index: number}
	/** What stands above it has come since the reader was last here. */
	| {readonly type: 'visit'};

/** The room that a list has, and how it is set in it. */
export type ListForm = {
	/** Rows. */
	readonly height: number;
	readonly zone: Zone;
	/** The name of each day stands over its headlines. */
	readonly hasDays: boolean;
	/** ms: a row stands over the first headline that is not later, where some above it are. */
	readonly visit: number | undefined;
	/** What each headline is about stands under it. */
	readonly hasSummaries: boolean;
};

const dayOf = (headline: Headline, zone: Zone): number => dayNumber(headline.place.sort, zone);

/** The rows that fit, from the window's top on; the first is always the day of the first headline, where days are named. */
export const visibleRows = ({headlines, top}: List, form: ListForm): readonly ListRow[] => {
	const {height, zone, hasDays} = form;
	const rows: ListRow[] = [];
	let day: number | undefined;
	for (let index = top; index < headlines.length && rows.length < height; index++) {
		const headline = headlines[index];
		if (!headline) break;
		const itsDay = dayOf(headline, zone);
		if (hasVisit(headlines, index, form)) rows.push({type: 'visit'});
		if (hasDays && itsDay !== day) rows.push({type: 'day', at: headline.place.sort});
		day = itsDay;
		rows.push({type: 'headline', index});
		if (hasSummary(headline, form)) rows.push({type: 'summary', index});
	}
	return rows.slice(0, height);
};

/** Whether the reader's last visit lies between a headline and the one above it. */
const hasVisit = (headlines: readonly Headline[], index: number, {visit}: ListForm): boolean => {
	const [above, headline] = [headlines[index - 1], headlines[index]];
	return (
		visit !== undefined &&
		above !== undefined &&
		headline !== undefined &&
		above.place.sort > visit &&
		headline.place.sort <= visit
	);
};

const hasSummary = ({summary, lead = ''}: Headline, {hasSummaries}: ListForm): boolean =>
	hasSummaries && (summary ?? lead) !== '';

/** The list scrolled by as little as shows the cursor's headline, and leaves none of the rows empty. */
export const scrolledToCursor = (list: List, form: ListForm): List =>
	filled(withCursorShown(list, form), form);

const withCursorShown = (list: List, form: ListForm): List => {
	if (list.cursor <= list.top) return {...list, top: Math.max(0, list.cursor)};
	let top = list.cursor;
	let rows = rowsAt(list, top, form) + (form.hasDays ? 1 : 0) + (hasVisit(list.headlines, top, form) ? 1 : 0);
	while (top > list.top) {
		rows += rowsAdded(list, top - 1, form);
		if (rows > form.height) break;
		top--;
	}
	return {...list, top};
};

/** At the end of the list the rows above move down into what would stay empty. */
const filled = (list: List, form: ListForm): List => {
	let {top} = list;
	if (top + form.height <= list.headlines.length) return list;
	let rows = visibleRows(list, form).length;
	while (top > 0) {
		rows += rowsAdded(list, top - 1, form);
		if (rows > form.height) break;
		top--;
	}
	return {...list, top};
};

/** Rows of a headline by itself. */
const rowsAt = ({headlines}: List, index: number, form: ListForm): number => {
	const headline = headlines[index];
	return headline && hasSummary(headline, form) ? 2 : 1;
};

/** Rows by which the list grows when it begins with this headline instead of the next. */
const rowsAdded = (list: List, index: number, form: ListForm): number => {
	const isNewDay = form.hasDays && dayAt(list, index, form.zone) !== dayAt(list, index + 1, form.zone);
	return rowsAt(list, index, form) + (isNewDay ? 1 : 0) + (hasVisit(list.headlines, index, form) ? 1 : 0);
};

const dayAt = ({headlines}: List, index: number, zone: Zone): number => {
	const headline = headlines[index];
	return headline ? dayOf(headline, zone) : Number.NaN;
};

/** The headline under the cursor. */
export const current = ({headlines, cursor}: List): Headline | undefined => headlines[cursor];

/** How near the cursor may come to the window's edge before the next stretch is fetched. */
const margin = 80;

/** True if more headlines should be fetched around the cursor. */
export const isNearEdge = ({headlines, cursor, isStart, isEnd}: List): boolean =>
	(cursor < margin && !isStart) || (headlines.length - cursor < margin && !isEnd);

/** The index of a place in a window: its own headline, else the first after it, else the last. */
export const indexOfPlace = (headlines: readonly Headline[], place: Headline['place']): number => {
	const same = headlines.findIndex((headline) => headline.place.row === place.row);
	if (same >= 0) return same;
	const after = headlines.findIndex((headline) => isAfter(headline.place, place));
	return after >= 0 ? after : headlines.length - 1;
};

const isAfter = (a: Headline['place'], b: Headline['place']): boolean =>
	(b.sort - a.sort || a.position - b.position || a.order - b.order || a.row - b.row) > 0;
