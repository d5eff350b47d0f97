import {isDeepStrictEqual} from 'node:util';
import type {ProblemRecord} from '../model/problem.ts';
import type {Source} from '../model/source.ts';
import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import {isCutOff, isOfAll, selectedSources} from './selected-sources.ts';
import {sourcesLayout} from './sources-layout.ts';
import {sourcesRows} from './sources-rows.ts';
import type {Move, State} from './state.ts';
import {type Step, withList, withNotice} from './step.ts';
import {onSourcesLoaded, withSources} from './update-sources.ts';

/** Sources are being asked; one bar counts them together with those still under way. */
export const onRefreshBegan = (state: State, total: number, isByHand: boolean): State => {
	const {refresh} = state;
	return {
		...state,
		refresh: refresh
			? {...refresh, total: refresh.total + total, isByHand: refresh.isByHand || isByHand}
			: {done: 0, total, failed: 0, added: 0, isByHand, lastProblem: undefined},
	};
};

/** One source has answered, or failed: the bar moves, and what is new is shown soon. */
export const onRefreshed = (state: State, message: Message & {type: 'refreshed'}): Step => {
	const {key, added, updated, problem, moved} = message;
	const {refresh, list} = state;
	const next: State = {
		...(moved ? withMove(state, moved) : state),
		refresh: refresh && {
			...refresh,
			done: refresh.done + 1,
			failed: refresh.failed + (problem ? 1 : 0),
			added: refresh.added + added,
			lastProblem: problem ?? refresh.lastProblem,
		},
	};
	const effects: readonly Effect[] = moved ? [{type: 'load-sources'}] : [];
	if (added === 0)
		return updated > 0 ? [next, {type: 'reload-soon', isFirst: false}, ...effects] : [next, ...effects];
	const {selection} = list;
	const isShown =
		selection.view !== 'bookmarks' &&
		(isOfAll(selection) || selectedSources(state.sources, selection).some((source) => source.key === key));
	const isFirst = list.headlines.length === 0;
	const isCounted = isShown && !isFirst && !list.isFollowing;
	return [
		withList(leftWelcome(next), {
			fresh: list.fresh + (isCounted ? added : 0),
			isFollowing: list.isFollowing || isFirst,
		}),
		{type: 'reload-soon', isFirst},
		...effects,
	];
};

/** There is something to read after all. */
const leftWelcome = (state: State): State =>
	state.screen.name === 'welcome' && state.screen.isOffline ? {...state, screen: {name: 'list'}} : state;

/** What another process fetched or marked is shown soon; what is new in the list is counted. */
export const onChangedElsewhere = (
	state: State,
	{sources, counts}: Message & {type: 'changed-elsewhere'},
): Step => {
	const {list} = state;
	const {selection} = list;
	const headlinesOf = (all: readonly Source[]) =>
		selectedSources(all, selection).reduce((sum, {headlines}) => sum + headlines, 0);
	const added = isOfAll(selection)
		? counts.total - state.counts.total
		: headlinesOf(sources) - headlinesOf(state.sources);
	const isFirst = list.headlines.length === 0;
	const isCounted = list.isLoaded && selection.view !== 'bookmarks' && !isFirst && !list.isFollowing;
	const [next, ...effects] = onSourcesLoaded(state, sources, 'elsewhere');
	return [
		withList(
			{...next, counts},
			{fresh: list.fresh + (isCounted ? Math.max(0, added) : 0), isFollowing: list.isFollowing || isFirst},
		),
		...effects,
		{type: 'reload-soon', isFirst},
	];
};

/** A source is followed elsewhere: said, and to be taken back. */
const withMove = (state: State, move: Move): State => {
	const {notice} = state;
	const others = notice?.type === 'moved' ? notice.others + 1 : 0;
	const title = state.sources.find((source) => source.key === move.before.key)?.title ?? move.before.url;
	return {
		...state,
		notice: {type: 'moved', title, to: move.to, others},
		done: [...state.done, {type: 'moved', move}],
	};
};

/** Whether the sources' screen tells of it already, of the source under its cursor. */
const isSaidBeside = (state: State, problem: ProblemRecord): boolean => {
	const {screen, sources} = state;
	if (screen.name !== 'sources' || sourcesLayout(state).detailHeight === 0) return false;
	const row = sourcesRows(sources, state.settings.views)[screen.cursor];
	return row?.type === 'source' && isDeepStrictEqual(row.source.problem?.record, problem);
};

/**
 * All have answered. What was asked by hand is said; where no source answered and there is nothing to read, the
 * reader is offered what works without a network.
 */
export const onRefreshEnded = (state: State, sources: readonly Source[]): Step => {
	const {refresh} = state;
	const ended = withSources({...state, refresh: undefined}, sources, 'elsewhere');
	if (!refresh) return [ended];
	const {added, failed, total, isByHand, lastProblem} = refresh;
	const isDead = total > 0 && failed === total;
	const {counts, screen} = state;
	if (isCutOff(sources) && counts.bookmarked === 0 && screen.name === 'list') {
		return [{...ended, screen: {name: 'welcome', isOffline: true, cursor: 0}}];
	}
	if (!isByHand && !(isDead && total > 1)) return [ended];
	// A move is said until the next key: it can be taken back.
	if (state.notice?.type === 'moved') return [ended];
	if (isDead && total === 1 && lastProblem) {
		if (!isSaidBeside(ended, lastProblem))
			return [withNotice(ended, {type: 'problem', problem: lastProblem})];
		return [withNotice(ended, {type: 'refreshed', added, failed, total, problem: undefined})];
	}
	const problem = failed === 1 || isDead ? lastProblem : undefined;
	return [withNotice(ended, {type: 'refreshed', added, failed, total, problem})];
};
