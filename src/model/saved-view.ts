import {cleanLine} from './clean.ts';

/** A search that the reader gave a name. */
export type SavedView = {
	/** As it is shown; unlike that of any other. */
	readonly name: string;
	/** In the language of queries. */
	readonly query: string;
};

/** UTF-16 units. */
const longestName = 100;
const longestQuery = 1000;
const mostViews = 100;

/** A view by that name, cleaned; undefined where name or query is empty. */
export const savedView = (name: string, query: string): SavedView | undefined => {
	const view = {
		name: cleanLine(name).slice(0, longestName).trim(),
		query: cleanLine(query).slice(0, longestQuery).trim(),
	};
	return view.name === '' || view.query === '' ? undefined : view;
};

/** The views with one more, which takes the place of the one that has its name. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => {
	const index = views.findIndex(({name}) => name === view.name);
	return (index >= 0 ? views.with(index, view) : [...views, view]).slice(0, mostViews);
};
