import {shownAddress} from '../model/credentials.ts';
import type {Message} from './message.ts';
import type {Ask, State} from './state.ts';
import {type Step, withNotice} from './step.ts';
import {prompting} from './update-prompt.ts';

/** A user has been named: their password is asked for. Nobody: what was kept is forgotten. */
export const onUserNamed = (state: State, ask: Ask & {what: 'user' | 'account'}, user: string): Step => {
	if (user !== '') {
		const {what: _, ...of} = ask;
		return [prompting(state, {what: 'password', user, ...of}, '')];
	}
	return ask.what === 'user' ? [state, {type: 'give-access', key: ask.key, account: undefined}] : [state];
};

/** A password has been typed: it is tried. */
export const onPasswordTyped = (state: State, ask: Ask & {what: 'password'}, password: string): Step => {
	const account = {user: ask.user, password};
	if ('key' in ask) {
		const title = state.sources.find(({key}) => key === ask.key)?.title ?? '';
		return [
			withNotice(state, {type: 'adding', address: title}),
			{type: 'give-access', key: ask.key, account},
		];
	}
	const {address} = ask;
	return [
		withNotice(state, {type: 'adding', address: shownAddress(address)}),
		{type: 'add-source', address, account},
	];
};

/** An address that the reader typed asks for an account; who types something else by now is only told. */
export const onLocked = (state: State, {address, problem}: Message & {type: 'locked'}): Step => [
	state.screen.name === 'prompt'
		? withNotice(state, {type: 'problem', problem})
		: prompting(withNotice(state, undefined), {what: 'account', address}, ''),
];

/** Whose password a source has: shown in its settings. */
export const onAccessKnown = (state: State, {key, user}: Message & {type: 'access-known'}): State => {
	const {screen} = state;
	if (screen.name !== 'source' || screen.key !== key) return state;
	const {user: _, ...settings} = screen;
	return {...state, screen: {...settings, ...(user !== undefined && {user})}};
};

/** A source has another password, or none any more. */
export const onAccessGiven = (state: State, {key, title, isUndo}: Message & {type: 'access-given'}): Step => [
	{
		...withNotice(state, {type: 'changed', title, isUndo}),
		done: isUndo ? state.done : [...state.done, {type: 'access', key}],
	},
	{type: 'load-access', key},
	{type: 'load-sources'},
	{type: 'reload-soon', isFirst: true},
];
