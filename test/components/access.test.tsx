import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {type Answer, type FeedServer, type Hit, startFeedServer} from '../support/feed-server.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import type {WorldOptions} from '../support/open-world.ts';
import {rss} from '../support/rss.ts';

const size = {columns: 80, rows: 10};
const secret = 'Sécret 1';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/abonnes', forJeanne(secret));
});
afterEach(() => server.close());

const basic = (password: string) => `Basic ${Buffer.from(`jeanne:${password}`).toString('base64')}`;
const forJeanne =
	(password: string) =>
	({headers}: Hit): Answer =>
		headers.authorization === basic(password) ? {body: rss('Le Fil', [{title: 'Une'}])} : {status: 401};

/** The reader, with every frame that was ever drawn and every state there was. */
const open = async (options: WorldOptions) => {
	const screen = await openScreen({size, fetch: createFetchAddress({userAgent: 'actus/test'}), ...options});
	const seen: string[] = [];
	screen.program.subscribe(() => seen.push(screen.frame()));
	return {screen, seen};
};

const followed = () => ({feeds: {[server.url('/abonnes')]: undefined}});
const kept = async ({services}: TestScreen) => (await services.marks()).credentials();

/** Types a secret key by key, as people do, and enters it. */
const typeSecret = async (screen: TestScreen, text: string) => {
	for (const key of text) await screen.press(key === ' ' ? 'space' : key);
	await screen.press('enter');
};

describe('a password', () => {
	test('is asked for where a site wants one, shown as dots, and the source is followed', async () => {
		const {screen, seen} = await open({feeds: {'https://autre.example/': undefined}});
		await screen.press('a');
		await screen.answer(server.url('/abonnes'));
		await screen.until(/^ Le site demande un compte\. Utilisateur :/m);
		await screen.answer('jeanne');
		await screen.press('S', 'é', 'c');
		expect(screen.row(-1)).toBe(' Mot de passe : •••');
		await typeSecret(screen, secret.slice(3));
		await screen.until(/Le Fil : 1 titre\. u annule\.$/);
		expect(await kept(screen)).toEqual(
			new Map([
				[
					screen.services.library.sources().at(-1)?.key,
					{origin: new URL(server.url('/')).origin, user: 'jeanne', password: secret},
				],
			]),
		);
		expect(seen.filter((frame) => /Séc|cret/.test(frame))).toEqual([]);
		expect(JSON.stringify({...screen.program.state(), screen: undefined})).not.toContain('cret');
	});

	test('that is wrong is said, and nothing is followed or kept', async () => {
		const {screen} = await open({feeds: {'https://autre.example/': undefined}});
		await screen.press('a');
		await screen.answer(server.url('/abonnes'));
		await screen.until(/Utilisateur :/);
		await screen.answer('jeanne');
		await screen.answer('faux');
		await screen.until(/répond 401\./);
		expect(screen.services.library.sources()).toHaveLength(1);
		expect(await kept(screen)).toEqual(new Map());
	});

	test('is not asked for where the reader names nobody', async () => {
		const {screen} = await open({feeds: {'https://autre.example/': undefined}});
		await screen.press('a');
		await screen.answer(server.url('/abonnes'));
		await screen.until(/Utilisateur :/);
		await screen.press('enter');
		expect(screen.frame()).toContain('? aide');
	});

	test('in a typed address is in no word of the screen but the line it is typed in', async () => {
		const {screen, seen} = await open({feeds: {'https://autre.example/': undefined}});
		await screen.press('a');
		await screen.answer(server.url('/abonnes').replace('//', '//jeanne:S%C3%A9cret%201@'));
		await screen.until(/Le Fil : 1 titre\. u annule\.$/);
		expect(seen.filter((frame) => /cret/.test(frame) && !/^ Adresse ou fichier :/m.test(frame))).toEqual([]);
		expect(screen.services.library.sources().at(-1)?.url).toBe(server.url('/abonnes'));
		await screen.press('s', 'G', 'd');
		await screen.until(/ne suivez plus/);
		expect(await kept(screen)).toEqual(new Map());
		await screen.press('u');
		await screen.until(/suivez de nouveau/);
		expect((await kept(screen)).size).toBe(1);
	});
});

describe('in a source’s settings', () => {
	const choosePassword = async (screen: TestScreen) => {
		await screen.press('s', 'e');
		await screen.until(/Mot de passe/);
		const number = /(\d)\. Mot de passe/.exec(screen.frame())?.[1] ?? '';
		await screen.press(number);
	};

	test('a password is given, tried at once, changed, and u takes back the one after the other', async () => {
		const {screen} = await open(followed());
		await choosePassword(screen);
		expect(screen.row(-1)).toBe(' Utilisateur (vide : aucun) :');
		await screen.answer('jeanne');
		await typeSecret(screen, secret);
		await screen.until(/Le Fil : réglages enregistrés\. u annule\.$/);
		expect(screen.frame()).toMatch(/\d\. Mot de passe de jeanne…/);
		server.on('/abonnes', forJeanne('autre'));
		await screen.press('escape');
		await choosePassword(screen);
		expect(screen.row(-1)).toBe(' Utilisateur (vide : aucun) : jeanne');
		await screen.press('enter');
		await typeSecret(screen, 'autre');
		await screen.until(/réglages enregistrés/);
		expect([...(await kept(screen)).values()]).toMatchObject([{password: 'autre'}]);
		await screen.press('escape', 'u');
		await screen.until(/retrouve ses réglages/);
		expect([...(await kept(screen)).values()]).toMatchObject([{password: secret}]);
		await screen.press('u');
		await vi.waitFor(async () => expect(await kept(screen)).toEqual(new Map()));
	});

	test('a wrong one leaves all as it was', async () => {
		const {screen} = await open(followed());
		await choosePassword(screen);
		await screen.answer('jeanne');
		await typeSecret(screen, 'faux');
		await screen.until(/répond 401\./);
		expect(await kept(screen)).toEqual(new Map());
	});

	test('nobody’s name forgets it', async () => {
		const {screen} = await open(followed());
		const store = await screen.services.marks();
		store.keepCredentials('source1', {origin: 'https://ailleurs.example', cookie: 'a=b'});
		await screen.press('s', 'e');
		await screen.until(/Mot de passe… \(un autre accès est enregistré\)/);
		await screen.press('escape');
		await choosePassword(screen);
		await screen.press('enter');
		await screen.until(/réglages enregistrés/);
		expect(await kept(screen)).toEqual(new Map());
	});
});
