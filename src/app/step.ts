import type {PageForm} from '../text/page.ts';
import type {Effect} from './effect.ts';
import type {Layout} from './layout.ts';
import {layoutOf} from './layout.ts';
import type {Notice} from './notice.ts';
import {isZenIn} from './opened.ts';
import {pageForm} from './page-form.ts';
import type {List, State} from './state.ts';

/** What `update` answers: the next state, and what is to be done. */
export type Step = readonly [State, ...Effect[]];

export const layoutIn = (state: State): Layout => layoutOf(state.size, state.settings, isZenIn(state.screen));

/** Rows for what has a hint in the status row, which lies over the last one where a text stands alone. */
export const hintedHeight = (state: State): number => {
	const {height, hasBars} = layoutIn(state);
	return Math.max(1, hasBars ? height : height - 1);
};

/** How the article's rows are made in the window as it is. */
export const pageFormIn = (state: State): PageForm => pageForm(state.settings, layoutIn(state).textColumns);

/** Whether the terminal is told where links lead. */
export const showsHyperlinks = ({settings, hasHyperlinks}: State): boolean =>
	settings.hyperlinks === 'auto' ? hasHyperlinks : settings.hyperlinks === 'always';

export const withNotice = (state: State, notice: Notice | undefined): State => ({...state, notice});

export const withList = (state: State, list: Partial<List>): State => ({
	...state,
	list: {...state.list, ...list},
});
