import {Box} from 'ink';
import {sourceDetail} from '../../src/app/source-detail.ts';
import {sourcesLayout} from '../../src/app/sources-layout.ts';
import {sourcesLines} from '../../src/app/sources-lines.ts';
import type {Screen, State} from '../../src/app/state.ts';
import type {Messages} from '../../src/messages/messages.ts';
import type {Paint} from '../theme.ts';
import {Divider} from '../widgets/Divider.tsx';
import {Rows} from '../widgets/Rows.tsx';

export type SourcesScreenProps = {
	readonly state: State;
	readonly screen: Screen & {readonly name: 'sources'};
	readonly words: Messages;
	readonly paint: Paint;
};

/** The sources, and how the one under the cursor fares: side by side in a wide window, else one above the other. */
export function SourcesScreen({state, screen, words, paint}: SourcesScreenProps) {
	const {isWide, listColumns, listHeight, detailColumns, detailHeight} = sourcesLayout(state);
	return (
		<Box flexDirection={isWide ? 'row' : 'column'}>
			<Rows
				lines={sourcesLines(state, screen, words)}
				columns={listColumns}
				height={listHeight}
				paint={paint}
			/>
			{isWide && <Divider height={listHeight} />}
			<Rows
				lines={sourceDetail(state, screen, words)}
				columns={detailColumns}
				height={detailHeight}
				paint={paint}
			/>
		</Box>
	);
}
