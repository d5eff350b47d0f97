import {scrolledToCursor} from './list-window.ts';
import type {Effect} from './message.ts';
import type {Screen, Size, State} from './state.ts';
import {layoutIn, type Step} from './step.ts';
import {previewed} from './update-list.ts';

/** Another size of window: the same headline and the same part of the article stay in view. */
export const onResized = (state: State, size: Size): Step => {
	const sized: State = {...state, size};
	const {height, textColumns} = layoutIn(sized);
	const next: State = {...sized, list: scrolledToCursor(sized.list, height, sized.zone)};
	const effects: Effect[] = previewed(next);
	const article = articleUnder(next.screen);
	if (article && article.page?.columns !== textColumns) {
		effects.push({type: 'lay-out', article: article.article, columns: textColumns});
	}
	return [next, ...effects];
};

const articleUnder = (screen: Screen) => {
	if (screen.name === 'article') return screen.opened;
	return (screen.name === 'prompt' || screen.name === 'help') && screen.over.name === 'article'
		? screen.over.opened
		: undefined;
};
