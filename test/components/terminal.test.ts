import {describe, expect, test} from 'vitest';
import {earlyPaint} from '../../components/early-paint.ts';
import {hasColour, painter} from '../../components/theme.ts';
import type {Size} from '../../src/app/state.ts';
import {entry, feed} from '../support/entries.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {press} from '../support/press.ts';
import {openTerminal} from '../support/terminal.ts';

const sizes: readonly Size[] = [
	{columns: 40, rows: 10},
	{columns: 60, rows: 20},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
];

const full = {
	...press,
	'https://long.example/': feed(
		'Le Fil',
		Array.from({length: 80}, (_, index) => entry(`Dépêche ${index} 東京 👩‍👩‍👧 `.repeat(6))),
	),
};

describe('on a terminal', () => {
	test.each(sizes)('of $columns columns and $rows rows, each row stands where it should', async (size) => {
		const screen = await openOnTerminal({feeds: full, size});
		await screen.press('j', 'j', 'pagedown', 'b', 'G', 'k', '?', 'q', 's', 'j', 'h', 'g');
		// What incremental drawing left on the screen is what a fresh drawing shows.
		const fresh = openTerminal(size);
		fresh.stdout.write(earlyPaint(screen.program.state(), screen.services.words, painter(false)));
		const wanted = (await fresh.rows()).join('\n');
		fresh.close();
		await screen.until(/^›/m);
		await expect.poll(screen.frame, {interval: 5}).toBe(wanted);
	});

	test('takes the alternate screen and raw keys, and gives both back', async () => {
		const screen = await openOnTerminal({feeds: press});
		expect(await screen.terminal.isAlternate()).toBe(true);
		expect(screen.terminal.isRaw()).toBe(true);
		await screen.drawing.close();
		expect(await screen.terminal.isAlternate()).toBe(false);
		expect(screen.terminal.isRaw()).toBe(false);
		expect(screen.terminal.written()).toMatch(/\u001B\[\?25h/);
	});

	test('has pastes bracketed while it reads', async () => {
		const screen = await openOnTerminal({feeds: press});
		expect(screen.terminal.written()).toContain('\u001B[?2004h');
		await screen.drawing.close();
		expect(screen.terminal.written()).toContain('\u001B[?2004l');
	});

	test('that draws joined emoji wider than we count them, they stay in their row', async () => {
		const screen = await openOnTerminal({feeds: full, size: {columns: 60, rows: 20}});
		const rows = await screen.terminal.rows();
		expect(rows[0]).toMatch(/^ actus /);
		expect(rows.slice(2, -1).filter((row) => !/^[ ›][ •]|^ Hier/.test(row))).toEqual([]);
		await screen.drawing.close();
		expect(screen.terminal.written().lastIndexOf('\u001B[?7h')).toBeGreaterThan(
			screen.terminal.written().lastIndexOf('\u001B[?7l'),
		);
	});

	test('writes little for a move of the cursor', async () => {
		const screen = await openOnTerminal({feeds: full, size: {columns: 80, rows: 24}});
		await screen.until(/^›.*0/m);
		const before = screen.terminal.written().length;
		await screen.press('j');
		await screen.until(/^.*\n.*\n.*\n›/);
		expect(screen.terminal.written().length - before).toBeLessThan(1500);
	});
});

describe('colours', () => {
	const coloured = async (isColoured: boolean, size: Size) => {
		const screen = await openOnTerminal({feeds: press, size, hasColour: isColoured});
		const rows = await Promise.all(Array.from({length: size.rows}, (_, row) => screen.terminal.cells(row)));
		return rows.flat();
	};

	test('are there', async () => {
		const cells = await coloured(true, {columns: 80, rows: 24});
		expect(cells.some(({hasColour}) => hasColour)).toBe(true);
	});

	test.each(sizes)(
		'are not where NO_COLOR is set, in $columns columns; weight and signs say the same',
		async (size) => {
			const cells = await coloured(false, size);
			expect(cells.filter(({hasColour}) => hasColour)).toEqual([]);
			expect(cells.some(({isBold}) => isBold)).toBe(true);
		},
	);

	test('are not in the menus either', async () => {
		const screen = await openOnTerminal({size: {columns: 60, rows: 20}});
		const rows = await Promise.all(Array.from({length: 20}, (_, row) => screen.terminal.cells(row)));
		expect(rows.flat().filter((cell) => cell.hasColour)).toEqual([]);
	});

	test.each([
		[{}, true],
		[{NO_COLOR: ''}, true],
		[{NO_COLOR: '1'}, false],
		[{NO_COLOR: '0'}, false],
		[{TERM: 'dumb'}, false],
		[{TERM: 'xterm-256color'}, true],
	])('of an environment %j: %s', (env, wanted) => {
		expect(hasColour(env)).toBe(wanted);
	});
});
