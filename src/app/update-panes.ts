import {rowsChoices} from '../model/settings.ts';
import {leastForPanes, mostPanes, type Panes, panesOf} from './layout.ts';
import type {State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {settingsDone} from './update-settings.ts';

/** One pane more, as long as there is room, then one alone; what the window would choose by itself is left to it. */
export const onPanesKey = (state: State): Step => {
	const {columns} = state.size;
	const most = mostPanes(columns);
	if (most === 1) return [withNotice(state, {type: 'too-narrow', columns: leastForPanes})];
	const {panes} = layoutIn(state);
	const wanted: Panes = panes === most ? 1 : panes === 1 ? 2 : 3;
	const choice = wanted === panesOf(columns, 'auto') ? 'auto' : wanted;
	const [next, ...effects] = settingsDone(state, {panes: choice});
	return [withNotice(next, {type: 'panes', panes: wanted}), ...effects];
};

/** The next form of the list's rows. */
export const onRowsKey = (state: State): Step => {
	const index = rowsChoices.indexOf(state.settings.rows);
	const rows = rowsChoices[(index + 1) % rowsChoices.length] ?? 'auto';
	const [next, ...effects] = settingsDone(state, {rows});
	return [withNotice(next, {type: 'rows', rows}), ...effects];
};
