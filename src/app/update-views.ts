import {type SavedView, savedView, withView} from '../model/saved-view.ts';
import type {Effect} from './effect.ts';
import type {Command} from './keys.ts';
import type {State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {showView} from './update-list.ts';
import {prompting} from './update-prompt.ts';
import {showSources} from './update-refound.ts';
import {withSettings} from './update-settings.ts';
import {allViews, selectionOf, todayView} from './views.ts';

/** Asks under which name the search of the list is to be kept. */
export const onSaveViewKey = (state: State): Step => {
	const {search, saved} = state.list.selection;
	if (search === undefined) return [withNotice(state, {type: 'not-a-search'})];
	return [prompting(state, {what: 'view', query: search}, saved ?? '')];
};

export const onViewNamed = (state: State, name: string, query: string): Step => {
	const view = savedView(name, query);
	if (!view) return [state];
	const {list} = state;
	const shown: State = {...state, list: {...list, selection: {...list.selection, saved: view.name}}};
	return changed(shown, withView(state.settings.views, view), {type: 'view-saved', name: view.name});
};

export const onViewCommand = (state: State, view: SavedView, command: Command): Step => {
	switch (command) {
		case 'open':
			return showView(state, selectionOf(view));
		case 'unsubscribe': {
			if (view === todayView) return [state];
			const others = state.settings.views.filter(({name}) => name !== view.name);
			return changed(state, others, {type: 'view-removed', name: view.name});
		}
		case 'edit-source':
			return view === todayView
				? [state]
				: [prompting(state, {what: 'view-name', name: view.name}, view.name)];
		default:
			return [state];
	}
};

/** A view by another name; one that has it already gives way. */
export const onViewRenamed = (state: State, from: string, typed: string): Step => {
	const {views} = state.settings;
	const known = views.find(({name}) => name === from);
	const view = known && savedView(typed, known.query);
	if (!view || view.name === from) return [state];
	const renamed = views
		.filter(({name}) => name !== view.name)
		.map((each) => (each.name === from ? view : each));
	return changed(state, renamed, {type: 'view-saved', name: view.name});
};

type Said = NonNullable<State['notice']>;

const changed = (state: State, views: readonly SavedView[], notice: Said): Step => {
	const before = state.settings.views;
	const [next, ...effects] = withSettings(
		{...state, done: [...state.done, {type: 'views', before}]},
		{views},
	);
	return [withNotice(next, notice), ...effects, ...viewsCounted(next)];
};

/** Undo. */
export const viewsRestored = (state: State, views: readonly SavedView[]): Step => {
	const [next, ...effects] = withSettings(state, {views});
	return [withNotice(next, {type: 'views-restored'}), ...effects, ...viewsCounted(next)];
};

/** What counts the unread of the views, where they are on the screen. */
export const viewsCounted = (state: State): readonly Effect[] =>
	areViewsShown(state) ? [{type: 'count-views', queries: queriesOf(state)}] : [];

/** A step after which more or less of the views may be unread: they are counted anew once it is calm. */
export const recounted = ([state, ...effects]: Step): Step =>
	areViewsShown(state)
		? [state, ...effects, {type: 'count-views', queries: queriesOf(state), isCalm: true}]
		: [state, ...effects];

const areViewsShown = (state: State): boolean =>
	state.screen.name === 'sources' || layoutIn(state).panes === 3;

const queriesOf = ({settings}: State): readonly string[] => allViews(settings.views).map(({query}) => query);

/** The sources' screen, with what of its views is unread counted anew. */
export const showSourcesAndViews = (state: State): Step => {
	const [next, ...effects] = showSources(state);
	return [next, ...effects, ...viewsCounted(next)];
};
