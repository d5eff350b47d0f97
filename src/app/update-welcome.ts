import type {State} from './state.ts';
import type {Step} from './step.ts';
import {prompting} from './update-prompt.ts';

export type WelcomeChoice = 'french' | 'english' | 'catalogue' | 'address' | 'edition' | 'retry';

/** What the welcome screen offers, in its order: at the first start, or where no source answered. */
export const welcomeChoices = (isOffline: boolean): readonly WelcomeChoice[] =>
	isOffline
		? ['retry', 'edition', 'address', 'catalogue']
		: ['french', 'english', 'catalogue', 'address', 'edition'];

/** What was chosen on the welcome screen. */
export const onChose = (state: State, choice: WelcomeChoice): Step => {
	switch (choice) {
		case 'french':
			return [state, {type: 'subscribe-starters', language: 'fr'}];
		case 'english':
			return [state, {type: 'subscribe-starters', language: 'en'}];
		case 'catalogue':
			return [state, {type: 'load-offers'}];
		case 'address':
			return [prompting(state, {what: 'address'}, '')];
		case 'edition':
			return [state, {type: 'show-edition'}];
		case 'retry':
			return [
				{...state, screen: {name: 'list'}},
				{type: 'refresh', keys: 'all'},
			];
	}
};
