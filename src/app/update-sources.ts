import {type FullTextPolicy, fullTextPolicies} from '../model/settings.ts';
import type {Source} from '../model/source.ts';
import type {Command} from './keys.ts';
import {unloadedList} from './loaded-list.ts';
import type {Message} from './message.ts';
import {movedTo} from './moved-to.ts';
import {isOfAll, selectedSources} from './selected-sources.ts';
import {sourcesLayout} from './sources-layout.ts';
import {keptCursor, rowOfSource, type SourcesRow, sourcesRows} from './sources-rows.ts';
import type {Screen, State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {filterOf, showView} from './update-list.ts';
import {prompting} from './update-prompt.ts';
import {onViewCommand} from './update-views.ts';

type SourcesScreen = Screen & {readonly name: 'sources'};

/** What is followed, as it is now. A list of a folder that is no more gives way to the latest. */
export const onSourcesLoaded = (state: State, sources: readonly Source[], where: Where): Step => {
	const next = withSources(state, sources, where);
	const {folder} = state.list.selection;
	if (folder === undefined || selectedSources(sources, {folder}).length > 0) return [next];
	const selection = {view: 'latest'} as const;
	return [
		{...next, list: unloadedList(selection)},
		{type: 'load-window', wish: {selection, at: 'start', offset: 0}},
	];
};

/** Whether it was the reader, here, that changed what is followed. */
type Where = 'here' | 'elsewhere';

/** The cursor stays on its row; where a source has just been followed here, it goes there. */
export const withSources = (state: State, sources: readonly Source[], where: Where): State => {
	const {screen} = state;
	if (screen.name !== 'sources') return {...state, sources};
	const {views} = state.settings;
	const rows = sourcesRows(sources, views);
	const [added, ...others] = sources.filter(({key}) => !state.sources.some((known) => known.key === key));
	const cursor =
		where === 'here' && added && others.length === 0
			? rowOfSource(rows, added.key)
			: keptCursor(sourcesRows(state.sources, views), screen.cursor, rows);
	return {...state, sources, screen: {...screen, cursor}};
};

/** The sources' screen, its cursor on a source. */
export const sourcesAt = ({sources, settings}: State, key: string): SourcesScreen => ({
	name: 'sources',
	cursor: rowOfSource(sourcesRows(sources, settings.views), key),
});

export const onSourcesCommand = (state: State, screen: SourcesScreen, command: Command): Step => {
	const rows = sourcesRows(state.sources, state.settings.views);
	const page = sourcesLayout(state).listHeight - 2;
	const moved = movedTo(command, {at: screen.cursor, page, last: rows.length - 1});
	if (moved !== undefined) return [{...state, screen: {...screen, cursor: moved}}];
	switch (command) {
		case 'back':
		case 'quit':
			return [{...state, screen: {name: 'list'}}];
	}
	const row = rows[screen.cursor];
	if (!row) return [state];
	if (row.type === 'view') return onViewCommand(state, row.view, command);
	return row.type === 'source'
		? onSourceCommand(state, row.source, command)
		: onFolderCommand(state, row, command);
};

const onSourceCommand = (state: State, source: Source, command: Command): Step => {
	switch (command) {
		case 'open':
			return showView(state, {view: 'latest', source: source.key, ...filterOf(state)});
		case 'unsubscribe':
			return state.isDemo ? [state] : [state, {type: 'unsubscribe', key: source.key, isUndo: false}];
		case 'edit-source':
			return state.isDemo
				? [state]
				: [
						{...state, screen: {name: 'source', key: source.key, cursor: 0}},
						{type: 'load-access', key: source.key},
					];
		case 'take-over':
			return source.newAddress ? [state, {type: 'take-over', key: source.key}] : [state];
		case 'refresh':
			return state.isDemo ? [state] : [state, {type: 'refresh', keys: [source.key]}];
		case 'browse':
			return [state, {type: 'browse', url: source.homepage ?? source.url}];
		case 'copy':
			return [withNotice(state, {type: 'copied', url: source.url}), {type: 'copy', text: source.url}];
		default:
			return [state];
	}
};

const onFolderCommand = (state: State, folder: SourcesRow & {type: 'folder'}, command: Command): Step => {
	const {path, sources} = folder;
	switch (command) {
		case 'open':
			return showView(state, {view: 'latest', folder: path, ...filterOf(state)});
		case 'edit-source':
			return state.isDemo ? [state] : [prompting(state, {what: 'folder-name', path}, path)];
		case 'refresh':
			return state.isDemo ? [state] : [state, {type: 'refresh', keys: sources.map(({key}) => key)}];
		default:
			return [state];
	}
};

/** One rule after the other, then none of its own again. */
const nextPolicy = (policy: FullTextPolicy | undefined): FullTextPolicy | undefined =>
	fullTextPolicies[policy === undefined ? 0 : fullTextPolicies.indexOf(policy) + 1];

export type SourceChoice =
	| 'name'
	| 'interval'
	| 'full-text'
	| 'folder'
	| 'password'
	| 'keep-days'
	| 'unread'
	| 'zone'
	| 'back';

/** What a source's settings offer, in their order; of one that is gone, the way back. */
export const sourceChoices = (source: Source | undefined): readonly SourceChoice[] => {
	if (!source) return ['back'];
	const password = /^https?:/.test(source.url) ? (['password'] as const) : [];
	const unread = source.keepDays === undefined ? [] : (['unread'] as const);
	return ['name', 'interval', 'full-text', 'folder', ...password, 'keep-days', ...unread, 'zone', 'back'];
};

/** What was chosen in a source's settings. */
export const onChoseSetting = (
	state: State,
	{key, user}: Screen & {readonly name: 'source'},
	source: Source | undefined,
	choice: SourceChoice | undefined,
): Step => {
	if (choice === undefined || choice === 'back' || !source)
		return [{...state, screen: sourcesAt(state, key)}];
	if (choice === 'full-text') {
		const change = {fullText: nextPolicy(source.fullText)};
		return [state, {type: 'change-subscription', key, change, isUndo: false}];
	}
	if (choice === 'unread') {
		const change = {forgetsUnread: source.forgetsUnread ? undefined : (true as const)};
		return [state, {type: 'change-subscription', key, change, isUndo: false}];
	}
	if (choice === 'password') return [prompting(state, {what: 'user', key}, user ?? '')];
	const texts = {
		name: source.title,
		interval: String(source.interval ?? state.settings.interval),
		folder: source.folder ?? '',
		'keep-days': String(source.keepDays ?? ''),
		zone: source.zone ?? '',
	};
	return [prompting(state, {what: choice, key}, texts[choice])];
};

/** Sources have been chosen: they are fetched at once. */
export const onSubscribed = (state: State, {subscriptions}: Message & {type: 'subscribed'}): Step => {
	const next: State = {
		...state,
		screen: {name: 'list'},
		notice: {type: 'subscribed', count: subscriptions.length},
		done: subscriptions.length === 0 ? state.done : [...state.done, {type: 'subscribed', subscriptions}],
	};
	return [
		next,
		{type: 'load-sources'},
		{type: 'reload-soon', isFirst: true},
		{type: 'refresh', keys: subscriptions.map(({key}) => key)},
	];
};

/** Undo has followed a source again. */
export const onResubscribed = (state: State, title: string): Step => [
	withNotice(state, {type: 'resubscribed', title}),
	{type: 'load-sources'},
	{type: 'reload-soon', isFirst: true},
];

/** An address typed by the reader has answered and is followed. */
export const onAdded = (state: State, {subscription, title, headlines}: Message & {type: 'added'}): Step => {
	const {screen} = state;
	const {list} = state;
	const isFirst = list.headlines.length === 0;
	const isCounted = !isFirst && list.selection.view !== 'bookmarks' && isOfAll(list.selection);
	const next: State = {
		...state,
		screen: screen.name === 'welcome' ? {name: 'list'} : screen,
		notice: {type: 'added', title, headlines},
		done: [...state.done, {type: 'subscribed', subscriptions: [subscription]}],
		list: {
			...list,
			fresh: list.fresh + (isCounted ? headlines : 0),
			isFollowing: list.isFollowing || isFirst,
		},
	};
	return [next, {type: 'load-sources'}, {type: 'reload-soon', isFirst: true}];
};

export const onUnsubscribed = (
	state: State,
	{subscription, index, title, isUndo}: Message & {type: 'unsubscribed'},
): Step => [
	{
		...state,
		notice: {type: 'unsubscribed', title},
		done: isUndo ? state.done : [...state.done, {type: 'unsubscribed', subscription, index}],
		// Its own list has nothing more to show.
		list: state.list.selection.source === subscription.key ? unloadedList({view: 'latest'}) : state.list,
	},
	{type: 'load-sources'},
	{type: 'reload-soon', isFirst: true},
];

/** Undo has taken back what was followed at once; who follows nothing more is asked again what to read. */
export const onUnsubscribedAll = (state: State, keys: readonly string[]): Step => {
	const {sources, screen, list, counts} = state;
	const isFirstAgain = counts.bookmarked === 0 && sources.every(({key}) => keys.includes(key));
	const {source} = list.selection;
	return [
		{
			...state,
			screen:
				isFirstAgain && (screen.name === 'list' || screen.name === 'welcome')
					? {name: 'welcome', isOffline: false, cursor: 0}
					: screen,
			notice: {type: 'unsubscribed-all', count: keys.length},
			list: source !== undefined && keys.includes(source) ? unloadedList({view: 'latest'}) : list,
		},
		{type: 'load-sources'},
		{type: 'reload-soon', isFirst: true},
	];
};

/** A setting of a source has changed; one whose dates are told by another clock is read again. */
export const onChanged = (
	state: State,
	{before, change, title, isUndo}: Message & {type: 'changed'},
): Step => [
	{
		...state,
		notice: {type: 'changed', title, isUndo},
		done: isUndo ? state.done : [...state.done, {type: 'changed', before}],
	},
	{type: 'load-sources'},
	{type: 'reload-soon', isFirst: true},
	...('zone' in change && change.zone !== before.zone
		? [{type: 'refresh', keys: [before.key]} as const]
		: []),
];
