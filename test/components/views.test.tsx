import {describe, expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 16};

const open = () => openScreen({feeds: press, size});

const saved = async () => {
	const screen = await open();
	await screen.press('/');
	await screen.answer('neige OU pont');
	await screen.press('S');
	await screen.answer('Montagne');
	return screen;
};

describe('a search that is given a name', () => {
	test('is a view over the sources, with what of it is unread', async () => {
		const screen = await saved();
		expect(screen.row(-1)).toBe(' Vue « Montagne » gardée : s la montre. u annule.');
		expect(screen.row(0)).toMatch(/^ actus · Montagne$/);
		await screen.press('s');
		await screen.until(/^ +3 {2}Aujourd’hui *\n +2 {2}Montagne +neige OU pont/m);
		expect(screen.frame()).toMatch(/^› +3 {2}Le Quotidien/m);
		await screen.press('k', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · Montagne$/);
		expect(screen.frame()).toMatch(/Première neige/);
		expect(screen.frame()).not.toMatch(/Le budget/);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles/);
	});

	test('is kept in the settings, where it can be written by hand as well', async () => {
		const screen = await saved();
		await screen.advance(1000);
		const {views} = (await screen.services.marks()).settings();
		expect(views).toEqual([{name: 'Montagne', query: 'neige OU pont'}]);
	});

	test('is renamed by e, removed by d, and each is taken back by u', async () => {
		const screen = await saved();
		await screen.press('s', 'k', 'e');
		await screen.press('ctrl-u');
		await screen.answer('Sommets');
		await screen.until(/^› +2 {2}Sommets/m);
		await screen.press('d');
		await screen.until(/Vue « Sommets » supprimée/);
		expect(screen.frame()).not.toMatch(/neige OU pont/);
		await screen.press('u');
		await screen.until(/2 {2}Sommets +neige OU pont/);
		await screen.press('u');
		await screen.until(/2 {2}Montagne +neige OU pont/);
		await screen.press('u');
		await screen.until(/Les vues sont comme avant/);
		expect(screen.frame()).not.toMatch(/neige OU pont/);
	});

	test('saved again under its name is that view, changed', async () => {
		const screen = await saved();
		await screen.press('/');
		await screen.answer('neige');
		await screen.press('S');
		await screen.answer('Montagne');
		await screen.press('s');
		await screen.until(/1 {2}Montagne +neige$/m);
	});
});

test('today is what came since midnight', async () => {
	const screen = await open();
	await screen.press('s', 'g', 'enter');
	expect(screen.row(0)).toMatch(/^ actus · Aujourd’hui$/);
	expect(screen.frame()).toMatch(/Un pont rouvre/);
	expect(screen.frame()).not.toMatch(/vendanges/);
	await screen.press('s', 'g', 'd', 'e');
	expect(screen.frame()).toMatch(/^›.*Aujourd’hui/m);
});

test('a list that nobody searched has nothing to save', async () => {
	const screen = await open();
	await screen.press('S');
	expect(screen.row(-1)).toMatch(/Il n’y a pas de recherche à garder/);
});
