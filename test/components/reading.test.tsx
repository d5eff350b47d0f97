import {describe, expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const opened = async (columns = 80, rows = 24) => {
	const screen = await openScreen({feeds: press, size: {columns, rows}});
	await screen.press('enter');
	await screen.until(/Publié/);
	return screen;
};

const widest = (frame: string) =>
	Math.max(
		...frame
			.split('\n')
			.slice(1, -1)
			.map((row) => row.trim().length),
	);

describe('the measure', () => {
	test('is made narrower and wider live, and kept', async () => {
		const screen = await opened();
		await screen.press('-', '-', '-', '-', '-');
		await screen.until(/Largeur du texte : 56 colonnes\./);
		expect(widest(screen.frame())).toBeLessThanOrEqual(56);
		expect(screen.row(1)).toMatch(/^ {12}Le budget/);
		await screen.press('+');
		await screen.until(/60 colonnes/);
		const store = await screen.services.marks();
		expect(store.settings().measure).toBe(76);
		await screen.advance(500);
		expect(store.settings().measure).toBe(60);
	});

	test('stops at the window’s edges and at the narrowest', async () => {
		const screen = await opened(60);
		await screen.press('+', '+');
		await screen.until(/58 colonnes, pas davantage ici\./);
		await screen.press(...Array(9).fill('-'));
		await screen.until(/32 colonnes, pas davantage ici\./);
	});
});
