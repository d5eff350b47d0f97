import type {Settings} from '../model/settings.ts';
import type {State} from './state.ts';
import type {Step} from './step.ts';
import {onResized} from './update-size.ts';

/** Settings as the reader changes them: on the screen at once, in `conf` soon after. */
export const withSettings = (state: State, change: Partial<Settings>): Step => {
	const [next, ...effects] = onResized({...state, settings: {...state.settings, ...change}}, state.size);
	return [next, ...effects, {type: 'change-settings', change}];
};
