import {describe, expect, test} from 'vitest';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {press} from '../support/press.ts';

const size = {columns: 120, rows: 20};

const previewing = async () => {
	const screen = await openOnTerminal({feeds: press, size});
	await screen.press('g');
	await screen.advance(60);
	await screen.until(/Publié/);
	return screen;
};

describe('a wide window', () => {
	test('has the list and the article under the cursor side by side', async () => {
		const screen = await previewing();
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                                                                  5 non lus
			 Aujourd’hui ──────────────────────────────────────── │ Le budget « rectifié » passe de justesse à l’Assemblée
			›•  14:03       Le Quotid… Le budget « rectifié » pas…│
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
			 02/10/2023 14:03:48                                           Entrée lire · b garder · / chercher · s sources · ? aide"
		`);
	});

	test('previews what the cursor rests on, and marks nothing', async () => {
		const screen = await previewing();
		await screen.press('j');
		await screen.advance(60);
		await screen.until(/│ +Première neige/);
		await screen.press('j');
		await screen.advance(60);
		await screen.until(/│ +Un pont rouvre/);
		expect(screen.services.library.counts().unread).toBe(5);
		expect(await screen.frame()).toMatch(/ 5 non lus$/m);
	});

	test('previews nothing while the cursor runs', async () => {
		const screen = await previewing();
		for (let moves = 0; moves < 4; moves++) {
			await screen.press('j');
			await screen.advance(59);
		}
		expect(await screen.frame()).toMatch(/│ +Le budget/);
		await screen.advance(1);
		await screen.until(/│ +Le col ferme/);
	});

	test('opens by Enter what it previewed, marks it read, and the list stays beside it', async () => {
		const screen = await previewing();
		await screen.press('enter');
		await screen.until(/^› {3}14:03 .*Le budget/m);
		expect(screen.services.library.counts().unread).toBe(4);
		await screen.press('n');
		await screen.until(/^› {3}14:03 .*Première/m);
		await screen.until(/│ +Première neige/);
		await screen.press('h');
		await screen.until(/b garder · \/ chercher/);
		expect(await screen.frame()).toMatch(/│ +Première neige/);
	});

	test('becomes a narrow one and wide again: same headline, same article, same place in it', async () => {
		const screen = await previewing();
		await screen.press('enter', 'j', 'j');
		await screen.until(/^.*│ +Neuf voix/m);
		await screen.resize({columns: 60, rows: 20});
		await screen.until(/^ Neuf voix d’écart/m);
		await screen.resize({columns: 120, rows: 40});
		await screen.until(/^›.*│/m);
		await screen.press('h');
		await screen.until(/^›.*14:03 .*Le budget/m);
	});

	test('begins to preview when it is made wide', async () => {
		const screen = await openOnTerminal({feeds: press, size: {columns: 80, rows: 24}});
		await screen.press('j');
		await screen.resize(size);
		await screen.advance(60);
		await screen.until(/│ +Première neige/);
	});

	test('finds and follows links in the pane', async () => {
		const screen = await previewing();
		await screen.press('enter', '/');
		await screen.answer('ministre');
		await screen.until(/occurrence 1\/1/);
		await screen.press('2o');
		expect(screen.asked).toEqual(['browse https://lequotidien.example/amendements']);
	});
});
