import {Box} from 'ink';
import {articleLines} from '../../src/app/article-lines.ts';
import {listLines} from '../../src/app/list-lines.ts';
import {sourcesPane} from '../../src/app/sources-pane.ts';
import type {Opened, State} from '../../src/app/state.ts';
import {layoutIn, showsHyperlinks} from '../../src/app/step.ts';
import type {Messages} from '../../src/messages/messages.ts';
import type {Paint} from '../theme.ts';
import {Divider} from '../widgets/Divider.tsx';
import {Rows} from '../widgets/Rows.tsx';

export type ReadingScreenProps = {
	readonly state: State;
	/** The article being read; without one the list has the keys, and the preview stands beside it. */
	readonly opened: Opened | undefined;
	readonly words: Messages;
	readonly paint: Paint;
};

/** Sources, list and article: as many of them side by side as the window has panes, else one at a time. */
export function ReadingScreen({state, opened, words, paint}: ReadingScreenProps) {
	const layout = layoutIn(state);
	const {isWide, height, sourcesColumns, listColumns, articleColumns} = layout;
	const shown = opened ?? (isWide ? state.preview : undefined);
	const list = (opened === undefined || isWide) && (
		<Rows lines={listLines(state, words)} columns={listColumns} height={height} paint={paint} />
	);
	const article = (shown !== undefined || isWide) && (
		<Rows
			lines={shown ? articleLines(shown, showsHyperlinks(state), layout) : []}
			columns={articleColumns}
			height={height}
			paint={paint}
		/>
	);
	return (
		<Box height={height}>
			{sourcesColumns > 0 && (
				<Rows lines={sourcesPane(state, words)} columns={sourcesColumns} height={height} paint={paint} />
			)}
			{sourcesColumns > 0 && <Divider height={height} />}
			{list}
			{isWide && <Divider height={height} />}
			{article}
		</Box>
	);
}
