import {picturePolicies} from '../model/settings.ts';
import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import {articleUnder, withOpened} from './opened.ts';
import {areSlow, idsOf, knownPictures, wishes, withinBounds} from './pictures.ts';
import type {Opened, ShownPicture, State} from './state.ts';
import {layoutIn, pageFormIn, type Step, withNotice} from './step.ts';
import {settingsDone} from './update-settings.ts';

/** What every step does about pictures: those near what is read are asked for, those that nobody looks at taken down. */
export const withPictures = (before: State, [after, ...effects]: Step): Step => {
	const earlier = articleUnder(before.screen);
	const opened = articleUnder(after.screen);
	if (earlier === opened && before.size === after.size && before.settings === after.settings)
		return [after, ...effects];
	const gone = takenDown(earlier, opened);
	if (!opened) return [after, ...effects, ...gone];
	const moved = isMoved(earlier, opened) && areSlow(opened);
	const {wanted, asks} = asked(after, opened);
	const next =
		moved || wanted !== opened.pictures
			? {...opened, pictures: wanted, isMoving: moved || opened.isMoving}
			: opened;
	const state = next === opened ? after : {...after, screen: withOpened(after.screen, () => next)};
	return [state, ...effects, ...gone, ...asks, ...(moved ? [{type: 'rest-soon'} as const] : [])];
};

const isMoved = (earlier: Opened | undefined, opened: Opened): boolean =>
	earlier !== undefined && (earlier.top !== opened.top || earlier.page !== opened.page);

const takenDown = (earlier: Opened | undefined, opened: Opened | undefined): Effect[] => {
	if (!earlier || earlier.pictures.size === 0 || earlier.pictures === opened?.pictures) return [];
	const kept = idsOf(opened);
	const ids = [...idsOf(earlier)].filter((id) => !kept.has(id));
	const isLeft = opened?.article.headline.id !== earlier.article.headline.id;
	return ids.length > 0 || isLeft ? [{type: 'take-down', ids, isLeft}] : [];
};

const asked = (state: State, opened: Opened) => {
	const none = {wanted: opened.pictures, asks: [] as Effect[]};
	const {pictures: policy} = state.settings;
	if (policy === 'never' || !state.canShowPictures) return none;
	const found = wishes(opened, layoutIn(state));
	if (found.length === 0) return none;
	const wanted = new Map<string, ShownPicture>(opened.pictures);
	const asks = found.map(({src, room}): Effect => {
		const drawn = wanted.get(src)?.drawn;
		wanted.set(src, {status: 'asked', room, ...(drawn && {drawn})});
		return {type: 'draw-picture', article: opened.article, src, room, isPlain: policy === 'blocks'};
	});
	return {wanted, asks};
};

/** A picture is there: shown where it is still waited for, its page laid out anew if its cells are others than before. */
export const onPictureDrawn = (state: State, {id, src, drawn}: Message & {type: 'picture-drawn'}): Step => {
	const known = awaited(state, id, src);
	if (!known)
		return [state, {type: 'take-down', ids: drawn.id === undefined ? [] : [drawn.id], isLeft: false}];
	return withKnown(state, src, {status: 'drawn', room: known.room, drawn});
};

/** It could not be had, or is none: its caption says so. What stood there before stays. */
export const onPictureLost = (state: State, {id, src}: Message & {type: 'picture-lost'}): Step => {
	const known = awaited(state, id, src);
	return known
		? withKnown(state, src, {...known, status: known.drawn ? 'drawn' : 'lost'} as ShownPicture)
		: [state];
};

const awaited = (state: State, id: string, src: string): ShownPicture | undefined => {
	const opened = articleUnder(state.screen);
	const known = opened?.article.headline.id === id ? opened.pictures.get(src) : undefined;
	return known?.status === 'asked' ? known : undefined;
};

const withKnown = (state: State, src: string, shown: ShownPicture): Step => {
	const opened = articleUnder(state.screen);
	if (!opened) return [state];
	const was = opened.pictures.get(src)?.drawn;
	const pictures = new Map(opened.pictures).set(src, shown);
	const next = {...opened, pictures: withinBounds({...opened, pictures})};
	const known = {...state, screen: withOpened(state.screen, () => next)};
	const isSameSize = was?.columns === shown.drawn?.columns && was?.rows === shown.drawn?.rows;
	return was && isSameSize ? [known] : [known, laidOut(known, next)];
};

const laidOut = (state: State, opened: Opened): Effect => ({
	type: 'lay-out',
	article: opened.article,
	form: pageFormIn(state),
	version: opened.version,
	pictures: knownPictures(opened),
});

/** The page stands still: what waited for that is drawn. */
export const onRested = (state: State): State => ({
	...state,
	screen: withOpened(state.screen, (opened) => (opened.isMoving ? {...opened, isMoving: false} : opened)),
});

/** Their places stay, and they are drawn anew. */
export const onPicturesGone = (state: State): State => {
	const gone = (shown: ShownPicture): ShownPicture =>
		shown.status === 'drawn' ? {...shown, drawn: {...shown.drawn, id: undefined}} : shown;
	const screen = withOpened(state.screen, (opened) => ({
		...opened,
		pictures: new Map(Array.from(opened.pictures, ([src, shown]) => [src, gone(shown)])),
	}));
	return {...state, screen};
};

/** The terminal shows none: those that were asked for never come. */
export const withoutPictures = (state: State): State => ({
	...state,
	canShowPictures: false,
	screen: withOpened(state.screen, (opened) => ({...opened, pictures: new Map()})),
});

/** The key for pictures: as the terminal best can, by half blocks, not at all, and so on round. */
export const onPicturesKey = (state: State): Step => {
	const {pictures} = state.settings;
	const policy = picturePolicies[(picturePolicies.indexOf(pictures) + 1) % picturePolicies.length] ?? 'auto';
	const [next, ...effects] = settingsDone(state, {pictures: policy});
	return [withNotice(next, {type: 'pictures', policy}), ...effects];
};

/** Under another policy they are asked for anew, whatever the terminal was found to show. */
export const picturesAnew = (state: State): Step => {
	const screen = withOpened(state.screen, (opened) => ({...opened, pictures: new Map()}));
	const next: State = {...state, canShowPictures: true, screen};
	const opened = articleUnder(screen);
	return [next, ...(opened ? [laidOut(next, opened)] : [])];
};
