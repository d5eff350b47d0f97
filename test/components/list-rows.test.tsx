import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {entry, feed, monday} from '../support/entries.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

describe('the list', () => {
	test('has a row for each headline: its marks, its time, its source, its title, under the name of its day', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 80, rows: 14}});
		await screen.press('j', 'b', 'j', 'm');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          4 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			 •  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			 •☆ 14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
			›   08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 •  30/09 10:43 La Gazette de… Le col ferme pour l’hiver




			 1 article marqué lu. u annule."
		`);
	});

	test('speaks English', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 80, rows: 14}, language: 'en'});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Latest news                                                   5 unread
			 Today ────────────────────────────────────────────────────────────────────────
			›•  14:03        Le Quotidien   Le budget « rectifié » passe de justesse à l’As…
			 •  14:03        La Gazette de… € Première neige au-dessus de 2 000 mètres
			 •  08:15        Le Quotidien   Un pont rouvre après deux ans de travaux
			 Yesterday ────────────────────────────────────────────────────────────────────
			 •  yest. 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 Saturday 30 September ────────────────────────────────────────────────────────
			 •  30 Sep 10:43 La Gazette de… Le col ferme pour l’hiver




			 2 Oct 2023, 14:03:48       Enter read · b keep · / search · s sources · ? help"
		`);
	});

	test('fits in 60 columns', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 60, rows: 20}});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                      5 non lus
			 Aujourd’hui ──────────────────────────────────────────────
			›•  14:03       Le Quotid… Le budget « rectifié » passe de…
			 •  14:03       La Gazett… € Première neige au-dessus de 2…
			 •  08:15       Le Quotid… Un pont rouvre après deux ans de…
			 Hier ─────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotid… Les vendanges s’achèvent plus tô…
			 samedi 30 septembre ──────────────────────────────────────
			 •  30/09 10:43 La Gazett… Le col ferme pour l’hiver










			 02/10/2023 14:03:48        Entrée lire · b garder · ? aide"
		`);
	});

	test('fits in 40 columns and 10 rows: short times, no source', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 10}});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles  5 non lus
			 Aujourd’hui ──────────────────────────
			›•  14:03 Le budget « rectifié » passe…
			 •  14:03 € Première neige au-dessus de…
			 •  08:15 Un pont rouvre après deux ans…
			 Hier ─────────────────────────────────
			 •  01/10 Les vendanges s’achèvent plus…
			 samedi 30 septembre ──────────────────
			 •  30/09 Le col ferme pour l’hiver
			 02/10/2023 14:03:48 · Le Quotidien"
		`);
	});

	test('fills 80 columns and 24 rows, and not one row more', async () => {
		const many = feed(
			'Le Quotidien',
			Array.from({length: 60}, (_, index) => entry(`Nouvelle ${index + 1}`)),
		);
		const screen = await openScreen({feeds: {'https://lequotidien.example/': many}});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                         60 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			›•  16:03       Nouvelle 1
			 •  15:03       Nouvelle 2
			 •  14:03       Nouvelle 3
			 •  13:03       Nouvelle 4
			 •  12:03       Nouvelle 5
			 •  11:03       Nouvelle 6
			 •  10:03       Nouvelle 7
			 •  09:03       Nouvelle 8
			 •  08:03       Nouvelle 9
			 •  07:03       Nouvelle 10
			 •  06:03       Nouvelle 11
			 •  05:03       Nouvelle 12
			 •  04:03       Nouvelle 13
			 •  03:03       Nouvelle 14
			 •  02:03       Nouvelle 15
			 •  01:03       Nouvelle 16
			 •  00:03       Nouvelle 17
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 23:03  Nouvelle 18
			 •  hier 22:03  Nouvelle 19
			 •  hier 21:03  Nouvelle 20
			 02/10/2023 16:03:00   Entrée lire · b garder · / chercher · s sources · ? aide"
		`);
	});

	test('on two rows shows how texts begin where a feed has no summaries, at once and after a move', async () => {
		const begins = feed('Le Fil', [
			entry('Le pont rouvre', {
				html: '<figure><img src="/a.jpg"><figcaption>Le pont. PHOTO AFP</figcaption></figure><p>Deux ans de <b>travaux</b>,&#27;[31m 12&nbsp;M€.</p>',
			}),
			entry('Le budget passe', {summary: 'À deux voix près.', html: '<p>Paris.</p>'}),
			entry('Sans texte', {html: ''}),
			...Array.from({length: 400}, (_, index) => entry(`N° ${index}`, {html: `<p>Corps ${index}.</p>`})),
		]);
		const screen = await openScreen({
			feeds: {'https://fil.example/': begins},
			size: {columns: 60, rows: 12},
		});
		await screen.press('v');
		await screen.until(/travaux/);
		expect(screen.frame().split('\n').slice(2, 7)).toEqual([
			'›•  16:03       Le pont rouvre',
			'    Deux ans de travaux, 12 M€.',
			' •  15:03       Le budget passe',
			'    À deux voix près.',
			' •  14:03       Sans texte',
		]);
		await screen.press('G');
		await screen.until(/Corps 399\./);
		await screen.press('v', 'u', 'g');
		await screen.until(/travaux/);
	});

	test('names the source no more where there is but one', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 60, rows: 10}});
		await screen.press('s', 'enter');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Le Quotidien                             3 non lus
			 Aujourd’hui ──────────────────────────────────────────────
			›•  14:03       Le budget « rectifié » passe de justesse à…
			 •  08:15       Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────
			 •  hier 18:42  Les vendanges s’achèvent plus tôt que prévu



			 02/10/2023 14:03:48        Entrée lire · b garder · ? aide"
		`);
	});

	test('cuts titles where the column ends, two columns for an ideograph or an emoji', async () => {
		const wide = feed('東京新聞', [
			entry('国会で補正予算が成立、賛成二百八十七票、反対二百七十八票という僅差の採決となった'),
			entry('👩‍👩‍👧‍👦 Une famille sur quatre part 🏔️ en octobre, dit une étude 🇫🇷 parue lundi'),
			entry('Cafe\u0301 et the\u0301 : les prix montent, les tasses rétrécissent, les clients s’étonnent'),
		]);
		const screen = await openScreen({
			feeds: {...press, 'https://tokyo.example/': wide},
			size: {columns: 60, rows: 14},
		});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                      8 non lus
			 Aujourd’hui ──────────────────────────────────────────────
			›•  16:03       東京新聞   国会で補正予算が成立、賛成二百八…
			 •  15:03       東京新聞   👩‍👩‍👧‍👦 Une famille sur quatre part…
			 •  14:03       Le Quotid… Le budget « rectifié » passe de…
			 •  14:03       La Gazett… € Première neige au-dessus de 2…
			 •  14:03       東京新聞   Café et thé : les prix montent,…
			 •  08:15       Le Quotid… Un pont rouvre après deux ans de…
			 Hier ─────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotid… Les vendanges s’achèvent plus tô…
			 samedi 30 septembre ──────────────────────────────────────
			 •  30/09 10:43 La Gazett… Le col ferme pour l’hiver

			 02/10/2023 16:03:00        Entrée lire · b garder · ? aide"
		`);
		const widths = screen
			.frame()
			.split('\n')
			.map((row) => stringWidth(row));
		expect(Math.max(...widths)).toBeLessThanOrEqual(60);
	});

	test('says that a headline has no date and no title, and sorts it by when it came', async () => {
		const bare = {
			...feed('Le Quotidien', []),
			entries: [
				entry('', {html: '<p>Sans rien.</p>'}),
				entry('Datée de demain', {published: monday + 86_400_000}),
				entry('D’avant', {published: monday - 3_600_000}),
			],
		};
		const screen = await openScreen({
			feeds: {'https://lequotidien.example/': bare},
			size: {columns: 60, rows: 10},
		});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                      3 non lus
			 Aujourd’hui ──────────────────────────────────────────────
			›•              (sans titre)
			 •  03/10/2023  Datée de demain
			 •  15:10       D’avant




			 sans date     Entrée lire · b garder · / chercher · ? aide"
		`);
	});

	test('orders what shares a second by place in the feed, then by subscription', async () => {
		const same = (paper: string) =>
			feed(
				paper,
				[1, 2, 3].map((number) => entry(`${paper} ${number}`, {published: monday})),
			);
		const screen = await openScreen({
			feeds: {'https://a.example/': same('A'), 'https://b.example/': same('B')},
			size: {columns: 60, rows: 12},
		});
		expect(screen.frame().match(/[AB] \d$/gm)).toEqual(['A 1', 'B 1', 'A 2', 'B 2', 'A 3', 'B 3']);
	});

	test('says what to do where it is empty', async () => {
		const screen = await openScreen({
			feeds: {'https://lequotidien.example/': feed('Le Quotidien', [])},
			size: {columns: 60, rows: 10},
		});
		expect(screen.row(2)).toBe('  Rien encore. R rafraîchit, a ajoute une source.');
		await screen.press('2');
		expect(screen.row(2)).toBe('  Rien encore. R rafraîchit, a ajoute une source.');
		expect(screen.row(-1)).toMatch(/ R rafraîchir · a ajouter · s sources · \? aide$/);
		await screen.press('3');
		expect(screen.row(2)).toBe('  Aucun favori. b en garde un, depuis la liste ou');
	});

	test('that is empty says so whole in 40 columns, and whether all is read or nothing ever came', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 10}});
		await screen.press('A', '2');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Non lus               0 non lu

			  Tout est lu. 1 montre les dernières
			  nouvelles.





			      R rafraîchir · a ajouter · ? aide"
		`);
		await screen.press('/');
		await screen.answer('introuvable');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Non lus · Recherche « introuva…

			  Rien ne contient ces mots. h revient
			  à la liste.





			      R rafraîchir · a ajouter · ? aide"
		`);
	});

	test('counts in its title what is unread of what it shows', async () => {
		const folders = {'https://lamontagne.example/atom.xml': 'Région'};
		const screen = await openScreen({feeds: press, folders, size: {columns: 60, rows: 10}});
		expect(screen.row(0)).toMatch(/ 5 non lus$/);
		await screen.press('s', 'j', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · Région +2 non lus$/);
		await screen.press('m');
		expect(screen.row(0)).toMatch(/ 1 non lu$/);
		await screen.press('u');
		expect(screen.row(0)).toMatch(/ 2 non lus$/);
		await screen.press('s', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · Le Quotidien +3 non lus$/);
		await screen.press('enter');
		expect(screen.row(0)).toMatch(/ 2 non lus$/);
		await screen.press('h', '3');
		expect(screen.row(0)).toBe(' actus · Favoris');
		await screen.press('1', '/');
		await screen.answer('neige');
		expect(screen.row(0)).toBe(' actus · Dernières nouvelles · Recherche « neige »');
	});

	test('has room in its title for the count beside a long name', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 10}});
		await screen.press('s', 'j', 'enter');
		expect(screen.row(0)).toBe(' actus · La Gazette de la Mo… 2 non lus');
	});

	test('gives way to one sentence in a window too small for it, and comes back', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 30, rows: 10}});
		await screen.resize({columns: 18, rows: 4});
		expect(screen.frame()).toBe('Agrandissez la fe…');
		await screen.resize({columns: 30, rows: 10});
		expect(screen.row(2)).toMatch(/^›•/);
	});

	test('takes another day’s names at midnight', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 60, rows: 12}});
		await screen.advance(8 * 3_600_000);
		await screen.tick();
		expect(screen.row(1)).toMatch(/^ Hier ─/);
		expect(screen.row(2)).toMatch(/hier 14:03/);
	});
});
