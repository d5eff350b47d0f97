import type {Headline} from '../model/article.ts';
import {keyOfId} from '../model/identity.ts';
import type {Source} from '../model/source.ts';
import type {Message} from './message.ts';
import type {Gesture, Screen, State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {relaid} from './update-annotations.ts';
import {settingsRestored} from './update-settings.ts';
import {viewsRestored} from './update-views.ts';

/** Marks that the library has written: shown now, and remembered for undo. */
export const onMarked = (
	state: State,
	{mark, value, ids, kept = [], by, counts}: Message & {type: 'marked'},
): Step => {
	if (ids.length === 0) return [{...state, counts}];
	const marked = new Set(ids);
	const withMark = (headline: Headline): Headline =>
		marked.has(headline.id)
			? (kept.find(({id}) => id === headline.id) ?? {...headline, [mark]: value})
			: headline;
	const gesture: Gesture = {type: 'marks', mark, value, ids};
	const next: State = {
		...state,
		counts,
		sources: mark === 'isRead' ? withUnread(state.sources, ids, value ? -1 : 1) : state.sources,
		list: {...state.list, headlines: state.list.headlines.map(withMark)},
		screen: mark === 'isBookmarked' ? state.screen : withMarkedArticle(state.screen, withMark),
		done: by === 'undo' ? state.done : [...state.done, gesture],
	};
	if (by === 'opening') return [next];
	const said = withNotice(next, {type: 'marked', mark, value, count: ids.length, isUndo: by === 'undo'});
	// What is read says that it is kept.
	return mark === 'isBookmarked' ? relaid(said, withMark) : [said];
};

/** The sources with so much more unread for each of the articles. */
const withUnread = (sources: readonly Source[], ids: readonly string[], by: 1 | -1): readonly Source[] => {
	const changes = new Map<string, number>();
	for (const key of ids.map(keyOfId)) changes.set(key, (changes.get(key) ?? 0) + by);
	return sources.map((source) => {
		const change = changes.get(source.key);
		return change === undefined ? source : {...source, unread: Math.max(0, source.unread + change)};
	});
};

const withMarkedArticle = (screen: Screen, withMark: (headline: Headline) => Headline): Screen => {
	if ('over' in screen) return {...screen, over: withMarkedArticle(screen.over, withMark)};
	if (screen.name !== 'article') return screen;
	const {opened} = screen;
	const article = {...opened.article, headline: withMark(opened.article.headline)};
	return {...screen, opened: {...opened, article}};
};

/** Takes back the last deed; pressed again, the one before. */
export const undo = (state: State): Step => {
	const gesture = state.done.at(-1);
	if (!gesture) return [withNotice(state, {type: 'nothing-to-undo'})];
	const next: State = {...state, done: state.done.slice(0, -1)};
	switch (gesture.type) {
		case 'marks': {
			const {ids, mark, value} = gesture;
			return [next, {type: 'set-mark', ids, mark, value: !value, by: 'undo'}];
		}
		case 'written': {
			const {isBookmarked, ...change} = gesture.before;
			return [next, {type: 'annotate', id: gesture.id, change, isLetGo: !isBookmarked, isUndo: true}];
		}
		case 'subscribed': {
			const keys = gesture.subscriptions.map(({key}) => key);
			const [key, ...others] = keys;
			if (key === undefined) return [next];
			return [
				next,
				others.length === 0 ? {type: 'unsubscribe', key, isUndo: true} : {type: 'unsubscribe-all', keys},
			];
		}
		case 'unsubscribed':
			return [next, {type: 'resubscribe', subscription: gesture.subscription, index: gesture.index}];
		case 'changed': {
			const {key, title, interval, fullText, keepDays, forgetsUnread, zone, folder} = gesture.before;
			const change = {title, interval, fullText, keepDays, forgetsUnread, zone, folder};
			return [next, {type: 'change-subscription', key, change, isUndo: true}];
		}
		case 'folders': {
			const {before, from, to} = gesture;
			return [next, {type: 'change-folders', folders: before, from: to, to: from, isUndo: true}];
		}
		case 'exported':
			return [next, {type: 'remove-export', path: gesture.path}];
		case 'access':
			return [next, {type: 'restore-access', key: gesture.key}];
		case 'settings':
			return settingsRestored(next, gesture.before);
		case 'views':
			return viewsRestored(next, gesture.before);
		case 'moved':
			return [next, {type: 'move-back', move: gesture.move}];
	}
};
