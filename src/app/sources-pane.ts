import type {Messages} from '../messages/messages.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {type ScreenLine, type ScreenRole, screenLine} from './screen-line.ts';
import {type SourcesRow, sourcesRows} from './sources-rows.ts';
import type {State} from './state.ts';
import {layoutIn} from './step.ts';
import {unreadShown, viewName, viewUnread} from './views.ts';

/**
 * The sources as the pane left of the list: a row each, with how much of it is unread. The one that the list is of has a
 * mark; on the sources' own screen the cursor is here.
 */
export const sourcesPane = (state: State, words: Messages): readonly ScreenLine[] => {
	const {sourcesColumns, height} = layoutIn(state);
	const rows = sourcesRows(state.sources, state.settings.views);
	const {screen, list} = state;
	const {source, folder, saved} = list.selection;
	const isShown = (row: SourcesRow): boolean => {
		if (row.type === 'view') return row.view.name === saved;
		return row.type === 'source' ? row.source.key === source : source === undefined && row.path === folder;
	};
	const cursor = screen.name === 'sources' ? screen.cursor : -1;
	const top = menuTop(rows.length, Math.max(0, cursor >= 0 ? cursor : rows.findIndex(isShown)), height);
	return rows.slice(top, top + height).map((row, index) =>
		paneRow(row, {
			isSelected: top + index === cursor,
			isShown: isShown(row),
			columns: sourcesColumns,
			state,
			words,
		}),
	);
};

type RowFrame = {
	readonly isSelected: boolean;
	readonly isShown: boolean;
	readonly columns: number;
	readonly state: State;
	readonly words: Messages;
};

const paneRow = (row: SourcesRow, {isSelected, isShown, columns, state, words}: RowFrame): ScreenLine => {
	const {unread, depth, name, role} = cellsOf(row, state, words);
	const indent = Math.min(2 * depth, Math.max(0, columns - 16));
	const room = Math.max(1, columns - 3 - (unread === '' ? 0 : displayWidth(unread) + 1));
	const title = padEnd(`${' '.repeat(indent)}${truncate(name, Math.max(1, room - indent))}`, room);
	return screenLine(
		[
			{text: isSelected || isShown ? '› ' : '  ', role: 'mark'},
			{text: title, role},
			{text: unread === '' ? ' ' : ` ${unread} `, role: 'time'},
		],
		isSelected,
	);
};

type Cells = {
	readonly unread: string;
	readonly depth: number;
	readonly name: string;
	readonly role: ScreenRole;
};

const cellsOf = (row: SourcesRow, state: State, words: Messages): Cells => {
	switch (row.type) {
		case 'view': {
			const unread = viewUnread(state.viewCounts, row.view, words);
			return {unread, depth: 0, name: viewName(row.view, words), role: 'day'};
		}
		case 'folder': {
			const count = row.sources.reduce((sum, {unread}) => sum + unread, 0);
			return {unread: unreadShown(count, words), depth: row.depth, name: row.name, role: 'day'};
		}
		case 'source': {
			const {title, unread, problem} = row.source;
			return {
				unread: unreadShown(unread, words),
				depth: row.depth,
				name: `${problem ? '⚠ ' : ''}${title}`,
				role: unread === 0 ? 'headline-read' : 'headline',
			};
		}
	}
};
