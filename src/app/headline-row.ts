import type {Messages} from '../messages/messages.ts';
import type {Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {accessMark} from './access-mark.ts';
import {listedTime} from './published-time.ts';
import {markedSpans, type QueryMarks} from './query-marks.ts';
import {type ScreenLine, screenLine, textLine} from './screen-line.ts';
import {starOf} from './star.ts';

/** What all rows of a list share. */
export type RowFrame = {
	readonly columns: number;
	readonly now: number;
	readonly zone: Zone;
	readonly words: Messages;
	/** All rows are of one source: its name is not repeated. */
	readonly isOneSource: boolean;
	/** Of what is searched for. */
	readonly marks?: QueryMarks | undefined;
	/** Bookmarks are shown with their tags. */
	readonly hasTags?: boolean;
};

/** Columns of the parts of a row; 0 where a part is left out. */
type RowColumns = {readonly time: number; readonly source: number; readonly title: number};

const marksColumns = 4;

const columnsOf = ({columns, isOneSource, words}: RowFrame): RowColumns => {
	const time = columns < 50 ? words.time.shortColumns : words.time.rowColumns;
	const source = isOneSource || columns < 46 ? 0 : columns < 64 ? 10 : columns < 90 ? 14 : 18;
	const title = Math.max(1, columns - marksColumns - (time + 1) - (source === 0 ? 0 : source + 1));
	return {time, source, title};
};

/** A headline as one row of `columns`: cursor, unread and bookmark marks, time, source, title. */
export const headlineRow = (headline: Headline, isSelected: boolean, frame: RowFrame): ScreenLine => {
	const {words} = frame;
	const columns = columnsOf(frame);
	const {isRead, isChanged, access} = headline;
	const isShort = columns.time < words.time.rowColumns;
	const time = listedTime(headline, isShort ? 'short' : 'row', frame);
	const tags = frame.hasTags ? tagsShown(headline, columns.title) : '';
	const room = columns.title - displayWidth(tags);
	const title = truncate(`${accessMark(access)}${headline.title || words.list.untitled}`, room);
	return screenLine(
		[
			{text: isSelected ? '›' : ' ', role: 'mark'},
			{text: isRead ? (isChanged ? '≠' : ' ') : '•', role: 'mark'},
			{text: `${starOf(headline)} `, role: 'star'},
			{text: `${padEnd(truncate(time, columns.time), columns.time)} `, role: 'time'},
			...(columns.source === 0
				? []
				: [
						{
							text: `${padEnd(truncate(headline.sourceTitle, columns.source), columns.source)} `,
							role: 'source' as const,
						},
					]),
			...markedSpans(
				{
					text: padEnd(title, isSelected || tags !== '' ? room : displayWidth(title)),
					role: isRead ? 'headline-read' : 'headline',
				},
				frame.marks,
			),
			...(tags === '' ? [] : [{text: tags, role: 'hint' as const}]),
		],
		isSelected,
	);
};

/** What a headline is about, under it. */
export const summaryRow = ({summary, lead = ''}: Headline, frame: RowFrame): ScreenLine => {
	const {time} = columnsOf(frame);
	const indent = frame.columns < 64 ? marksColumns : marksColumns + time + 1;
	const text = truncate(
		(summary ?? lead).replace(/\s+/g, ' ').trim(),
		Math.max(1, frame.columns - indent - 1),
	);
	return screenLine(markedSpans({text: `${' '.repeat(indent)}${text}`, role: 'hint'}, frame.marks));
};

/** The tags at the end of a row: a third of what the title has, at most; in narrow rows none. */
const tagsShown = ({tags = []}: Headline, columns: number): string => {
	const room = Math.floor(columns / 3);
	return tags.length === 0 || room < 10
		? ''
		: ` ${truncate(tags.map((tag) => `#${tag}`).join(' '), room - 1)}`;
};

/** The name of a day, over its headlines. */
export const dayRow = (at: number, {columns, now, zone, words}: RowFrame): ScreenLine => {
	const name = truncate(words.time.day(at, now, zone), Math.max(1, columns - 2));
	return textLine(` ${name} ${'─'.repeat(Math.max(0, columns - displayWidth(name) - 3))}`, 'day');
};

/** Where the reader was when they were last here: what is above has come since. */
export const visitRow = (at: number, {columns, now, zone, words}: RowFrame): ScreenLine => {
	const text = truncate(words.list.visit(words.time.moment(at, now, zone)), Math.max(1, columns - 4));
	return textLine(` ↑ ${text} ${'╌'.repeat(Math.max(0, columns - displayWidth(text) - 5))}`, 'hint');
};
