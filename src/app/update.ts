import type {Effect} from './effect.ts';
import {loadedForLeads, withLeads} from './list-leads.ts';
import type {Message} from './message.ts';
import {articleUnder, isZenIn, openedOf} from './opened.ts';
import type {State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {onAccessGiven, onAccessKnown, onLocked} from './update-access.ts';
import {onAnnotated, onCompleted} from './update-annotations.ts';
import {onUnreadFound} from './update-article.ts';
import {onFound} from './update-finds.ts';
import {onFoldersChanged} from './update-folders.ts';
import {onFullText, onFullTextEnded} from './update-full-text.ts';
import {onKey, onPasted} from './update-keys.ts';
import {onLinkEnded, onLinkRead} from './update-links.ts';
import {onListStale, onUnreadOpened, onWindowLoaded, previewOf} from './update-list.ts';
import {onMarked} from './update-marks.ts';
import {onLaidOut, onOpened, onPlaceKnown} from './update-opened.ts';
import {onExported, onExportRemoved, onOutputWrapped, onPiped} from './update-output.ts';
import {
	onPictureDrawn,
	onPictureLost,
	onPicturesGone,
	onRested,
	withoutPictures,
	withPictures,
} from './update-pictures.ts';
import {onRefound, onTakenOver} from './update-refound.ts';
import {onChangedElsewhere, onRefreshBegan, onRefreshEnded, onRefreshed} from './update-refresh.ts';
import {onResized} from './update-size.ts';
import {
	onAdded,
	onChanged,
	onResubscribed,
	onSourcesLoaded,
	onSubscribed,
	onUnsubscribed,
	onUnsubscribedAll,
} from './update-sources.ts';
import {onTakenAlong, onTakingAlongEnded} from './update-taken-along.ts';
import {recounted} from './update-views.ts';

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
			return onKey(state, message.key);
		case 'pasted':
			return onPasted(state, message.text);
		case 'found':
			return [onFound(state, message)];
		case 'resized':
			return recounted(onResized(state, message.size));
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
			return recounted(onResized({...state, settings: message.settings}, state.size));
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
			return recounted(onMarked(state, message));
		case 'annotated':
			return onAnnotated(state, message);
		case 'completed':
			return onCompleted(state, message.headline);
		case 'tags-loaded':
			return [{...state, tags: message.tags}];
		case 'sources-loaded':
			return recounted(onSourcesLoaded(state, message.sources, 'here'));
		case 'changed-elsewhere':
			return recounted(onChangedElsewhere(state, message));
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
			return recounted(onRefreshEnded(state, message.sources));
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
