import {afterEach, beforeEach, expect, test} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {entry, feed} from '../support/entries.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen} from '../support/open-screen.tsx';
import {rss} from '../support/rss.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	const html = {headers: {'Content-Type': 'text/html; charset=utf-8'}};
	server.on('/flux', {
		body: '<!doctype html><title>Le Fil</title><link rel="alternate" type="application/rss+xml" href="/fil"><p>Bonjour.</p>',
		...html,
	});
	server.on('/fil', {body: rss('Le Fil', [{title: 'Fraîche'}])});
	server.on('/autre', {body: rss('L’Autre', [{title: 'Une autre'}])});
});
afterEach(() => server.close());

const open = () =>
	openScreen({
		size: {columns: 100, rows: 20},
		fetch: createFetchAddress({userAgent: 'actus/test'}),
		feeds: {
			[server.url('/autre')]: feed('L’Autre', [entry('Vieille')]),
			[server.url('/flux')]: feed('Le Fil', [
				entry('Ancienne', {published: Date.parse('2023-09-30T10:00:00Z')}),
			]),
		},
	});

const followed = ({services}: Awaited<ReturnType<typeof open>>) =>
	services.library.sources().map(({key, url}) => [key, new URL(url).pathname]);

test('a feed that a page has replaced is offered where it is now; s shows it, t follows it there, u takes it back', async () => {
	const screen = await open();
	const [first] = screen.program.state().list.headlines;
	await screen.press('R');
	await screen.until(/Le Fil : une page a pris la place du flux, retrouvé à l’adresse http:\/\/127/);
	expect(followed(screen)).toEqual([
		['source1', '/autre'],
		['source2', '/flux'],
	]);
	await screen.press('s');
	expect(screen.row(3)).toMatch(/^› .* Le Fil /);
	await screen.until(/Une page web répond à la place du flux, qui semble être à présent à l’adresse/);
	expect(screen.frame()).toMatch(/t l’y suit ; ses articles et vos\s+marques restent\./);
	await screen.press('t');
	await screen.until(/Le Fil a déménagé vers http:\/\/127\.0\.0\.1:\d+\/fil\. u annule\.$/);
	await screen.until(/›[^\n]* 2 +Le Fil/);
	expect(followed(screen)).toEqual([
		['source1', '/autre'],
		['source2', '/fil'],
	]);
	expect(screen.services.library.headline(first?.id ?? '')).toBeDefined();
	await screen.press('u');
	await screen.until(/Le Fil garde son ancienne adresse\.$/);
	expect(followed(screen)[1]).toEqual(['source2', '/flux']);
	// Taken back, it is not offered again.
	await screen.press('r');
	await screen.until(/est une page, non un flux/);
	await screen.press('t');
	expect(followed(screen)[1]).toEqual(['source2', '/flux']);
});

test('the next look at the sources begins at the first again', async () => {
	const screen = await open();
	await screen.press('R');
	await screen.until(/retrouvé/);
	await screen.press('s', 'h', 's');
	expect(screen.row(2)).toMatch(/^› .* L’Autre /);
});
