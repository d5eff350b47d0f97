import type {Headline} from '../model/article.ts';
import type {Message} from './message.ts';
import type {Gesture, Screen, State} from './state.ts';
import {type Step, withNotice} from './step.ts';

/** Marks that the library has written: shown now, and remembered for undo. */
export const onMarked = (state: State, {mark, value, ids, by, counts}: Message & {type: 'marked'}): State => {
	if (ids.length === 0) return {...state, counts};
	const marked = new Set(ids);
	const withMark = (headline: Headline): Headline =>
		marked.has(headline.id) ? {...headline, [mark]: value} : headline;
	const gesture: Gesture = {type: 'marks', mark, value, ids};
	const next: State = {
		...state,
		counts,
		list: {...state.list, headlines: state.list.headlines.map(withMark)},
		screen: withMarkedArticle(state.screen, withMark),
		done: by === 'undo' ? state.done : [...state.done, gesture],
	};
	if (by === 'opening') return next;
	return withNotice(next, {type: 'marked', mark, value, count: ids.length, isUndo: by === 'undo'});
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
		case 'subscribed':
			return [next, {type: 'unsubscribe', key: gesture.subscription.key, isUndo: true}];
		case 'unsubscribed':
			return [next, {type: 'resubscribe', subscription: gesture.subscription, index: gesture.index}];
		case 'changed': {
			const {key, title, interval, fullText, folder} = gesture.before;
			const change = {title, interval, fullText, folder};
			return [next, {type: 'change-subscription', key, change, isUndo: true}];
		}
		case 'folders': {
			const {before, from, to} = gesture;
			return [next, {type: 'change-folders', folders: before, from: to, to: from, isUndo: true}];
		}
		case 'access':
			return [next, {type: 'restore-access', key: gesture.key}];
		case 'moved':
			return [next, {type: 'move-back', move: gesture.move}];
	}
};
