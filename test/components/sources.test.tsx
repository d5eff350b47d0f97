import {afterEach, beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 80, rows: 10};

describe('the sources', () => {
	test('stand with their unread counts, their kind and when they were read', async () => {
		const screen = await openScreen({feeds: {...press, 'https://jamais.example/': undefined}, size});
		await screen.press('s');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (3)                                                  5 non lus
			       3  Aujourd’hui
			›      3  Le Quotidien                         RSS · lue 16:10
			       2  La Gazette de la Montagne et des Va… RSS · lue 16:10
			          jamais.example                       jamais lue




			       Entrée titres · a ajouter · d désabonner · e réglages · h liste · ? aide"
		`);
	});

	test('fit in 40 columns', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 40, rows: 10}});
		await screen.press('s');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (2)          5 non lus
			       3  Aujourd’hui
			›      3  Le Quotidien     RSS · lue 1…
			       2  La Gazette de l… RSS · lue 1…





			     Entrée titres · a ajouter · ? aide"
		`);
	});

	test('say what is wrong with one of them', async () => {
		const screen = await openScreen({feeds: press, size: {columns: 100, rows: 10}});
		await screen.press('s', 'r');
		await screen.until(/lequotidien\.example est introuvable/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (2)                                                                      5 non lus
			       3  Aujourd’hui
			›      3  Le Quotidien                         ⚠ est introuvable
			       2  La Gazette de la Montagne et des Va… RSS · lue 16:10





			 lequotidien.example est introuvable. Vérifiez l’adresse et le réseau, puis réessayez."
		`);
	});

	test('open by Enter the headlines of one, and h leads back to the latest', async () => {
		const screen = await openScreen({feeds: press, size});
		const latest = screen.frame();
		await screen.press('s', 'j', 'enter');
		expect(screen.row(0)).toMatch(/^ actus · La Gazette de la Montagne et des Vallées /);
		expect(screen.frame()).toMatch(/Première neige.*Le col ferme/s);
		expect(screen.frame()).not.toMatch(/Le budget/);
		await screen.press('h');
		expect(screen.frame()).toBe(latest);
	});

	test('are left by d, and followed again by u at the place they had', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s');
		const before = screen.frame();
		await screen.press('d');
		await screen.until(/ne suivez plus/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (1)                                                  2 non lus
			       3  Aujourd’hui
			›      2  La Gazette de la Montagne et des Va… RSS · lue 16:10






			 Vous ne suivez plus Le Quotidien ; ses favoris restent. u annule."
		`);
		await screen.press('u');
		await screen.until(/suivez de nouveau/);
		expect(screen.frame().split('\n').slice(0, -1)).toEqual(before.split('\n').slice(0, -1));
		expect(screen.row(-1)).toBe(' Vous suivez de nouveau Le Quotidien.');
	});

	test('take their headlines with them', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'd');
		await screen.until(/ne suivez plus/);
		await screen.press('h');
		expect(screen.frame()).not.toMatch(/Le budget/);
		expect(screen.frame()).toMatch(/Première neige/);
	});

	test('whose list is shown leave it to the latest when they are left', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'enter', 's', 'd');
		await screen.until(/ne suivez plus/);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles /);
		expect(screen.frame()).toMatch(/Première neige/);
	});

	test('are renamed by e, and u gives the name back', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'e');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Le Quotidien                                                 5 non lus
			  › 1. Nom : Le Quotidien
			    2. Rafraîchir au rythme où elle publie
			    3. Texte entier : si le flux coupe (réglage général)
			    4. Dossier : aucun
			    5. Mot de passe…
			    6. Garder les articles : toujours
			    7. Fuseau des dates : selon pays et langue
			    8. Revenir
			"
		`);
		await screen.press('1', 'ctrl-u');
		await screen.answer('Mon journal');
		await screen.until(/Mon journal : réglages enregistrés\. u annule\./);
		expect(screen.frame()).toMatch(/1\. Nom : Mon journal/);
		await screen.press('h');
		expect(screen.row(2)).toMatch(/^› .*Mon journal/);
		await screen.press('u');
		await screen.until(/^› .*Le Quotidien/m);
	});

	test('get an interval of their own by e', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'j', 'e', 'j', 'enter', 'ctrl-u');
		await screen.answer('90');
		await screen.until(/2\. Rafraîchir toutes les 90 min$/m);
		expect((await screen.services.marks()).subscriptions()[1]?.interval).toBe(90);
		await screen.press('8');
		expect(screen.row(0)).toMatch(/^ actus · Sources \(2\)/);
	});

	test('take their own name and the general interval again where the reader’s are deleted', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'e', '1', 'ctrl-u');
		await screen.answer('Mon journal');
		await screen.press('2', 'ctrl-u');
		await screen.answer('5');
		await screen.until(/1\. Nom : Mon journal\n.*2\. .*les 5 min$/m);
		await screen.press('1', 'ctrl-u', 'enter', '2', 'ctrl-u', 'enter');
		await screen.until(/1\. Nom : Le Quotidien\n.*2\. Rafraîchir au rythme où elle publie$/m);
	});

	test('keep their articles for as many days as the reader says, u and an empty line take that back', async () => {
		const screen = await openScreen({feeds: press, size});
		const keepDays = async () => (await screen.services.marks()).subscriptions()[0]?.keepDays;
		await screen.press('s', 'e');
		await screen.until(/6\. Garder les articles : toujours$/m);
		await screen.press('6');
		expect(screen.row(-1)).toMatch(/^ Jours de garde des articles lus \(vide : toujours\) :/);
		await screen.answer('30');
		await screen.until(/6\. Garder les articles : 30 jours$/m);
		expect(await keepDays()).toBe(30);
		expect(screen.services.library.sources()[0]?.keepDays).toBe(30);
		await screen.press('6', 'ctrl-u');
		await screen.answer('1');
		await screen.until(/6\. Garder les articles : 1 jour$/m);
		await screen.press('h', 'u', 'e');
		await screen.until(/6\. Garder les articles : 30 jours$/m);
		await screen.until(/7\. Non-lus : gardés$/m);
		await screen.press('7');
		await screen.until(/7\. Non-lus : oubliés aussi$/m);
		expect(screen.services.library.sources()[0]?.forgetsUnread).toBe(true);
		await screen.press('h', 'u', 'e');
		await screen.until(/7\. Non-lus : gardés$/m);
		await screen.press('6', 'ctrl-u', 'enter');
		await screen.until(/6\. Garder les articles : toujours$/m);
		expect(await keepDays()).toBeUndefined();
	});

	test.each(['0', 'longtemps', '36501'])(
		'refuse to keep articles for « %s » days, and say so',
		async (typed) => {
			const screen = await openScreen({feeds: press, size});
			await screen.press('s', 'e', '6');
			await screen.answer(typed);
			expect(screen.row(-1)).toBe(` « ${typed} » n’est pas un nombre de jours, de 1 à 36\u202F500.`);
			expect(screen.services.library.sources()[0]).not.toHaveProperty('keepDays');
		},
	);

	test('are read again by the zone that the reader gives them, and by their own when u takes that back', async () => {
		const server = await startFeedServer();
		onTestFinished(() => server.close());
		const etag = '"une"';
		server.on('/une', ({headers}) => ({
			status: headers['if-none-match'] === etag ? 304 : 200,
			body: `<!doctype html><html lang="fr"><title>La Presse</title><h1>Les dernières actualités</h1>${[
				'Le budget « rectifié » est adopté',
				'Un pont rouvre à Trois-Rivières',
				'La récolte des pommes commence',
			]
				.map(
					(title, index) =>
						`<article><p>Publié le 02/10/2023 à 08:03:4${index}</p><a href="/a/${index}">${title}</a></article>`,
				)
				.join('')}</html>`,
			headers: {'Content-Type': 'text/html', ETag: etag},
		}));
		const screen = await openScreen({
			feeds: {[server.url('/une')]: undefined},
			size,
			fetch: createFetchAddress({userAgent: 'actus/test'}),
		});
		const zone = async () => (await screen.services.marks()).subscriptions()[0]?.zone;
		await screen.press('R');
		await screen.until(/08:03 .*Le budget/);
		await screen.press('s', 'e', '7');
		expect(screen.row(-1)).toMatch(/^ Fuseau ou ville \(vide : selon le pays\) :/);
		await screen.answer('Lune');
		expect(screen.row(-1)).toMatch(/^ « Lune » n’est pas un fuseau : tapez Europe\/Paris ou Tokyo\.$/);
		await screen.press('7');
		await screen.answer('Montréal');
		await screen.until(/7\. Fuseau des dates : America\/Toronto$/m);
		expect(await zone()).toBe('America/Toronto');
		await screen.until(/Rien de nouveau/);
		await screen.press('h', 'h');
		await screen.advance(1000);
		await screen.until(/14:03 .*Le budget/);
		await screen.press('u');
		await screen.until(/Rien de nouveau/);
		await screen.advance(1000);
		await screen.until(/08:03 .*Le budget/);
		expect(await zone()).toBeUndefined();
		expect(screen.services.library.counts().total).toBe(3);
		expect(server.hits('/une').map(({headers}) => headers['if-none-match'])).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	test.each(['0', '-5', 'souvent', '1e9', 'NaN'])('refuse « %s » minutes, and say so', async (typed) => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('s', 'e', '2', 'ctrl-u');
		await screen.answer(typed);
		expect(screen.row(-1)).toBe(` « ${typed} » n’est pas un nombre de minutes, de 1 à 100\u202F000.`);
		expect(screen.frame()).toMatch(/2\. Rafraîchir au rythme où elle publie$/m);
		expect((await screen.services.marks()).subscriptions()[0]?.interval).toBeUndefined();
	});

	test('of the shipped edition can be neither left, changed nor refreshed', async () => {
		const screen = await openScreen({feeds: press, size, isDemo: true});
		await screen.press('s', 'd', 'e', 'r', 'R');
		expect(screen.row(0)).toMatch(/^ actus · édition d’exemple · Sources \(2\)/);
		expect(screen.program.state().refresh).toBeUndefined();
	});
});

describe('adding a source', () => {
	let server: FeedServer;
	beforeEach(async () => {
		server = await startFeedServer();
	});
	afterEach(() => server.close());

	const fetch = createFetchAddress({userAgent: 'actus/test'});
	const rss = (title: string, ...titles: readonly string[]) => ({
		body: `<rss version="2.0"><channel><title>${title}</title>${titles
			.map(
				(item) =>
					`<item><title>${item}</title><guid>${item}</guid><pubDate>Mon, 02 Oct 2023 13:30:00 GMT</pubDate></item>`,
			)
			.join('')}</channel></rss>`,
		headers: {'Content-Type': 'application/rss+xml'},
	});

	test('fetches the address that is typed, and its headlines come in', async () => {
		server.on('/flux', rss('L’Écho', 'Une foire', 'Deux foires'));
		const screen = await openScreen({feeds: press, size, fetch});
		await screen.press('a');
		await screen.answer(server.url('/flux'));
		await screen.until(/L’Écho : 2 titres\. u annule\./);
		expect(screen.row(0)).toMatch(/↑ 2 nouveaux · 7 non lus$/);
		await screen.press('g');
		expect(screen.frame()).toMatch(/15:30 +L’Écho +Une foire/);
		await screen.press('u');
		await screen.until(/ne suivez plus L’Écho/);
		expect(screen.frame()).not.toMatch(/Une foire/);
	});

	test('says that it reads while it waits, and the list goes on being usable', async () => {
		const asked = Promise.withResolvers<void>();
		server.on('/flux', async () => {
			await asked.promise;
			return rss('L’Écho', 'Une foire');
		});
		const screen = await openScreen({feeds: press, size, fetch});
		await screen.press('a');
		await screen.answer(server.url('/flux'));
		expect(screen.row(-1)).toBe(` Lecture de ${server.url('/flux')}…`);
		await screen.press('j', 'b');
		expect(screen.frame()).toMatch(/^›•[☆★]/m);
		asked.resolve();
		await screen.until(/L’Écho : 1 titre\./);
	});

	test.each([
		['that is not there', {status: 404, body: ''}, /répond 404\./],
		[
			'that is a page',
			{
				body: '<!doctype html><html><body><p>Bonjour</p></body></html>',
				headers: {'Content-Type': 'text/html'},
			},
			/Ni flux, ni titres datés/,
		],
	])('%s keeps nothing, and says what to try', async (_, answer, words) => {
		server.on('/flux', answer);
		const screen = await openScreen({feeds: press, size, fetch});
		await screen.press('a');
		await screen.answer(server.url('/flux'));
		await screen.until(words);
		expect(screen.services.library.sources()).toHaveLength(2);
		expect(screen.frame().split('\n')).toHaveLength(10);
		expect(screen.row(-1)).toMatch(/^ (L’adresse a sans doute changé|Essayez une rubrique du site)/);
	});

	test('that is followed already says so', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('a');
		await screen.answer('https://lequotidien.example/rss.xml');
		await screen.until(/ Vous suivez déjà Le Quotidien\./);
	});

	test('that is no address at all says so', async () => {
		const screen = await openScreen({feeds: press, size});
		await screen.press('a');
		await screen.answer('n’importe quoi');
		await screen.until(/« n’importe quoi » n’est ni une adresse ni un fichier\./);
	});

	test('of the terminal’s bytes is cleaned', async () => {
		server.on('/flux', rss('Le\u202E&#27;[2JMal', '\u009B31mRouge&#x202E;'));
		const screen = await openScreen({feeds: press, size, fetch});
		await screen.press('a');
		await screen.answer(server.url('/flux'));
		await screen.until(/1 titre\./);
		await screen.press('g');
		expect(screen.frame()).toMatch(/LeMal +Rouge$/m);
		expect(screen.frame()).not.toMatch(/[\u001B\u009B\u202E]/);
	});
});
