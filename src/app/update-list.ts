import type {Headline} from '../model/article.ts';
import {readable, type Selection} from '../model/selection.ts';
import {isSameForm} from '../text/page.ts';
import type {Effect} from './effect.ts';
import type {Command} from './keys.ts';
import {listFormIn, scrolledIn} from './list-form.ts';
import {current, isNearEdge} from './list-window.ts';
import {unloadedList, withWindow} from './loaded-list.ts';
import type {Message} from './message.ts';
import {isCutOff, isOfAll, selectedSources} from './selected-sources.ts';
import type {List, State} from './state.ts';
import {layoutIn, pageFormIn, type Step, withList, withNotice} from './step.ts';
import {writing} from './update-annotations.ts';
import {prompting} from './update-prompt.ts';
import {onTakeAlongKey} from './update-taken-along.ts';

/** Shows another list from its beginning. */
export const showView = (state: State, selection: Selection): Step => [
	{...state, screen: {name: 'list'}, list: unloadedList(selection), preview: undefined},
	{type: 'load-window', wish: {selection, at: 'start', offset: 0}},
];

/** What of the list's selection stays when another view is chosen. */
export const filterOf = ({list: {selection}}: State): Pick<Selection, 'access'> =>
	selection.access ? {access: selection.access} : {};

export const onUnreadOpened = (state: State, since: number): Step =>
	showView(state, {view: 'unread', since, ...filterOf(state)});

export const onListCommand = (state: State, command: Command): Step => {
	const {list} = state;
	const headline = current(list);
	const {height, hasSummaries} = listFormIn(state);
	const page = Math.max(1, Math.floor(height / (hasSummaries ? 2 : 1)) - 2);
	switch (command) {
		case 'down':
			return moved(state, 1);
		case 'up':
			return moved(state, -1);
		case 'page-down':
		case 'read-on':
			return moved(state, page);
		case 'page-up':
			return moved(state, -page);
		case 'first':
			return [
				withList(state, {isFollowing: false}),
				{type: 'load-window', wish: {selection: list.selection, at: 'start', offset: 0}},
			];
		case 'last':
			return [
				withList(state, {isFollowing: false}),
				{type: 'load-window', wish: {selection: list.selection, at: 'end', offset: height}},
			];
		case 'back':
			return leftList(state);
		case 'quit':
			return [state, {type: 'leave'}];
		case 'search':
			return [prompting(state, {what: 'search', before: list}, '')];
		case 'take-along':
			return onTakeAlongKey(state);
		case 'readable': {
			const {access, ...rest} = list.selection;
			const selection = access ? rest : {...rest, access: readable};
			return [
				{...state, list: {...unloadedList(selection), fresh: list.fresh}},
				{
					type: 'load-window',
					wish: {selection, at: headline?.place ?? 'start', offset: list.cursor - list.top},
				},
			];
		}
		case 'mark-all':
			return [state, {type: 'mark-all', selection: list.selection}];
		case 'refresh': {
			if (state.isDemo) return [state];
			const {selection} = list;
			const shown = selectedSources(state.sources, selection).map(({key}) => key);
			return [state, {type: 'refresh', keys: isOfAll(selection) ? 'all' : shown}];
		}
		case 'next':
		case 'previous':
			return [
				state,
				{
					type: 'find-unread',
					selection: list.selection,
					from: headline?.place ?? 'start',
					direction: command,
					isToOpen: false,
				},
			];
	}
	return headline ? onHeadlineCommand(state, headline, command) : [state];
};

const onHeadlineCommand = (state: State, headline: Headline, command: Command): Step => {
	const {id, url, sourceKey, isRead, isBookmarked, place} = headline;
	switch (command) {
		case 'open':
			return [state, {type: 'open-article', id}];
		case 'full-text':
			return [state, {type: 'open-article', id, isFull: true}];
		case 'changes':
			return [state, {type: 'open-article', id, version: 'changes'}];
		case 'bookmark':
			return [state, {type: 'set-mark', ids: [id], mark: 'isBookmarked', value: !isBookmarked, by: 'hand'}];
		case 'write-note':
			return writing(state, headline, 'note');
		case 'set-tags':
			return writing(state, headline, 'tags');
		case 'toggle-read':
			return [state, {type: 'set-mark', ids: [id], mark: 'isRead', value: !isRead, by: 'hand'}];
		case 'mark-older':
			return [state, {type: 'mark-all', selection: state.list.selection, part: {olderThan: place}}];
		case 'mark-above':
			return [state, {type: 'mark-all', selection: state.list.selection, part: {newerThan: place}}];
		case 'mark-source':
			return [state, {type: 'mark-all', selection: {view: 'latest', source: sourceKey}}];
		case 'browse':
			return url === undefined ? [withNotice(state, {type: 'no-address'})] : [state, {type: 'browse', url}];
		case 'copy':
			return url === undefined
				? [withNotice(state, {type: 'no-address'})]
				: [withNotice(state, {type: 'copied', url}), {type: 'copy', text: url}];
		default:
			return [state];
	}
};

/**
 * Back from a search to its list, from a tag to all bookmarks, from a source, a folder or a view to the latest, from what can be read whole to all;
 * from a list that no source has filled to what works without a network.
 */
const leftList = (state: State): Step => {
	const {search, saved: _, ...selection} = state.list.selection;
	if (search !== undefined) return showView(state, selection);
	const hasNothing = state.list.headlines.length === 0 && selection.view !== 'bookmarks';
	if (hasNothing && isCutOff(state.sources))
		return [{...state, screen: {name: 'welcome', isOffline: true, cursor: 0}}];
	if (selection.tag !== undefined) return showView(state, {view: 'bookmarks', ...filterOf(state)});
	if (selection.view !== 'latest' || !isOfAll(selection))
		return showView(state, {view: 'latest', ...filterOf(state)});
	return selection.access ? showView(state, {view: 'latest'}) : [state];
};

const moved = (state: State, by: number): Step => {
	const {list} = state;
	if (list.headlines.length === 0) return [state];
	const cursor = Math.max(0, Math.min(list.headlines.length - 1, list.cursor + by));
	const isAtTop = list.isStart && cursor === 0;
	return settled({...list, cursor, isFollowing: false, fresh: isAtTop ? 0 : list.fresh}, state);
};

/** The list scrolled to its cursor; with what must be fetched when that is near the window's edge or in preview. */
const settled = (list: List, state: State): Step => {
	const next: State = {...state, list: scrolledIn(state, list)};
	const headline = current(next.list);
	const effects: Effect[] = previewed(next);
	if (headline && isNearEdge(list)) {
		const offset = next.list.cursor - next.list.top;
		effects.push({type: 'load-window', wish: {selection: list.selection, at: headline.place, offset}});
	}
	return [next, ...effects];
};

/** The id of the article that the preview should show; undefined where there is no preview. */
export const previewOf = (state: State): string | undefined =>
	layoutIn(state).isWide && state.screen.name === 'list' ? current(state.list)?.id : undefined;

/** What fetches the preview, if another one is wanted than is shown. */
export const previewed = (state: State): Effect[] => {
	const id = previewOf(state);
	const form = pageFormIn(state);
	if (id === undefined) return [];
	const {preview} = state;
	if (preview?.article.headline.id === id && preview.page && isSameForm(preview.page.form, form)) return [];
	return [{type: 'preview', id, form}];
};

export const onWindowLoaded = (state: State, message: Message & {type: 'window-loaded'}): Step => {
	if (message.asked.selection !== state.list.selection) return [state];
	const next = withWindow(state, message);
	return [next, ...previewed(next)];
};

/** News has come: the same list anew, around the headline under the cursor. */
export const onListStale = (state: State): Step => {
	const {list} = state;
	const headline = list.isFollowing ? undefined : current(list);
	return [
		state,
		{
			type: 'load-window',
			wish: {selection: list.selection, at: headline?.place ?? 'start', offset: list.cursor - list.top},
		},
	];
};
