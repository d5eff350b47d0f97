import {accessMark} from '../app/access-mark.ts';
import type {Messages} from '../messages/messages.ts';
import type {Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import {padEnd, truncate} from '../text/width.ts';

export type LineFrame = {
	/** What the line must fit in; whole without. */
	readonly columns: number | undefined;
	readonly now: number;
	readonly zone: Zone;
	readonly words: Messages;
};

/** A headline as a line of print: unread and bookmark marks, time, source, title. */
export const headlineLine = (headline: Headline, {columns, now, zone, words}: LineFrame): string => {
	const {isRead, isBookmarked, published, access, sourceTitle} = headline;
	const {form, time, source} = partsIn(columns);
	const line = [
		`${isRead ? ' ' : '•'}${isBookmarked ? '★' : ' '} `,
		`${padEnd(published === undefined ? '' : words.time[form](published, now, zone), time)}  `,
		source === 0
			? ''
			: `${padEnd(columns === undefined ? sourceTitle : truncate(sourceTitle, source), source)}  `,
		`${accessMark(access)}${headline.title || words.list.untitled}`,
	].join('');
	return columns === undefined ? line : truncate(line, columns);
};

type Parts = {readonly form: 'row' | 'short'; readonly time: number; readonly source: number};

/** What the title leaves to time and source, in columns; in a narrow terminal there is no room for the source. */
const partsIn = (columns = Number.POSITIVE_INFINITY): Parts => {
	if (columns < 50) return {form: 'short', time: 5, source: 0};
	return {form: 'row', time: 11, source: columns < 80 ? 12 : 18};
};
