import {Box, Text} from 'ink';
import type {ScreenLine} from '../../src/app/screen-line.ts';
import type {Paint} from '../theme.ts';

export type RowsProps = {
	readonly lines: readonly ScreenLine[];
	readonly columns: number;
	readonly height: number;
	readonly paint: Paint;
};

/** Rows of the screen in a box of a fixed size; each is cut to its width beforehand, so nothing is wrapped here. */
export function Rows({lines, columns, height, paint}: RowsProps) {
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Text wrap="truncate">{lines.slice(0, height).map(paint).join('\n')}</Text>
		</Box>
	);
}
