import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';

export type MenuProps<Choice extends string> = {
	readonly lead: string;
	readonly choices: readonly (readonly [choice: Choice, label: string])[];
	readonly isFocused: boolean;
	readonly onChoose: (choice: Choice) => void;
};

/** A sentence and a fixed menu under it; digits choose at once. */
export function Menu<Choice extends string>({lead, choices, isFocused, onChoose}: MenuProps<Choice>) {
	const items = choices.map(([value, label], index) => ({value, label: `${index + 1}. ${label}`}));
	return (
		<Box flexDirection="column" paddingX={2} paddingTop={1} gap={1}>
			<Text>{lead}</Text>
			<SelectInput items={items} isFocused={isFocused} onSelect={({value}) => onChoose(value)} />
		</Box>
	);
}
