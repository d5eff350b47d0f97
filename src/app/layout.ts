import type {Size} from './state.ts';

/** From this width on, list and article stand side by side. */
const wideColumns = 110;
const smallest: Size = {columns: 20, rows: 5};

/** How a window is shared out; columns and rows of the screen. */
export type Layout = {
	readonly isWide: boolean;
	readonly isTooSmall: boolean;
	/** Rows between the title row and the status row. */
	readonly height: number;
	readonly listColumns: number;
	/** Of the pane in which an article is read. */
	readonly articleColumns: number;
	/** Of the text in it, of the widest that it has room for, and of the empty margin left of the text. */
	readonly textColumns: number;
	readonly widestText: number;
	readonly margin: number;
};

/** The layout of a window whose articles are at most `measure` columns wide. */
export const layoutOf = ({columns, rows}: Size, measure: number): Layout => {
	const isWide = columns >= wideColumns;
	const listColumns = isWide ? Math.floor((columns - 1) * 0.46) : columns;
	const articleColumns = isWide ? columns - 1 - listColumns : columns;
	const widestText = Math.max(1, articleColumns - 2);
	const textColumns = Math.max(1, Math.min(measure, widestText));
	return {
		isWide,
		isTooSmall: columns < smallest.columns || rows < smallest.rows,
		height: Math.max(1, rows - 2),
		listColumns,
		articleColumns,
		textColumns,
		widestText,
		margin: Math.floor((articleColumns - textColumns) / 2),
	};
};
