import {describe, expect, test} from 'vitest';
import type {ParsedFeed} from '../../src/model/feed.ts';
import {type ProblemRecord, problem} from '../../src/model/problem.ts';
import {entry, feed, monday} from '../support/entries.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';

const hour = 3_600_000;
const day = 24 * hour;
const at = (published: number) =>
	entry('Une dépêche', {published, url: `https://presse.example/${published}`});
const daily = (from: number): ParsedFeed =>
	feed(
		'Le Quotidien',
		[0, 1, 2, 3, 4].map((days) => at(from - days * day)),
	);

const feeds = {
	'https://lequotidien.example/rss.xml': daily(monday - 3 * hour),
	'https://lemuet.example/rss.xml': feed('Le Muet', [at(monday - 200 * day)]),
	'https://ledisparu.example/rss.xml': feed('Le Disparu', [at(monday - 40 * day)]),
	'https://lapage.example/rss.xml': feed('La Page', [
		at(monday - 10 * day),
		at(monday - 11 * day),
		at(monday - 12 * day),
	]),
	'https://leprudent.example/rss.xml': feed('Le Prudent', []),
	'https://lejamais.example/rss.xml': undefined,
};

const problems: readonly (readonly [string, ProblemRecord])[] = [
	['ledisparu', {kind: 'feed-gone', values: {url: 'https://ledisparu.example/rss.xml'}}],
	['lapage', {kind: 'page-not-feed', values: {url: 'https://lapage.example/rss.xml'}}],
	[
		'leprudent',
		{kind: 'told-to-wait', values: {url: 'https://leprudent.example/rss.xml', until: monday + 2 * hour}},
	],
	['lejamais', {kind: 'http-status', values: {url: 'https://lejamais.example/rss.xml', status: 404}}],
];

const open = async (columns: number, rows: number, language: 'fr' | 'en' = 'fr', times = 1) => {
	const screen = await openOnTerminal({
		feeds,
		size: {columns, rows},
		language,
		fetch: async ({url}) => {
			const record = problems.find(([host]) => url.includes(host))?.[1];
			if (record) throw problem(record.kind, record.values);
			return {status: 'unchanged', validators: {}};
		},
	});
	for (let time = 0; time < times; time++) {
		await screen.press('R');
		await screen.until(/6 sources/);
	}
	await screen.press('s');
	await screen.until(/Sources \(6\)/);
	return screen;
};

/** What is said of each source after three refreshes. */
const details = async (language: 'fr' | 'en'): Promise<string> => {
	const screen = await open(60, 20, language, 3);
	const all: string[] = [];
	for (const {title} of screen.services.library.sources()) {
		await screen.until(new RegExp(`^› .*${title}`, 'm'));
		const frame = await screen.frame();
		all.push(frame.slice(frame.indexOf('─')).split('\n').slice(1, -1).join('\n').trimEnd());
		await screen.press('j');
	}
	return all.join('\n\n');
};

test('a failure is said once where the screen tells of it, and trying again by hand changes no wait', async () => {
	const screen = await openOnTerminal({
		feeds: {'https://lequotidien.example/rss.xml': daily(monday - 3 * hour)},
		size: {columns: 80, rows: 20},
	});
	await screen.press('s', 'r');
	await screen.until(/^ La source n’a pas répondu\./m);
	const [before] = screen.services.library.sources();
	expect((await screen.frame()).match(/lequotidien\.example est introuvable/g)).toHaveLength(1);
	await screen.press('r', 'r');
	await screen.until(/^ La source n’a pas répondu\./m);
	const [after] = screen.services.library.sources();
	expect(after).toMatchObject({failures: 1, nextFetch: before?.nextFetch});
});

test('a source read since the minute’s tick is not to be read at once again', async () => {
	const screen = await openOnTerminal({
		feeds: {'https://lequotidien.example/rss.xml': daily(monday - 3 * hour)},
		size: {columns: 80, rows: 20},
		fetch: async () => ({status: 'unchanged', validators: {}}),
	});
	await screen.advance(40_000);
	await screen.press('s', 'r');
	await screen.until(/Rien de nouveau/);
	expect(await screen.frame()).toMatch(/Prochaine lecture\s+aujourd’hui/);
	expect(await screen.frame()).not.toMatch(/dès que possible/);
});

describe('how the source under the cursor fares', () => {
	test('stands below the list in 60 columns', async () => {
		const screen = await open(60, 20);
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (6)                             10 non lus
			       1  Aujourd’hui
			›      5  Le Quotidien                RSS · lue 16:10
			       1  Le Muet                     RSS · lue 16:10
			       1  Le Disparu                  ⚠ répond 410 : ce fl…
			       3  La Page                     ⚠ est une page, non…
			          Le Prudent                  ⚠ demande d’attendre…
			          lejamais.example            ⚠ répond 404





			────────────────────────────────────────────────────────────
			 Tout va bien. Dernière lecture aujourd’hui à 16:10.
			 Prochaine lecture aujourd’hui à 19:21. Environ 8 titres
			 par semaine, le plus récent il y a 3 heures.


			          Entrée titres · a ajouter · d désabonner · ? aide"
		`);
		await screen.press('j', 'j', 'j');
		await screen.until(/Une page web répond/);
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (6)                             10 non lus
			       1  Aujourd’hui
			       5  Le Quotidien                RSS · lue 16:10
			       1  Le Muet                     RSS · lue 16:10
			       1  Le Disparu                  ⚠ répond 410 : ce fl…
			›      3  La Page                     ⚠ est une page, non…
			          Le Prudent                  ⚠ demande d’attendre…
			          lejamais.example            ⚠ répond 404





			────────────────────────────────────────────────────────────
			 Une page web répond à la place du flux. a, puis l’adresse
			 du site, cherche où est le flux maintenant.
			 Dernière lecture aujourd’hui à 16:10. Prochaine lecture
			 aujourd’hui à 16:43. Environ 2 titres par semaine, le plus
			 récent il y a 10 jours.
			          Entrée titres · a ajouter · d désabonner · ? aide"
		`);
	});

	test('stands beside the list in 120 columns', async () => {
		const screen = await open(120, 40);
		await screen.press('j', 'j');
		await screen.until(/410/);
		expect(await screen.frame()).toMatchInlineSnapshot(`
			" actus · Sources (6)                                                                                         10 non lus
			       1  Aujourd’hui                                 │ Le Disparu
			       5  Le Quotidien             RSS · lue 16:10    │ https://ledisparu.example/rss.xml
			       1  Le Muet                  RSS · lue 16:10    │ RSS
			›      1  Le Disparu               ⚠ répond 410 : ce… │
			       3  La Page                  ⚠ est une page, n… │ Ce flux n’existe plus (410) ; actus ne le redemande qu’une fois
			          Le Prudent               ⚠ demande d’atten… │ par semaine.
			          lejamais.example         ⚠ répond 404       │ d vous en désabonne ; a, puis l’adresse du site, cherche s’il
			                                                      │ en a un autre.
			                                                      │
			                                                      │ Dernière lecture aujourd’hui à 16:10.
			                                                      │ Prochaine lecture le 09/10 à 16:10.
			                                                      │ Titre le plus récent : il y a 40 jours.
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                                      │
			                                               Entrée titres · a ajouter · d désabonner · e réglages · h liste · ? aide"
		`);
	});

	test('is said in French, in whole sentences', async () => {
		expect(await details('fr')).toMatchInlineSnapshot(`
			" Tout va bien. Dernière lecture aujourd’hui à 16:10.
			 Prochaine lecture aujourd’hui à 19:21. Environ 8 titres
			 par semaine, le plus récent il y a 3 heures.

			 La source répond, mais ne publie plus depuis longtemps. o
			 ouvre son site ; a, puis son adresse, cherche s’il a un
			 autre flux.
			 Dernière lecture aujourd’hui à 16:10. Prochaine lecture
			 demain à 17:42. Titre le plus récent : il y a 6 mois.

			 Ce flux n’existe plus (410) ; actus ne le redemande qu’une
			 fois par semaine. d vous en désabonne ; a, puis l’adresse
			 du site, cherche s’il en a un autre.
			 Dernière lecture aujourd’hui à 16:10. Prochaine lecture le
			 09/10 à 16:10. Titre le plus récent : il y a 40 jours.

			 Une page web répond à la place du flux. a, puis l’adresse
			 du site, cherche où est le flux maintenant.
			 Dernière lecture aujourd’hui à 16:10. Prochaine lecture
			 aujourd’hui à 16:43. Environ 2 titres par semaine, le plus
			 récent il y a 10 jours.

			 Son serveur demande à ne pas être interrogé pour
			 l’instant. actus attend, et réessaiera de lui-même.
			 Dernière lecture aujourd’hui à 16:10. Prochaine lecture
			 aujourd’hui à 18:10.

			 https://lejamais.example/rss.xml répond 404. L’adresse a
			 sans doute changé ; cherchez la nouvelle sur le site.
			 Elle n’a encore jamais répondu. Prochaine lecture
			 aujourd’hui à 16:43."
		`);
	});

	test('is said in English', async () => {
		expect(await details('en')).toMatchInlineSnapshot(`
			" All is well. Last read today at 16:10. Next read today at
			 19:21. About 8 headlines a week, the newest 3 hours ago.

			 The source answers, but has published nothing for a long
			 time. o opens its site; a, then its address, looks for
			 another feed there.
			 Last read today at 16:10. Next read tomorrow at 17:42.
			 Newest headline: 6 months ago.

			 This feed is gone (410); actus asks again only once a
			 week. d unsubscribes; a, then the site’s address, looks
			 for another feed there.
			 Last read today at 16:10. Next read on 9 Oct at 16:10.
			 Newest headline: 40 days ago.

			 A web page answers where the feed was. a, then the site’s
			 address, looks for where the feed is now.
			 Last read today at 16:10. Next read today at 16:43. About
			 2 headlines a week, the newest 10 days ago.

			 Its server asks to be left alone for now. actus waits, and
			 will try again by itself.
			 Last read today at 16:10. Next read today at 18:10.

			 https://lejamais.example/rss.xml answers 404. The address
			 has probably changed; look for the new one on the site.
			 It has never answered yet. Next read today at 16:43."
		`);
	});

	test('leaves the list its room in a low window', async () => {
		const screen = await open(60, 12);
		expect(await screen.frame()).not.toMatch(/Tout va bien/);
	});
});
