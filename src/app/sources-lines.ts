import type {Messages} from '../messages/messages.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {SavedView} from '../model/saved-view.ts';
import type {Source} from '../model/source.ts';
import {displayWidth, padEnd, truncate} from '../text/width.ts';
import {menuTop} from './menu-window.ts';
import {blankLine, type ScreenLine, type ScreenSpan, screenLine, textLine} from './screen-line.ts';
import {sourcesLayout} from './sources-layout.ts';
import {type SourcesRow, sourcesRows} from './sources-rows.ts';
import type {Screen, State} from './state.ts';
import {unreadShown, viewName, viewUnread} from './views.ts';

/** The sources by folder, one a row: unread count, title, and what is wrong or when it was last read. */
export const sourcesLines = (
	state: State,
	screen: Screen & {name: 'sources'},
	words: Messages,
): readonly ScreenLine[] => {
	const {sources} = state;
	const {listHeight: height} = sourcesLayout(state);
	if (sources.length === 0) {
		return [blankLine, textLine(truncate(`  ${words.sources.empty}`, state.size.columns), 'hint')];
	}
	const rows = sourcesRows(sources, state.settings.views);
	const top = menuTop(rows.length, screen.cursor, height);
	return rows.slice(top, top + height).map((row, index) => {
		const isSelected = top + index === screen.cursor;
		if (row.type === 'view') return viewRow(row.view, isSelected, state, words);
		return row.type === 'source'
			? sourceRow(row, isSelected, state, words)
			: folderRow(row, isSelected, state, words);
	});
};

type Cells = {
	readonly unread: string;
	readonly depth: number;
	readonly title: ScreenSpan;
	readonly about: ScreenSpan;
};

/** Folders within folders move in by two columns each, as far as there is room for a name. */
const indentOf = (depth: number, titleColumns: number): number =>
	Math.min(2 * depth, Math.max(0, titleColumns - 12));

const rowLine = (cells: Cells, isSelected: boolean, state: State): ScreenLine => {
	const {listColumns: columns} = sourcesLayout(state);
	const {unread} = cells;
	const titleColumns = Math.max(8, Math.min(36, Math.floor((columns - 10) * 0.55)));
	const indent = indentOf(cells.depth, titleColumns);
	const room = Math.max(0, columns - titleColumns - 12);
	const title = `${' '.repeat(indent)}${truncate(cells.title.text, titleColumns - indent)}`;
	const about = truncate(cells.about.text, room);
	return screenLine(
		[
			{text: isSelected ? '› ' : '  ', role: 'mark'},
			{text: `${' '.repeat(Math.max(0, 6 - displayWidth(unread)))}${unread}  `, role: 'time'},
			{text: `${padEnd(title, titleColumns)} `, role: cells.title.role},
			{text: isSelected ? padEnd(about, room + 1) : about, role: cells.about.role},
		],
		isSelected,
	);
};

const sourceRow = (
	{source, depth}: SourcesRow & {type: 'source'},
	isSelected: boolean,
	state: State,
	words: Messages,
): ScreenLine => {
	const {unread, title, problem} = source;
	return rowLine(
		{
			unread: unreadShown(unread, words),
			depth,
			title: {text: title, role: unread === 0 ? 'headline-read' : 'headline'},
			about: {text: statusOf(source, state, words), role: problem ? 'problem' : 'hint'},
		},
		isSelected,
		state,
	);
};

const viewRow = (view: SavedView, isSelected: boolean, state: State, words: Messages): ScreenLine =>
	rowLine(
		{
			unread: viewUnread(state.viewCounts, view, words),
			depth: 0,
			title: {text: viewName(view, words), role: 'day'},
			about: {text: view.name === '' ? '' : view.query, role: 'hint'},
		},
		isSelected,
		state,
	);

const folderRow = (
	{name, sources, depth}: SourcesRow & {type: 'folder'},
	isSelected: boolean,
	state: State,
	words: Messages,
): ScreenLine =>
	rowLine(
		{
			unread: unreadShown(
				sources.reduce((sum, {unread}) => sum + unread, 0),
				words,
			),
			depth,
			title: {text: name, role: 'day'},
			about: {text: words.sources.count(sources.length), role: 'hint'},
		},
		isSelected,
		state,
	);

/** What is wrong without the address, whose source stands beside it. */
const briefly = (record: ProblemRecord, words: Messages): string => {
	const {what} = words.problem(record);
	const url = 'url' in record.values ? record.values.url : '';
	const name = [url, URL.parse(url)?.host ?? ''].find((name) => name !== '' && what.startsWith(`${name} `));
	return name === undefined ? what : what.slice(name.length + 1).replace(/\.$/, '');
};

const statusOf = (source: Source, {now, zone}: State, words: Messages): string => {
	if (source.problem) return `⚠ ${briefly(source.problem.record, words)}`;
	if (source.lastFetched === undefined) return words.sources.never;
	const kind = source.kind === undefined ? '' : `${words.kinds[source.kind]} · `;
	return `${kind}${words.sources.last(words.time.row(source.lastFetched, now, zone))}`;
};
