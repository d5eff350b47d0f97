import {describe, expect, test} from 'vitest';
import {entry, feed} from '../support/entries.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const opened = async (columns = 80, rows = 24) => {
	const screen = await openScreen({feeds: press, size: {columns, rows}});
	await screen.press('enter');
	await screen.until(/Publié/);
	return screen;
};

/** In a terminal as wide as one likes; with the list beside the article. */
const openedWide = async () => {
	const screen = await openOnTerminal({feeds: press, size: {columns: 120, rows: 40}});
	await screen.press('enter');
	await screen.until(/287 voix/);
	return screen;
};

const sentence = 'La mairie assure que le chantier a tenu son budget, ce que l’opposition conteste.';

const long = {
	'https://lequotidien.example/rss.xml': feed('Le Quotidien', [
		entry('Un long article', {
			url: 'https://lequotidien.example/long',
			html: Array.from({length: 30}, (_, index) => `<p>Alinéa ${index + 1}. ${sentence}</p>`).join(''),
		}),
		entry('Un autre', {html: '<p>Et voilà.</p>'}),
	]),
};

const openedLong = async (columns = 80, rows = 24, language: 'fr' | 'en' = 'fr') => {
	const screen = await openScreen({feeds: long, size: {columns, rows}, language});
	await screen.press('enter');
	await screen.until(/Alinéa 1\. /);
	return screen;
};

/** What stands between the bars. */
const body = (frame: string) => frame.split('\n').slice(1, -1).join('\n');

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

	test('and whatever else is set is taken back by u, step by step', async () => {
		const screen = await opened();
		await screen.press('-', 'b', '-', 'p');
		await screen.press('u');
		await screen.until(/Annulé : tout est réglé comme avant\./);
		expect(screen.program.state().settings).toMatchObject({pictures: 'auto', measure: 68});
		await screen.press('u', 'u', 'u');
		await screen.advance(500);
		expect((await screen.services.marks()).settings()).toEqual(screen.program.state().settings);
		expect(screen.program.state().settings.measure).toBe(76);
		expect(screen.services.library.counts().bookmarked).toBe(0);
	});

	test('stops at the window’s edges and at the narrowest', async () => {
		const screen = await opened(60);
		await screen.press('+', '+');
		await screen.until(/58 colonnes, pas davantage ici\./);
		await screen.press(...Array(9).fill('-'));
		await screen.until(/32 colonnes, pas davantage ici\./);
	});

	test('of all that a narrow window has is the usual one in a wide one', async () => {
		const screen = await opened(60);
		await screen.press('-', '-', '+', '+', '+');
		await screen.until(/58 colonnes/);
		expect(screen.program.state().settings.measure).toBe(76);
	});
});

describe('the text alone', () => {
	test('has neither bars nor a list beside it', async () => {
		const screen = await opened(60, 20);
		await screen.press('z');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" Le budget « rectifié » passe de justesse à l’Assemblée

			 Neuf voix d’écart : le texte part au Sénat.

			 Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023
			 à 14:03

			 Le texte a été adopté par 287 voix contre 278, après une
			 nuit de débats.

			 Une courte majorité

			 « Nous irons au bout », a promis la ministre. Le détail du
			 scrutin [1] est public, comme les amendements [2].

			 • recettes : 4,2 milliards ;
			 • dépenses : 3,9 milliards.

			 Liens
			"
		`);
		const wide = await openedWide();
		await wide.press('z');
		await wide.until(/^ {22}Le budget « rectifié »/m);
		expect(await wide.frame()).toMatchInlineSnapshot(`
			"                      Le budget « rectifié » passe de justesse à l’Assemblée

			                      Neuf voix d’écart : le texte part au Sénat.

			                      Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03

			                      Le texte a été adopté par 287 voix contre 278, après une nuit de débats.

			                      Une courte majorité

			                      « Nous irons au bout », a promis la ministre. Le détail du scrutin [1] est
			                      public, comme les amendements [2].

			                      • recettes : 4,2 milliards ;
			                      • dépenses : 3,9 milliards.

			                      Liens

			                      [1] https://lequotidien.example/scrutin
			                      [2] https://lequotidien.example/amendements



















			"
		`);
	});

	test.each(['z', 'escape', 'h'])('ends with %s, and the article stays', async (key) => {
		const screen = await opened();
		const before = screen.frame();
		await screen.press('z', key);
		expect(screen.frame()).toBe(before);
	});

	test('shows the last row’s words while there are any', async () => {
		const screen = await opened();
		await screen.press('z', '/');
		expect(screen.row(-1)).toBe(' Chercher dans l’article :');
		await screen.press('escape', 'b');
		await screen.until(/gardé dans les favoris/);
		await screen.press('1');
		expect(screen.row(-1)).toMatch(/^ lien 1 /);
		await screen.press('escape');
		expect(screen.row(-1)).toBe('');
		await screen.press('/');
		await screen.answer('majorité');
		expect(screen.row(-1)).toMatch(/occurrence 1\/1/);
		await screen.press('escape');
		expect(screen.row(-1)).toBe('');
	});

	test('goes on with the next article, and the list that one leaves to has its cursor in view', async () => {
		const screen = await opened(80, 8);
		await screen.press('z', 'n');
		await screen.until(/Première neige/);
		expect(screen.row(0)).toMatch(/^ +Première neige/);
		await screen.press('n', 'n', 'n', 'q');
		expect(screen.frame()).toMatch(/^›/m);
		expect(screen.row(0)).toMatch(/^ actus/);
	});
});

describe('the page menu', () => {
	test('changes the page behind it', async () => {
		const screen = await opened();
		await screen.press(',');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          4 non lus
			  Le budget « rectifié » passe de justesse à l’Assemblée

			  Neuf voix d’écart : le texte part au Sénat.

			  Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03

			  Le texte a été adopté par 287 voix contre 278, après une nuit de débats.

			  Une courte majorité

			  « Nous irons au bout », a promis la ministre. Le détail du scrutin [1] est
			  public, comme les amendements [2].
			────────────────────────────────────────────────────────────────────────────────
			  La mise en page des articles :
			  › 1. Largeur : 76 colonnes
			    2. Marges : 1 colonne au moins
			    3. Interligne : simple
			    4. Texte au milieu
			    5. Couper les mots : non
			    6. Justifier : non
			    7. Images : au mieux
			    8. Revenir
			                                      + - changent · Entrée suivant · h revient"
		`);
		await screen.press('4', '1', '-', '-', '-');
		await screen.until(/Largeur : 68 colonnes/);
		await screen.press('j', 'enter', 'enter', 'enter');
		await screen.until(/^ {8}Le budget/m);
		await screen.press('3');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          4 non lus
			        Le budget « rectifié » passe de justesse à l’Assemblée


			        Neuf voix d’écart : le texte part au Sénat.


			        Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03


			        Le texte a été adopté par 287 voix contre 278, après une nuit

			        de débats.
			────────────────────────────────────────────────────────────────────────────────
			  La mise en page des articles :
			    1. Largeur : 68 colonnes (64 ici)
			    2. Marges : 8 colonnes au moins
			  › 3. Interligne : double
			    4. Texte à gauche
			    5. Couper les mots : non
			    6. Justifier : non
			    7. Images : au mieux
			    8. Revenir
			                                      + - changent · Entrée suivant · h revient"
		`);
		await screen.press('7', '7');
		await screen.until(/7\. Images : aucune/);
		await screen.press('8');
		expect(screen.row(0)).toMatch(/^ actus · Dernières/);
		await screen.advance(500);
		expect((await screen.services.marks()).settings()).toMatchObject({
			measure: 68,
			margin: 8,
			lineSpacing: 2,
			alignment: 'left',
			pictures: 'never',
		});
	});

	test('is alone in a low window, and keeps its cursor in view in a lower one', async () => {
		const screen = await opened(40, 10);
		await screen.press(',');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles  4 non lus
			  › 1. Largeur : 76 colonnes (38 ici)
			    2. Marges : 1 colonne au moins
			    3. Interligne : simple
			    4. Texte au milieu
			    5. Couper les mots : non
			    6. Justifier : non
			    7. Images : au mieux
			    8. Revenir
			               + - changent · h revient"
		`);
		await screen.resize({columns: 40, rows: 6});
		await screen.press('G');
		expect(screen.frame()).toMatch(/› 8\. Revenir/);
	});

	test('stands under list and article in a wide window', async () => {
		const screen = await openedWide();
		await screen.press(',');
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                                                                  4 non lus
			 Aujourd’hui ──────────────────────────────────────── │ Le budget « rectifié » passe de justesse à l’Assemblée
			›   14:03       Le Quotid… Le budget « rectifié » pas…│
			 •  14:03       La Gazett… € Première neige au-dessus…│ Neuf voix d’écart : le texte part au Sénat.
			 •  08:15       Le Quotid… Un pont rouvre après deux… │
			 Hier ─────────────────────────────────────────────── │ Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03
			 •  hier 18:42  Le Quotid… Les vendanges s’achèvent p…│
			 samedi 30 septembre ──────────────────────────────── │ Le texte a été adopté par 287 voix contre 278, après une nuit
			 •  30/09 10:43 La Gazett… Le col ferme pour l’hiver  │ de débats.
			                                                      │
			                                                      │ Une courte majorité
			                                                      │
			                                                      │ « Nous irons au bout », a promis la ministre. Le détail du
			                                                      │ scrutin [1] est public, comme les amendements [2].
			                                                      │
			                                                      │ • recettes : 4,2 milliards ;
			                                                      │ • dépenses : 3,9 milliards.
			                                                      │
			                                                      │ Liens
			                                                      │
			                                                      │ [1] https://lequotidien.example/scrutin
			                                                      │ [2] https://lequotidien.example/amendements
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
			  La mise en page des articles :
			  › 1. Largeur : 76 colonnes (63 ici)
			    2. Marges : 1 colonne au moins
			    3. Interligne : simple
			    4. Texte au milieu
			    5. Couper les mots : non
			    6. Justifier : non
			    7. Images : au mieux
			    8. Revenir
			                                                                              + - changent · Entrée suivant · h revient"
		`);
	});

	test('and the contents leave their hint a row where the text stands alone', async () => {
		const screen = await opened();
		await screen.press('z', ',');
		expect(screen.row(-2)).toBe('    8. Revenir');
		expect(screen.row(-1)).toMatch(/Entrée suivant · h revient$/);
	});

	test('takes several keys in one piece', async () => {
		const screen = await opened();
		await screen.press(',55h');
		expect(screen.program.state().settings.hyphenation).toBe(false);
		await screen.press(',jjjj\rh');
		expect(screen.program.state().settings.hyphenation).toBe(true);
		expect(screen.program.state().screen.name).toBe('article');
	});
});

describe('the place in a text', () => {
	test('stays through other widths, and back at the first one is to the row what it was', async () => {
		const screen = await openedLong();
		await screen.press('pagedown', 'j', 'j', 'j');
		const before = body(screen.frame());
		const [first = ''] = before.split('\n').map((row) => row.trim().slice(0, 12));
		await screen.press('-', '-', '-', '-');
		expect(screen.row(1)).toContain(first);
		await screen.press('z');
		await screen.resize({columns: 44, rows: 10});
		expect(screen.frame().split('\n').slice(0, 2).join(' ')).toContain(first);
		await screen.resize({columns: 80, rows: 24});
		await screen.press('z', '+', '+', '+', '+');
		expect(body(screen.frame())).toBe(before);
	});

	test('is found again when the article is opened anew, in another width too', async () => {
		const screen = await openedLong();
		await screen.press('pagedown', 'j', 'j', 'j');
		const before = body(screen.frame());
		await screen.press('h', 'j', 'enter');
		await screen.until(/Et voilà/);
		await screen.press('h', 'k', 'enter');
		expect(body(screen.frame())).toBe(before);
		await screen.advance(1000);
		await screen.press('h');
		await screen.resize({columns: 50, rows: 24});
		await screen.press('enter');
		expect(screen.frame().split('\n').slice(1, 3).join(' ')).toMatch(/Alinéa 8/);
	});

	test('is the beginning again where one went to the top, and where all was read', async () => {
		const screen = await openedLong();
		const first = body(screen.frame());
		await screen.press('G', 'h', 'enter');
		expect(body(screen.frame())).toBe(first);
		await screen.press('pagedown');
		await screen.advance(1000);
		await screen.press('g', 'h', 'enter');
		expect(body(screen.frame())).toBe(first);
		await screen.advance(1000);
		expect((await screen.services.marks()).places().size).toBe(0);
	});

	test('is kept when a find’s rows are broken elsewhere, and the hit stays the current one', async () => {
		const screen = await openedLong();
		await screen.press('/');
		await screen.answer('tenu son budget');
		await screen.press('n', 'n', 'n');
		expect(screen.row(-1)).toMatch(/ · occurrence 4\/30 /);
		await screen.press('-', '-', '-', '-', '-', '-', '-', '-', '-');
		await screen.press('x');
		expect(screen.row(-1)).toMatch(/ · occurrence 4\/30/);
		await screen.press('N');
		expect(screen.row(-1)).toMatch(/ · occurrence 3\/30/);
		expect(screen.frame()).toMatch(/Alinéa 3\./);
	});
});

describe('the contents', () => {
	const headed = (count: number) => ({
		'https://lequotidien.example/rss.xml': feed('Le Quotidien', [
			entry('La ligne 3', {
				html: Array.from(
					{length: count},
					(_, index) =>
						`<h2>Partie ${index + 1}</h2><p>${sentence}</p><h3>Le chantier ${index + 1}</h3><p>${sentence}</p>`,
				).join(''),
			}),
			entry('Un autre', {html: '<p>Et voilà.</p>'}),
		]),
	});

	const openedHeaded = async (count: number, columns: number, rows: number) => {
		const screen = await openScreen({feeds: headed(count), size: {columns, rows}});
		await screen.press('enter');
		await screen.until(/Partie 1/);
		return screen;
	};

	test('lead to a heading, the one under which the reader is being chosen', async () => {
		const screen = await openedHeaded(4, 60, 12);
		await screen.press('pagedown', 'c');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sommaire · La ligne 3                     1 non lu
			  Partie 1
			›   Le chantier 1
			  Partie 2
			    Le chantier 2
			  Partie 3
			    Le chantier 3
			  Partie 4
			    Le chantier 4


			                                    Entrée y va · h revient"
		`);
		await screen.press('k', 'enter');
		expect(screen.row(1)).toBe(' Partie 1');
		await screen.press('c', 'G', 'enter');
		expect(screen.frame()).toMatch(/Le chantier 4/);
		const before = screen.frame();
		await screen.press('c', 'g', 'h');
		expect(screen.frame()).toBe(before);
	});

	test('scroll where they are longer than the screen', async () => {
		const screen = await openedHeaded(12, 40, 8);
		await screen.press('c', ...Array(9).fill('j'));
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sommaire · La ligne 3 1 non lu
			  Partie 4
			    Le chantier 4
			  Partie 5
			›   Le chantier 5
			  Partie 6
			    Le chantier 6
			                Entrée y va · h revient"
		`);
		await screen.press('\r');
		await screen.press('c');
		expect(screen.frame()).toMatch(/^› {3}Le chantier 5/m);
	});

	test('are said to be none', async () => {
		const screen = await openedLong();
		await screen.press('c');
		expect(screen.row(-1)).toBe(' Cet article n’a pas d’intertitres.');
	});

	test('are followed in one piece with what is pressed after', async () => {
		const screen = await openedHeaded(4, 60, 12);
		await screen.press('cjj\rj');
		expect(screen.row(1)).toBe('');
		expect(screen.row(2)).toMatch(/^ La mairie/);
	});
});

describe('the length', () => {
	test.each([
		['fr', 80, /^ 0 % · 480 mots · 2 min +Espace suite .* aide$/],
		['en', 80, /^ 0% · 480 words · 2 min +Space on .* help$/],
		['fr', 40, /^ 0 % · 480 mots · 2 min +\? aide$/],
	] as const)('is said in %s in %i columns', async (language, columns, expected) => {
		const screen = await openedLong(columns, 24, language);
		expect(screen.row(-1)).toMatch(expected);
	});
});
