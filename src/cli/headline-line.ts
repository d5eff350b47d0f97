import {accessMark} from '../app/access-mark.ts';
import {listedTime} from '../app/published-time.ts';
import {starOf} from '../app/star.ts';
import type {Messages} from '../messages/messages.ts';
import type {Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';

export type LineFrame = {
	/** What the line must fit in; whole without. */
	readonly columns: number | undefined;
	readonly now: number;
	readonly zone: Zone;
	readonly words: Messages;
};

/** A headline as a line of print: unread and bookmark marks, time, source, title. */
export const headlineLine = (headline: Headline, {columns, now, zone, words}: LineFrame): string => {
	const {isRead, access, sourceTitle} = headline;
	const {time, source} = partsIn(columns, words.time);
	const line = [
		`${isRead ? ' ' : '•'}${starOf(headline)} `,
		`${padEnd(timeIn(time, headline, {now, zone, words}), time)}  `,
		source === 0 ? '' : `${padEnd(truncate(sourceTitle, source), source)}  `,
		`${accessMark(access)}${headline.title || words.list.untitled}`,
	].join('');
	return columns === undefined ? line : truncate(line, columns);
};

type Parts = {readonly time: number; readonly source: number};

/** « 02/10/2023 18:03 » */
const longestTime = 16;

/** What the title leaves to time and source, in columns; in a narrow terminal there is no room for the source. */
const partsIn = (columns: number | undefined, {shortColumns, rowColumns}: Messages['time']): Parts => {
	if (columns === undefined) return {time: longestTime, source: 24};
	if (columns < 50) return {time: shortColumns, source: 0};
	return {time: columns < 100 ? rowColumns : longestTime, source: columns < 80 ? 12 : 18};
};

/** A time as it is listed, or as much of it as there is room for. */
const timeIn = (columns: number, headline: Headline, frame: Omit<LineFrame, 'columns'>): string => {
	const {time} = frame.words;
	if (columns < time.rowColumns) return listedTime(headline, 'short', frame);
	const listed = listedTime(headline, 'listed', frame);
	return displayWidth(listed) > columns ? time.date(headline.published ?? 0, frame.zone) : listed;
};
