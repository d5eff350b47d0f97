import {Box, Text} from 'ink';
import SelectInput, {type IndicatorProps, type ItemProps} from 'ink-select-input';
import {displayWidth, truncate} from '../../src/text/width.ts';

export type MenuProps<Choice extends string> = {
	readonly lead: string;
	readonly choices: readonly (readonly [choice: Choice, label: string])[];
	readonly columns: number;
	readonly height: number;
	readonly isFocused: boolean;
	readonly onChoose: (choice: Choice) => void;
};

/** On each side of the menu. */
const margin = 2;

/** A sentence and a fixed menu under it; digits choose at once. In a low window the space around goes, then the sentence. */
export function Menu<Choice extends string>({
	lead,
	choices,
	columns,
	height,
	isFocused,
	onChoose,
}: MenuProps<Choice>) {
	const room = columns - 2 * margin;
	const items = choices.map(([value, label], index) => ({
		value,
		label: truncate(`${index + 1}. ${label}`, room - 2),
	}));
	// A sentence broken at its spaces may need one row more than its length says.
	const leadRows = displayWidth(lead) <= room ? 1 : Math.ceil(displayWidth(lead) / room) + 1;
	const isAiry = height >= leadRows + items.length + 2;
	return (
		<Box flexDirection="column" paddingX={margin} paddingTop={isAiry ? 1 : 0} gap={isAiry ? 1 : 0}>
			{height >= leadRows + items.length && <Text>{lead}</Text>}
			<SelectInput
				items={items}
				isFocused={isFocused}
				indicatorComponent={Indicator}
				itemComponent={Item}
				onSelect={({value}) => onChoose(value)}
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
