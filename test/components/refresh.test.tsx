import {describe, expect, test} from 'vitest';
import {openNetwork} from '../support/network.ts';
import {openScreen} from '../support/open-screen.tsx';
import {until} from '../support/open-world.ts';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 10};

describe('a refresh', () => {
	test('shows how far it is, what fails, and at its end what came of it', async () => {
		const {fetch, answers, fails, waiting} = openNetwork();
		const screen = await openScreen({
			feeds: {...press, 'https://troisieme.example/': undefined},
			fetch,
			size,
		});
		await screen.press('R');
		await screen.until(/────────────────/);
		expect(screen.row(-1)).toMatchInlineSnapshot(
			`" 02/10/2023 14:03:48                               ──────────────── 0/3 sources"`,
		);
		fails('lamontagne');
		await screen.until(/1\/3/);
		expect(screen.row(-1)).toMatchInlineSnapshot(
			`" 02/10/2023 14:03:48                  █████─────────── 1/3 sources · 1 en échec"`,
		);
		answers('lequotidien', 'Le Quotidien');
		await screen.until(/2\/3/);
		await screen.press('j');
		expect(screen.frame()).toMatch(/^›.*Première neige/m);
		answers('troisieme', 'Le Troisième');
		await screen.until(/nouveaux titres/);
		expect(waiting()).toEqual([]);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                           ↑ 2 nouveaux · 5 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			 •  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			›•  14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
			 •  08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 2 nouveaux titres (3 sources, dont 1 en échec).
			 https://lamontagne.example/atom.xml répond 500."
		`);
	});

	test('asks a source once more whose zone has changed while it was on its way', async () => {
		const {fetch, waiting, unchanged} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('s', 'r');
		await screen.until(/0\/1 sources/);
		await screen.press('e', '7');
		await screen.answer('Tokyo');
		await screen.until(/7\. Fuseau des dates : Asia\/Tokyo$/m);
		expect(waiting()).toEqual(['https://lequotidien.example/rss.xml']);
		unchanged('lequotidien');
		await until(
			() => waiting().length === 1,
			() => 'nobody asked again',
		);
		unchanged('lequotidien');
		await until(
			() => screen.program.state().refresh === undefined,
			() => 'still refreshing',
		);
		expect(waiting()).toEqual([]);
	});

	test('of one source that fails says why', async () => {
		const {fetch, fails} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('s', 'enter', 'r');
		await screen.until(/0\/1 sources/);
		fails('lequotidien');
		await screen.until(/rss\.xml répond 500\.\n Le site est sans doute en panne ; réessayez plus tard\.$/);
	});

	test('in an article asks its source alone', async () => {
		const {fetch, waiting, unchanged} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('j', 'enter', 'r');
		await screen.until(/0\/1 sources/);
		expect(waiting()).toEqual(['https://lamontagne.example/atom.xml']);
		unchanged('lamontagne');
		await screen.until(/Rien de nouveau \(1 source\)\./);
	});

	test('that is begun while another is under way adds to it', async () => {
		const {fetch, unchanged} = openNetwork();
		const feeds = {...press, 'https://c.example/': undefined, 'https://d.example/': undefined};
		const screen = await openScreen({feeds, fetch, size});
		await screen.press('s', 'r', 'j', 'r');
		await screen.until(/0\/2 sources/);
		unchanged('lequotidien');
		await screen.until(/1\/2 sources/);
		await screen.press('R');
		await screen.until(/1\/5 sources/);
		for (const [index, part] of ['lamontagne', 'c.example', 'lequotidien'].entries()) {
			unchanged(part);
			await screen.until(new RegExp(`${index + 2}/5 sources`));
		}
		unchanged('d.example');
		await screen.until(/Rien de nouveau \(5 sources\)\./);
	});

	test('that asks again a source which has answered waits for it too', async () => {
		const {fetch, unchanged} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('R');
		await screen.until(/0\/2 sources/);
		unchanged('lequotidien');
		await screen.until(/1\/2 sources/);
		await screen.press('R');
		await screen.until(/1\/3 sources/);
		unchanged('lamontagne');
		await screen.until(/2\/3 sources/);
		unchanged('lequotidien');
		await screen.until(/Rien de nouveau \(3 sources\)\./);
	});

	test('that is asked again of a source under way is asked once', async () => {
		const {fetch, waiting, unchanged} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		await screen.press('s', 'r', 'r', 'r');
		await screen.until(/0\/1 sources/);
		expect(waiting()).toHaveLength(1);
		unchanged('lequotidien');
		await screen.until(/Rien de nouveau \(1 source\)\./);
	});

	test('by itself asks only what is older than its interval, and speaks of nothing', async () => {
		const {fetch, waiting, unchanged} = openNetwork();
		const screen = await openScreen({feeds: {...press, 'https://jamais.example/': undefined}, fetch, size});
		await screen.tick();
		await screen.until(/0\/1 sources/);
		expect(waiting()).toEqual(['https://jamais.example/']);
		unchanged('jamais');
		await screen.until(/\? aide$/);
		await screen.advance(27 * 60 * 60_000);
		await screen.tick();
		await screen.until(/0\/3 sources/);
	});

	test('lets go, when it is over, what was read and is older than its source keeps it', async () => {
		const {fetch, unchanged} = openNetwork();
		const screen = await openScreen({feeds: press, fetch, size});
		const {library} = screen.services;
		library.markAllRead({view: 'latest', source: 'source1'});
		library.setSubscriptions(library.sources().map(({key, url}) => ({key, url, keepDays: 1})));
		await screen.advance(40 * 60 * 60_000);
		await screen.press('R');
		await screen.until(/0\/2 sources/);
		unchanged('lequotidien');
		unchanged('lamontagne');
		await screen.until(/Rien de nouveau \(2 sources\)/);
		expect(screen.frame()).toMatch(/Le budget « rectifié »/);
		await screen.advance(20);
		await screen.until(/^(?!.*(?:budget|vendanges)).*neige.*Le col ferme/is);
		expect(library.counts()).toMatchObject({total: 2, unread: 2});
	});
});
