import type {WelcomeChoice} from './message.ts';
import type {State} from './state.ts';
import type {Step} from './step.ts';
import {prompting} from './update-prompt.ts';

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
