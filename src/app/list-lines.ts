import type {Messages} from '../messages/messages.ts';
import {truncate} from '../text/width.ts';
import {dayRow, headlineRow, type RowFrame} from './headline-row.ts';
import {visibleRows} from './list-window.ts';
import {type ScreenLine, textLine} from './screen-line.ts';
import type {State} from './state.ts';
import {layoutIn} from './step.ts';

/** The list as exactly as many rows as the window has for it; the early paint and Ink draw these same rows. */
export const listLines = (state: State, words: Messages): readonly ScreenLine[] => {
	const {list, now, zone} = state;
	const {height, listColumns} = layoutIn(state);
	const frame: RowFrame = {
		columns: listColumns,
		now,
		zone,
		words,
		isOneSource: list.selection.source !== undefined || state.sources.length === 1,
	};
	if (list.headlines.length === 0) {
		const text = emptyText(state, words);
		return height < 2
			? [textLine(text, 'hint')]
			: [textLine('', 'plain'), textLine(truncate(`  ${text}`, listColumns), 'hint')];
	}
	return visibleRows(list, height, zone).map((row) => {
		if (row.type === 'day') return dayRow(row.at, frame);
		const headline = list.headlines[row.index];
		return headline ? headlineRow(headline, row.index === list.cursor, frame) : textLine('', 'plain');
	});
};

const emptyText = ({list, refresh, sources, isDemo}: State, words: Messages): string => {
	const {view, search} = list.selection;
	if (search !== undefined) return words.list.empty.search;
	if (list.isLoaded && list.selection.access) return words.list.empty.readable;
	if (refresh || !list.isLoaded) return words.list.loading;
	if (view === 'latest' && sources.length === 0 && !isDemo) return words.list.empty['nothing-yet'];
	return words.list.empty[view];
};
