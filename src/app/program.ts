import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import type {State} from './state.ts';
import {update} from './update.ts';

export type Send = (message: Message) => void;

/** The one state and its one door: keys and effects' answers come in by `send`, listeners hear of every change. */
export type Program = {
	readonly state: () => State;
	readonly send: Send;
	readonly subscribe: (listener: () => void) => () => void;
};

/** Runs `update` on each message in the order of arrival, then has its effects performed. */
export const createProgram = (initial: State, perform: (effect: Effect) => void): Program => {
	let state = initial;
	const listeners = new Set<() => void>();
	const send: Send = (message) => {
		const [next, ...effects] = update(state, message);
		const isChanged = next !== state;
		state = next;
		for (const effect of effects) perform(effect);
		if (isChanged) for (const listener of listeners) listener();
	};
	return {
		state: () => state,
		send,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
