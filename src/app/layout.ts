import type {Settings} from '../model/settings.ts';
import type {Size} from './state.ts';

/** From this width on, list and article stand side by side. */
const wideColumns = 110;
const smallest: Size = {columns: 20, rows: 5};

/** How a window is shared out; columns and rows of the screen. */
export type Layout = {
	readonly isWide: boolean;
	readonly isTooSmall: boolean;
	/** A title row stands above, a status row below; without them the status lies over the last row when it has to. */
	readonly hasBars: boolean;
	/** Rows that the bars leave. */
	readonly height: number;
	readonly listColumns: number;
	/** Of the pane in which an article is read. */
	readonly articleColumns: number;
	/** Of the text in it, of the widest that it has room for, and of the empty margin left of the text. */
	readonly textColumns: number;
	readonly widestText: number;
	readonly margin: number;
};

/** The layout of a window by the reader's settings; `isZen`: an article's text alone. */
export const layoutOf = (
	{columns, rows}: Size,
	{measure, margin, alignment}: Pick<Settings, 'measure' | 'margin' | 'alignment'>,
	isZen: boolean,
): Layout => {
	const isWide = columns >= wideColumns && !isZen;
	const listColumns = isWide ? Math.floor((columns - 1) * 0.46) : columns;
	const articleColumns = isWide ? columns - 1 - listColumns : columns;
	const side = Math.max(1, Math.min(margin, articleColumns >> 2));
	const widestText = Math.max(1, articleColumns - 2 * side);
	const textColumns = Math.max(1, Math.min(measure, widestText));
	return {
		isWide,
		isTooSmall: columns < smallest.columns || rows < smallest.rows,
		hasBars: !isZen,
		height: Math.max(1, isZen ? rows : rows - 2),
		listColumns,
		articleColumns,
		textColumns,
		widestText,
		margin: alignment === 'left' ? side : Math.floor((articleColumns - textColumns) / 2),
	};
};
