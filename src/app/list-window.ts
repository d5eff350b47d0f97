import type {Headline} from '../model/article.ts';
import {dayNumber, type Zone} from '../model/calendar.ts';
import type {List} from './state.ts';

/** A row of the list on the screen: a day's name, or a headline by its index in the window. */
export type ListRow =
	| {readonly type: 'day'; readonly at: number}
	| {readonly type: 'headline'; readonly index: number};

const dayOf = (headline: Headline, zone: Zone): number => dayNumber(headline.place.sort, zone);

/** The rows that fit in `height`, from the window's top on; the first is always the day of the first headline. */
export const visibleRows = ({headlines, top}: List, height: number, zone: Zone): readonly ListRow[] => {
	const rows: ListRow[] = [];
	let day: number | undefined;
	for (let index = top; index < headlines.length && rows.length < height; index++) {
		const headline = headlines[index];
		if (!headline) break;
		const itsDay = dayOf(headline, zone);
		if (itsDay !== day) rows.push({type: 'day', at: headline.place.sort});
		day = itsDay;
		if (rows.length < height) rows.push({type: 'headline', index});
	}
	return rows;
};

/** The list scrolled by as little as shows the cursor's row within `height` rows, and leaves none of them empty. */
export const scrolledToCursor = (list: List, height: number, zone: Zone): List =>
	filled(withCursorShown(list, height, zone), height, zone);

const withCursorShown = (list: List, height: number, zone: Zone): List => {
	if (list.cursor <= list.top) return {...list, top: Math.max(0, list.cursor)};
	let top = list.cursor;
	let rows = 2;
	let day = dayAt(list, top, zone);
	while (top > list.top) {
		const above = dayAt(list, top - 1, zone);
		rows += above === day ? 1 : 2;
		if (rows > height) break;
		day = above;
		top--;
	}
	return {...list, top};
};

/** At the end of the list the rows above move down into what would stay empty. */
const filled = (list: List, height: number, zone: Zone): List => {
	let {top} = list;
	if (top + height <= list.headlines.length) return list;
	let rows = visibleRows(list, height, zone).length;
	while (top > 0) {
		rows += dayAt(list, top - 1, zone) === dayAt(list, top, zone) ? 1 : 2;
		if (rows > height) break;
		top--;
	}
	return {...list, top};
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
