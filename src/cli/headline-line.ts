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

const timeColumns = 11;
const sourceColumns = 18;

/** A headline as a line of print: unread and bookmark marks, time, source, title. */
export const headlineLine = (headline: Headline, {columns, now, zone, words}: LineFrame): string => {
	const {isRead, isBookmarked, published, access, sourceTitle} = headline;
	const marks = `${isRead ? ' ' : '•'}${isBookmarked ? '★' : ' '}`;
	const time = published === undefined ? '' : words.time.row(published, now, zone);
	const source = columns === undefined ? sourceTitle : truncate(sourceTitle, sourceColumns);
	const lock = access === 'subscribers' ? '⚿ ' : '';
	const title = `${lock}${headline.title || words.list.untitled}`;
	const line = `${marks} ${padEnd(time, timeColumns)}  ${padEnd(source, sourceColumns)}  ${title}`;
	return columns === undefined ? line : truncate(line, columns);
};
