import {Box} from 'ink';
import {helpLines} from '../src/app/help-lines.ts';
import {picksLines} from '../src/app/picks-lines.ts';
import type {Send} from '../src/app/program.ts';
import type {Screen as ScreenState, State} from '../src/app/state.ts';
import {layoutIn} from '../src/app/step.ts';
import type {Messages} from '../src/messages/messages.ts';
import {FindsScreen} from './screens/FindsScreen.tsx';
import {ReadingScreen} from './screens/ReadingScreen.tsx';
import {SourceScreen} from './screens/SourceScreen.tsx';
import {SourcesScreen} from './screens/SourcesScreen.tsx';
import {WelcomeScreen} from './screens/WelcomeScreen.tsx';
import type {Paint} from './theme.ts';
import {Rows} from './widgets/Rows.tsx';

export type ScreenProps = {
	readonly state: State;
	readonly screen: ScreenState;
	/** A prompt stands over it: the keys are not its own. */
	readonly isCovered: boolean;
	readonly words: Messages;
	readonly paint: Paint;
	/** Takes what is chosen in a menu. */
	readonly choose: Send;
};

/** What stands between the title row and the status row. */
export function Screen({state, screen, isCovered, words, paint, choose}: ScreenProps) {
	const {height} = layoutIn(state);
	const {columns} = state.size;
	const rows = (lines: Parameters<typeof Rows>[0]['lines']) => (
		<Rows lines={lines} columns={columns} height={height} paint={paint} />
	);
	switch (screen.name) {
		case 'list':
			return <ReadingScreen state={state} opened={undefined} words={words} paint={paint} />;
		case 'article':
			return <ReadingScreen state={state} opened={screen.opened} words={words} paint={paint} />;
		case 'sources':
			return <SourcesScreen state={state} screen={screen} words={words} paint={paint} />;
		case 'picks':
			return rows(picksLines(state, screen, words));
		case 'help': {
			const lines = helpLines(words, columns);
			const top = Math.min(screen.top, Math.max(0, lines.length - height));
			return rows(lines.slice(top));
		}
		case 'prompt':
			return (
				<Screen state={state} screen={screen.over} isCovered words={words} paint={paint} choose={choose} />
			);
		case 'welcome':
			return (
				<Box height={height} width={columns} overflow="hidden">
					<WelcomeScreen
						isOffline={screen.isOffline}
						columns={columns}
						height={height}
						isFocused={!isCovered}
						words={words}
						onChoose={(choice) => choose({type: 'chose', choice})}
					/>
				</Box>
			);
		case 'finds':
			return (
				<Box height={height} width={columns} overflow="hidden">
					<FindsScreen
						address={screen.address}
						found={screen.found}
						now={state.now}
						zone={state.zone}
						columns={columns}
						height={height}
						isFocused={!isCovered}
						words={words}
						onChoose={(url) => choose({type: 'chose-find', url})}
					/>
				</Box>
			);
		case 'source': {
			const source = state.sources.find(({key}) => key === screen.key);
			return (
				<Box height={height} width={columns} overflow="hidden">
					{source && (
						<SourceScreen
							source={source}
							defaultInterval={state.settings.interval}
							defaultFullText={state.settings.fullText}
							user={screen.user}
							columns={columns}
							height={height}
							isFocused={!isCovered}
							words={words}
							onChoose={(choice) => choose({type: 'chose-setting', choice})}
						/>
					)}
				</Box>
			);
		}
	}
}
