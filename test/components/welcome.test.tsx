import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openNetwork} from '../support/network.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 12};
const shipped = readFileSync(new URL('../../assets/catalogue.opml', import.meta.url), 'utf8');

const catalogue = `<opml version="2.0"><body>
	<outline text="Général">
		<outline text="Le Quotidien" xmlUrl="https://lequotidien.example/" language="fr" actus:starter="true"/>
		<outline text="La Gazette" xmlUrl="https://lagazette.example/" language="fr" actus:starter="true" actus:paid="true"/>
		<outline text="Le Canard" xmlUrl="https://lecanard.example/" language="fr"/>
	</outline>
	<outline text="News"><outline text="The Daily" xmlUrl="https://thedaily.example/" language="en" actus:starter="true"/></outline>
</body></opml>`;

describe('the first start', () => {
	test('asks what to read', async () => {
		const screen = await openScreen({size});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Bienvenue dans actus                                          0 non lu

			  Vous ne suivez encore aucune source. Que voulez-vous lire ?

			  › 1. Presse généraliste en français
			    2. Presse généraliste en anglais
			    3. Choisir dans le catalogue
			    4. Ajouter une adresse
			    5. Lire l’édition fournie, sans réseau


			                                        ↑ ↓ et Entrée, ou le chiffre · q quitte"
		`);
	});

	test('asks in English', async () => {
		const screen = await openScreen({size, language: 'en'});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Welcome to actus                                              0 unread

			  You follow no source yet. What would you like to read?

			  › 1. General news in French
			    2. General news in English
			    3. Pick from the catalogue
			    4. Add an address
			    5. Read the edition that ships inside, offline


			                                          ↑ ↓ and Enter, or the digit · q quits"
		`);
	});

	test('shows every choice in 40 columns and 10 rows', async () => {
		const screen = await openScreen({size: {columns: 40, rows: 10}});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Bienvenue dans actus  0 non lu
			  Vous ne suivez encore aucune source.
			  Que voulez-vous lire ?
			  › 1. Presse généraliste en français
			    2. Presse généraliste en anglais
			    3. Choisir dans le catalogue
			    4. Ajouter une adresse
			    5. Lire l’édition fournie, sans r…

			                               q quitte"
		`);
	});

	test('fetches the French set at once, with a bar, and shows headlines as each source answers', async () => {
		const {fetch, waiting, answers, fails} = openNetwork();
		const screen = await openScreen({size, fetch, catalogue});
		await screen.press('1');
		await screen.until(/2 sources suivies\./);
		expect(screen.frame()).toMatch(/Les premières nouvelles arrivent…/);
		expect(waiting()).toEqual(['https://lequotidien.example/', 'https://lagazette.example/']);
		await screen.press('j');
		expect(screen.row(-1)).toMatch(/──────────────── 0\/2 sources$/);
		answers('lagazette', 'La Gazette');
		await screen.until(/1\/2 sources/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                           1 non lu
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			›•              La Gazette     Fraîche de La Gazette








			 sans date                                         ████████──────── 1/2 sources"
		`);
		fails('lequotidien');
		await screen.until(/1 nouveau titre \(2 sources, dont 1 en échec\)\./);
	});

	test('takes the whole set back with one u, and asks again what to read', async () => {
		const {fetch} = openNetwork();
		const screen = await openScreen({size, fetch, catalogue});
		const welcome = screen.frame();
		await screen.press('1');
		await screen.until(/2 sources suivies\. u annule\./);
		await screen.press('u');
		await screen.until(/2 sources ne sont plus suivies\./);
		expect(screen.services.library.sources()).toEqual([]);
		expect(screen.frame().split('\n').slice(0, -1)).toEqual(welcome.split('\n').slice(0, -1));
		await screen.press('u');
		await screen.until(/Rien à annuler/);
	});

	test('fetches the English set', async () => {
		const {fetch, waiting} = openNetwork();
		const screen = await openScreen({size, fetch, catalogue});
		await screen.press('down', 'enter');
		await screen.until(/1 source suivie\. u annule\./);
		expect(waiting()).toEqual(['https://thedaily.example/']);
	});

	test('the cursor follows the newest headline until the reader moves', async () => {
		const {fetch, answers} = openNetwork();
		const screen = await openScreen({size, fetch, catalogue});
		await screen.press('1');
		await screen.until(/suivies/);
		answers('lagazette', 'La Gazette');
		await screen.until(/^›.*Fraîche de La Gazette/m);
		answers('lequotidien', 'Le Quotidien');
		await screen.until(/2 nouveaux titres/);
		await screen.advance(1000);
		expect(screen.row(2)).toMatch(/^›.*Fraîche de Le Quotidien/);
		expect(screen.row(0)).toMatch(/nouvelles +2 non lus$/);
	});

	test('offers the whole catalogue, from which one picks', async () => {
		const {fetch, waiting} = openNetwork();
		const screen = await openScreen({size, fetch, catalogue});
		await screen.press('3');
		await screen.until(/Catalogue/);
		await screen.press('space', 'space', 'k', 'x', 'x');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Catalogue                                                     0 non lu
			  [✓] Le Quotidien                       Général · fr
			  [ ] La Gazette                         Général · fr · en partie payant
			  [✓] Le Canard                          Général · fr
			› [ ] The Daily                          News · en






			                   Espace coche · Entrée suit les 2 sources cochées · h revient"
		`);
		await screen.press('k', 'x', 'G', 'space', 'enter');
		await screen.until(/2 sources suivies\./);
		expect(waiting()).toEqual(['https://lequotidien.example/', 'https://thedaily.example/']);
	});

	test('shows the shipped catalogue in 40 columns, to its last source', async () => {
		const screen = await openScreen({size: {columns: 40, rows: 10}, catalogue: shipped});
		await screen.press('3');
		await screen.until(/Catalogue/);
		expect(screen.row(1)).toMatch(/^› \[ \] /);
		await screen.press('G');
		expect(screen.row(-2)).toMatch(/^› \[ \] /);
	});

	test('comes back from the catalogue, where Enter without a pick does nothing', async () => {
		const screen = await openScreen({size, catalogue});
		const welcome = screen.frame();
		await screen.press('3');
		await screen.until(/Catalogue/);
		await screen.press('enter');
		expect(screen.frame()).toMatch(/Catalogue/);
		await screen.press('h');
		expect(screen.frame()).toBe(welcome);
	});

	test.each(['4', 'a'])('takes an address by %s', async (key) => {
		const {fetch, answers} = openNetwork();
		const screen = await openScreen({size, fetch});
		await screen.press(key);
		expect(screen.row(-1)).toBe(' Adresse ou fichier :');
		await screen.answer('lagazette.example');
		expect(screen.row(-1)).toBe(' Lecture de lagazette.example…');
		answers('https://lagazette.example/', 'La Gazette');
		await screen.until(/La Gazette : 1 titre\. u annule\./);
		expect(screen.row(2)).toMatch(/^›.*Fraîche de La Gazette/);
	});

	test('takes a digit and what is typed after it in one piece', async () => {
		const {fetch, answers} = openNetwork();
		const screen = await openScreen({size, fetch});
		await screen.press('4lagazette.example\r');
		expect(screen.row(-1)).toBe(' Lecture de lagazette.example…');
		answers('https://lagazette.example/', 'La Gazette');
		await screen.until(/La Gazette : 1 titre\. u annule\./);
	});

	test('keeps the question where the address does not answer', async () => {
		const {fetch, fails} = openNetwork();
		const screen = await openScreen({size, fetch});
		await screen.press('4');
		await screen.answer('lagazette.example');
		fails('lagazette');
		await screen.until(/répond 500/);
		expect(screen.frame()).toMatch(/Que voulez-vous lire/);
	});

	test('opens the shipped edition', async () => {
		const screen = await openScreen({size});
		await screen.press('5');
		expect(screen.asked).toEqual(['edition']);
	});

	test('q quits', async () => {
		const screen = await openScreen({size});
		await screen.press('q');
		expect(screen.asked).toEqual(['leave']);
	});
});

describe('without a network', () => {
	test('says so in a plain sentence and offers what works without one', async () => {
		const screen = await openScreen({size, catalogue});
		await screen.press('1');
		await screen.until(/le réseau semble absent/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Bienvenue dans actus                                          0 non lu

			  Aucune source n’a répondu : le réseau semble absent. Que faire ?

			  › 1. Réessayer
			    2. Lire l’édition fournie, sans réseau
			    3. Ajouter une adresse
			    4. Choisir dans le catalogue



			 2 sources suivies. u annule."
		`);
		await screen.press('2');
		expect(screen.asked).toEqual(['edition']);
	});

	test('tries again when asked to', async () => {
		const network = openNetwork();
		const screen = await openScreen({size, catalogue, fetch: network.fetch});
		await screen.press('1');
		await screen.until(/suivies/);
		network.fails('lequotidien');
		network.fails('lagazette');
		await screen.until(/le réseau semble absent/);
		await screen.press('1');
		await screen.until(/0\/2 sources/);
		network.answers('lequotidien', 'Le Quotidien');
		await screen.until(/^›.*Fraîche/m);
	});

	test('leads to the sources all the same', async () => {
		const screen = await openScreen({size, catalogue});
		await screen.press('1');
		await screen.until(/le réseau semble absent/);
		await screen.press('h', 's');
		expect(screen.row(0)).toMatch(/^ actus · Sources \(2\) /);
	});

	test('u takes back what was followed in vain, and asks again what to read', async () => {
		const screen = await openScreen({size, catalogue});
		await screen.press('1');
		await screen.until(/le réseau semble absent/);
		await screen.press('u');
		await screen.until(/Vous ne suivez encore aucune source/);
	});

	test('offers the same at the next start, while the sources wait for their back-off', async () => {
		const directory = mkdtempSync(join(tmpdir(), 'actus-'));
		onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
		const libraryFile = join(directory, 'library.db');
		const feeds = {'https://lequotidien.example/': undefined, 'https://lagazette.example/': undefined};
		const before = await openScreen({size, feeds, libraryFile});
		await before.press('R');
		await before.until(/le réseau semble absent/);
		const screen = await openScreen({size, feeds, libraryFile});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Bienvenue dans actus                                          0 non lu

			  Aucune source n’a répondu : le réseau semble absent. Que faire ?

			  › 1. Réessayer
			    2. Lire l’édition fournie, sans réseau
			    3. Ajouter une adresse
			    4. Choisir dans le catalogue



			                                        ↑ ↓ et Entrée, ou le chiffre · q quitte"
		`);
		await screen.press('h', '2');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Non lus                                                       0 non lu

			  Aucune source n’a répondu. R réessaie, h propose l’édition fournie.








			                                  R rafraîchir · a ajouter · s sources · ? aide"
		`);
		await screen.press('h');
		expect(screen.frame()).toMatch(/le réseau semble absent/);
		await screen.press('2');
		expect(screen.asked).toEqual(['edition']);
	});

	test('gives way to the news as soon as a source answers', async () => {
		const network = openNetwork();
		const screen = await openScreen({
			size,
			feeds: {'https://lequotidien.example/': undefined, 'https://lagazette.example/': undefined},
			fetch: network.fetch,
		});
		await screen.press('R');
		network.fails('lequotidien');
		network.fails('lagazette');
		await screen.until(/le réseau semble absent/);
		await screen.advance(3_600_000);
		await screen.tick();
		network.answers('lagazette', 'La Gazette');
		await screen.until(/^›.*Fraîche/m);
	});

	test('leaves a reader who has something to read with it', async () => {
		const screen = await openScreen({size, feeds: press});
		await screen.press('R');
		await screen.until(/Aucune des 2 sources n’a répondu\./);
		expect(screen.frame()).toMatch(/^›.*Le budget/m);
	});
});
