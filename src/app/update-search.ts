import type {Selection} from '../model/selection.ts';
import {parseQuery} from '../query/parse-query.ts';
import {textOf} from './edit-line.ts';
import {current} from './list-window.ts';
import type {Ask, Screen, State} from './state.ts';
import {type Step, withNotice} from './step.ts';

type SearchPrompt = Screen & {readonly name: 'prompt'; readonly ask: Ask & {readonly what: 'search'}};

export const isSearchPrompt = (screen: Screen): screen is SearchPrompt =>
	screen.name === 'prompt' && screen.ask.what === 'search';

/** What is typed so far is searched for in the list that the search began in. What is no query yet is left out. */
export const onSearchTyped = (state: State, screen: SearchPrompt): Step => {
	const {before} = screen.ask;
	const text = meantSoFar(textOf(screen.input).trimStart());
	if (text === undefined) return [state];
	const {search: _, saved: __, ...unsearched} = before.selection;
	const selection: Selection = text.trim() === '' ? unsearched : {...unsearched, search: text};
	if (selection.search === state.list.selection.search) return [state];
	return [
		{...state, list: {...state.list, selection, isFollowing: false}, preview: undefined},
		{type: 'search-soon', wish: {selection, at: 'start', offset: 0}},
	];
};

/** A text without what stands at its end and is no query yet, such as a field without a value; undefined where the fault is elsewhere. */
const meantSoFar = (text: string): string | undefined => {
	const parsed = parseQuery(text);
	if ('query' in parsed) return text;
	const {start, end} = parsed.fault;
	return end === text.trimEnd().length && start > 0 ? meantSoFar(text.slice(0, start)) : undefined;
};

/** The search as it was typed is the list from now on; what of it is no query is said, and can be mended. */
export const onSearchEntered = (state: State, screen: SearchPrompt): Step => {
	const text = textOf(screen.input).trim();
	const parsed = parseQuery(text);
	if ('fault' in parsed) {
		const {why, said, start, end} = parsed.fault;
		const caret = Math.min(screen.input.graphemes.length, end);
		const values = {text, why, said, at: start};
		return [
			withNotice(
				{...state, screen: {...screen, input: {...screen.input, caret}}},
				{type: 'problem', problem: {kind: 'query-unclear', values}},
			),
		];
	}
	const [searched] = onSearchTyped(state, screen);
	const {selection} = searched.list;
	return [
		{...searched, screen: screen.over},
		{type: 'load-window', wish: {selection, at: 'start', offset: 0}},
	];
};

/** The list as it was before the search was begun, with what has come meanwhile. */
export const onSearchLeft = (state: State, screen: SearchPrompt): Step => {
	const {before} = screen.ask;
	if (state.list.selection === before.selection) return [{...state, screen: screen.over}];
	const headline = current(before);
	return [
		{...state, screen: screen.over, list: before, preview: undefined},
		{
			type: 'load-window',
			wish: {
				selection: before.selection,
				at: headline?.place ?? 'start',
				offset: before.cursor - before.top,
			},
		},
	];
};
