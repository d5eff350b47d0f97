import {type ListForm, scrolledToCursor} from './list-window.ts';
import type {List, State} from './state.ts';
import {layoutIn} from './step.ts';

/** Rows below which the names of days would take too much of the list: each row's time says its day as well. */
const leastForDays = 8;

/** How the list is set in the window as it is. */
export const listFormIn = (state: State): ListForm => {
	const {height} = layoutIn(state);
	const {rows} = state.settings;
	return {
		height,
		zone: state.zone,
		visit: isDated(state) ? state.visit : undefined,
		hasDays: rows !== 'compact' && height >= leastForDays,
		hasSummaries: rows === 'summary',
	};
};

/** The list scrolled to its cursor, in the window as it is. */
export const scrolledIn = (state: State, list: List): List => scrolledToCursor(list, listFormIn(state));

/** Bookmarks are no news, and hits of a search have no neighbours in time. */
const isDated = ({list: {selection}}: State): boolean =>
	selection.view !== 'bookmarks' && selection.search === undefined;
