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

/** More of a view are not counted one by one. */
const mostCounted = 999;

/** How many there are to read, as a row of the sources says it: nothing for none. */
export const unreadShown = (count: number, words: Messages): string =>
	count === 0 ? '' : words.count(count);

/** The same of a view, which is counted so far only. */
export const viewUnread = (
	counts: ReadonlyMap<string, number>,
	{query}: SavedView,
	words: Messages,
): string => {
	const count = counts.get(query) ?? 0;
	return count > mostCounted ? `${words.count(mostCounted)}+` : unreadShown(count, words);
};
