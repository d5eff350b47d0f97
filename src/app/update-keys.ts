import {wordsIn} from '../messages/words.ts';
import {onContentsCommand} from './contents.ts';
import {inserted} from './edit-line.ts';
import {helpLines} from './help-lines.ts';
import {type Command, commandOf, type Place} from './keys.ts';
import {movedTo} from './moved-to.ts';
import type {Screen, State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {noteTyped, onTagsCommand, showTags} from './update-annotations.ts';
import {onArticleCommand} from './update-article.ts';
import {filterOf, onListCommand, showView} from './update-list.ts';
import {undo} from './update-marks.ts';
import {onMenuCommand} from './update-menu.ts';
import {onExportKey, onOutputCommand, onPipeKey} from './update-output.ts';
import {onPanesKey, onRowsKey} from './update-panes.ts';
import {onPicksCommand} from './update-picks.ts';
import {onPromptKey, prompting, typed} from './update-prompt.ts';
import {onSourcesCommand} from './update-sources.ts';
import {onSaveViewKey, showSourcesAndViews} from './update-views.ts';

/** Where the keys of a screen are looked up; a prompt takes them all itself. */
export const placeOf = (screen: Screen): Place | undefined => {
	switch (screen.name) {
		case 'welcome':
		case 'source':
		case 'finds':
		case 'page-menu':
		case 'export-menu':
			return 'menu';
		case 'prompt':
			return undefined;
		default:
			return screen.name;
	}
};

/** ms without a key after which who presses one has come back. */
const absence = 60 * 60_000;

const withKey = (state: State): State => {
	const {now, lastKey} = state;
	return now - lastKey < absence ? {...state, lastKey: now} : {...state, lastKey: now, visit: lastKey};
};

/** A key pressed: the line being typed takes it, or it stands for a command. */
export const onKey = (before: State, key: string): Step => {
	const state = withKey(withNotice(before, undefined));
	const {screen} = state;
	if (screen.name === 'prompt') return onPromptKey(state, screen, key);
	const place = placeOf(screen);
	const command = place && commandOf(key, place);
	return command ? onCommand(state, command, key) : [state];
};

/** What a command does wherever it is given; the screens decide the rest. */
const onCommand = (state: State, command: Command, key: string): Step => {
	const {screen} = state;
	switch (command) {
		case 'leave':
			return isRunning(screen) ? onOutputCommand(state, screen, 'back') : [state, {type: 'leave'}];
		case 'suspend':
			return [state, {type: 'suspend'}];
		case 'help':
			return [{...state, screen: {name: 'help', top: 0, over: screen}}];
		case 'undo':
			return undo(state);
		case 'refresh-all':
			return state.isDemo ? [state] : [state, {type: 'refresh', keys: 'all'}];
		case 'add':
			return [prompting(state, {what: 'address'}, '')];
		case 'latest':
			return showView(state, {view: 'latest', ...filterOf(state)});
		case 'unread':
			return [state, {type: 'open-unread'}];
		case 'bookmarks':
			return showView(state, {view: 'bookmarks', ...filterOf(state)});
		case 'export':
			return onExportKey(state);
		case 'pipe':
			return [onPipeKey(state)];
		case 'panes':
			return onPanesKey(state);
		case 'rows':
			return onRowsKey(state);
		case 'tags':
			return showTags(state);
		case 'sources':
			return showSourcesAndViews(state);
		case 'save-view':
			return onSaveViewKey(state);
	}
	switch (screen.name) {
		case 'list':
			return onListCommand(state, command);
		case 'article':
			return onArticleCommand(state, screen, command, key);
		case 'sources':
			return onSourcesCommand(state, screen, command);
		case 'tags':
			return onTagsCommand(state, screen, command);
		case 'picks':
			return onPicksCommand(state, screen, command);
		case 'contents':
			return onContentsCommand(state, screen, command);
		case 'output':
			return onOutputCommand(state, screen, command);
		case 'help':
			return onHelpCommand(state, screen, command);
		case 'welcome':
		case 'source':
		case 'finds':
		case 'page-menu':
		case 'export-menu':
			return onMenuCommand(state, screen, command, key);
		case 'prompt':
			return [state];
	}
};

/** A command is at work: what would leave the program ends it. */
const isRunning = (screen: Screen): screen is Screen & {readonly name: 'output'} =>
	screen.name === 'output' && screen.ending === undefined;

const onHelpCommand = (state: State, screen: Screen & {readonly name: 'help'}, command: Command): Step => {
	if (command === 'back' || command === 'quit') return [{...state, screen: screen.over}];
	const {height} = layoutIn(state);
	const rows = helpLines(wordsIn(state.language), state.size.columns).length;
	const top = movedTo(command, {at: screen.top, page: height - 1, last: rows - height});
	return [top === undefined ? state : {...state, screen: {...screen, top}}];
};

/** Pasted text is never taken for keys: in a prompt it is typed, elsewhere it begins one for an address. */
export const onPasted = (state: State, text: string): Step => {
	const {screen} = state;
	if (screen.name === 'prompt') {
		const pasted = screen.ask.what === 'note' ? noteTyped(text.trim()) : text;
		return typed(state, {...screen, input: inserted(screen.input, pasted)});
	}
	return [looksLikeAddress.test(text) ? prompting(state, {what: 'address'}, text.trim()) : state];
};

/** One word that is surely meant as an address, a bare host or a path. */
const looksLikeAddress =
	/^\s*(?:(?:https?|feed|file):\S+|~?\/\S+|(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?)\s*$/iu;
