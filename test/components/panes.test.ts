import {describe, expect, test} from 'vitest';
import {earlyPaint} from '../../components/early-paint.ts';
import {painter} from '../../components/theme.ts';
import {createEmulator} from '../support/emulator.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {press} from '../support/press.ts';

const previewing = async (columns: number, rows = 16) => {
	const screen = await openOnTerminal({feeds: press, size: {columns, rows}});
	await screen.press('g');
	await screen.advance(60);
	return screen;
};

describe('panes', () => {
	test('are three in a very wide window: sources with their unread, list, article', async () => {
		const screen = await previewing(180);
		await screen.until(/│ .*Publié/);
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                                                                                                                              5 non lus
			  Aujourd’hui                 │ Aujourd’hui ────────────────────────────────────────────────────── │  Le budget « rectifié » passe de justesse à l’Assemblée
			  Le Quotidien              3 │›•  14:03       Le Quotidien   Le budget « rectifié » passe de just…│
			  La Gazette de la Montagn… 2 │ •  14:03       La Gazette de… € Première neige au-dessus de 2 000… │  Neuf voix d’écart : le texte part au Sénat.
			                              │ •  08:15       Le Quotidien   Un pont rouvre après deux ans de tra…│
			                              │ Hier ───────────────────────────────────────────────────────────── │  Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03
			                              │ •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt qu…│
			                              │ samedi 30 septembre ────────────────────────────────────────────── │  Le texte a été adopté par 287 voix contre 278, après une nuit de débats.
			                              │ •  30/09 10:43 La Gazette de… Le col ferme pour l’hiver            │
			                              │                                                                    │  Une courte majorité
			                              │                                                                    │
			                              │                                                                    │  « Nous irons au bout », a promis la ministre. Le détail du scrutin [1] est
			                              │                                                                    │  public, comme les amendements [2].
			                              │                                                                    │
			                              │                                                                    │  • recettes : 4,2 milliards ;
			 02/10/2023 14:03:48                                                                                                       Entrée lire · b garder · / chercher · s sources · ? aide"
		`);
	});

	test('s goes to the sources beside the list, Enter shows one of them, h goes back', async () => {
		const screen = await previewing(180);
		await screen.until(/│ .*Publié/);
		await screen.press('s');
		await screen.until(/^› Le Quotidien/m);
		expect(await screen.frame()).toMatch(/Première neige/);
		await screen.press('j', 'enter');
		await screen.until(/│›.*Première neige/m);
		expect(await screen.frame()).toMatch(/^› La Gazette/m);
		expect(await screen.frame()).toMatch(/^ {2}Le Quotidien/m);
		expect(await screen.frame()).not.toMatch(/Le budget/);
		await screen.press('h');
		await screen.until(/Le budget/);
	});

	test('count what of a view is unread from the start, and again when some of it was read', async () => {
		const screen = await previewing(180);
		await screen.performer.reconcile();
		await screen.advance(1000);
		await screen.until(/^ {2}Aujourd’hui +3 /m);
		await screen.press('m');
		await screen.advance(1000);
		await screen.until(/^ {2}Aujourd’hui +2 /m);
	});

	test('count down what is read', async () => {
		const screen = await previewing(180);
		await screen.until(/Le Quotidien +3 /);
		await screen.press('m');
		await screen.until(/Le Quotidien +2 /);
	});

	test('are as many as the reader wants and the window has room for; the next start has them at once', async () => {
		const screen = await previewing(120);
		await screen.until(/│ +Le budget/);
		await screen.press('w');
		await screen.until(/^ {2}Le Quotidien .*│.*│/m);
		await screen.until(/Trois panneaux/);
		await screen.press('w');
		await screen.until(/Un seul panneau/);
		expect(await screen.frame()).not.toContain('│');
		await screen.press('w');
		await screen.until(/Deux panneaux/);
		await screen.advance(1000);
		expect((await screen.services.marks()).settings().panes).toBe('auto');
		await screen.press('w');
		await screen.advance(1000);
		expect(screen.services.firstSettings().panes).toBe(3);
	});

	test('cannot be two in a narrow window, which says how wide it should be', async () => {
		const screen = await previewing(79);
		await screen.press('w');
		await screen.until(/Il faut 80 colonnes/);
	});

	test('chosen by hand give way to a window that has no room for them', async () => {
		const screen = await previewing(80);
		await screen.press('w');
		await screen.advance(60);
		await screen.until(/│ +Le budget/);
		await screen.resize({columns: 70, rows: 16});
		await screen.until(/^›.*Le budget « rectifié » passe de/m);
		expect(await screen.frame()).not.toContain('│');
		await screen.resize({columns: 80, rows: 16});
		await screen.advance(60);
		await screen.until(/│ +Le budget/);
	});
});

describe('rows of the list', () => {
	test('are two each, with the summary, at a key; then dense', async () => {
		const screen = await previewing(80, 16);
		await screen.press('v');
		await screen.until(/Deux lignes/);
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          5 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			›•  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			                Neuf voix d’écart : le texte part au Sénat.
			 •  14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
			 •  08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 •  30/09 10:43 La Gazette de… Le col ferme pour l’hiver





			 Deux lignes par article : le titre et le résumé. u annule."
		`);
		await screen.press('j', 'j', 'j');
		await screen.until(/^›.*vendanges/m);
		await screen.press('v');
		await screen.until(/sans le nom du jour/);
		expect(await screen.frame()).not.toMatch(/Aujourd’hui ─/);
		expect(await screen.frame()).toMatch(/^›.*vendanges/m);
		await screen.press('v');
		await screen.until(/^ Aujourd’hui ─/m);
	});

	test('have no names of days in a window of few rows', async () => {
		const screen = await previewing(80, 9);
		await screen.until(/^›.*Le budget/m);
		expect(await screen.frame()).not.toMatch(/Aujourd’hui ─/);
		expect(await screen.frame()).toMatch(/hier 18:42/);
	});
});

test('three panes are painted before Ink is loaded as Ink draws them', async () => {
	const size = {columns: 180, rows: 16};
	const screen = await openOnTerminal({feeds: press, size});
	await screen.until(/Le col ferme/);
	const emulator = createEmulator(size);
	emulator.feed(earlyPaint(screen.program.state(), screen.services.words, painter(true)));
	await emulator.caughtUp();
	expect(emulator.rows().join('\n').trimEnd()).toBe((await screen.frame()).trimEnd());
});
