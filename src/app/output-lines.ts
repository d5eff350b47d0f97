import type {Messages} from '../messages/messages.ts';
import {type ScreenLine, textLine} from './screen-line.ts';
import type {Screen, State} from './state.ts';
import {layoutIn} from './step.ts';

type OutputScreen = Screen & {readonly name: 'output'};

/** What a command printed, as far as it is scrolled; while it runs, that it does. */
export const outputLines = (state: State, screen: OutputScreen, words: Messages): readonly ScreenLine[] => {
	const {rows, top, ending} = screen;
	if (!ending) return [textLine(` ${words.exports.running}`, 'hint')];
	return rows.slice(top, top + layoutIn(state).height).map((row) => textLine(` ${row}`, 'plain'));
};

/** Columns that its rows may take. */
export const outputColumns = ({size}: State): number => Math.max(1, size.columns - 2);
