import {shownAddress} from '../model/credentials.ts';
import {folderPath} from '../model/folder.ts';
import {isInterval, isKeepDays, mostKeepDays, mostMinutes} from '../model/source.ts';
import {zoneMeant} from '../model/zones.ts';
import {edited, inputOf, textOf} from './edit-line.ts';
import type {Effect, SubscriptionChange} from './effect.ts';
import type {Ask, Screen, State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {onPasswordTyped, onUserNamed} from './update-access.ts';
import {completedTag, onWritten, tagsTyped} from './update-annotations.ts';
import {found} from './update-article.ts';
import {renameFolder} from './update-folders.ts';
import {onCommandTyped, withNextFormat} from './update-output.ts';
import {isSearchPrompt, onSearchEntered, onSearchLeft, onSearchTyped} from './update-search.ts';
import {onViewNamed, onViewRenamed} from './update-views.ts';

type PromptScreen = Screen & {readonly name: 'prompt'};

/** Asks for a line in the bottom row, over the screen as it stands. */
export const prompting = (state: State, ask: Ask, text: string): State => ({
	...state,
	screen: {name: 'prompt', ask, input: inputOf(text), over: state.screen},
});

export const onPromptKey = (state: State, screen: PromptScreen, key: string): Step => {
	switch (key) {
		case 'enter':
			if (isSearchPrompt(screen)) return onSearchEntered(state, screen);
			return answered({...state, screen: screen.over}, screen.ask, textOf(screen.input));
		case 'escape':
			return called(state, screen);
		case 'ctrl-c':
			return [state, {type: 'leave'}];
		case 'ctrl-z':
			return [state, {type: 'suspend'}];
		case 'tab':
			return [{...state, screen: onTab(state, screen)}];
		case 'backspace':
			if (screen.input.graphemes.length === 0) return called(state, screen);
	}
	const input = edited(screen.input, key);
	return input ? typed(state, {...screen, input}) : [state];
};

/** Called off. */
const called = (state: State, screen: PromptScreen): Step =>
	isSearchPrompt(screen) ? onSearchLeft(state, screen) : [{...state, screen: screen.over}];

/** The line with what was typed or pasted into it. */
export const typed = (state: State, screen: PromptScreen): Step => {
	const next = {...state, screen};
	return isSearchPrompt(screen) ? onSearchTyped(next, screen) : [next];
};

/** What is typed is completed; a command gets the article in another form. */
const onTab = (state: State, screen: PromptScreen): PromptScreen => {
	if (screen.ask.what === 'pipe') return {...screen, ask: withNextFormat(screen.ask)};
	const completed = screen.ask.what === 'tags' && completedTag(state, textOf(screen.input));
	return completed ? {...screen, input: tagsTyped(completed)} : screen;
};

const answered = (state: State, ask: Ask, line: string): Step => {
	const {screen} = state;
	const text = line.trim();
	switch (ask.what) {
		case 'search':
			return [state];
		case 'note':
		case 'tags':
			return onWritten(state, ask.what, ask.id, text);
		case 'view':
			return onViewNamed(state, text, ask.query);
		case 'view-name':
			return onViewRenamed(state, ask.name, text);
		case 'find':
			return screen.name === 'article' ? [found(state, screen, text)] : [state];
		case 'pipe':
			return onCommandTyped(state, ask, text);
		case 'address':
			return text === ''
				? [state]
				: [
						withNotice(state, {type: 'adding', address: shownAddress(text)}),
						{type: 'add-source', address: text},
					];
		case 'user':
		case 'account':
			return onUserNamed(state, ask, text);
		case 'password':
			return onPasswordTyped(state, ask, line);
		case 'name':
			return [state, changing(ask.key, {title: text === '' ? undefined : text})];
		case 'folder':
			return [state, changing(ask.key, {folder: folderPath(text) || undefined})];
		case 'folder-name':
			return renameFolder(state, ask.path, folderPath(text));
		case 'interval': {
			if (text === '') return [state, changing(ask.key, {interval: undefined})];
			const minutes = Math.round(Number(text));
			return isInterval(minutes)
				? [state, changing(ask.key, {interval: minutes})]
				: [withNotice(state, {type: 'not-minutes', typed: text, most: mostMinutes})];
		}
		case 'keep-days': {
			if (text === '') return [state, changing(ask.key, {keepDays: undefined})];
			const keepDays = Math.round(Number(text));
			return isKeepDays(keepDays)
				? [state, changing(ask.key, {keepDays})]
				: [withNotice(state, {type: 'not-days', typed: text, most: mostKeepDays})];
		}
		case 'zone': {
			const zone = text === '' ? undefined : zoneMeant(text);
			return text !== '' && zone === undefined
				? [withNotice(state, {type: 'not-a-zone', typed: text})]
				: [state, changing(ask.key, {zone})];
		}
	}
};

const changing = (key: string, change: SubscriptionChange): Effect => ({
	type: 'change-subscription',
	key,
	change,
	isUndo: false,
});
