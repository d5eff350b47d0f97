import {describe, expect, test} from 'vitest';
import {entry, feed} from '../support/entries.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 20};

const opened = async (
	size: {readonly columns: number; readonly rows: number},
	language: 'fr' | 'en' = 'fr',
) => {
	const screen = await openScreen({feeds: press, size, language});
	await screen.press('enter');
	await screen.until(/Publi/);
	return screen;
};

const paragraphs = (count: number, word: string) =>
	Array.from({length: count}, (_, index) => `<p>${word} ${index + 1} de la page.</p>`).join('');

const long = {
	'https://lequotidien.example/rss.xml': feed('Le Quotidien', [
		entry('Un long article', {html: paragraphs(40, 'Paragraphe'), url: 'https://lequotidien.example/long'}),
		entry('Un article lu', {html: '<p>Déjà lu.</p>'}),
		entry('Un article court', {html: '<p>Et voilà.</p>'}),
	]),
};

const openedLong = async (columns = 60, rows = 12): Promise<TestScreen> => {
	const screen = await openScreen({feeds: long, size: {columns, rows}});
	await screen.press('j', 'm', 'k', 'enter');
	await screen.until(/Paragraphe 1 /);
	return screen;
};

describe('an article', () => {
	test('is read in 80 columns', async () => {
		const screen = await opened(size);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          4 non lus
			  Le budget « rectifié » passe de justesse à l’Assemblée

			  Neuf voix d’écart : le texte part au Sénat.

			  Le Quotidien · Jeanne Martin · Publié le 2 octobre 2023 à 14:03

			  Le texte a été adopté par 287 voix contre 278, après une nuit de débats.

			  Une courte majorité

			  « Nous irons au bout », a promis la ministre. Le détail du scrutin [1] est
			  public, comme les amendements [2].

			  • recettes : 4,2 milliards ;
			  • dépenses : 3,9 milliards.

			  Liens

			 0 % · 41 mots · 1 min      Espace suite · n non lu suivant · b garder · ? aide"
		`);
	});

	test('is read in 40 columns and 10 rows, to its numbered links', async () => {
		const screen = await opened({columns: 40, rows: 10});
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles  4 non lus
			 Le budget « rectifié » passe
			 de justesse à l’Assemblée

			 Neuf voix d’écart : le texte part
			 au Sénat.

			 Le Quotidien · Jeanne Martin · Publié
			 le 2 octobre 2023 à 14:03
			 0 % · 41 mots · 1 min           ? aide"
		`);
		await screen.press('G');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles  4 non lus
			 • dépenses : 3,9 milliards.

			 Liens

			 [1] https://lequotidien.example/
			     scrutin
			 [2] https://lequotidien.example/
			     amendements
			 100 % · 41 mots · 1 min         ? aide"
		`);
	});

	test('speaks English around its own words', async () => {
		const screen = await opened(size, 'en');
		expect(screen.row(5)).toBe('  Le Quotidien · Jeanne Martin · Published 2 October 2023 at 14:03');
		expect(screen.row(-1)).toMatch(/ Space on · n next unread · b keep · h list · \? help$/);
	});

	test('that is for subscribers says so at its end', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('j', 'enter');
		await screen.until(/Publié/);
		expect(screen.frame()).toMatch(
			/La suite de cet article est réservée aux abonnés\. o l’ouvre dans\n +le navigateur\./,
		);
	});

	test('without a text says so', async () => {
		const empty = entry('Rien que le titre', {html: '', url: 'https://lequotidien.example/rien'});
		const screen = await openScreen({
			feeds: {'https://lequotidien.example/': feed('Le Quotidien', [empty])},
			size,
		});
		await screen.press('enter');
		await screen.until(/La source ne donne pas de texte\. f le cherche dans sa page, o ouvre celle-ci/);
	});

	test.each([
		['unknown', 'La source ne donne pas de texte.'],
		['truncated', 'La source ne donne ici que le début de l’article.'],
		['subscribers', 'La suite de cet article est réservée aux abonnés.'],
	] as const)('of access %s without an address promises no key', async (access, note) => {
		const html = access === 'unknown' ? '' : '<p>Le début…</p>';
		const given = feed('Le Quotidien', [entry('Sans adresse', {html, access})]);
		const screen = await openScreen({feeds: {'https://lequotidien.example/': given}, size});
		await screen.press('enter');
		await screen.until(/Publié/);
		expect(screen.frame().split('\n').slice(1, -1).join('\n').trim().split('\n').at(-1)).toBe(`  ${note}`);
	});

	test('is read once it is opened, and its row says so', async () => {
		const screen = await opened(size);
		expect(screen.row(0)).toMatch(/ 4 non lus$/);
		await screen.press('h');
		expect(screen.row(2)).toMatch(/^› {3}14:03 .*Le budget/);
	});

	test.each(['enter', 'l', 'right'])('opens by %s', async (key) => {
		const screen = await openScreen({feeds: press, size});
		await screen.press(key);
		await screen.until(/Publié/);
	});

	test.each(['h', 'left', 'escape', 'q'])('closes by %s', async (key) => {
		const screen = await opened(size);
		await screen.press(key);
		expect(screen.row(1)).toMatch(/^ Aujourd’hui ─/);
		expect(screen.asked).toEqual([]);
	});

	test('scrolls by line, by page and to its ends, and says how far it is', async () => {
		const screen = await openedLong();
		expect(screen.row(1)).toBe(' Un long article');
		expect(screen.row(-1)).toMatch(/^ 0 % · /);
		await screen.press('j', 'down', 'j');
		expect(screen.row(1)).toBe(' Paragraphe 1 de la page.');
		await screen.press('k', 'up', 'k', 'k');
		expect(screen.row(1)).toBe(' Un long article');
		await screen.press('ctrl-d');
		expect(screen.row(1)).toBe(' Paragraphe 4 de la page.');
		await screen.press('pageup', 'G');
		expect(screen.row(-2)).toBe(' Paragraphe 40 de la page.');
		expect(screen.row(-1)).toMatch(/^ 100 % · /);
		await screen.press('j', 'pagedown', 'ctrl-u', 'ctrl-d');
		expect(screen.row(-2)).toBe(' Paragraphe 40 de la page.');
		await screen.press('g');
		expect(screen.row(1)).toBe(' Un long article');
	});

	test('shows every one of its rows on the way down by pages', async () => {
		const screen = await openedLong();
		const seen = new Set<string>();
		for (let pages = 0; pages < 15; pages++) {
			for (const [paragraph] of screen.frame().matchAll(/Paragraphe \d+ /g)) seen.add(paragraph);
			await screen.press('pagedown');
		}
		expect(seen.size).toBe(40);
	});

	test('goes on by Space, page by page to its end, then to the next unread one and no further', async () => {
		const screen = await openedLong();
		let pages = 0;
		while (!/Paragraphe 40 /.test(screen.frame())) {
			await screen.press('space');
			pages++;
		}
		expect(pages).toBe(8);
		expect(screen.row(-1)).toMatch(/^ 100 % · /);
		await screen.press('space');
		await screen.until(/^ Un article court$/m);
		await screen.press('space');
		expect(screen.row(-1)).toBe(' Plus rien de non lu de ce côté.');
		await screen.press('h');
		expect(screen.frame()).toMatch(/^› {3}.*Un article court$/m);
	});

	test('gives way by n and N to the next and the previous unread one', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('G', 'enter', 'N');
		await screen.until(/^ {2}Les vendanges/m);
		await screen.press('N', 'N');
		await screen.until(/^ {2}Première neige/m);
		await screen.press('n');
		expect(screen.row(-1)).toBe(' Plus rien de non lu de ce côté.');
		await screen.press('N');
		await screen.until(/^ {2}Le budget/m);
		await screen.press('h');
		expect(screen.frame()).toMatch(/^›.*Le budget/m);
	});

	test('is bookmarked and marked unread where it is read', async () => {
		const screen = await opened(size);
		await screen.press('b');
		expect(screen.row(-1)).toBe(' 1 article gardé dans les favoris. u annule.');
		await screen.press('j');
		expect(screen.row(-1)).toMatch(/ · [☆★] /);
		await screen.press('m');
		expect(screen.row(-1)).toBe(' 1 article marqué non lu. u annule.');
		await screen.press('u', 'u', 'h');
		expect(screen.row(2)).toMatch(/^› {3}14:03 .*Le budget/);
	});

	test('keeps what stands at the top of the screen through a resize', async () => {
		const screen = await openedLong();
		await screen.press('pagedown', 'pagedown', 'pagedown');
		const first = /Paragraphe (\d+) /.exec(screen.frame())?.[1];
		await screen.resize({columns: 30, rows: 12});
		await screen.until(new RegExp(`Paragraphe ${first} `));
		await screen.resize({columns: 100, rows: 8});
		await screen.until(new RegExp(`Paragraphe ${first} `));
	});

	test('leaves no row empty at its end in a window made higher', async () => {
		const screen = await openedLong(80, 12);
		await screen.press('G');
		await screen.resize({columns: 90, rows: 24});
		expect(screen.row(-2)).toMatch(/Paragraphe 40 /);
		expect(screen.row(1) + screen.row(2)).toMatch(/Paragraphe \d+ /);
	});
});

describe('links', () => {
	test('are opened by their number and o', async () => {
		const screen = await opened(size);
		await screen.press('1');
		expect(screen.row(-1)).toMatch(
			/^ lien 1 : https:\/\/lequotidien\.example\/scrutin +Entrée lit · o ouvre · y copie$/,
		);
		await screen.press('o');
		expect(screen.row(-1)).toMatch(/^ \d+ % · /);
		await screen.press('2', 'o');
		expect(screen.asked).toEqual([
			'browse https://lequotidien.example/scrutin',
			'browse https://lequotidien.example/amendements',
		]);
	});

	test('are copied by their number and y', async () => {
		const screen = await opened(size);
		await screen.press('2', 'y');
		expect(screen.asked).toEqual(['copy https://lequotidien.example/amendements']);
		expect(screen.row(-1)).toBe(' Copié : https://lequotidien.example/amendements');
	});

	test('that are not there are named', async () => {
		const screen = await opened(size);
		await screen.press('42o');
		expect(screen.row(-1)).toBe(' Il n’y a pas de lien 42.');
		await screen.press('0', 'y');
		expect(screen.row(-1)).toBe(' Il n’y a pas de lien 0.');
		expect(screen.asked).toEqual([]);
	});

	test('are forgotten by Escape and by a scroll', async () => {
		const screen = await opened({columns: 60, rows: 8});
		await screen.press('1', 'escape', 'enter', '1', 'j', 'enter');
		expect(screen.asked).toEqual([]);
		expect(screen.frame()).toMatch(/%/);
	});

	test('without a number are the article’s own', async () => {
		const screen = await opened(size);
		await screen.press('o', 'y');
		expect(screen.asked).toEqual([
			'browse https://lequotidien.example/budget',
			'copy https://lequotidien.example/budget',
		]);
	});

	test('that an article lacks are missed', async () => {
		const none = feed('Le Quotidien', [entry('Sans adresse')]);
		const screen = await openScreen({feeds: {'https://lequotidien.example/': none}, size});
		await screen.press('o');
		expect(screen.row(-1)).toBe(' Cet article n’a pas d’adresse.');
		await screen.press('enter');
		await screen.until(/Publié/);
		await screen.press('y');
		expect(screen.row(-1)).toBe(' Cet article n’a pas d’adresse.');
	});
});

describe('finding in an article', () => {
	test('goes to the first hit below, n and N round the others, without accents or case', async () => {
		const screen = await openedLong();
		await screen.press('pagedown', '/');
		await screen.answer('PARAGRÂPHE 1');
		expect(screen.row(-1)).toMatch(/ · occurrence 2\/11 · /);
		expect(screen.frame()).toMatch(/Paragraphe 10 /);
		await screen.press('n');
		expect(screen.row(-1)).toMatch(/ · occurrence 3\/11 · /);
		expect(screen.frame()).toMatch(/Paragraphe 11 /);
		await screen.press('N', 'N', 'N');
		expect(screen.row(-1)).toMatch(/ · occurrence 11\/11 · /);
		expect(screen.frame()).toMatch(/Paragraphe 19 /);
	});

	test('is left by Escape, the article by the next', async () => {
		const screen = await openedLong();
		await screen.press('/');
		await screen.answer('page');
		await screen.press('escape');
		expect(screen.row(-1)).not.toMatch(/occurrence/);
		await screen.press('escape');
		expect(screen.row(1)).toMatch(/^ Aujourd’hui/);
	});

	test('says what is not there', async () => {
		const screen = await openedLong();
		await screen.press('/');
		await screen.answer('zéphyr');
		expect(screen.row(-1)).toBe(' « zéphyr » ne s’y trouve pas.');
	});

	test('keeps its hit through a resize', async () => {
		const screen = await openedLong();
		await screen.press('/');
		await screen.answer('paragraphe 30');
		await screen.press('/', 'enter');
		await screen.resize({columns: 30, rows: 12});
		await screen.until(/occurrence 1\/1/);
		expect(screen.frame()).toMatch(/Paragraphe 30 /);
	});
});
