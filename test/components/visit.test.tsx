import {expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 16};
const visit = Date.parse('2023-10-02T08:00:00Z');

test('a line stands where the reader was when they were here before', async () => {
	const screen = await openScreen({feeds: press, size, visit});
	expect(screen.frame()).toMatchInlineSnapshot(`
		" actus · Dernières nouvelles                                          5 non lus
		 Aujourd’hui ──────────────────────────────────────────────────────────────────
		›•  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
		 •  14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
		 ↑ depuis votre visite, aujourd’hui à 10:00 ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
		 •  08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
		 Hier ─────────────────────────────────────────────────────────────────────────
		 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
		 samedi 30 septembre ──────────────────────────────────────────────────────────
		 •  30/09 10:43 La Gazette de… Le col ferme pour l’hiver





		 02/10/2023 14:03:48   Entrée lire · b garder · / chercher · s sources · ? aide"
	`);
	await screen.press('j', 'j');
	expect(screen.frame()).toMatch(/^›.*Un pont rouvre/m);
});

test('no line stands over everything, nor under it', async () => {
	const early = await openScreen({feeds: press, size, visit: Date.parse('2020-01-01T00:00:00Z')});
	expect(early.frame()).not.toContain('depuis votre visite');
	const late = await openScreen({feeds: press, size, visit: Date.parse('2023-10-02T14:09:00Z')});
	expect(late.frame()).not.toContain('depuis votre visite');
});

test('bookmarks and what is searched for have none', async () => {
	const screen = await openScreen({feeds: press, size, visit});
	await screen.press('b', 'G', 'b', '3');
	expect(screen.frame()).not.toContain('depuis votre visite');
	await screen.press('1', '/');
	await screen.answer('le');
	expect(screen.frame()).not.toContain('depuis votre visite');
});

test('who comes back to an open reader after an hour finds the line where they left', async () => {
	const screen = await openScreen({feeds: press, size});
	await screen.press('j');
	await screen.advance(20 * 60_000);
	await screen.tick();
	await screen.press('j');
	expect(screen.program.state().visit).toBeUndefined();
	const left = screen.services.clock();
	await screen.advance(61 * 60_000);
	await screen.tick();
	await screen.press('j');
	expect(screen.program.state().visit).toBe(left);
});
