import {isSameForm, type Page} from '../text/page.ts';
import {showContents} from './contents.ts';
import {findFrom, foundAgain, stepped} from './find.ts';
import type {Command} from './keys.ts';
import {scrolledIn} from './list-form.ts';
import {indexOfPlace} from './list-window.ts';
import {steppedMeasure} from './measure.ts';
import type {Effect, Message} from './message.ts';
import {articleUnder, isZenIn, openedOf, withOpened} from './opened.ts';
import type {Find, List, Opened, Screen, State} from './state.ts';
import {layoutIn, pageFormIn, type Step, withNotice} from './step.ts';
import {placeIn, topAt} from './text-place.ts';
import {writing} from './update-annotations.ts';
import {fetchedAtOnce, onChangesKey, onFullTextKey} from './update-full-text.ts';
import {previewed} from './update-list.ts';
import {onPicturesKey} from './update-pictures.ts';
import {prompting} from './update-prompt.ts';
import {withSettings} from './update-settings.ts';

type ArticleScreen = Screen & {readonly name: 'article'};

/** An article to read: shown, marked read, laid out if the preview has not done so already. */
export const onOpened = (
	state: State,
	{article, isFull = false, version: wanted = 'fullest', place}: Message & {type: 'opened'},
): Step => {
	const version = wanted === 'changes' && !article.earlier ? 'fullest' : wanted;
	const form = pageFormIn(state);
	const {headline} = article;
	const {preview} = state;
	const isPreviewed = preview?.article.headline.id === headline.id && preview.article.html === article.html;
	const isLaidOut =
		isPreviewed && version === 'fullest' && preview.page && isSameForm(preview.page.form, form);
	const page = isLaidOut ? preview.page : undefined;
	const fetches = fetchedAtOnce(state, article, isFull);
	const begun: Opened = {...openedOf(article, undefined), version, place, isFetching: fetches.length > 0};
	const opened = page ? laidOut(begun, page, layoutIn(state).height) : begun;
	const cursor = state.list.headlines.findIndex(({id}) => id === headline.id);
	const list =
		cursor >= 0
			? scrolledIn(state, {...withoutChange(state.list, headline.id), cursor, isFollowing: false})
			: state.list;
	const effects: Effect[] = [{type: 'note-opened', id: headline.id}];
	if (!headline.isRead)
		effects.push({type: 'set-mark', ids: [headline.id], mark: 'isRead', value: true, by: 'opening'});
	if (!opened.page) effects.push({type: 'lay-out', article, form, version});
	effects.push(...fetches);
	const next: State = {...state, screen: {name: 'article', opened, isZen: isZenIn(state.screen)}, list};
	return [version === wanted ? next : withNotice(next, {type: 'not-changed'}), ...effects];
};

/** What changed in an article is told no more once it is opened. */
const withoutChange = (list: List, id: string): List => ({
	...list,
	headlines: list.headlines.map(({isChanged, ...headline}) =>
		isChanged && headline.id !== id ? {...headline, isChanged} : headline,
	),
});

/** The next unread one: opened where an article is being read, else put under the cursor. */
export const onUnreadFound = (
	state: State,
	{selection, headline, isToOpen}: Message & {type: 'unread-found'},
): Step => {
	if (selection !== state.list.selection) return [state];
	if (!headline) return [withNotice(state, {type: 'no-more-unread'})];
	const isInWindow = state.list.headlines.some(({id}) => id === headline.id);
	const {list} = state;
	const cursor = isInWindow ? indexOfPlace(list.headlines, headline.place) : list.cursor;
	const next: State = {
		...state,
		list: scrolledIn(state, {...list, cursor, isFollowing: false}),
	};
	const effects: Effect[] = [
		{
			type: 'load-window',
			wish: {
				selection,
				at: headline.place,
				offset: isInWindow ? cursor - next.list.top : layoutIn(state).height >> 1,
			},
		},
	];
	if (isToOpen) effects.push({type: 'open-article', id: headline.id});
	return [next, ...effects];
};

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

export const onArticleCommand = (
	state: State,
	screen: ArticleScreen,
	command: Command,
	key: string,
): Step => {
	const {opened} = screen;
	const {height} = layoutIn(state);
	const {headline} = opened.article;
	const shown = (next: Opened): Step => [{...state, screen: {...screen, opened: next}}];
	const to = (top: number): Step => shown(scrolled({...opened, link: ''}, top, height));
	switch (command) {
		case 'down':
			return to(opened.top + 1);
		case 'up':
			return to(opened.top - 1);
		case 'page-down':
			return to(opened.top + height - 1);
		case 'page-up':
			return to(opened.top - height + 1);
		case 'first':
			return to(0);
		case 'last':
			return to(Number.MAX_SAFE_INTEGER);
		case 'read-on': {
			const isAtEnd = opened.top + height >= (opened.page?.lines.length ?? 0);
			return isAtEnd ? unreadFrom(state, opened, 'next') : to(opened.top + height - 1);
		}
		case 'next':
		case 'previous':
			return opened.find
				? shown(atHit(opened, stepped(opened.find, command === 'next' ? 1 : -1), height))
				: unreadFrom(state, opened, command);
		case 'back':
			if (key === 'escape' && (opened.find || opened.link !== ''))
				return shown({...opened, find: undefined, link: ''});
			if (screen.isZen) return [{...state, screen: {...screen, isZen: false}}];
			return left(state, opened);
		case 'quit':
			return left(state, opened);
		case 'full-text':
			return onFullTextKey(state, opened);
		case 'changes':
			return onChangesKey(state, opened);
		case 'bookmark': {
			const value = !headline.isBookmarked;
			return [state, {type: 'set-mark', ids: [headline.id], mark: 'isBookmarked', value, by: 'hand'}];
		}
		case 'write-note':
			return writing(state, headline, 'note');
		case 'set-tags':
			return writing(state, headline, 'tags');
		case 'toggle-read': {
			const value = !headline.isRead;
			return [state, {type: 'set-mark', ids: [headline.id], mark: 'isRead', value, by: 'hand'}];
		}
		case 'contents':
			return showContents(state, opened);
		case 'zen':
			return [{...state, screen: {...screen, isZen: !screen.isZen}}];
		case 'pictures':
			return onPicturesKey(state);
		case 'page-menu':
			return [{...state, screen: {name: 'page-menu', cursor: 0, over: screen}}];
		case 'wider':
			return remeasured(state, 1);
		case 'narrower':
			return remeasured(state, -1);
		case 'search':
			return [prompting(state, {what: 'find'}, opened.find?.words ?? '')];
		case 'refresh':
			return state.isDemo ? [state] : [state, {type: 'refresh', keys: [headline.sourceKey]}];
		case 'link':
			return shown({...opened, link: `${opened.link}${key}`.slice(-3)});
		case 'follow':
			return opened.link === '' ? [state] : onLink(state, screen, 'browse');
		case 'browse':
		case 'copy':
			return onLink(state, screen, command);
		default:
			return [state];
	}
};

/** Wider or narrower by a step; what is seen is said, and where it can be no more so. */
const remeasured = (state: State, by: 1 | -1): Step => {
	const measure = steppedMeasure(state.settings.measure, layoutIn(state), by);
	const isEnd = measure === undefined;
	const [next, ...effects]: Step = isEnd ? [state] : withSettings(state, {measure});
	return [withNotice(next, {type: 'measure', columns: layoutIn(next).textColumns, isEnd}), ...effects];
};

/** Back to the list; beside it stands what was read. */
const left = (state: State, {article, page, version}: Opened): Step => {
	const next: State = {
		...state,
		screen: {name: 'list'},
		preview: openedOf(article, version === 'fullest' ? page : undefined),
	};
	return [next, ...previewed(next)];
};

const unreadFrom = (state: State, {article}: Opened, direction: 'next' | 'previous'): Step => [
	state,
	{
		type: 'find-unread',
		selection: state.list.selection,
		from: article.headline.place,
		direction,
		isToOpen: true,
	},
];

/** The link whose number was typed, or the article's own address. */
const onLink = (state: State, screen: ArticleScreen, command: 'browse' | 'copy'): Step => {
	const {opened} = screen;
	const isNumbered = opened.link !== '';
	const url = isNumbered ? opened.page?.links[Number(opened.link) - 1] : opened.article.headline.url;
	const next: State = {...state, screen: {...screen, opened: {...opened, link: ''}}};
	if (url === undefined) {
		return [withNotice(next, isNumbered ? {type: 'no-such-link', link: opened.link} : {type: 'no-address'})];
	}
	return command === 'browse'
		? [next, {type: 'browse', url}]
		: [withNotice(next, {type: 'copied', url}), {type: 'copy', text: url}];
};

/** A find's current hit brought on the screen, a few lines below its top edge. */
const atHit = (opened: Opened, find: Find, height: number): Opened => {
	const hit = find.hits[find.current]?.[0];
	if (!hit) return {...opened, find};
	const isVisible = hit.line >= opened.top && hit.line < opened.top + height;
	return scrolled({...opened, find}, isVisible ? opened.top : hit.line - Math.floor(height / 4), height);
};

/** Words to find in the open article; without a hit, that is said and nothing stays marked. */
export const found = (state: State, screen: ArticleScreen, words: string): State => {
	const {opened} = screen;
	if (words.trim() === '') return {...state, screen: {...screen, opened: {...opened, find: undefined}}};
	const find = opened.page && findFrom(opened.page, words, opened.top);
	if (!find || find.hits.length === 0) {
		return withNotice(
			{...state, screen: {...screen, opened: {...opened, find: undefined}}},
			{type: 'nothing-found', words},
		);
	}
	return {...state, screen: {...screen, opened: atHit(opened, find, layoutIn(state).height)}};
};
