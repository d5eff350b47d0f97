import type {Article} from '../model/article.ts';
import type {TextPlace} from '../model/text-place.ts';
import {isSameForm, type Page} from '../text/page.ts';
import type {Effect} from './effect.ts';
import {foundAgain} from './find.ts';
import {scrolledIn} from './list-form.ts';
import type {Message} from './message.ts';
import {articleUnder, isZenIn, openedOf, withOpened} from './opened.ts';
import type {List, Opened, Screen, State, TextVersion} from './state.ts';
import {layoutIn, pageFormIn, type Step, withNotice} from './step.ts';
import {placeIn, topAt} from './text-place.ts';
import {fetchedAtOnce} from './update-full-text.ts';

/** An article to read: shown, marked read, laid out if the preview has not done so already. */
export const onOpened = (
	state: State,
	{article, isFull = false, version: wanted = 'fullest', place}: Message & {type: 'opened'},
): Step => {
	const version = wanted === 'changes' && !article.earlier ? 'fullest' : wanted;
	const {opened, effects} = begun(state, article, {isFull, version, place});
	const {headline} = article;
	const cursor = state.list.headlines.findIndex(({id}) => id === headline.id);
	const list =
		cursor >= 0
			? scrolledIn(state, {...withoutChange(state.list, headline.id), cursor, isFollowing: false})
			: state.list;
	const screen: Screen = {name: 'article', opened, isZen: isZenIn(state.screen), trail: []};
	const next: State = {...state, screen, list};
	return [version === wanted ? next : withNotice(next, {type: 'not-changed'}), ...effects];
};

/** What an article is opened with. */
type Opening = {
	readonly isFull?: boolean;
	readonly version?: TextVersion;
	/** Where it was left. */
	readonly place: TextPlace | undefined;
};

/** An article as its reading begins, and what that asks for. */
export const begun = (
	state: State,
	article: Article,
	{isFull = false, version = 'fullest', place}: Opening,
): {readonly opened: Opened; readonly effects: readonly Effect[]} => {
	const form = pageFormIn(state);
	const {id, isRead} = article.headline;
	const {preview} = state;
	const isPreviewed = preview?.article.headline.id === id && preview.article.html === article.html;
	const isLaidOut =
		isPreviewed && version === 'fullest' && preview.page && isSameForm(preview.page.form, form);
	const page = isLaidOut ? preview.page : undefined;
	const fetches = fetchedAtOnce(state, article, isFull);
	const fresh: Opened = {...openedOf(article, undefined), version, place, isFetching: fetches.length > 0};
	const effects: Effect[] = [{type: 'note-opened', id}];
	if (!isRead) effects.push({type: 'set-mark', ids: [id], mark: 'isRead', value: true, by: 'opening'});
	if (!page) effects.push({type: 'lay-out', article, form, version});
	effects.push(...fetches);
	return {opened: page ? laidOut(fresh, page, layoutIn(state).height) : fresh, effects};
};

/** What changed in an article is told no more once it is opened. */
const withoutChange = (list: List, id: string): List => ({
	...list,
	headlines: list.headlines.map(({isChanged, ...headline}) =>
		isChanged && headline.id !== id ? {...headline, isChanged} : headline,
	),
});

/** Laid out as it was asked for; dropped where another article, or another version of it, is read by now, or in another form. */
export const onLaidOut = (
	state: State,
	{article, version, page}: Message & {readonly type: 'laid-out'},
): State => {
	const isWanted = (opened: Opened): boolean =>
		opened.article.headline.id === article.headline.id &&
		opened.article.html === article.html &&
		opened.version === version &&
		isSameForm(page.form, form);
	const form = pageFormIn(state);
	const {height} = layoutIn(state);
	const screen = withOpened(state.screen, (opened) =>
		isWanted(opened) ? laidOut(opened, page, height) : opened,
	);
	return {...state, screen};
};

/** Where an article was left; who has moved in it by now stays there. */
export const onPlaceKnown = (state: State, {id, place}: Message & {type: 'place-known'}): State => {
	const opened = articleUnder(state.screen);
	if (!place || opened?.article.headline.id !== id || opened.top !== 0) return state;
	const {height} = layoutIn(state);
	const screen = withOpened(state.screen, ({page, ...rest}) => {
		const begun: Opened = {...rest, page: undefined, place};
		return page ? laidOut(begun, page, height) : begun;
	});
	return {...state, screen};
};

const laidOut = (opened: Opened, page: Page, height: number): Opened => {
	const place = opened.place ?? placeIn(opened);
	const find = opened.find && foundAgain(page, opened.find, topAt(page.lines, place));
	const next = scrolled({...opened, page, find, place: undefined}, topAt(page.lines, place), height);
	return {...next, anchor: {top: next.top, place}};
};

/** Scrolled to a line, as far as the page goes. */
export const scrolled = (opened: Opened, top: number, height: number): Opened => {
	const last = Math.max(0, (opened.page?.lines.length ?? 0) - height);
	return {...opened, top: Math.max(0, Math.min(top, last))};
};
