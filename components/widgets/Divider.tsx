import {Box, Text} from 'ink';

/** The upright rule between two panes. */
export function Divider({height}: {readonly height: number}) {
	return (
		<Box width={1} height={height} overflow="hidden">
			<Text dimColor wrap="truncate">
				{Array(height).fill('│').join('\n')}
			</Text>
		</Box>
	);
}
