import {describe, expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 60, rows: 10};

describe('a search', () => {
	test('is typed in the last row', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/', 'mètre', 'left');
		expect(screen.row(-1)).toBe(' Chercher : mètre');
		await screen.press('backspace', 'home', 'dé', 'end', 's');
		expect(screen.row(-1)).toBe(' Chercher : démètes');
	});

	test('finds words in titles and in texts, without accents', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/');
		await screen.answer('premiere NEIGE');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles · Recherche « premiere NEIGE »
			 Aujourd’hui ──────────────────────────────────────────────
			›•  14:03       La Gazett… € Première neige au-dessus de 2…






			 02/10/2023 14:03:48        Entrée lire · b garder · ? aide"
		`);
		await screen.press('/');
		expect(screen.row(-1)).toBe(' Chercher :');
		await screen.answer('287 voix');
		expect(screen.frame()).toMatch(/^›.*Le budget/m);
	});

	test('that finds nothing says so, and h leads back to the list', async () => {
		const screen = await openScreen({feeds: press, size});
		const list = screen.frame();
		await screen.press('/');
		await screen.answer('zéphyr');
		expect(screen.frame()).toMatch(/Rien ne contient ces mots\. h revient à la liste\./);
		await screen.press('h');
		expect(screen.frame()).toBe(list);
	});

	test('is left by an empty line', async () => {
		const screen = await openScreen({feeds: press, size});
		const list = screen.frame();
		await screen.press('/');
		await screen.answer('neige');
		await screen.press('/', 'enter');
		expect(screen.frame()).toBe(list);
	});

	test('stays within the view it was asked in', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m', '2', '/');
		await screen.answer('le');
		expect(screen.row(0)).toMatch(/^ actus · Non lus · Recherche « le »/);
		expect(screen.frame()).not.toMatch(/Le budget/);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Non lus +4 non lus/);
	});

	test('is called off by Escape, and by Backspace in an empty line', async () => {
		const screen = await openScreen({feeds: press, size});
		const list = screen.frame();
		await screen.press('/', 'neige', 'escape');
		expect(screen.frame()).toBe(list);
		await screen.press('/', 'x', 'backspace', 'backspace');
		expect(screen.frame()).toBe(list);
	});

	test('takes letters that are commands elsewhere as letters', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/', 'q', 'A', 'space', '?', '3');
		expect(screen.row(-1)).toBe(' Chercher : qA ?3');
		expect(screen.asked).toEqual([]);
	});

	test('that is longer than the row shows its end', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 10}});
		await screen.press('/', `${'mot '.repeat(20)}fin`);
		expect(screen.row(-1)).toMatch(/^ Chercher : .*mot fin$/);
		expect(screen.row(-1).length).toBeLessThanOrEqual(40);
	});
});

describe('what is pasted', () => {
	test('is never run as keys', async () => {
		const screen = await openScreen({feeds: press, size});
		const list = screen.frame();
		await screen.paste('A\nq\rdjjj3');
		expect(screen.frame()).toBe(list);
		expect(screen.asked).toEqual([]);
	});

	test('goes into a prompt as one line, without controls', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/');
		await screen.paste('deux\nlignes\u0007 \u202Eet \u009B31mplus');
		expect(screen.row(-1)).toBe(' Chercher : deux lignes et plus');
	});

	test('begins to add a source where it is an address', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.paste('https://lejournal.example/flux.xml\n');
		expect(screen.row(-1)).toBe(' Adresse ou fichier : https://lejournal.example/flux.xml');
	});

	test('of a whole file is cut, and costs no pause', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/');
		const before = performance.now();
		await screen.paste('👩‍👩‍👧 '.repeat(100_000));
		await screen.press('x');
		expect(performance.now() - before).toBeLessThan(2000);
		expect(screen.row(-1)).toMatch(/^ Chercher : /);
	});
});
