import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {edited, graphemesOf, inputOf, inserted, textOf} from '../../src/app/edit-line.ts';
import type {Input} from '../../src/app/state.ts';

/** A line with `|` where the caret is. */
const shown = ({graphemes, caret}: Input): string => graphemes.toSpliced(caret, 0, '|').join('');

const line = (text: string): Input => {
	const [before = '', after = ''] = text.split('|');
	return {graphemes: [...graphemesOf(before), ...graphemesOf(after)], caret: graphemesOf(before).length};
};

describe('a line being typed', () => {
	test.each([
		['un mot|', 'backspace', 'un mo|'],
		['|un mot', 'backspace', '|un mot'],
		['un| mot', 'delete', 'un|mot'],
		['un mot|', 'delete', 'un mot|'],
		['un mot|', 'left', 'un mo|t'],
		['|un mot', 'left', '|un mot'],
		['un| mot', 'right', 'un |mot'],
		['un mot|', 'right', 'un mot|'],
		['un mot|', 'home', '|un mot'],
		['un mot|', 'ctrl-a', '|un mot'],
		['|un mot', 'end', 'un mot|'],
		['|un mot', 'ctrl-e', 'un mot|'],
		['un m|ot', 'ctrl-u', '|ot'],
		['un m|ot', 'ctrl-k', 'un m|'],
		['un  mot |', 'ctrl-w', 'un  |'],
		['|mot', 'ctrl-w', '|mot'],
		['un|', 'space', 'un |'],
		['un|', 'é', 'uné|'],
		['famille 👩‍👩‍👧|', 'backspace', 'famille |'],
		['e\u0301|', 'backspace', '|'],
		['|', '👩‍👩‍👧', '👩‍👩‍👧|'],
	])('%s, then %s: %s', (before, key, after) => {
		expect(shown(edited(line(before), key) ?? line(before))).toBe(after);
	});

	test.each(['up', 'tab', 'pagedown', 'ctrl-x', 'escape'])('%s means nothing to it', (key) => {
		expect(edited(line('mot|'), key)).toBeUndefined();
	});

	test('holds no more than 10,000 characters', () => {
		const full = inputOf('é'.repeat(12_000));
		expect(full.graphemes).toHaveLength(10_000);
		expect(inserted(full, 'x').graphemes).toHaveLength(10_000);
	});

	test('is one line without controls, whatever is pasted, and its caret stays within', () => {
		const keys = [
			'left',
			'right',
			'home',
			'end',
			'backspace',
			'delete',
			'ctrl-u',
			'ctrl-k',
			'ctrl-w',
			'space',
			'x',
		];
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 20}),
				fc.array(fc.oneof(fc.constantFrom(...keys), fc.string({unit: 'binary', maxLength: 5})), {
					maxLength: 10,
				}),
				(text, steps) => {
					let input = inputOf(text);
					for (const step of steps) input = edited(input, step) ?? inserted(input, step);
					expect(textOf(input)).not.toMatch(
						/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/,
					);
					expect(input.caret).toBeGreaterThanOrEqual(0);
					expect(input.caret).toBeLessThanOrEqual(input.graphemes.length);
				},
			),
		);
	});
});
