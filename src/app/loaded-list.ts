import type {Selection} from '../model/selection.ts';
import {scrolledIn} from './list-form.ts';
import {indexOfPlace} from './list-window.ts';
import type {WindowLoaded} from './message.ts';
import type {List, State} from './state.ts';

/** A list before its first stretch has come. */
export const unloadedList = (selection: Selection): List => ({
	selection,
	headlines: [],
	isStart: true,
	isEnd: true,
	cursor: 0,
	top: 0,
	fresh: 0,
	isFollowing: false,
	isLoaded: false,
});

/** The state with the stretch of its list that was asked for. */
export const withWindow = (state: State, {asked, window, counts, sources}: WindowLoaded): State => {
	const {headlines, isStart, isEnd} = window;
	const last = Math.max(0, headlines.length - 1);
	const cursor =
		asked.at === 'start' ? 0 : asked.at === 'end' ? last : Math.max(0, indexOfPlace(headlines, asked.at));
	const list: List = {
		...state.list,
		headlines,
		isStart,
		isEnd,
		cursor,
		top: Math.max(0, cursor - asked.offset),
		fresh: asked.at === 'start' ? 0 : state.list.fresh,
		isLoaded: true,
	};
	return {
		...state,
		counts,
		// The sources' own screen keeps its cursor on its row when it takes them in.
		sources: state.screen.name === 'sources' ? state.sources : (sources ?? state.sources),
		list: scrolledIn(state, list),
	};
};
