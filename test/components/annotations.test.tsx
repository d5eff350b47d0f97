import {describe, expect, test} from 'vitest';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 14};
const open = () => openScreen({feeds: press, size});

const titles = ({frame}: TestScreen): readonly string[] =>
	frame()
		.split('\n')
		.flatMap((row) => /(?:rectifié|pont rouvre|vendanges|neige|col ferme)/.exec(row)?.[0] ?? []);

describe('a note', () => {
	test('is written with i, keeps the article, and stands under its byline', async () => {
		const screen = await open();
		await screen.press('i');
		expect(screen.row(-1)).toBe(' Note :');
		await screen.answer('À relire');
		expect(screen.row(-1)).toBe(' Note : « À relire ». L’article est gardé dans les favoris. u annule.');
		expect(screen.row(2)).toMatch(/^›•[☆★] /);
		await screen.press('enter');
		await screen.until(/Note : À relire/);
		expect(screen.frame()).toMatch(/Gardé .*\n.*Note : À relire/);
		await screen.press('i', 'home');
		await screen.answer('2023 : ');
		await screen.until(/^ +Note : 2023 : À relire$/m);
	});

	test('of several lines is edited in one, and shown in several', async () => {
		const screen = await open();
		await screen.press('i');
		await screen.paste('Un\r\ndeux');
		expect(screen.row(-1)).toBe(' Note : Un⏎deux');
		await screen.press('enter', 'enter');
		await screen.until(/Note : Un\n +deux$/m);
		await screen.press('i');
		expect(screen.row(-1)).toBe(' Note : Un⏎deux');
	});

	test('is wiped by an empty line; the bookmark stays', async () => {
		const screen = await open();
		await screen.press('i');
		await screen.answer('x');
		await screen.press('i', 'backspace', 'enter');
		expect(screen.row(-1)).toBe(' Note effacée. u annule.');
		expect(screen.row(2)).toMatch(/^›•[☆★] /);
	});

	test('is found by a search', async () => {
		const screen = await open();
		await screen.press('G', 'i');
		await screen.answer('Randonnée d’été');
		await screen.press('/');
		await screen.answer('randonnee');
		expect(titles(screen)).toEqual(['col ferme']);
	});
});

describe('u', () => {
	test('takes back what was written, and the bookmark that came of it', async () => {
		const screen = await open();
		await screen.press('i');
		await screen.answer('une');
		await screen.press('i', 'ctrl-u');
		await screen.answer('deux');
		await screen.press('t');
		await screen.answer('climat');
		await screen.press('u');
		expect(screen.row(-1)).toBe(' Annulé, étiquettes : aucune.');
		await screen.press('u');
		expect(screen.row(-1)).toBe(' Annulé, note : « une ».');
		await screen.press('u');
		expect(screen.row(-1)).toBe(' Annulé : plus de note.');
		expect(screen.row(2)).toMatch(/^›• {2}/);
		await screen.press('u');
		expect(screen.row(-1)).toBe(' Rien à annuler.');
	});

	test('and b leave no note in the list that the library does not have', async () => {
		const screen = await open();
		const shown = () => screen.program.state().list.headlines[0];
		await screen.press('i');
		await screen.answer('une');
		await screen.press('b');
		expect(shown()?.note).toBeUndefined();
		await screen.press('u');
		expect(shown()?.note).toBe('une');
	});

	test('brings back a bookmark that was let go with what was written on it', async () => {
		const screen = await open();
		await screen.press('i');
		await screen.answer('une');
		await screen.press('t');
		await screen.answer('climat');
		await screen.press('enter');
		await screen.until(/Note : une/);
		await screen.press('b');
		await screen.until(/retiré/);
		expect(screen.frame()).not.toMatch(/Note|#climat/);
		await screen.press('u');
		await screen.until(/Gardé.* · #climat\n +Note : une$/m);
	});

	test('has nothing to take back where nothing was changed', async () => {
		const screen = await open();
		await screen.press('t', 'enter', 'u');
		expect(screen.row(-1)).toBe(' Rien à annuler.');
	});
});

describe('tags', () => {
	/** The newest two bookmarked under `climat`, the second and the last under `ue`. */
	const tagged = async () => {
		const screen = await open();
		await screen.press('t');
		await screen.answer('Climat');
		await screen.press('j', 't');
		await screen.answer('climat, #UE');
		await screen.press('G', 't');
		await screen.answer('ue');
		return screen;
	};

	test('are set with t, completed by Tab, and shown in the bookmarks', async () => {
		const screen = await tagged();
		expect(screen.row(-1)).toBe(' Étiquettes : #ue. L’article est gardé dans les favoris. u annule.');
		await screen.press('t', 'c', 'l', '\t');
		expect(screen.row(-1)).toBe(' Étiquettes (Tab complète) : ue climat');
		await screen.press('é', '\t', 'enter');
		expect(screen.row(-1)).toBe(' Étiquettes : #ue #climat #é. u annule.');
		await screen.press('3');
		expect(screen.frame()).toMatch(/passe de j.*#climat$/m);
		expect(screen.frame()).toMatch(/Le col ferme.*#ue #climat #é$/m);
		await screen.press('1');
		expect(screen.frame()).not.toContain('#climat');
	});

	test('# lists them with their counts; Enter shows the bookmarks of one, h leads back', async () => {
		const screen = await tagged();
		await screen.press('#');
		expect(screen.frame()).toMatch(
			/^ actus · Étiquettes \(2\).*\n› #climat +2 favoris\n {2}#ue +2 favoris\n/,
		);
		await screen.press('j', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · Favoris · #ue/);
		expect(titles(screen)).toEqual(['neige', 'col ferme']);
		await screen.press('/');
		await screen.answer('col');
		expect([screen.row(0), titles(screen)]).toEqual([
			expect.stringMatching(/Favoris · #ue · Recherche « col »/),
			['col ferme'],
		]);
		await screen.press('h', 'h');
		expect(screen.row(0)).toMatch(/^ actus · Favoris$/);
		expect(titles(screen)).toHaveLength(3);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/Dernières nouvelles/);
	});

	test('where there are none, # says how to set some; h goes back', async () => {
		const screen = await open();
		await screen.press('#');
		expect(screen.row(2)).toMatch(/^ {2}Aucune étiquette\. t en met/);
		await screen.press('enter', 'G', 'h');
		expect(titles(screen)).toHaveLength(5);
	});

	test('a tag that its last bookmark lost shows what that means', async () => {
		const screen = await tagged();
		await screen.press('#', 'enter', 'b', 'j', 'b', 'h', '#');
		expect(screen.row(1)).toMatch(/^› #ue +1 favori$/);
	});
});

test('in a wide window the article beside the list shows what was just written', async () => {
	const screen = await openScreen({feeds: press, size: {columns: 100, rows: 20}});
	await screen.press('i');
	await screen.answer('À relire');
	await screen.press('enter');
	await screen.until(/Note : À relire/);
});
