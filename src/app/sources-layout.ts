import type {State} from './state.ts';
import {layoutIn} from './step.ts';

/** How the sources' screen is shared out between the list and what is said of the source under the cursor. */
export type SourcesLayout = {
	readonly isWide: boolean;
	readonly listColumns: number;
	readonly listHeight: number;
	readonly detailColumns: number;
	/** 0 where there is no room for it; the rule above it is counted. */
	readonly detailHeight: number;
};

/** From this height on, what is said of a source stands below the list: a rule and five rows. */
const leastHeight = 16;
const detailRows = 6;

export const sourcesLayout = (state: State): SourcesLayout => {
	const {isWide, height, listColumns, articleColumns} = layoutIn(state);
	const {columns} = state.size;
	if (isWide)
		return {isWide, listColumns, listHeight: height, detailColumns: articleColumns, detailHeight: height};
	const detailHeight = height < leastHeight || state.sources.length === 0 ? 0 : detailRows;
	return {
		isWide,
		listColumns: columns,
		listHeight: height - detailHeight,
		detailColumns: columns,
		detailHeight,
	};
};
