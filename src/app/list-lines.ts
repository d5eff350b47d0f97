import type {Messages} from '../messages/messages.ts';
import {brokenAtSpaces} from '../text/broken-at-spaces.ts';
import {truncate} from '../text/width.ts';
import {dayRow, headlineRow, type RowFrame, summaryRow, visitRow} from './headline-row.ts';
import {listFormIn} from './list-form.ts';
import {visibleRows} from './list-window.ts';
import {queryMarks} from './query-marks.ts';
import {blankLine, type ScreenLine, textLine} from './screen-line.ts';
import {isCutOff} from './selected-sources.ts';
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
		hasTags: list.selection.view === 'bookmarks',
		marks: list.selection.search === undefined ? undefined : queryMarks(list.selection.search),
		isOneSource: list.selection.source !== undefined || state.sources.length === 1,
	};
	if (list.headlines.length === 0) {
		const text = emptyText(state, words);
		const rows = brokenAtSpaces(text, Math.max(1, listColumns - 3)).map((row) =>
			textLine(truncate(`  ${row}`, listColumns), 'hint'),
		);
		return [...(height > rows.length ? [blankLine] : []), ...rows].slice(0, height);
	}
	return visibleRows(list, listFormIn(state)).map((row) => {
		if (row.type === 'day') return dayRow(row.at, frame);
		if (row.type === 'visit') return visitRow(state.visit ?? now, frame);
		const headline = list.headlines[row.index];
		if (!headline) return blankLine;
		return row.type === 'headline'
			? headlineRow(headline, row.index === list.cursor, frame)
			: summaryRow(headline, frame);
	});
};

const emptyText = ({list, refresh, sources, counts, isDemo}: State, words: Messages): string => {
	const {view, search, tag} = list.selection;
	if (search !== undefined) return words.list.empty.search;
	if (list.isLoaded && list.selection.access) return words.list.empty.readable;
	if (refresh || !list.isLoaded) return words.list.loading;
	if (tag !== undefined) return words.list.empty.tag;
	if (view === 'bookmarks') return words.list.empty.bookmarks;
	if (sources.length === 0 && !isDemo) return words.list.empty['nothing-yet'];
	if (isCutOff(sources)) return words.list.empty['cut-off'];
	return words.list.empty[counts.total === 0 ? 'latest' : view];
};
