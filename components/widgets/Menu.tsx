import {Box, Text} from 'ink';
import SelectInput, {type IndicatorProps, type ItemProps} from 'ink-select-input';
import {brokenAtSpaces} from '../../src/text/broken-at-spaces.ts';
import {truncate} from '../../src/text/width.ts';

export type MenuProps = {
	readonly lead: string;
	readonly choices: readonly string[];
	readonly cursor: number;
	readonly columns: number;
	readonly height: number;
};

/** On each side of the menu. */
const margin = 2;

/**
 * A sentence and a fixed menu under it, drawn as the state has it: its keys are in the key table like all others. In a
 * low window the space around goes, then the sentence.
 */
export function Menu({lead, choices, cursor, columns, height}: MenuProps) {
	const room = columns - 2 * margin;
	const items = choices.map((label, index) => ({
		value: String(index),
		label: truncate(`${index + 1}. ${label}`, room - 2),
	}));
	const selected = Math.min(cursor, items.length - 1);
	const leadRows = brokenAtSpaces(lead, room);
	const isAiry = height >= leadRows.length + items.length + 2;
	return (
		<Box flexDirection="column" paddingX={margin} paddingTop={isAiry ? 1 : 0} gap={isAiry ? 1 : 0}>
			{height >= leadRows.length + items.length && <Text wrap="truncate">{leadRows.join('\n')}</Text>}
			<SelectInput
				key={selected}
				items={items}
				initialIndex={selected}
				isFocused={false}
				limit={Math.max(1, height)}
				indicatorComponent={Indicator}
				itemComponent={Item}
			/>
		</Box>
	);
}

function Indicator({isSelected = false}: IndicatorProps) {
	return <Text bold>{isSelected ? '› ' : '  '}</Text>;
}

function Item({isSelected = false, label}: ItemProps) {
	return (
		<Text bold={isSelected} wrap="truncate">
			{label}
		</Text>
	);
}
