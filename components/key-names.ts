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
	for (const [flag, name] of named) if (key[flag]) return [name];
	if (key.ctrl) return input.length === 1 ? [`ctrl-${input}`] : [];
	if (key.meta) return [];
	return graphemesOf(input).flatMap((grapheme) => {
		if (grapheme === ' ') return ['space'];
		if (grapheme === '\r' || grapheme === '\n') return ['enter'];
		if (grapheme === '\t') return ['tab'];
		if (grapheme === '\u007F' || grapheme === '\b') return ['backspace'];
		return grapheme < ' ' ? [] : [grapheme];
	});
};
