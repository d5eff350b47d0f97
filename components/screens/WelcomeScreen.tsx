import type {WelcomeChoice} from '../../src/app/message.ts';
import {welcomeChoices} from '../../src/app/update-welcome.ts';
import type {Messages} from '../../src/messages/messages.ts';
import {Menu} from '../widgets/Menu.tsx';

export type WelcomeScreenProps = {
	readonly isOffline: boolean;
	readonly columns: number;
	readonly height: number;
	readonly isFocused: boolean;
	readonly words: Messages;
	readonly onChoose: (choice: WelcomeChoice) => void;
};

/** The first start, or a start on which no source answered: what one can read. */
export function WelcomeScreen({isOffline, columns, height, isFocused, words, onChoose}: WelcomeScreenProps) {
	const {welcome} = words;
	return (
		<Menu
			key={isOffline ? 'offline' : 'first'}
			lead={isOffline ? welcome.offline : welcome.lead}
			choices={welcomeChoices(isOffline).map((choice) => [choice, welcome.choices[choice]] as const)}
			columns={columns}
			height={height}
			isFocused={isFocused}
			onChoose={onChoose}
		/>
	);
}
