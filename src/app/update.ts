import {wordsIn} from '../messages/words.ts';
import {onContentsCommand} from './contents.ts';
import {inserted} from './edit-line.ts';
import type {Effect} from './effect.ts';
import {helpLines} from './help-lines.ts';
import {type Command, commandOf, type Place} from './keys.ts';
import {loadedForLeads, withLeads} from './list-leads.ts';
import type {Message} from './message.ts';
import {movedTo} from './moved-to.ts';
import {articleUnder, isZenIn, openedOf} from './opened.ts';
import type {Screen, State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {onAccessGiven, onAccessKnown, onLocked} from './update-access.ts';
import {noteTyped, onAnnotated, onCompleted, onTagsCommand, showTags} from './update-annotations.ts';
import {onArticleCommand, onUnreadFound} from './update-article.ts';
import {onFound} from './update-finds.ts';
import {onFoldersChanged} from './update-folders.ts';
import {onFullText, onFullTextEnded} from './update-full-text.ts';
import {onLinkEnded, onLinkRead} from './update-links.ts';
import {
	filterOf,
	onListCommand,
	onListStale,
	onUnreadOpened,
	onWindowLoaded,
	previewOf,
	showView,
} from './update-list.ts';
import {onMarked, undo} from './update-marks.ts';
import {onMenuCommand} from './update-menu.ts';
import {onLaidOut, onOpened, onPlaceKnown} from './update-opened.ts';
import {
	onExported,
	onExportKey,
	onExportRemoved,
	onOutputCommand,
	onOutputWrapped,
	onPiped,
	onPipeKey,
} from './update-output.ts';
import {onPanesKey, onRowsKey} from './update-panes.ts';
import {onPicksCommand} from './update-picks.ts';
import {
	onPictureDrawn,
	onPictureLost,
	onPicturesGone,
	onRested,
	withoutPictures,
	withPictures,
} from './update-pictures.ts';
import {onPromptKey, prompting, typed} from './update-prompt.ts';
import {onRefound, onTakenOver} from './update-refound.ts';
import {onChangedElsewhere, onRefreshBegan, onRefreshEnded, onRefreshed} from './update-refresh.ts';
import {onResized} from './update-size.ts';
import {
	onAdded,
	onChanged,
	onResubscribed,
	onSourcesCommand,
	onSourcesLoaded,
	onSubscribed,
	onUnsubscribed,
	onUnsubscribedAll,
} from './update-sources.ts';
import {onTakenAlong, onTakingAlongEnded} from './update-taken-along.ts';
import {onSaveViewKey, showSourcesAndViews} from './update-views.ts';

/** The state after a message, and what is to be done in the world; pure. */
export const update = (state: State, message: Message): Step => {
	const [next, ...effects] = onMessage(state, message);
	const isRelaid = isZenIn(next.screen) !== isZenIn(state.screen);
	const [after, ...more] = isRelaid ? onResized(next, next.size) : ([next] as const);
	const all = [...effects, ...more, ...keptPlace(state, after), ...loadedForLeads(state, after)];
	return withPictures(state, [after, ...all.map((effect) => withLeads(effect, after))]);
};

/** Where an article is read on from here, if that has changed. */
const keptPlace = (before: State, after: State): Effect[] => {
	const was = articleUnder(before.screen);
	const opened = articleUnder(after.screen);
	if (!opened?.page || opened.top === was?.top || opened.article.headline.id !== was?.article.headline.id)
		return [];
	return [
		{type: 'keep-place', opened, isAtEnd: opened.top + layoutIn(after).height >= opened.page.lines.length},
	];
};

const onMessage = (state: State, message: Message): Step => {
	switch (message.type) {
		case 'key':
			return onKey(withKey(withNotice(state, undefined)), message.key);
		case 'pasted':
			return onPasted(state, message.text);
		case 'found':
			return [onFound(state, message)];
		case 'resized':
			return onResized(state, message.size);
		case 'ticked':
			return state.isDemo
				? [{...state, now: message.now}]
				: [
						{...state, now: message.now},
						{type: 'take-changes'},
						{type: 'refresh', keys: 'due'},
						{type: 'keep-whole'},
					];
		case 'looked-around':
			return state.isDemo ? [state] : [state, {type: 'take-changes'}];
		case 'settings-read':
			return onResized({...state, settings: message.settings}, state.size);
		case 'window-loaded':
			return onWindowLoaded(state, message);
		case 'list-stale':
			return onListStale(state);
		case 'unread-found':
			return onUnreadFound(state, message);
		case 'unread-opened':
			return onUnreadOpened(state, message.since);
		case 'opened':
			return onOpened(state, message);
		case 'place-known':
			return [onPlaceKnown(state, message)];
		case 'link-read':
			return onLinkRead(state, message);
		case 'link-ended':
			return [onLinkEnded(state, message)];
		case 'previewed':
			return [
				previewOf(state) === message.article.headline.id
					? {...state, preview: openedOf(message.article, message.page)}
					: state,
			];
		case 'laid-out':
			return [onLaidOut(state, message)];
		case 'picture-drawn':
			return onPictureDrawn(state, message);
		case 'picture-lost':
			return onPictureLost(state, message);
		case 'pictures-gone':
			return [onPicturesGone(state)];
		case 'no-pictures':
			return [withoutPictures(state)];
		case 'rested':
			return [onRested(state)];
		case 'full-text':
			return onFullText(state, message);
		case 'full-text-ended':
			return [onFullTextEnded(state, message)];
		case 'marked':
			return onMarked(state, message);
		case 'annotated':
			return onAnnotated(state, message);
		case 'completed':
			return onCompleted(state, message.headline);
		case 'tags-loaded':
			return [{...state, tags: message.tags}];
		case 'sources-loaded':
			return onSourcesLoaded(state, message.sources, 'here');
		case 'changed-elsewhere':
			return onChangedElsewhere(state, message);
		case 'views-counted':
			return [{...state, viewCounts: message.counts}];
		case 'offers-loaded':
			return state.screen.name === 'welcome'
				? [{...state, screen: {name: 'picks', offers: message.offers, cursor: 0, picked: new Set()}}]
				: [state];
		case 'subscribed':
			return onSubscribed(state, message);
		case 'resubscribed':
			return onResubscribed(state, message.title);
		case 'known':
			return [withNotice(state, {type: 'known', title: message.title})];
		case 'added':
			return onAdded(state, message);
		case 'unsubscribed':
			return onUnsubscribed(state, message);
		case 'unsubscribed-all':
			return onUnsubscribedAll(state, message.keys);
		case 'changed':
			return onChanged(state, message);
		case 'folders-changed':
			return onFoldersChanged(state, message);
		case 'refresh-began':
			return [onRefreshBegan(state, message.total, message.isByHand)];
		case 'refreshed':
			return onRefreshed(state, message);
		case 'locked':
			return onLocked(state, message);
		case 'access-known':
			return [onAccessKnown(state, message)];
		case 'access-given':
			return onAccessGiven(state, message);
		case 'taken-along':
			return onTakenAlong(state, message);
		case 'taking-along-ended':
			return onTakingAlongEnded(state, message);
		case 'refound':
			return onRefound(state, message);
		case 'taken-over':
			return onTakenOver(state, message);
		case 'moved-back':
			return [withNotice(state, {type: 'moved-back', title: message.title}), {type: 'load-sources'}];
		case 'refresh-ended':
			return onRefreshEnded(state, message.sources);
		case 'exported':
			return [onExported(state, message)];
		case 'export-removed':
			return [onExportRemoved(state, message)];
		case 'piped':
			return onPiped(state, message);
		case 'output-wrapped':
			return [onOutputWrapped(state, message)];
		case 'failed':
			return [withNotice(state, {type: 'problem', problem: message.problem})];
	}
};

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

const onKey = (state: State, key: string): Step => {
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

const onHelpCommand = (state: State, screen: Screen & {name: 'help'}, command: Command): Step => {
	if (command === 'back' || command === 'quit') return [{...state, screen: screen.over}];
	const {height} = layoutIn(state);
	const rows = helpLines(wordsIn(state.language), state.size.columns).length;
	const top = movedTo(command, {at: screen.top, page: height - 1, last: rows - height});
	return [top === undefined ? state : {...state, screen: {...screen, top}}];
};

/** Pasted text is never taken for keys: in a prompt it is typed, elsewhere it begins one for an address. */
const onPasted = (state: State, text: string): Step => {
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
