import type {Messages} from '../messages/messages.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {type ScreenLine, screenLine} from './screen-line.ts';
import {type SourcesRow, sourcesRows} from './sources-rows.ts';
import type {State} from './state.ts';
import {layoutIn} from './step.ts';

/**
 * The sources as the pane left of the list: a row each, with how much of it is unread. The one that the list is of has a
 * mark; on the sources' own screen the cursor is here.
 */
export const sourcesPane = (state: State, words: Messages): readonly ScreenLine[] => {
	const {sourcesColumns, height} = layoutIn(state);
	const rows = sourcesRows(state.sources);
	const {screen, list} = state;
	const {source, folder} = list.selection;
	const isShown = (row: SourcesRow): boolean =>
		row.type === 'source' ? row.source.key === source : source === undefined && row.path === folder;
	const cursor = screen.name === 'sources' ? screen.cursor : -1;
	const top = menuTop(rows.length, Math.max(0, cursor >= 0 ? cursor : rows.findIndex(isShown)), height);
	return rows.slice(top, top + height).map((row, index) =>
		paneRow(row, {
			isSelected: top + index === cursor,
			isShown: isShown(row),
			columns: sourcesColumns,
			words,
		}),
	);
};

type RowFrame = {
	readonly isSelected: boolean;
	readonly isShown: boolean;
	readonly columns: number;
	readonly words: Messages;
};

const paneRow = (row: SourcesRow, {isSelected, isShown, columns, words}: RowFrame): ScreenLine => {
	const isFolder = row.type === 'folder';
	const count = isFolder ? row.sources.reduce((sum, {unread}) => sum + unread, 0) : row.source.unread;
	const unread = count === 0 ? '' : words.count(count);
	const indent = Math.min(2 * row.depth, Math.max(0, columns - 16));
	const name = isFolder ? row.name : row.source.title;
	const trouble = !isFolder && row.source.problem ? '⚠ ' : '';
	const room = Math.max(1, columns - 3 - (unread === '' ? 0 : displayWidth(unread) + 1));
	const title = padEnd(
		`${' '.repeat(indent)}${truncate(`${trouble}${name}`, Math.max(1, room - indent))}`,
		room,
	);
	return screenLine(
		[
			{text: isSelected || isShown ? '› ' : '  ', role: 'mark'},
			{text: title, role: isFolder ? 'day' : count === 0 ? 'headline-read' : 'headline'},
			{text: unread === '' ? ' ' : ` ${unread} `, role: 'time'},
		],
		isSelected,
	);
};
