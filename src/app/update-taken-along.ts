import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import type {State} from './state.ts';
import {type Step, withNotice} from './step.ts';

/** The key that takes full texts along: of what this list has unread; pressed again, it breaks that off. */
export const onTakeAlongKey = (state: State): Step => {
	if (state.isDemo) return [withNotice(state, {type: 'nothing-fetched'})];
	if (state.takenAlong) return [state, {type: 'stop-taking-along'}];
	return [state, {type: 'take-along', selection: state.list.selection}];
};

/** One more page has been read: the bar moves, and what has come is shown soon. */
export const onTakenAlong = (state: State, {taken}: Message & {type: 'taken-along'}): Step => {
	const effects: readonly Effect[] =
		taken.sourceKey === undefined ? [] : [{type: 'reload-soon', isFirst: false}];
	return [{...state, takenAlong: taken}, ...effects];
};

/** All is there, or it was broken off: what came of it is said, but where something else is being said. */
export const onTakingAlongEnded = (state: State, {taken}: Message & {type: 'taking-along-ended'}): Step => {
	const ended: State = {...state, takenAlong: undefined};
	const left = taken.total - taken.texts - taken.nothing;
	return [state.notice ? ended : withNotice(ended, {type: 'taken-along', taken: {...taken, left}})];
};
