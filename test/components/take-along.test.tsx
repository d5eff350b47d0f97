import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {articlePage, bridge} from '../support/article-page.ts';
import {entry, feed} from '../support/entries.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';

const size = {columns: 80, rows: 10};

let server: FeedServer;
let gate: PromiseWithResolvers<void>;
beforeEach(async () => {
	server = await startFeedServer();
	gate = Promise.withResolvers();
});
afterEach(() => server.close());

/** So many articles, cut by their source; their pages come when the gate opens, the first at once. */
const open = (count: number, options: {readonly isDemo?: boolean} = {}) => {
	const numbers = Array.from({length: count}, (_, index) => index + 1);
	for (const number of numbers)
		server.on(`/${number}`, async () => {
			if (number > 1) await gate.promise;
			return {body: articlePage({title: `Dépêche ${number}`}), headers: {'Content-Type': 'text/html'}};
		});
	const news = numbers.map((number) =>
		entry(`Dépêche ${number}`, {
			url: server.url(`/${number}`),
			html: bridge.stump,
			access: 'truncated',
			published: Date.parse('2023-10-02T12:00:00Z') - number * 60_000,
		}),
	);
	return openScreen({
		size,
		fetch: createFetchAddress({userAgent: 'actus/test'}),
		feeds: {[server.url('/flux')]: feed('Le Fil', news)},
		...options,
	});
};

const whole = ({services, program}: TestScreen) =>
	program
		.state()
		.list.headlines.filter(({id}) => services.library.article(id)?.feedVersion)
		.map(({title}) => title);

describe('T', () => {
	test('takes the full texts of the list along, says how far it is and what came of it', async () => {
		const screen = await open(4);
		await screen.press('T');
		await screen.until(/█{4}─{12} 1\/4 textes · 0,0 Mo$/);
		gate.resolve();
		await screen.until(/^ 4 textes entiers de plus \(0,0 Mo\)\.$/m);
		expect(whole(screen)).toHaveLength(4);
		await screen.advance(1000);
		// What was cut is so no more, and nothing has been read.
		expect(screen.frame()).not.toContain('½');
		expect(screen.row(0)).toMatch(/4 non lus$/);
		await screen.press('T');
		await screen.until(/^ Tout ce qui peut se lire en entier est déjà là\.$/m);
	});

	test('again breaks it off; what came is kept, and the next time goes on', async () => {
		const screen = await open(6);
		await screen.press('T');
		await screen.until(/ 1\/6 textes/);
		await screen.press('T');
		await screen.until(/^ 1 texte entier de plus \(0,0 Mo\)\. 5 restent à prendre\.$/m);
		expect(whole(screen)).toEqual(['Dépêche 1']);
		gate.resolve();
		await screen.press('T');
		await screen.until(/^ 5 textes entiers de plus/m);
		expect(server.hits('/1')).toHaveLength(1);
	});

	test('lets the reader read on meanwhile, and quit: what came is kept', async () => {
		const screen = await open(3);
		await screen.press('T');
		await screen.until(/ 1\/3 textes/);
		await screen.press('j', 'enter');
		await screen.until(/Dépêche 2/);
		await screen.press('q', 'q');
		expect(screen.asked).toContain('leave');
		await screen.performer.finish();
		expect(whole(screen)).toEqual(['Dépêche 1']);
	});

	test('takes what is read only among the bookmarks', async () => {
		const screen = await open(3);
		gate.resolve();
		await screen.press('m', 'j', 'm');
		// Kept elsewhere, so that it is not completed here at once.
		const second = screen.program.state().list.headlines[1];
		screen.services.library.setMark([second?.id ?? ''], 'isBookmarked', true);
		await screen.press('T');
		await screen.until(/^ 1 texte entier de plus/m);
		expect(whole(screen)).toEqual(['Dépêche 3']);
		await screen.press('3', 'T');
		await screen.until(/^ 1 texte entier de plus/m);
		expect(whole(screen)).toEqual(['Dépêche 2']);
	});

	test('of the edition that ships inside fetches nothing', async () => {
		const screen = await open(1, {isDemo: true});
		await screen.press('T');
		expect(screen.frame()).not.toContain('textes');
		expect(server.hits('/1')).toEqual([]);
	});
});
