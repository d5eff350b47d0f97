import {exportFormats} from './export-formats.ts';
import type {Command} from './keys.ts';
import {pageChoices, steppedSetting} from './page-menu.ts';
import type {Screen, State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {findsShown, onChoseFind} from './update-finds.ts';
import {onChoseExport} from './update-output.ts';
import {onPicturesKey} from './update-pictures.ts';
import {settingsDone} from './update-settings.ts';
import {onChoseSetting, sourceChoices, sourcesAt} from './update-sources.ts';
import {onChose, welcomeChoices} from './update-welcome.ts';

/** The screens on which one of a few things is chosen. */
export type MenuScreen = Screen & {
	readonly name: 'welcome' | 'source' | 'finds' | 'page-menu' | 'export-menu';
};

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
		case 'wider':
		case 'narrower':
			return screen.name === 'page-menu'
				? onPageChoice(state, screen, cursor, command === 'wider' ? 1 : -1)
				: [state];
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
		case 'page-menu':
			return pageChoices.length;
		case 'export-menu':
			return exportFormats.length;
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
		case 'page-menu':
			return onPageChoice(state, screen, index, 1);
		case 'export-menu':
			return onChoseExport(state, screen, index);
		case 'finds':
			return onChoseFind(state, screen, index);
	}
};

/** A setting of the page with its next value or the one before, at once. */
const onPageChoice = (
	state: State,
	screen: MenuScreen & {readonly name: 'page-menu'},
	index: number,
	by: 1 | -1,
): Step => {
	const choice = pageChoices[index];
	if (choice === undefined || choice === 'back') return [{...state, screen: screen.over}];
	if (choice === 'pictures') {
		const [next, ...effects] = onPicturesKey(state);
		return [withNotice(next, undefined), ...effects];
	}
	return settingsDone(state, steppedSetting(state.settings, layoutIn(state), choice, by));
};

const left = (state: State, screen: MenuScreen, command: 'back' | 'quit'): Step => {
	switch (screen.name) {
		case 'welcome':
			if (command === 'quit') return [state, {type: 'leave'}];
			return [state.sources.length > 0 ? {...state, screen: {name: 'list'}} : state];
		case 'source':
			return [{...state, screen: sourcesAt(state, screen.key)}];
		case 'page-menu':
		case 'export-menu':
		case 'finds':
			return [{...state, screen: screen.over}];
	}
};
