import {describe, expect, test} from 'vitest';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 12};

/** The marks of the rows on the screen, from the top: `•` unread, `★` bookmarked (whole or not), `-` neither. */
const marks = ({frame}: TestScreen): string =>
	frame()
		.split('\n')
		.flatMap((row) => /^[› ]([• ])([☆★ ]) (?:\d|hier|yest)/.exec(row)?.slice(1, 3).join('').trim() ?? [])
		.map((mark) => mark.replace('☆', '★') || '-')
		.join(' ');

/** What the library keeps of them, in the list's order. */
const kept = ({services}: TestScreen): string =>
	services.library
		.headlines({view: 'latest'}, {from: 'start', count: 20})
		.headlines.map(({isRead, isBookmarked}) => `${isRead ? '' : '•'}${isBookmarked ? '★' : ''}` || '-')
		.join(' ');

const expectMarks = (screen: TestScreen, wanted: string) => {
	expect(marks(screen)).toBe(wanted);
	expect(kept(screen)).toBe(wanted);
};

describe('marks', () => {
	test('m marks read and unread again, and the count in the title follows', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m');
		expectMarks(screen, '- • • • •');
		expect(screen.row(0)).toMatch(/ 4 non lus$/);
		expect(screen.row(-1)).toBe(' 1 article marqué lu. u annule.');
		await screen.press('m');
		expectMarks(screen, '• • • • •');
		expect(screen.row(-1)).toBe(' 1 article marqué non lu. u annule.');
	});

	test('b bookmarks and lets go', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'b');
		expectMarks(screen, '• •★ • • •');
		expect(screen.row(-1)).toBe(' 1 article gardé dans les favoris. u annule.');
		await screen.press('b');
		expectMarks(screen, '• • • • •');
		expect(screen.row(-1)).toBe(' 1 article retiré des favoris. u annule.');
	});

	test('A marks all of the view', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('A');
		expectMarks(screen, '- - - - -');
		expect(screen.row(-1)).toBe(' 5 articles marqués lus. u annule.');
		expect(screen.row(0)).toMatch(/ 0 non lu$/);
	});

	test('A in a source’s list leaves the others unread', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'j', 'enter', 'A');
		expect(screen.row(-1)).toBe(' 2 articles marqués lus. u annule.');
		expect(kept(screen)).toBe('• - • • -');
	});

	test('U marks all that stands above the cursor, not the cursor’s own', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'j', 'U');
		expectMarks(screen, '- - • • •');
		await screen.press('u');
		expectMarks(screen, '• • • • •');
	});

	test('M marks all of the source that the cursor is on, and u takes it back at once', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('M');
		expectMarks(screen, '- • - - •');
		expect(screen.row(-1)).toBe(' 3 articles marqués lus. u annule.');
		await screen.press('u');
		expectMarks(screen, '• • • • •');
	});

	test('O marks all that stands under the cursor, not the cursor’s own', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'j', 'O');
		expectMarks(screen, '• • • - -');
		expect(screen.row(-1)).toBe(' 2 articles marqués lus. u annule.');
	});

	test('A where all is read already has nothing to say or to undo', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('A', 'A');
		expect(screen.row(-1)).toMatch(/^ 02\/10\/2023 14:03:48/);
		await screen.press('u');
		expectMarks(screen, '• • • • •');
	});

	test('u takes back the last deed, again the one before, then says that there is none', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('b', 'j', 'j', 'O', 'm');
		expectMarks(screen, '•★ • - - -');
		await screen.press('u');
		expectMarks(screen, '•★ • • - -');
		expect(screen.row(-1)).toBe(' Annulé : 1 article marqué non lu.');
		await screen.press('u');
		expectMarks(screen, '•★ • • • •');
		expect(screen.row(-1)).toBe(' Annulé : 2 articles marqués non lus.');
		await screen.press('u');
		expectMarks(screen, '• • • • •');
		expect(screen.row(-1)).toBe(' Annulé : 1 article retiré des favoris.');
		await screen.press('u');
		expect(screen.row(-1)).toBe(' Rien à annuler.');
	});

	test('u takes back also what opening has marked', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('enter', 'h', 'u');
		expectMarks(screen, '• • • • •');
	});

	test('an undo of « mark all » leaves read what was read before', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m', 'A', 'u');
		expectMarks(screen, '- • • • •');
	});

	test('a notice goes with the next key', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m', 'j');
		expect(screen.row(-1)).toMatch(/^ 02\/10\/2023 14:03:48 .*\? aide$/);
	});

	test('o opens the browser and y copies the link of the headline', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('o', 'j', 'y');
		expect(screen.asked).toEqual([
			'browse https://lequotidien.example/budget',
			'copy https://lamontagne.example/neige',
		]);
		expect(screen.row(-1)).toBe(' Copié : https://lamontagne.example/neige');
	});
});

describe('views', () => {
	test('2 shows what is unread, and a row that was read stays until the view is left', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m', '2');
		expect(screen.row(0)).toMatch(/^ actus · Non lus +4 non lus$/);
		expect(marks(screen)).toBe('• • • •');
		await screen.press('m', 'j', 'enter', 'h');
		expect(marks(screen)).toBe('- - • •');
		screen.program.send({type: 'list-stale'});
		expect(marks(screen)).toBe('- - • •');
		await screen.press('1', '2');
		expect(marks(screen)).toBe('• •');
	});

	test('what was read long before the view was opened does not come back into it', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('m', 'j', 'm', 'j', 'm', '2', 'A');
		expect(marks(screen)).toBe('- -');
	});

	test('3 shows the bookmarks, read or not', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('b', 'm', 'G', 'b', '3');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Favoris
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			› ☆ 14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 •☆ 30/09 10:43 La Gazette de… Le col ferme pour l’hiver






			 02/10/2023 14:03:48            Entrée lire · # par étiquette · i note · ? aide"
		`);
	});

	test('a bookmark opens after its source was left', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('b', 's', 'd');
		await screen.until(/ne suivez plus/);
		await screen.press('3', 'enter');
		await screen.until(/Publié/);
		expect(screen.row(1)).toMatch(/Le budget « rectifié »/);
	});

	test('1 and h lead back to the latest', async () => {
		const screen = await openScreen({feeds: press, size});
		const latest = screen.frame();
		await screen.press('3', '1');
		expect(screen.frame()).toBe(latest);
		await screen.press('2', 'h');
		expect(screen.frame()).toBe(latest);
		await screen.press('3', 'escape');
		expect(screen.frame()).toBe(latest);
		await screen.press('h');
		expect(screen.frame()).toBe(latest);
	});

	test('n and N go from one unread headline to the next, stay in the view, and say where there is no more', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'm', 'j', 'm', 'g', 'n');
		expect(screen.frame()).toMatch(/^›•.*Les vendanges/m);
		await screen.press('n');
		expect(screen.frame()).toMatch(/^›•.*Le col ferme/m);
		await screen.press('n');
		expect(screen.frame()).toMatch(/^›•.*Le col ferme/m);
		expect(screen.row(-1)).toBe(' Plus rien de non lu de ce côté.');
		await screen.press('N', 'N');
		expect(screen.frame()).toMatch(/^›•.*Le budget/m);
		await screen.press('N');
		expect(screen.row(-1)).toBe(' Plus rien de non lu de ce côté.');
	});

	test('n in the bookmarks goes to bookmarks only', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('b', 'G', 'b', '3', 'n');
		expect(screen.frame()).toMatch(/^›•[☆★].*Le col ferme/m);
		await screen.press('n');
		expect(screen.row(-1)).toBe(' Plus rien de non lu de ce côté.');
	});
});

describe('leaving', () => {
	test('q in the list quits, and everywhere else leads back', async () => {
		const screen = await openScreen({feeds: press, size});
		const list = screen.frame();
		await screen.press('?', 'q', 's', 'q');
		expect(screen.frame()).toBe(list);
		await screen.press('enter', 'q');
		expect(screen.asked).toEqual([]);
		await screen.press('q');
		expect(screen.asked).toEqual(['leave']);
	});

	test.each([
		['the list', []],
		['an article', ['enter']],
		['the help', ['?']],
		['the sources', ['s']],
		['a source’s settings', ['s', 'e']],
		['a prompt', ['/']],
	])('Ctrl-C quits and Ctrl-Z suspends from %s', async (_, keys) => {
		const screen = await openScreen({feeds: press, size});
		await screen.press(...keys, 'ctrl-z', 'ctrl-c');
		expect(screen.asked).toEqual(['suspend', 'leave']);
	});
});
