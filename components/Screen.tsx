import {Box} from 'ink';
import {contentsLines} from '../src/app/contents.ts';
import {exportFormats} from '../src/app/export-formats.ts';
import {helpLines} from '../src/app/help-lines.ts';
import {outputLines} from '../src/app/output-lines.ts';
import {picksLines} from '../src/app/picks-lines.ts';
import type {Screen as ScreenState, State} from '../src/app/state.ts';
import {hintedHeight, layoutIn} from '../src/app/step.ts';
import {tagsLines} from '../src/app/tags-lines.ts';
import type {Messages} from '../src/messages/messages.ts';
import {FindsScreen} from './screens/FindsScreen.tsx';
import {PageMenuScreen} from './screens/PageMenuScreen.tsx';
import {ReadingScreen} from './screens/ReadingScreen.tsx';
import {SourceScreen} from './screens/SourceScreen.tsx';
import {SourcesScreen} from './screens/SourcesScreen.tsx';
import {WelcomeScreen} from './screens/WelcomeScreen.tsx';
import type {Paint} from './theme.ts';
import {Menu} from './widgets/Menu.tsx';
import {Rows} from './widgets/Rows.tsx';

export type ScreenProps = {
	readonly state: State;
	readonly screen: ScreenState;
	readonly words: Messages;
	readonly paint: Paint;
};

/** What stands between the title row and the status row. */
export function Screen({state, screen, words, paint}: ScreenProps) {
	const {height, textColumns} = layoutIn(state);
	const {columns} = state.size;
	const rows = (lines: Parameters<typeof Rows>[0]['lines']) => (
		<Rows lines={lines} columns={columns} height={height} paint={paint} />
	);
	switch (screen.name) {
		case 'list':
			return <ReadingScreen state={state} opened={undefined} words={words} paint={paint} />;
		case 'article':
			return <ReadingScreen state={state} opened={screen.opened} words={words} paint={paint} />;
		case 'page-menu':
			return (
				<PageMenuScreen
					settings={state.settings}
					textColumns={textColumns}
					cursor={screen.cursor}
					columns={columns}
					height={hintedHeight(state)}
					words={words}
				>
					<Screen state={state} screen={screen.over} words={words} paint={paint} />
				</PageMenuScreen>
			);
		case 'sources':
			return <SourcesScreen state={state} screen={screen} words={words} paint={paint} />;
		case 'tags':
			return rows(tagsLines(state, screen, words));
		case 'output':
			return rows(outputLines(state, screen, words));
		case 'export-menu': {
			const {wanted} = screen;
			return (
				<Box height={height} width={columns} overflow="hidden">
					<Menu
						lead={words.exports.lead('id' in wanted ? wanted.title || words.list.untitled : undefined)}
						choices={exportFormats.map((format) => words.exports.formats[format])}
						cursor={screen.cursor}
						columns={columns}
						height={height}
					/>
				</Box>
			);
		}
		case 'picks':
			return rows(picksLines(state, screen, words));
		case 'contents':
			return rows(contentsLines(state, screen));
		case 'help': {
			const lines = helpLines(words, columns);
			const top = Math.min(screen.top, Math.max(0, lines.length - height));
			return rows(lines.slice(top));
		}
		case 'prompt':
			return <Screen state={state} screen={screen.over} words={words} paint={paint} />;
		case 'welcome':
			return (
				<Box height={height} width={columns} overflow="hidden">
					<WelcomeScreen
						isOffline={screen.isOffline}
						cursor={screen.cursor}
						columns={columns}
						height={height}
						words={words}
					/>
				</Box>
			);
		case 'finds':
			return (
				<Box height={height} width={columns} overflow="hidden">
					<FindsScreen
						address={screen.address}
						found={screen.found}
						cursor={screen.cursor}
						now={state.now}
						zone={state.zone}
						columns={columns}
						height={height}
						words={words}
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
							cursor={screen.cursor}
							columns={columns}
							height={height}
							words={words}
						/>
					)}
				</Box>
			);
		}
	}
}
