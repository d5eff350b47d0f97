import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {ParsedEntry} from '../../src/model/feed.ts';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {articlePage, bridge, forSubscribers} from '../support/article-page.ts';
import {entry, feed} from '../support/entries.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import {openWorld, settled, until, type WorldOptions} from '../support/open-world.ts';

// What the reader loads when it first needs it.
await import('../../src/app/perform/full-text.ts');

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
});
afterEach(() => server.close());

const size = {columns: 80, rows: 14};
const slow = {timeout: 30_000};

const fetch = (time = 5000) => createFetchAddress({userAgent: 'actus/test', limits: {time}});

const html = (body: string) => ({body, headers: {'Content-Type': 'text/html; charset=utf-8'}});

const cut = (said: Partial<ParsedEntry> = {}): ParsedEntry =>
	entry(bridge.title, {url: server.url('/pont'), html: bridge.stump, access: 'truncated', ...said});

const others = () => [
	entry('Une dépêche entière', {url: server.url('/depeche'), html: '<p>Tout est dit ici.</p>'}),
	entry('Une enquête', {url: server.url('/enquete'), access: 'subscribers'}),
];

const world = (said: Partial<WorldOptions> = {}, first = cut()): WorldOptions => ({
	feeds: {[server.url('/rss')]: feed('Le Fil', [first, ...others()])},
	fetch: fetch(),
	size,
	...said,
});

/** A page is read on a thread, which has to start first. */
const sees = async (screen: TestScreen, pattern: RegExp): Promise<void> => {
	for (let tries = 0; tries < 4; tries++) {
		if (
			await screen.until(pattern).then(
				() => true,
				() => false,
			)
		)
			return;
	}
	await screen.until(pattern);
};

/** A page that is handed over when the test says so. */
const heldPage = (body: string) => {
	const {promise, resolve} = Promise.withResolvers<void>();
	server.on('/pont', async () => {
		await promise;
		return html(body);
	});
	return resolve;
};

describe('an article that its source cuts', slow, () => {
	test('is left on what changed in it when its page is read anew', async () => {
		server.on('/pont', () => html(articlePage()));
		const screen = await openScreen(world());
		await screen.press('enter');
		await sees(screen, /texte entier/);
		await screen.press('h');
		const release = heldPage(articlePage());
		const {library, clock} = screen.services;
		const edited = cut({title: `${bridge.title} et demi`, html: `${bridge.stump}<p>Ou presque.</p>`});
		library.saveFeed('source1', feed('Le Fil', [edited, ...others()]), {at: clock(), validators: {}});
		screen.program.send({type: 'list-stale'});
		await settled();
		await screen.press('=');
		await screen.until(/retiré · ajouté/);
		expect(screen.row(-1)).toContain('Texte entier…');
		release();
		await sees(screen, /^(?!.*Texte entier…)/s);
		expect(screen.frame()).toMatch(/retiré · ajouté/);
	});

	test('is marked in the list, and opened its whole text comes without being asked for', async () => {
		const release = heldPage(articlePage());
		const screen = await openScreen(world());
		expect(screen.row(2)).toBe('›•  16:03       ½ Le pont de la Loire rouvre après un an de travaux');
		await screen.press('enter');
		await screen.until(/applaudissements/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          2 non lus
			  Le pont de la Loire rouvre après un an de travaux
			  Le Fil · Publié le 2 octobre 2023 à 16:03 · début seulement

			  Le pont de la Loire a rouvert lundi à la circulation, sous les
			  applaudissements des riverains qui…

			  La source ne donne ici que le début de l’article. f va chercher la suite, o
			  l’ouvre dans le navigateur.




			 Texte entier… · 100 % · 17 mots · 1 min                  Espace suite · ? aide"
		`);
		release();
		await sees(screen, /Alinéa 1 /);
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          2 non lus
			  Le pont de la Loire rouvre après un an de travaux
			  Le Fil · Publié le 2 octobre 2023 à 16:03 · texte entier

			  Le pont de la Loire a rouvert lundi à la circulation, sous les
			  applaudissements des riverains qui l’attendaient depuis un an.

			  Alinéa 1 : la mairie assure que le chantier a tenu son budget, ce que
			  l’opposition conteste chiffres en main.

			  Alinéa 2 : la mairie assure que le chantier a tenu son budget, ce que
			  l’opposition conteste chiffres en main.

			 0 % · 256 mots · 1 min     Espace suite · n non lu suivant · b garder · ? aide"
		`);
		await screen.press('h');
		expect(screen.row(2)).toBe('›   16:03       Le pont de la Loire rouvre après un an de travaux');
		await screen.press('enter');
		await screen.until(/Alinéa 1 /);
		expect(server.hits('/pont')).toHaveLength(1);
	});

	test('is shown by f as its feed gave it, and whole again, each where it was left', async () => {
		server.on('/pont', html(articlePage()));
		const screen = await openScreen(world());
		await screen.press('enter');
		await sees(screen, /Alinéa 1 /);
		await screen.press('pagedown', 'pagedown');
		const middle = screen.frame();
		expect(middle).toMatch(/Alinéa 7 /);
		await screen.press('f');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles                                          2 non lus
			  Le pont de la Loire rouvre après un an de travaux
			  Le Fil · Publié le 2 octobre 2023 à 16:03 · texte du flux

			  Le pont de la Loire a rouvert lundi à la circulation, sous les
			  applaudissements des riverains qui…

			  C’est le texte du flux. f montre le texte entier.





			 100 % · 17 mots · 1 min    Espace suite · n non lu suivant · b garder · ? aide"
		`);
		await screen.press('f');
		expect(screen.frame()).toBe(middle);
		await screen.press('f', 'h', 'enter');
		expect(screen.frame()).toMatch(/Alinéa 1 /);
	});

	test('keeps on the screen what stood there when its whole text comes', async () => {
		const long = bridge.paragraphs
			.slice(0, 9)
			.map((text) => `<p>${text}</p>`)
			.join('');
		const release = heldPage(articlePage({foot: '<p>Fin de la page.</p>'}));
		const screen = await openScreen(
			world({}, cut({html: `${long}<p>Le conseil votera…</p>`, summary: 'Un an de travaux.'})),
		);
		await screen.press('enter', 'pagedown');
		const read = screen.frame().split('\n').slice(1, -1);
		release();
		await sees(screen, /%(?! · Texte).*·/);
		await until(
			() => screen.program.state().list.headlines[0]?.access === 'free',
			() => 'the page was not read',
		);
		await settled();
		expect(
			screen
				.frame()
				.split('\n')
				.slice(1, -1)
				.filter((row) => !read.includes(row)),
		).toEqual([]);
	});

	test('says that it is for subscribers once its page has, and is not asked for again', async () => {
		const paragraphs = [bridge.stump.replace(/<[^<>]*>/g, ''), 'Abonnez-vous pour lire la suite.'];
		server.on('/pont', html(articlePage({head: forSubscribers, paragraphs})));
		const screen = await openScreen(world());
		await screen.press('enter');
		await sees(screen, /réservé aux abonnés/);
		expect(screen.frame()).toMatch(/applaudissements.*La suite de cet article est réservée aux abonnés\./s);
		await screen.press('h');
		expect(screen.row(2)).toMatch(/€ Le pont/);
		await screen.press('enter');
		expect(screen.row(-1)).not.toMatch(/Texte entier…/);
		expect(server.hits('/pont')).toHaveLength(1);
		await screen.press('f');
		await sees(screen, / La suite est réservée aux abonnés\. o l’ouvre dans le navigateur\./);
	});

	test('whose page gives no more is not asked for at each opening', async () => {
		const paragraphs = [bridge.stump.replace(/<[^<>]*>/g, '')];
		server.on('/pont', html(articlePage({paragraphs})));
		const screen = await openScreen(world());
		await screen.press('enter');
		await sees(screen, /^ \d+ % · /m);
		expect(server.hits('/pont')).toHaveLength(1);
		await screen.press('h', 'enter');
		await sees(screen, /^ \d+ % · /m);
		expect(server.hits('/pont')).toHaveLength(1);
		await screen.press('f');
		await sees(screen, /La page n’en donne pas plus/);
		expect(server.hits('/pont')).toHaveLength(2);
	});

	test('stays as it is where its page has no article; f says so, and what to do', async () => {
		server.on('/pont', html('<!doctype html><title>Vidéo</title><p>Regardez.</p>'));
		const screen = await openScreen(world());
		await screen.press('enter');
		await sees(screen, /^ \d+ % · /m);
		expect(screen.frame()).toMatch(
			/La source ne donne ici que le début de l’article\. f va chercher la suite/,
		);
		await screen.press('f');
		await sees(screen, /Aucun article à lire dans/);
		expect(screen.row(-1)).toMatch(/voyez dans le navigateur\.$/);
	});

	test('can be read while its page is slow, which is given up; f says so', async () => {
		server.on('/pont', {never: true});
		const screen = await openScreen(world({fetch: fetch(300)}));
		await screen.press('enter', 'b', 'j');
		expect(screen.row(-1)).toMatch(/^ Texte entier… · .*[☆★]/);
		await sees(screen, /^ \d+ % · .*[☆★]/m);
		await screen.press('f', 'k');
		await sees(screen, /127\.0\.0\.1:\d+ n’a pas répondu en [\d.]+ s\. Réessayez plus tard\./);
	});

	test('without a network stays as it is, in silence; f says why', async () => {
		const {fetch: _, ...offline} = world();
		const screen = await openScreen(offline);
		await screen.press('enter');
		await screen.until(/f va chercher la suite/);
		await screen.until(/^ \d+ % · /m);
		await screen.press('f');
		await sees(screen, /127\.0\.0\.1:\d+ est introuvable\.\s+Vérifiez l’adresse et le réseau/);
		expect(screen.frame()).toMatch(/applaudissements/);
	});

	test('is not fetched for a preview, nor in the shipped edition', async () => {
		const preview = openWorld(world({size: {columns: 130, rows: 20}}));
		await settled();
		await preview.advance(1000);
		await until(
			() => preview.program.state().preview?.page !== undefined,
			() => 'no preview',
		);
		const demo = await openScreen(world({isDemo: true}));
		await demo.press('enter', 'f');
		expect(demo.row(-1)).toBe(' L’édition d’exemple se lit sans réseau : rien n’est cherché.');
		expect(server.connections).toBe(0);
	});

	test('gives way to the next one that is opened', async () => {
		server.on('/pont', {never: true});
		server.on('/depeche', {never: true});
		const screen = await openScreen(world());
		await screen.press('enter');
		await until(
			() => server.open === 1,
			() => 'nobody asked',
		);
		await screen.press('n', 'f');
		await until(
			() => server.hits('/depeche').length === 1 && server.open === 1,
			() => `${server.open} are being asked`,
		);
		await screen.performer.finish();
		await until(
			() => server.open === 0,
			() => 'the page is still being read',
		);
	});
});

describe('any article', slow, () => {
	test('is opened by f in the list, and its page read', async () => {
		server.on('/depeche', html(articlePage({title: 'Une dépêche entière'})));
		const screen = await openScreen(world());
		await screen.press('j', 'f');
		await sees(screen, /texte entier.*Alinéa 1 /s);
		expect(screen.program.state().list.headlines[1]?.isRead).toBe(true);
	});

	test('whose page gives no more says so', async () => {
		server.on(
			'/depeche',
			html(articlePage({title: 'Une dépêche entière', paragraphs: bridge.paragraphs.slice(0, 3)})),
		);
		const whole = bridge.paragraphs.map((text) => `<p>${text}</p>`).join('');
		const screen = await openScreen(
			world({}, entry('Une dépêche entière', {url: server.url('/depeche'), html: whole})),
		);
		await screen.press('f');
		await sees(screen, /^ La page n’en donne pas plus\. o l’ouvre dans le navigateur\.$/m);
		await screen.press('j');
		expect(screen.frame()).toMatch(/Alinéa/);
	});

	test('without an address has no page', async () => {
		const screen = await openScreen(world({}, entry('Sans adresse')));
		await screen.press('enter', 'f');
		expect(screen.row(-1)).toBe(' Cet article n’a pas d’adresse.');
	});

	test('speaks English as well', async () => {
		const release = heldPage(articlePage());
		const screen = await openScreen(world({language: 'en'}));
		await screen.press('enter');
		await sees(screen, /^ Full text… · /m);
		release();
		await sees(screen, /· full text$/m);
		await screen.press('f');
		expect(screen.frame()).toMatch(/This is the feed’s text\. f shows the full text\./);
	});
});

describe('the rule for when it is fetched', slow, () => {
	test('is the reader’s: never', async () => {
		const options = world();
		const screen = await openScreen(options);
		await (await screen.services.marks()).changeSettings((settings) => ({...settings, fullText: 'never'}));
		await screen.press('enter');
		await sees(screen, /^ \d+ % · /m);
		expect(server.connections).toBe(0);
	});

	test('can be a source’s own, chosen in its settings, and is taken back', async () => {
		server.on('/depeche', html(articlePage({title: 'Une dépêche entière'})));
		const screen = await openScreen(world());
		await screen.press('s', 'e');
		expect(screen.frame()).toMatch(/3\. Texte entier : si le flux coupe \(réglage général\)$/m);
		const said = [/3\. Texte entier : si le flux coupe$/m, /3\. Texte entier : toujours$/m];
		for (const label of said) {
			await screen.press('3');
			await screen.until(label);
		}
		expect((await screen.services.marks()).subscriptions()[0]?.fullText).toBe('always');
		await screen.press('h', 'h', 'j', 'enter');
		await sees(screen, /Alinéa 1 /);
		await screen.press('u', 'u', 'u');
		await until(
			() => screen.services.library.sources()[0]?.fullText === undefined,
			() => 'the rule is still there',
		);
		expect((await screen.services.marks()).subscriptions()[0]).not.toHaveProperty('fullText');
	});
});

describe('what can be read to its end', () => {
	test('is left by F, in every view, and all again by the next or by h', async () => {
		const screen = await openScreen(world());
		const all = screen.frame();
		await screen.press('j', 'F');
		expect(screen.frame()).toMatchInlineSnapshot(`
			" actus · Dernières nouvelles · lisibles en entier
			 Aujourd’hui ──────────────────────────────────────────────────────────────────
			›•  15:03       Une dépêche entière










			 02/10/2023 15:03:00   Entrée lire · b garder · / chercher · s sources · ? aide"
		`);
		await screen.press('2');
		expect(screen.row(0)).toBe(' actus · Non lus · lisibles en entier');
		await screen.press('h', 'h');
		expect(screen.frame()).toBe(all);
		await screen.press('F', 'F', 'k');
		expect(screen.frame()).toBe(all);
	});

	test('may be nothing', async () => {
		const screen = await openScreen({feeds: {'https://lefil.example/': feed('Le Fil', [cut()])}, size});
		await screen.press('F');
		expect(screen.frame()).toMatch(/Rien qui se lise en entier\. F montre tout\./);
		await screen.press('F');
		expect(screen.frame()).toMatch(/½ Le pont/);
	});
});
