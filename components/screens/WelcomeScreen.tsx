import {welcomeChoices} from '../../src/app/update-welcome.ts';
import type {Messages} from '../../src/messages/messages.ts';
import {Menu} from '../widgets/Menu.tsx';

export type WelcomeScreenProps = {
	readonly isOffline: boolean;
	readonly cursor: number;
	readonly columns: number;
	readonly height: number;
	readonly words: Messages;
};

/** The first start, or a start on which no source answered: what one can read. */
export function WelcomeScreen({isOffline, cursor, columns, height, words}: WelcomeScreenProps) {
	const {welcome} = words;
	return (
		<Menu
			lead={isOffline ? welcome.offline : welcome.lead}
			choices={welcomeChoices(isOffline).map((choice) => welcome.choices[choice])}
			cursor={cursor}
			columns={columns}
			height={height}
		/>
	);
}
