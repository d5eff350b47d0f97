import type {Command} from './keys.ts';
import {movedTo} from './moved-to.ts';
import type {Screen, State} from './state.ts';
import {layoutIn, type Step} from './step.ts';

type PicksScreen = Screen & {readonly name: 'picks'};

/** Keys while picking sources from the catalogue. */
export const onPicksCommand = (state: State, screen: PicksScreen, command: Command): Step => {
	const {offers, cursor, picked} = screen;
	const moved = movedTo(command, {at: cursor, page: layoutIn(state).height - 2, last: offers.length - 1});
	if (moved !== undefined) return [{...state, screen: {...screen, cursor: moved}}];
	switch (command) {
		case 'pick': {
			const url = offers[cursor]?.url;
			if (url === undefined) return [state];
			const next = new Set(picked);
			if (!next.delete(url)) next.add(url);
			return [{...state, screen: {...screen, picked: next, cursor: Math.min(offers.length - 1, cursor + 1)}}];
		}
		case 'confirm': {
			const chosen = offers.filter(({url}) => picked.has(url));
			return chosen.length === 0 ? [state] : [state, {type: 'subscribe', offers: chosen}];
		}
		case 'back':
		case 'quit':
			return [{...state, screen: {name: 'welcome', isOffline: false, cursor: 0}}];
		default:
			return [state];
	}
};
