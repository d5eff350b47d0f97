import type {Command} from './keys.ts';
import type {Screen, State} from './state.ts';
import {layoutIn, type Step} from './step.ts';
import {findsShown, onChoseFind} from './update-finds.ts';
import {onChoseSetting, sourceChoices, sourcesAt} from './update-sources.ts';
import {onChose, welcomeChoices} from './update-welcome.ts';

/** The screens on which one of a few things is chosen. */
export type MenuScreen = Screen & {readonly name: 'welcome' | 'source' | 'finds'};

/** Keys of a menu: the cursor goes round, Enter or a digit chooses. */
export const onMenuCommand = (state: State, screen: MenuScreen, command: Command, key: string): Step => {
	const count = countOf(state, screen);
	const cursor = Math.min(screen.cursor, count - 1);
	const at = (index: number): State => ({...state, screen: {...screen, cursor: (index + count) % count}});
	switch (command) {
		case 'down':
			return [at(cursor + 1)];
		case 'up':
			return [at(cursor - 1)];
		case 'first':
			return [at(0)];
		case 'last':
			return [at(count - 1)];
		case 'open':
			return chosen(state, screen, cursor);
		case 'choose': {
			const index = Number(key) - 1;
			return index < count ? chosen(at(index), screen, index) : [state];
		}
		case 'back':
		case 'quit':
			return left(state, screen, command);
		default:
			return [state];
	}
};

const countOf = (state: State, screen: MenuScreen): number => {
	switch (screen.name) {
		case 'welcome':
			return welcomeChoices(screen.isOffline).length;
		case 'source':
			return sourceChoices(state.sources.find(({key}) => key === screen.key)).length;
		case 'finds':
			return findsShown(screen.found, layoutIn(state).height).length;
	}
};

const chosen = (state: State, screen: MenuScreen, index: number): Step => {
	switch (screen.name) {
		case 'welcome': {
			const choice = welcomeChoices(screen.isOffline)[index];
			return choice ? onChose(state, choice) : [state];
		}
		case 'source': {
			const source = state.sources.find(({key}) => key === screen.key);
			return onChoseSetting(state, screen, source, sourceChoices(source)[index]);
		}
		case 'finds':
			return onChoseFind(state, screen, index);
	}
};

const left = (state: State, screen: MenuScreen, command: 'back' | 'quit'): Step => {
	switch (screen.name) {
		case 'welcome':
			if (command === 'quit') return [state, {type: 'leave'}];
			return [state.sources.length > 0 ? {...state, screen: {name: 'list'}} : state];
		case 'source':
			return [{...state, screen: sourcesAt(state, screen.key)}];
		case 'finds':
			return [{...state, screen: screen.over}];
	}
};
