import type {Effect} from './effect.ts';
import type {State} from './state.ts';
import {onListStale} from './update-list.ts';

/** What loads a list, with how texts begin where the list shows that. */
export const withLeads = (effect: Effect, {settings}: State): Effect =>
	settings.rows === 'summary' && (effect.type === 'load-window' || effect.type === 'search-soon')
		? {...effect, wish: {...effect.wish, hasLeads: true}}
		: effect;

/** What loads the list anew when it comes to show how texts begin. */
export const loadedForLeads = (before: State, after: State): readonly Effect[] => {
	if (after.settings.rows !== 'summary' || before.settings.rows === 'summary') return [];
	const [, ...effects] = onListStale(after);
	return effects;
};
