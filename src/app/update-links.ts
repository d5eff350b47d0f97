import type {Command} from './keys.ts';
import {mayBeArticle, nextLink} from './links.ts';
import type {Message} from './message.ts';
import {articleUnder, withArticleScreen, withOpened} from './opened.ts';
import type {ArticleScreen, Opened, State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {begun, scrolled} from './update-opened.ts';
import {onResized} from './update-size.ts';

/** Articles that one can go back to; of more, the first are forgotten. */
const longestTrail = 30;

/** The next or previous link, brought on the screen. */
export const onLinkKey = (state: State, screen: ArticleScreen, by: 1 | -1): Step => {
	const {opened} = screen;
	const {height} = layoutIn(state);
	const next = nextLink(opened, height, by);
	if (!next) return [withNotice(state, {type: 'no-links'})];
	const isVisible = next.row >= opened.top && next.row < opened.top + height;
	const top = isVisible ? opened.top : next.row - Math.floor(height / 4);
	const shown = scrolled({...opened, link: '', current: next.lead}, top, height);
	return [{...state, screen: {...screen, opened: shown}}];
};

/** The link whose number was typed, else the one that was chosen. */
const leadIn = ({link, page, current}: Opened): string | undefined =>
	link === '' ? current : page?.links[Number(link) - 1];

/** What no browser opens stays chosen, so that it can be copied. */
const isUnopened = (lead: string | undefined): boolean => lead !== undefined && !/^(?:https?:|#)/.test(lead);

/** The link, or without one the article's own address. */
export const onAddress = (
	state: State,
	screen: ArticleScreen,
	command: Extract<Command, 'browse' | 'copy'>,
): Step => {
	const {opened} = screen;
	const {url: own} = opened.article.headline;
	const lead = leadIn(opened);
	const current = isUnopened(lead) ? lead : opened.current;
	const next: State = {...state, screen: {...screen, opened: {...opened, link: '', current}}};
	if (lead === undefined && opened.link !== '')
		return [withNotice(next, {type: 'no-such-link', link: opened.link})];
	const url = lead?.startsWith('#') ? own && `${own.replace(/#.*/s, '')}${lead}` : (lead ?? own);
	if (url === undefined) return [withNotice(next, {type: 'no-address'})];
	return command === 'browse'
		? [next, {type: 'browse', url}]
		: [withNotice(next, {type: 'copied', url}), {type: 'copy', text: url}];
};

/** The link is followed: within the article, to an article that is read here, or in the browser. */
export const onFollow = (state: State, screen: ArticleScreen): Step => {
	const {opened} = screen;
	const lead = leadIn(opened);
	const next = (changed: Partial<Opened>): State => ({
		...state,
		screen: {...screen, opened: {...opened, link: '', ...changed}},
	});
	if (lead === undefined) {
		const isTyped = opened.link !== '';
		return [isTyped ? withNotice(next({}), {type: 'no-such-link', link: opened.link}) : state];
	}
	if (lead.startsWith('#')) {
		const row = opened.page?.anchors.get(lead.slice(1));
		if (row === undefined) return [next({})];
		const there = scrolled({...opened, link: '', current: undefined}, row, layoutIn(state).height);
		return [{...state, screen: onward(screen, there)}];
	}
	if (!mayBeArticle(lead)) {
		const current = isUnopened(lead) ? lead : opened.current;
		return [next({current}), {type: 'browse', url: lead}];
	}
	const from = opened.article.headline;
	// It stays chosen: where it cannot be read here, o opens it.
	return [next({following: lead, current: lead}), {type: 'read-link', url: lead, from}];
};

/** Another article, or another place, in the pane, with the way back. */
const onward = ({opened, trail, ...screen}: ArticleScreen, next: Opened): ArticleScreen => ({
	...screen,
	opened: next,
	trail: [...trail, {...opened, link: '', following: undefined}].slice(-longestTrail),
});

/** A linked article has been read: shown where its reader still waits for it. */
export const onLinkRead = (
	state: State,
	{url, from, article, place}: Message & {type: 'link-read'},
): Step => {
	if (!isAwaited(state, url, from)) return [state];
	const {opened, effects} = begun(state, article, {place});
	return [
		{...state, screen: withArticleScreen(state.screen, (screen) => onward(screen, opened))},
		...effects,
	];
};

/** A link led to nothing that could be shown here. */
export const onLinkEnded = (state: State, {url, from, notice}: Message & {type: 'link-ended'}): State =>
	isAwaited(state, url, from)
		? withNotice(
				{...state, screen: withOpened(state.screen, (opened) => ({...opened, following: undefined}))},
				notice,
			)
		: state;

const isAwaited = ({screen}: State, url: string, from: string): boolean => {
	const opened = articleUnder(screen);
	return opened?.following === url && opened.article.headline.id === from;
};

/** Back where one came from by a link; undefined where one came by none. */
export const backOnTrail = (state: State, {trail, ...screen}: ArticleScreen): Step | undefined => {
	const before = trail.at(-1);
	if (!before) return undefined;
	// The terminal has let go of the pictures meanwhile.
	const opened: Opened = {...before, pictures: new Map()};
	return onResized({...state, screen: {...screen, opened, trail: trail.slice(0, -1)}}, state.size);
};
