import type {Message} from './message.ts';
import type {State} from './state.ts';
import type {Step} from './step.ts';

/** An address that the reader typed leads to several sources: a menu of them, under a line that is being typed. */
export const onFound = (state: State, {address, found}: Message & {type: 'found'}): State => {
	const {screen} = state;
	const finds = {name: 'finds', address, found} as const;
	return {
		...state,
		notice: undefined,
		screen:
			screen.name === 'prompt' ? {...screen, over: {...finds, over: screen.over}} : {...finds, over: screen},
	};
};

/** One of several is to be followed. */
export const onChoseFind = (state: State, url: string): Step => {
	const {screen} = state;
	if (screen.name !== 'finds') return [state];
	const chosen = screen.found.find((source) => source.url === url);
	const next: State = {...state, screen: screen.over};
	return chosen ? [next, {type: 'follow', found: chosen}] : [next];
};
