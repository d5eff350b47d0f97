import type {Messages} from '../messages/messages.ts';
import type {SavedView} from '../model/saved-view.ts';
import type {Selection} from '../model/selection.ts';

/** The view that is there before the reader saves any: what came since midnight. It has no name of its own. */
export const todayView: SavedView = {name: '', query: 'le:aujourd’hui'};

/** All views, in the order in which they stand over the sources. */
export const allViews = (saved: readonly SavedView[]): readonly SavedView[] => [todayView, ...saved];

export const viewName = ({name}: SavedView, words: Messages): string => name || words.views.today;

/** The list that a view shows. */
export const selectionOf = ({name, query}: SavedView): Selection => ({
	view: 'latest',
	search: query,
	saved: name,
});
