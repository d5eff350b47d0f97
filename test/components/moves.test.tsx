import {describe, expect, test} from 'vitest';
import {openScreen} from '../support/open-screen.tsx';
import {press} from '../support/press.ts';

const size = {columns: 100, rows: 10};
const body = (title: string) =>
	`<rss version="2.0"><channel><title>${title}</title><item><title>Fraîche</title><guid>1</guid></item></channel></rss>`;

const open = () =>
	openScreen({
		feeds: press,
		size,
		fetch: async ({url}) => ({
			status: 'fetched',
			url,
			bytes: Buffer.from(body(new URL(url).hostname)),
			validators: {},
			...(/lequotidien|lamontagne/.test(url) && {movedTo: url.replace('.example', '-demenage.example')}),
		}),
	});

const urls = (screen: Awaited<ReturnType<typeof open>>) =>
	screen.services.library.sources().map(({url}) => url);

describe('a source that has moved', () => {
	test('is followed there, said until the next key, and taken back by u for good', async () => {
		const screen = await open();
		await screen.press('s', 'r');
		await screen.until(
			/Le Quotidien a déménagé vers https:\/\/lequotidien-demenage\.example\/rss\.xml\. u annule\.$/,
		);
		expect(urls(screen)[0]).toBe('https://lequotidien-demenage.example/rss.xml');
		await screen.press('u');
		await screen.until(/ garde son ancienne adresse\.$/);
		expect(urls(screen)[0]).toBe('https://lequotidien.example/rss.xml');
		await screen.press('r');
		await screen.until(/Rien de nouveau \(1 source\)\.$/);
		expect(urls(screen)[0]).toBe('https://lequotidien.example/rss.xml');
	});

	test('with another: both are said, and u takes back the one after the other', async () => {
		const screen = await open();
		await screen.press('R');
		await screen.until(/2 sources ont déménagé, la dernière, .*\n u annule\.$/);
		const moved = urls(screen);
		expect(moved.every((url) => url.includes('-demenage'))).toBe(true);
		await screen.press('u');
		await screen.until(/garde son ancienne adresse/);
		expect(urls(screen).filter((url) => url.includes('-demenage'))).toHaveLength(1);
		await screen.press('u');
		await screen.until(/garde son ancienne adresse/);
		expect(urls(screen)).toEqual(Object.keys(press));
	});
});
