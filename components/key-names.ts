import type {Key} from 'ink';
import {graphemesOf} from '../src/app/edit-line.ts';

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

/**
 * The key table's names of what Ink reports at once: keys typed fast, or held down, arrive as one input and are
 * told apart here.
 */
export const keyNames = (input: string, key: Key): readonly string[] => {
	if (key.tab && key.shift) return ['shift-tab'];
	for (const [flag, name] of named) if (key[flag]) return [name];
	if (key.ctrl) return input.length === 1 ? [`ctrl-${input}`] : [];
	if (key.meta) return [];
	return graphemesOf(input).map((grapheme) => controls[grapheme] ?? controlName(grapheme) ?? grapheme);
};

const controls: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\b': 'backspace',
	'\u007F': 'backspace',
};

/** Ctrl-A to Ctrl-Z are sent as U+0001 to U+001A. */
const controlName = (grapheme: string): string | undefined =>
	grapheme < ' ' ? `ctrl-${String.fromCharCode(grapheme.charCodeAt(0) + 0x60)}` : undefined;
