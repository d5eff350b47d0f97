import type {FoundSource} from './found-source.ts';
import type {Message} from './message.ts';
import type {Screen, State} from './state.ts';
import type {Step} from './step.ts';

/** An address that the reader typed leads to several sources: a menu of them, under a line that is being typed. */
export const onFound = (state: State, {address, found}: Message & {type: 'found'}): State => {
	const {screen} = state;
	const finds = {name: 'finds', address, found, cursor: 0} as const;
	return {
		...state,
		notice: undefined,
		screen:
			screen.name === 'prompt' ? {...screen, over: {...finds, over: screen.over}} : {...finds, over: screen},
	};
};

/** Those that the menu shows: as many as digits choose; a low window has the best of them. */
export const findsShown = (found: readonly FoundSource[], height: number): readonly FoundSource[] =>
	found.slice(0, Math.min(9, height));

/** One of several is to be followed. */
export const onChoseFind = (state: State, screen: Screen & {readonly name: 'finds'}, index: number): Step => {
	const chosen = screen.found[index];
	const next: State = {...state, screen: screen.over};
	return chosen ? [next, {type: 'follow', found: chosen}] : [next];
};
