import {isSameForm} from '../text/page.ts';
import type {Effect} from './effect.ts';
import {scrolledIn} from './list-form.ts';
import {articleUnder, withOpened} from './opened.ts';
import {knownPictures} from './pictures.ts';
import type {Size, State} from './state.ts';
import {layoutIn, pageFormIn, type Step} from './step.ts';
import {previewed} from './update-list.ts';
import {scrolled} from './update-opened.ts';
import {rewrapped} from './update-output.ts';

/** Another size of window: the same headline and the same part of the article stay in view. */
export const onResized = (state: State, size: Size): Step => {
	const sized: State = {...state, size};
	const {height} = layoutIn(sized);
	const form = pageFormIn(sized);
	// An article scrolled to its end shows more of what is above in a window made higher.
	const next: State = {
		...sized,
		list: scrolledIn(sized, sized.list),
		screen: withOpened(sized.screen, (opened) => scrolled(opened, opened.top, height)),
	};
	const effects: Effect[] = previewed(next);
	const article = articleUnder(next.screen);
	if (article && !(article.page && isSameForm(article.page.form, form))) {
		const {version} = article;
		effects.push({
			type: 'lay-out',
			article: article.article,
			form,
			version,
			pictures: knownPictures(article),
		});
	}
	const [, ...more] = rewrapped(next);
	return [next, ...effects, ...more];
};
