import type {Settings} from '../model/settings.ts';
import type {State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {picturesAnew} from './update-pictures.ts';
import {onResized} from './update-size.ts';

/** Settings as the reader changes them: on the screen at once, in `conf` soon after. */
export const withSettings = (state: State, change: Partial<Settings>): Step => {
	const [next, ...effects] = onResized({...state, settings: {...state.settings, ...change}}, state.size);
	const kept = {type: 'change-settings', change} as const;
	if (change.pictures === undefined) return [next, ...effects, kept];
	const [anew, ...more] = picturesAnew(next);
	return [anew, ...effects, ...more, kept];
};

/** The same as a deed, which `u` takes back. */
export const settingsDone = (state: State, change: Partial<Settings>): Step => {
	const {settings} = state;
	const names = Object.keys(change) as (keyof Settings)[];
	const before = Object.fromEntries(names.map((name) => [name, settings[name]])) as Partial<Settings>;
	const [next, ...effects] = withSettings(state, change);
	return [{...next, done: [...next.done, {type: 'settings', before}]}, ...effects];
};

/** Settings are again what they were. */
export const settingsRestored = (state: State, before: Partial<Settings>): Step => {
	const [next, ...effects] = withSettings(state, before);
	return [withNotice(next, {type: 'settings-restored'}), ...effects];
};
