import type {Article, Headline} from '../model/article.ts';
import {wantsFullText} from '../model/full-text.ts';
import type {FullTextPolicy} from '../model/settings.ts';
import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import {articleUnder, withOpened} from './opened.ts';
import {knownPictures} from './pictures.ts';
import type {Opened, State, TextVersion} from './state.ts';
import {pageFormIn, type Step, withNotice} from './step.ts';
import {beginning, placeIn} from './text-place.ts';
import {previewed} from './update-list.ts';

/** The rule for articles of a source: its own, else the general one. */
const policyOf = ({sources, settings}: State, key: string): FullTextPolicy =>
	sources.find((source) => source.key === key)?.fullText ?? settings.fullText;

/** What fetches the whole text of an article that was just opened, if it is to be fetched. */
export const fetchedAtOnce = (state: State, article: Article, isByHand: boolean): Effect[] => {
	const {url, sourceKey} = article.headline;
	if (state.isDemo || url === undefined) return [];
	const isWanted = isByHand
		? article.feedVersion === undefined
		: wantsFullText(article, policyOf(state, sourceKey));
	return isWanted ? [{type: 'fetch-full', article, isByHand}] : [];
};

/** The key for the full text: fetched once, then in turn with the feed's own version. */
export const onFullTextKey = (state: State, opened: Opened): Step => {
	const {article} = opened;
	if (article.feedVersion) return toggled(state, opened, 'fed');
	if (state.isDemo) return [withNotice(state, {type: 'nothing-fetched'})];
	if (article.headline.url === undefined) return [withNotice(state, {type: 'no-address'})];
	const screen = withOpened(state.screen, (opened) => ({...opened, isFetching: true}));
	return [
		{...state, screen},
		{type: 'fetch-full', article, isByHand: true},
	];
};

/** The key for what changed: that in turn with the text as it now is. */
export const onChangesKey = (state: State, opened: Opened): Step =>
	opened.article.earlier ? toggled(state, opened, 'changes') : [withNotice(state, {type: 'not-changed'})];

/** In the place of the version that is shown; the key that asked for it brings the fullest back. */
const toggled = (state: State, opened: Opened, other: TextVersion): Step => {
	const {article, otherPlace} = opened;
	const version = opened.version === other ? 'fullest' : other;
	const isFirst = otherPlace === undefined && version !== 'changes';
	const place = isFirst ? placeIn(opened) : (otherPlace ?? beginning);
	const next: Opened = {...opened, link: '', version, otherPlace: placeIn(opened), place};
	return [
		{...state, screen: withOpened(state.screen, () => next)},
		{type: 'lay-out', article, form: pageFormIn(state), version, pictures: knownPictures(opened)},
	];
};

/** A page has been read: shown where its article still is, what was on the screen staying there. */
export const onFullText = (state: State, {article, isByHand}: Message & {type: 'full-text'}): Step => {
	const {id, access, url, title} = article.headline;
	const isIt = (headline: Headline) => headline.id === id;
	const withPage = (headline: Headline): Headline =>
		isIt(headline) ? {...headline, access, title, ...(url !== undefined && {url})} : headline;
	const known: State = {
		...state,
		list: {...state.list, headlines: state.list.headlines.map(withPage)},
		preview: state.preview && isIt(state.preview.article.headline) ? undefined : state.preview,
	};
	const opened = articleUnder(state.screen);
	if (!opened || !isIt(opened.article.headline)) return [known, ...previewed(known)];
	const place = placeIn(opened);
	// What changed is still that, unless the page has taken the place of what the feed gave.
	const isAsFull = (article.feedVersion === undefined) === (opened.article.feedVersion === undefined);
	const version = opened.version === 'changes' && article.earlier && isAsFull ? 'changes' : 'fullest';
	const screen = withOpened(state.screen, () => ({
		...opened,
		article,
		isFetching: false,
		version,
		otherPlace: undefined,
		place,
	}));
	const isNoMore = isByHand && article.feedVersion === undefined;
	const next = {...known, screen};
	return [
		isNoMore ? withNotice(next, {type: 'no-fuller', access}) : next,
		{type: 'note-opened', id},
		{type: 'lay-out', article, form: pageFormIn(state), version, pictures: knownPictures(opened)},
	];
};

/** A page is no longer being read. Where it could not be, who asked for it is told why; who did not has what there is. */
export const onFullTextEnded = (
	state: State,
	{id, problem, isByHand}: Message & {type: 'full-text-ended'},
): State => {
	if (articleUnder(state.screen)?.article.headline.id !== id) return state;
	const screen = withOpened(state.screen, (opened) => ({...opened, isFetching: false}));
	const next = {...state, screen};
	return isByHand && problem ? withNotice(next, {type: 'problem', problem}) : next;
};
