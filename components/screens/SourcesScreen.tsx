import {Box} from 'ink';
import {listLines} from '../../src/app/list-lines.ts';
import {sourceDetail} from '../../src/app/source-detail.ts';
import {sourcesLayout} from '../../src/app/sources-layout.ts';
import {sourcesLines} from '../../src/app/sources-lines.ts';
import {sourcesPane} from '../../src/app/sources-pane.ts';
import type {Screen, State} from '../../src/app/state.ts';
import {layoutIn} from '../../src/app/step.ts';
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

/** The sources, and how the one under the cursor fares: side by side in a wide window, with the list between them where there are three panes, else one above the other. */
export function SourcesScreen({state, screen, words, paint}: SourcesScreenProps) {
	const {isWide, listColumns, listHeight, detailColumns, detailHeight} = sourcesLayout(state);
	const {panes, sourcesColumns, listColumns: besideColumns} = layoutIn(state);
	const detail = (
		<Rows
			lines={sourceDetail(state, screen, words)}
			columns={detailColumns}
			height={detailHeight}
			paint={paint}
		/>
	);
	if (panes === 3) {
		return (
			<Box>
				<Rows lines={sourcesPane(state, words)} columns={sourcesColumns} height={listHeight} paint={paint} />
				<Divider height={listHeight} />
				<Rows lines={listLines(state, words)} columns={besideColumns} height={listHeight} paint={paint} />
				<Divider height={listHeight} />
				{detail}
			</Box>
		);
	}
	return (
		<Box flexDirection={isWide ? 'row' : 'column'}>
			<Rows
				lines={sourcesLines(state, screen, words)}
				columns={listColumns}
				height={listHeight}
				paint={paint}
			/>
			{isWide && <Divider height={listHeight} />}
			{detail}
		</Box>
	);
}
