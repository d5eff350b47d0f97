import type {PaneChoice, Settings} from '../model/settings.ts';
import type {Size} from './state.ts';

/** How many panes stand side by side: the list; with the article; with the sources left of both. */
export type Panes = 1 | 2 | 3;

/** Columns from which on two and three panes stand there unasked, and the fewest in which they can be had. */
const columnsFor = {auto: {2: 110, 3: 170}, least: {2: 80, 3: 110}} as const;
/** Columns that two panes take. */
export const leastForPanes = columnsFor.least[2];
const smallest: Size = {columns: 20, rows: 5};

/** How a window is shared out; columns and rows of the screen. */
export type Layout = {
	readonly panes: Panes;
	/** List and article stand side by side. */
	readonly isWide: boolean;
	readonly isTooSmall: boolean;
	/** A title row stands above, a status row below; without them the status lies over the last row when it has to. */
	readonly hasBars: boolean;
	/** Rows that the bars leave. */
	readonly height: number;
	/** Of the pane of sources; 0 without one. */
	readonly sourcesColumns: number;
	readonly listColumns: number;
	/** Of the pane in which an article is read. */
	readonly articleColumns: number;
	/** Of the text in it, of the widest that it has room for, and of the empty margin left of the text. */
	readonly textColumns: number;
	readonly widestText: number;
	readonly margin: number;
};

/** How many panes a window has, by its columns and the reader's wish: never more than fit. */
export const panesOf = (columns: number, choice: PaneChoice): Panes => {
	if (choice === 1) return 1;
	const {2: two, 3: three} = choice === 'auto' ? columnsFor.auto : columnsFor.least;
	if (columns >= three && choice !== 2) return 3;
	return columns >= two ? 2 : 1;
};

/** The most panes that a window of so many columns can have. */
export const mostPanes = (columns: number): Panes => panesOf(columns, 3);

/** The layout of a window by the reader's settings; `isZen`: an article's text alone. */
export const layoutOf = (
	{columns, rows}: Size,
	{measure, margin, alignment, panes: choice}: Pick<Settings, 'measure' | 'margin' | 'alignment' | 'panes'>,
	isZen: boolean,
): Layout => {
	const panes = isZen ? 1 : panesOf(columns, choice);
	const isWide = panes > 1;
	const sourcesColumns = panes === 3 ? Math.max(22, Math.min(34, Math.floor(columns * 0.17))) : 0;
	// The panes beside the sources, and the rules between panes.
	const room = columns - (sourcesColumns === 0 ? 0 : sourcesColumns + 1);
	const listColumns = isWide ? Math.floor((room - 1) * 0.46) : columns;
	const articleColumns = isWide ? room - 1 - listColumns : columns;
	const side = Math.max(1, Math.min(margin, articleColumns >> 2));
	const widestText = Math.max(1, articleColumns - 2 * side);
	const textColumns = Math.max(1, Math.min(measure, widestText));
	return {
		panes,
		isWide,
		isTooSmall: columns < smallest.columns || rows < smallest.rows,
		hasBars: !isZen,
		height: Math.max(1, isZen ? rows : rows - 2),
		sourcesColumns,
		listColumns,
		articleColumns,
		textColumns,
		widestText,
		margin: alignment === 'left' ? side : Math.floor((articleColumns - textColumns) / 2),
	};
};
