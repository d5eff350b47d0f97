import {describe, expect, test} from 'vitest';
import {listLines} from '../../src/app/list-lines.ts';
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

	test.each([
		'https://lejournal.example/flux.xml',
		'feed:https://lejournal.example/f',
		'latribune.example',
		'www.éclair.example:8080/une?p=1',
		'~/Téléchargements/page.txt',
	])('begins to add a source where it is an address: %s', async (address) => {
		const screen = await openScreen({feeds: press, size});
		await screen.paste(`${address}\n`);
		expect(screen.row(-1)).toBe(` Adresse ou fichier : ${address}`);
	});

	test.each(['budget', 'fin. Début', '3.14', '…', 'un/deux'])(
		'begins nothing where it is none: %s',
		async (text) => {
			const screen = await openScreen({feeds: press, size});
			const list = screen.frame();
			await screen.paste(text);
			expect(screen.frame()).toBe(list);
		},
	);

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

describe('a search as it is typed', () => {
	test('shows what it finds so far, and Enter keeps that', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/', 'n', 'e', 'i');
		await screen.advance(1);
		expect(screen.frame()).toMatch(/^›.*Première neige/m);
		expect(screen.frame()).not.toMatch(/Le budget/);
		expect(screen.row(-1)).toBe(' Chercher : nei');
		await screen.press('enter');
		expect(screen.row(0)).toMatch(/Recherche « nei »/);
		expect(screen.frame()).toMatch(/^›.*Première neige/m);
	});

	test('is forgotten by Escape: the list is as it was, cursor and all', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'j');
		const list = screen.frame();
		await screen.press('/', 'neige');
		await screen.advance(1);
		expect(screen.frame()).not.toMatch(/Un pont/);
		await screen.press('escape');
		expect(screen.frame()).toBe(list);
	});

	test('what is no query is said over the line, which can be mended', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/');
		await screen.answer('titer:pont');
		expect(screen.frame()).toMatch(/« titer: » n’est pas un champ \(signe 1\)/);
		expect(screen.row(-1)).toBe(' Chercher : titer:pont');
		await screen.press('backspace', 'backspace', 're', 'enter');
		expect(screen.frame()).toMatch(/^›.*Un pont rouvre/m);
	});

	test('a field still without its value changes nothing', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('/', 'pont');
		await screen.advance(1);
		await screen.press(' titre:');
		await screen.advance(1);
		expect(screen.frame()).toMatch(/^›.*Un pont rouvre/m);
		await screen.press('budget');
		await screen.advance(1);
		expect(screen.frame()).toMatch(/Rien ne contient ces mots/);
	});
});

test('the words of a search are marked in the titles', async () => {
	const screen = await openScreen({feeds: press, size});
	await screen.press('/');
	await screen.answer('premiere NEI');
	const lines = listLines(screen.program.state(), screen.services.words);
	const hits = lines.flatMap(({spans}) => spans.filter(({role}) => role === 'hit').map(({text}) => text));
	expect(hits).toEqual(['Première', 'neige']);
});
