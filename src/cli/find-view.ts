import type {Services} from '../app/perform/services.ts';
import {allViews, viewName} from '../app/views.ts';
import {lettersOf} from '../model/letters.ts';
import {problem} from '../model/problem.ts';
import type {SavedView} from '../model/saved-view.ts';

/** The saved view of a name (case and accents do not count). Throws the Problem 'no-such-view'. */
export const findView = async ({marks, words}: Services, name: string): Promise<SavedView> => {
	const views = allViews((await marks()).settings().views);
	const named = views.map((view) => ({view, name: viewName(view, words)}));
	const found =
		named.find((each) => each.name === name) ??
		named.find((each) => lettersOf(each.name) === lettersOf(name));
	if (!found) throw problem('no-such-view', {name, views: named.map((each) => each.name)});
	return found.view;
};
