import {showContents} from './contents.ts';
import type {Effect} from './effect.ts';
import {findFrom, stepped} from './find.ts';
import type {Command} from './keys.ts';
import {scrolledIn} from './list-form.ts';
import {indexOfPlace} from './list-window.ts';
import {steppedMeasure} from './measure.ts';
import type {Message} from './message.ts';
import {isBusy, openedOf} from './opened.ts';
import type {ArticleScreen, Find, Opened, State} from './state.ts';
import {layoutIn, type Step, withNotice} from './step.ts';
import {heldAtEnd} from './text-place.ts';
import {writing} from './update-annotations.ts';
import {onChangesKey, onFullTextKey} from './update-full-text.ts';
import {backOnTrail, onAddress, onFollow, onLinkKey} from './update-links.ts';
import {previewed} from './update-list.ts';
import {scrolled} from './update-opened.ts';
import {onPicturesKey} from './update-pictures.ts';
import {prompting} from './update-prompt.ts';
import {settingsDone} from './update-settings.ts';

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

export const onArticleCommand = (
	state: State,
	screen: ArticleScreen,
	command: Command,
	key: string,
): Step => {
	const {opened} = screen;
	const {height} = layoutIn(state);
	const {headline} = opened.article;
	/** What was opened from the list. */
	const first = screen.trail[0] ?? opened;
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
			return shown(heldAtEnd(scrolled({...opened, link: ''}, Number.MAX_SAFE_INTEGER, height)));
		case 'read-on': {
			const isAtEnd = opened.top + height >= (opened.page?.lines.length ?? 0);
			return isAtEnd ? unreadFrom(state, first, 'next') : to(opened.top + height - 1);
		}
		case 'next':
		case 'previous':
			return opened.find
				? shown(
						atHit({...opened, current: undefined}, stepped(opened.find, command === 'next' ? 1 : -1), height),
					)
				: unreadFrom(state, first, command);
		case 'back':
			if (key === 'escape' && isBusy(opened))
				return shown({...opened, find: undefined, link: '', current: undefined, following: undefined});
			if (screen.trail.length > 0) return backOnTrail(state, screen) ?? [state];
			if (screen.isZen) return [{...state, screen: {...screen, isZen: false}}];
			return left(state, opened);
		case 'quit':
			return left(state, first);
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
			return onFollow(state, screen);
		case 'next-link':
			return onLinkKey(state, screen, 1);
		case 'previous-link':
			return onLinkKey(state, screen, -1);
		case 'browse':
		case 'copy':
			return onAddress(state, screen, command);
		default:
			return [state];
	}
};

/** Wider or narrower by a step; what is seen is said, and where it can be no more so. */
const remeasured = (state: State, by: 1 | -1): Step => {
	const measure = steppedMeasure(state.settings.measure, layoutIn(state), by);
	const isEnd = measure === undefined;
	const [next, ...effects]: Step = isEnd ? [state] : settingsDone(state, {measure});
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
	return {
		...state,
		screen: {...screen, opened: atHit({...opened, current: undefined}, find, layoutIn(state).height)},
	};
};
