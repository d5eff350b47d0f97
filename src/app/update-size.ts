import {scrolledToCursor} from './list-window.ts';
import type {Effect} from './message.ts';
import type {Opened, Screen, Size, State} from './state.ts';
import {layoutIn, type Step} from './step.ts';
import {scrolled} from './update-article.ts';
import {previewed} from './update-list.ts';

/** Another size of window: the same headline and the same part of the article stay in view. */
export const onResized = (state: State, size: Size): Step => {
	const sized: State = {...state, size};
	const {height, textColumns} = layoutIn(sized);
	const next: State = {
		...sized,
		list: scrolledToCursor(sized.list, height, sized.zone),
		screen: fitted(sized.screen, height),
	};
	const effects: Effect[] = previewed(next);
	const article = articleUnder(next.screen);
	if (article && article.page?.columns !== textColumns) {
		effects.push({type: 'lay-out', article: article.article, columns: textColumns});
	}
	return [next, ...effects];
};

/** An article scrolled to its end shows more of what is above in a window made higher. */
const fitted = (screen: Screen, height: number): Screen => {
	if (screen.name === 'article')
		return {...screen, opened: scrolled(screen.opened, screen.opened.top, height)};
	return 'over' in screen ? {...screen, over: fitted(screen.over, height)} : screen;
};

const articleUnder = (screen: Screen): Opened | undefined => {
	if (screen.name === 'article') return screen.opened;
	return 'over' in screen ? articleUnder(screen.over) : undefined;
};
