import {Box, Text, useApp, useInput, usePaste} from 'ink';
import {useSyncExternalStore} from 'react';
import type {Program} from '../src/app/program.ts';
import {statusLines, tooSmallLine} from '../src/app/status-lines.ts';
import {layoutIn} from '../src/app/step.ts';
import {titleBar} from '../src/app/title-bar.ts';
import type {Messages} from '../src/messages/messages.ts';
import {keyNames} from './key-names.ts';
import {Screen} from './Screen.tsx';
import type {Paint} from './theme.ts';

/** Hands the terminal over while an action runs, then takes it back and draws anew. */
export type Suspend = ReturnType<typeof useApp>['suspendTerminal'];

export type AppProps = {
	readonly program: Program;
	readonly words: Messages;
	readonly paint: Paint;
	/** Told how the terminal is handed over, for the one who runs it. */
	readonly onTerminal?: (suspend: Suspend) => void;
};

/** The whole screen: a title row, what is read, a status row. Keys go out by `send`, the state comes in. */
export function App({program, words, paint, onTerminal}: AppProps) {
	const state = useSyncExternalStore(program.subscribe, program.state);
	onTerminal?.(useApp().suspendTerminal);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) program.send({type: 'key', key: name});
	});
	usePaste((text) => program.send({type: 'pasted', text}));
	const {columns, rows} = state.size;
	const {isTooSmall, hasBars} = layoutIn(state);
	const {screen} = state;
	if (isTooSmall) return <Text wrap="truncate">{paint(tooSmallLine(columns, words))}</Text>;
	const lastLines = statusLines(state, words);
	// A notice of two rows lies over the last row of what is read, until the next key.
	const bodyHeight = rows - (hasBars ? 1 : 0) - lastLines.length;
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			{hasBars && <Text wrap="truncate">{paint(titleBar(state, words))}</Text>}
			<Box height={bodyHeight} flexShrink={0} overflow="hidden">
				<Screen state={state} screen={screen} words={words} paint={paint} />
			</Box>
			{lastLines.length > 0 && <Text wrap="truncate">{lastLines.map(paint).join('\n')}</Text>}
		</Box>
	);
}
