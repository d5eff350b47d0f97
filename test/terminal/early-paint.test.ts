import {describe, expect, test} from 'vitest';
import {createEmulator} from '../support/emulator.ts';
import {homeWithNews} from '../support/home.ts';
import {noTerminals, openReader, small, usual, wide} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(100);

/** What the program asks for when it takes the screen: first the early paint, then Ink. */
const takesScreen = '\u001B[?1049h';

describe.skipIf(noTerminals)('the headlines are there before Ink is loaded', () => {
	test.each([small, usual, wide])('at $columns x $rows, cell for cell what Ink draws', async (size) => {
		const reader = openReader(homeOfNews({COLORTERM: 'truecolor'}), {size});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('j');
		await reader.terminal.until(isOn('Dépêche 2'));
		reader.type('k');
		await reader.terminal.until(isOn('Dépêche 1'));
		const written = reader.written().toString();
		const secondTaking = written.indexOf(takesScreen, written.indexOf(takesScreen) + 1);
		expect(secondTaking).toBeGreaterThan(0);

		const replay = createEmulator(size);
		replay.feed(written.slice(0, secondTaking));
		await replay.caughtUp();
		const early = replay.cells();
		expect(isOn('Dépêche 1')(replay)).toBe(true);
		if (size !== wide) expect(early).toEqual(reader.terminal.cells());

		// From the early paint to Ink's answer to the keys, no row but the one being written anew ever goes away.
		const sameRows = () => replay.rows().slice(1, -1).map(beforeDivider).map(withoutCursor);
		const shown = sameRows();
		for (const piece of pieces(written.slice(secondTaking), 40)) {
			replay.feed(piece);
			await replay.caughtUp();
			const now = sameRows();
			expect(shown.filter((row, index) => row !== now[index]).length).toBeLessThanOrEqual(1);
		}
	});
});

/** Stretches of about so many characters, none of which cuts a sequence or a row's text. */
const pieces = (text: string, length: number): readonly string[] =>
	text.match(new RegExp(`[\\s\\S]{1,${length}}[^\\u001B\\n]*(?:\\n|(?=\\u001B)|$)`, 'g')) ?? [];

const beforeDivider = (row: string): string => row.split('│')[0]?.trimEnd() ?? '';
const withoutCursor = (row: string): string => row.replace(/^›/, ' ');
