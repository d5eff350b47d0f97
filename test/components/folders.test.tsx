import {describe, expect, test} from 'vitest';
import {entry, feed} from '../support/entries.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const feeds = {
	...press,
	'https://eco.example/rss': feed('L’Éco', [entry('La Bourse recule'), entry('Un rachat')]),
	'https://seul.example/rss': feed('Seul', [entry('Une foire')]),
	'https://jamais.example/': undefined,
};

const folders = {
	'https://lequotidien.example/rss.xml': 'Presse',
	'https://lamontagne.example/atom.xml': 'Presse / Régions',
	'https://eco.example/rss': 'Économie',
	'https://jamais.example/': 'Presse',
};

const open = (columns = 80, rows = 14) => openScreen({feeds, folders, size: {columns, rows}});

describe('folders', () => {
	test('group the sources, each with what is unread in it and within', async () => {
		const screen = await open();
		await screen.press('s');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (5)                                                  8 non lus
			       6  Aujourd’hui
			›      1  Seul                                 RSS · lue 16:10
			       5  Presse                               3 sources
			       3    Le Quotidien                       RSS · lue 16:10
			            jamais.example                     jamais lue
			       2    Régions                            1 source
			       2      La Gazette de la Montagne et de… RSS · lue 16:10
			       2  Économie                             1 source
			       2    L’Éco                              RSS · lue 16:10



			       Entrée titres · a ajouter · d désabonner · e réglages · h liste · ? aide"
		`);
	});

	test('fit in 40 columns', async () => {
		const screen = await open(40, 12);
		await screen.press('s', 'j');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (5)          8 non lus
			       6  Aujourd’hui
			       1  Seul             RSS · lue 1…
			›      5  Presse           3 sources
			       3    Le Quotidien   RSS · lue 1…
			            jamais.example jamais lue
			       2    Régions        1 source
			       2      La Gazette…  RSS · lue 1…
			       2  Économie         1 source
			       2    L’Éco          RSS · lue 1…

			     Entrée titres · a ajouter · ? aide"
		`);
	});

	test('say of themselves what they hold where there is room', async () => {
		const screen = await open(80, 24);
		await screen.press('s', 'j');
		expect(screen.frame().split('\n').slice(-7).join('\n')).toMatchInlineSnapshot(`
			"────────────────────────────────────────────────────────────────────────────────
			 3 sources, 5 titres non lus.




			       Entrée titres · a ajouter · d désabonner · e réglages · h liste · ? aide"
		`);
	});

	test('open by Enter the headlines of all in them, the title says which, h leads back to the latest', async () => {
		const screen = await open();
		const latest = screen.frame();
		await screen.press('s', 'j', 'enter');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Presse                                                       5 non lus
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			›•  14:03       Le Quotidien   Le budget « rectifié » passe de justesse à l’Ass…
			 •  14:03       La Gazette de… € Première neige au-dessus de 2 000 mètres
			 •  08:15       Le Quotidien   Un pont rouvre après deux ans de travaux
			 Hier ─────────────────────────────────────────────────────────────────────────
			 •  hier 18:42  Le Quotidien   Les vendanges s’achèvent plus tôt que prévu
			 samedi 30 septembre ──────────────────────────────────────────────────────────
			 •  30/09 10:43 La Gazette de… Le col ferme pour l’hiver




			 02/10/2023 14:03:48   Entrée lire · b garder · / chercher · s sources · ? aide"
		`);
		await screen.press('h');
		expect(screen.frame()).toBe(latest);
	});

	test('within folders open by themselves; a search stays within', async () => {
		const screen = await open();
		await screen.press('s', 'j', 'j', 'j', 'j', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · Presse \/ Régions {2}/);
		expect(screen.frame()).toMatch(/Première neige.*Le col ferme/s);
		expect(screen.frame()).not.toMatch(/Le budget/);
		await screen.press('/');
		await screen.answer('col');
		expect(screen.row(0)).toMatch(/^ actus · Presse \/ Régions · Recherche « col »/);
		expect(screen.frame()).toMatch(/Le col ferme/);
		expect(screen.frame()).not.toMatch(/Première neige/);
	});

	test('are marked read as a whole by A, and nothing else is', async () => {
		const screen = await open();
		await screen.press('s', 'j', 'enter', 'A');
		expect(screen.row(-1)).toMatch(/^ 5 articles marqués lus\. u annule\./);
		expect(screen.row(0)).toMatch(/ 0 non lu$/);
		await screen.press('u');
		expect(screen.row(0)).toMatch(/ 5 non lus$/);
	});

	test('are refreshed by r, from their row and from their list', async () => {
		const asked: string[] = [];
		const screen = await openScreen({
			feeds,
			folders,
			size: {columns: 80, rows: 14},
			fetch: async ({url}) => {
				asked.push(url);
				return {status: 'unchanged', validators: {}};
			},
		});
		await screen.press('s', 'j', 'r');
		await screen.until(/3 sources\)/);
		expect(asked.toSorted()).toEqual([
			'https://jamais.example/',
			'https://lamontagne.example/atom.xml',
			'https://lequotidien.example/rss.xml',
		]);
		asked.length = 0;
		await screen.press('G', 'k', 'enter', 'r');
		await screen.until(/1 source\)/);
		expect(asked).toEqual(['https://eco.example/rss']);
	});

	test('count only what is theirs as new', async () => {
		const news: Record<string, ReturnType<typeof feed>> = {
			'https://eco.example/rss': feed('L’Éco', [entry('Une hausse'), entry('Un krach')]),
			'https://lequotidien.example/rss.xml': feed('Le Quotidien', [entry('Une grève')]),
		};
		const screen = await openScreen({
			feeds,
			folders,
			size: {columns: 80, rows: 14},
			fetch: async ({url}) => ({
				status: 'fetched',
				url,
				bytes: Buffer.from(
					`<rss version="2.0"><channel><title>T</title>${(news[url]?.entries ?? [])
						.map(({title}) => `<item><title>${title}</title><guid>${title}</guid></item>`)
						.join('')}</channel></rss>`,
				),
				validators: {},
			}),
		});
		await screen.press('s', 'j', 'enter', 'R');
		await screen.advance(1000);
		await screen.until(/↑ 1 nouveau · 6 non lus/);
	});
});

describe('the folder of a source', () => {
	test('is typed by e, and u takes it back', async () => {
		const screen = await open();
		await screen.press('s', 'e');
		expect(screen.frame()).toMatch(/4\. Dossier : aucun/);
		await screen.press('4');
		expect(screen.row(-1)).toBe(' Dossier :');
		await screen.answer('  Presse /  Régions ');
		await screen.until(/Seul : réglages enregistrés\. u annule\./);
		expect(screen.frame()).toMatch(/4\. Dossier : Presse \/ Régions/);
		await screen.press('h');
		expect(screen.frame()).toMatch(/^› .* {4}Seul {2,}/m);
		expect((await screen.services.marks()).subscriptions()[3]?.folder).toBe('Presse / Régions');
		await screen.press('u');
		await screen.until(/^› +1 {2}Seul/m);
		expect((await screen.services.marks()).subscriptions()[3]).not.toHaveProperty('folder');
	});

	test('is left where nothing is typed', async () => {
		const screen = await open();
		await screen.press('s', 'G', 'e', '4', 'ctrl-u', 'enter');
		await screen.until(/4\. Dossier : aucun/);
		await screen.press('h');
		expect(screen.frame()).not.toMatch(/Économie/);
	});
});

describe('a folder’s name', () => {
	test('is changed by e for all in it; its list goes along; u gives the old one back', async () => {
		const screen = await open();
		await screen.press('s', 'j', 'enter', 's', 'j', 'e');
		expect(screen.row(-1)).toBe(' Nom du dossier : Presse');
		await screen.press('ctrl-u');
		await screen.answer('Médias');
		await screen.until(/Presse s’appelle désormais Médias\. u annule\./);
		expect(screen.frame()).toMatch(/^› +5 {2}Médias +3 sources/m);
		const foldersOf = async () => (await screen.services.marks()).subscriptions().map(({folder}) => folder);
		expect(await foldersOf()).toEqual(['Médias', 'Médias / Régions', 'Économie', undefined, 'Médias']);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Médias {2}/);
		expect(screen.frame()).toMatch(/Le budget/);
		await screen.press('u');
		await screen.until(/Le dossier Presse est comme avant\.$/m);
		expect(screen.row(0)).toMatch(/^ actus · Presse {2}/);
		expect(await foldersOf()).toEqual(['Presse', 'Presse / Régions', 'Économie', undefined, 'Presse']);
	});

	test('that another has brings them together, and u parts them again', async () => {
		const screen = await open();
		await screen.press('s', 'G', 'k', 'e', 'ctrl-u');
		await screen.answer('Presse');
		await screen.until(/^› +7 {2}Presse +4 sources/m);
		await screen.press('u');
		await screen.until(/Le dossier Économie est comme avant\.$/m);
		expect(screen.frame()).toMatch(/^› +5 {2}Presse +3 sources/m);
		expect(screen.frame()).toMatch(/^ +2 {2}Économie +1 source$/m);
	});

	test('that is emptied leaves its sources in none, or in the folder within', async () => {
		const screen = await open();
		await screen.press('s', 'j', 'e', 'ctrl-u', 'enter');
		await screen.until(/Presse : 3 sources ne sont plus dans un dossier\. u annule\./);
		const folders = (await screen.services.marks()).subscriptions().map(({folder}) => folder);
		expect(folders).toEqual([undefined, 'Régions', 'Économie', undefined, undefined]);
	});

	test('of the shipped edition cannot be changed', async () => {
		const screen = await openScreen({feeds, folders, size: {columns: 80, rows: 14}, isDemo: true});
		await screen.press('s', 'j', 'e', 'd', 'r');
		expect(screen.row(0)).toMatch(/Sources \(5\)/);
		expect(screen.program.state().refresh).toBeUndefined();
	});
});

test('the list of a folder whose last source is left gives way to the latest', async () => {
	const screen = await open();
	await screen.press('s', 'G', 'k', 'enter');
	expect(screen.row(0)).toMatch(/^ actus · Économie {2}/);
	await screen.press('s', 'G', 'd');
	await screen.until(/ne suivez plus/);
	await screen.press('h');
	expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles/);
	expect(screen.frame()).toMatch(/Le budget/);
});
