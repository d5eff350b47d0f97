import type {Emulator} from './emulator.ts';

/** The rows marked as under the cursor, at the screen's edge or at that of the list's pane. */
export const selected = (terminal: Emulator): readonly string[] =>
	terminal.rows().filter((row) => /(?:^|│)›/.test(row));

/** Whether the cursor is on the headline of this title, nowhere else, and the screen is there down to its last row. */
export const isOn = (title: string) => {
	const whole = new RegExp(`${title}(?!\\d)`);
	return (terminal: Emulator): boolean => {
		const [row = '', ...others] = selected(terminal);
		return others.length === 0 && whole.test(row) && terminal.rows().at(-1) !== '';
	};
};
