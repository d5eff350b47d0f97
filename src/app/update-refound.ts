import type {Message} from './message.ts';
import type {State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {sourcesAt} from './update-sources.ts';

/** The feed of a source that a page has replaced was found elsewhere: offered, and shown by the key for the sources. */
export const onRefound = (state: State, {key, title, to}: Message & {type: 'refound'}): Step => [
	withNotice({...state, refound: key}, {type: 'refound', title, to}),
	{type: 'load-sources'},
];

/** The sources' screen, its cursor on the one just found again, or on the first of them. */
export const showSources = ({refound, ...state}: State): Step => [
	{
		...state,
		refound: undefined,
		screen: sourcesAt({...state, refound}, refound ?? ''),
	},
	{type: 'load-sources'},
];

/** A source is followed where the reader wants it: said, to be taken back, and read at once. */
export const onTakenOver = (state: State, {move}: Message & {type: 'taken-over'}): Step => {
	const {key, url} = move.before;
	const title = state.sources.find((source) => source.key === key)?.title ?? url;
	return [
		{
			...withNotice(state, {type: 'moved', title, to: move.to, others: 0}),
			done: [...state.done, {type: 'moved', move}],
		},
		{type: 'load-sources'},
		{type: 'refresh', keys: [key]},
	];
};
