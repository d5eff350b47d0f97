import {describe, expect, test} from 'vitest';
import {problem} from '../../src/model/problem.ts';
import type {FetchAddress} from '../../src/net/fetched.ts';
import {entry, feed} from '../support/entries.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import type {WorldOptions} from '../support/open-world.ts';

const padding = (name: string, count: number) =>
	Array.from(
		{length: count},
		(_, index) => `<p>${name} ${index + 1} : le conseil municipal a voté.</p>`,
	).join('');

const site = 'https://lequotidien.example';

const feeds = {
	[`${site}/rss.xml`]: feed('Le Quotidien', [
		entry('Le tramway arrive', {
			url: `${site}/tramway`,
			html: `<p>Voir <a href="${site}/plan">le plan</a>, <a href="${site}/budget.pdf">le budget</a>${''}<a href="#note1" id="appel1">*</a>, <a href="${site}/pont">le pont</a> et <a href="mailto:redaction@lequotidien.example">la rédaction</a>.</p>
				${padding('Alinéa', 20)}
				<p id="note1">Une note au bas du texte. <a href="#appel1">↩</a></p>`,
		}),
		entry('Le pont rouvre', {url: `${site}/pont`, html: padding('Le pont', 12)}),
	]),
};

const page = (
	title: string,
	name: string,
	link = '',
) => `<!doctype html><html lang="fr"><head><title>${title}</title>
	<meta property="og:site_name" content="La Gazette"></head><body><article><h1>${title}</h1>
	${padding(name, 14)}${link}</article></body></html>`;

/** A web of pages by their addresses; the ones not named there answer 404. */
const web =
	(pages: Readonly<Record<string, string | Uint8Array>>): FetchAddress =>
	async ({url}, signal) => {
		signal?.throwIfAborted();
		const body = pages[url];
		if (body === undefined) throw problem('http-status', {url, status: 404});
		return {
			status: 'fetched',
			url,
			bytes: typeof body === 'string' ? Buffer.from(body) : body,
			contentType: typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/octet-stream',
			validators: {},
		};
	};

const opened = async (options: WorldOptions = {}): Promise<TestScreen> => {
	const screen = await openScreen({feeds, size: {columns: 80, rows: 14}, ...options});
	await screen.press('enter');
	await screen.until(/Voir le plan/);
	return screen;
};

test('what no browser opens is copied by the next key', async () => {
	const screen = await opened();
	for (const key of ['enter', 'o']) {
		await screen.press('4', key, 'y', 'escape');
		expect(screen.asked.slice(-2)).toEqual([
			'browse mailto:redaction@lequotidien.example',
			'copy mailto:redaction@lequotidien.example',
		]);
	}
});

describe('Tab', () => {
	test('walks the links in reading order, round the ends, and says where each leads', async () => {
		const screen = await opened();
		const said: string[] = [];
		for (let press = 0; press < 6; press++) {
			await screen.press('tab');
			said.push(
				screen
					.row(-1)
					.replace(/ {2,}.*/, '')
					.trim(),
			);
		}
		expect(said).toEqual([
			`→ ${site}/plan`,
			`→ ${site}/budget.pdf`,
			'→ ailleurs dans cet article',
			`→ ${site}/pont`,
			'→ mailto:redaction@lequotidien.example',
			'→ ailleurs dans cet article',
		]);
		expect(screen.frame()).toMatch(/Une note au bas du texte/);
		await screen.press('shift-tab');
		expect(screen.row(-1)).toMatch(/mailto:/);
		expect(screen.frame()).toMatch(/Voir le plan/);
		await screen.press('escape');
		expect(screen.row(-1)).toMatch(/^ \d+ % /);
	});

	test('begins with what is on the screen', async () => {
		const screen = await opened();
		await screen.press('pagedown', 'shift-tab');
		expect(screen.row(-1)).toMatch(/mailto:/);
		await screen.press('escape', 'pagedown', 'tab');
		expect(screen.row(-1)).toMatch(/ailleurs dans cet article/);
	});

	test('says where a link leads rather than what can be done, where there is no room for both', async () => {
		const screen = await opened({size: {columns: 40, rows: 10}});
		await screen.press('tab', 'tab');
		expect(screen.row(-1)).toBe(' → https://lequotidien.example/budge…');
	});

	test('says that there are no links', async () => {
		const bare = {'https://lequotidien.example/': feed('Le Quotidien', [entry('Sans lien')])};
		const screen = await openScreen({feeds: bare, size: {columns: 80, rows: 14}});
		await screen.press('enter', 'tab');
		expect(screen.row(-1)).toBe(' Cet article n’a pas de liens.');
	});

	test('gives way to a find', async () => {
		const screen = await opened();
		await screen.press('tab', '/');
		await screen.answer('alinéa');
		expect(screen.row(-1)).toMatch(/occurrence 1\/20/);
		await screen.press('tab', 'n');
		expect(screen.row(-1)).toMatch(/occurrence 2\/20/);
	});

	test('o, y and Enter are about the link that it chose', async () => {
		const screen = await opened();
		await screen.press('tab', 'y', 'tab', 'o', 'enter', 'shift-tab', 'escape', 'y');
		expect(screen.asked).toEqual([
			`copy ${site}/plan`,
			`browse ${site}/budget.pdf`,
			`browse ${site}/budget.pdf`,
			`copy ${site}/tramway`,
		]);
	});
});

describe('Enter on a link', () => {
	test('to another place of the article goes there, and h back', async () => {
		const screen = await opened();
		const before = screen.frame();
		await screen.press('tab', 'tab', 'tab', 'enter');
		expect(screen.frame()).toMatch(/Une note au bas du texte/);
		expect(screen.frame()).not.toMatch(/Voir le plan/);
		await screen.press('h', 'escape');
		expect(screen.frame()).toBe(before);
	});

	test('reads the article here, and h leads back to the same place', async () => {
		const screen = await opened({fetch: web({[`${site}/plan`]: page('Le plan du tramway', 'Le plan')})});
		await screen.press('j', 'j', '1');
		const before = screen.frame().split('\n').slice(1, -1);
		await screen.press('enter');
		await screen.until(/Le plan du tramway/);
		expect(screen.frame()).toMatch(/La Gazette · sans date/);
		await screen.press('G');
		expect(screen.frame()).toMatch(/Le plan 14/);
		await screen.press('h');
		expect(screen.frame().split('\n').slice(1, -1)).toEqual(before);
		await screen.press('h');
		expect(screen.row(0)).toMatch(/^ actus · Dernières nouvelles/);
		expect(screen.frame()).toMatch(/^›.*Le tramway arrive/m);
	});

	test('that the library has opens that one, read from now on, with no network', async () => {
		const screen = await opened();
		await screen.press('3', 'enter');
		await screen.until(/Le pont 1 /);
		expect(screen.services.library.headlines({view: 'unread'}, {from: 'start', count: 5}).headlines).toEqual(
			[],
		);
	});

	test('can be followed by another, and q leads to the list from there', async () => {
		const screen = await opened({
			fetch: web({
				[`${site}/plan`]: page(
					'Le plan',
					'Le plan',
					`<p><a href="${site}/suite">La suite</a> du plan est là.</p>`,
				),
				[`${site}/suite`]: page('La suite du plan', 'La suite'),
			}),
		});
		await screen.press('1', 'enter');
		await screen.until(/Le plan 1 /);
		await screen.press('1', 'enter');
		await screen.until(/La suite 1 /);
		await screen.press('h');
		expect(screen.frame()).toMatch(/Le plan 1 /);
		await screen.press('1', 'enter');
		await screen.until(/La suite 1 /);
		await screen.press('q');
		expect(screen.frame()).toMatch(/^›.*Le tramway arrive/m);
	});

	test('says what went wrong, and the reader stays where they are', async () => {
		const screen = await opened({fetch: web({})});
		await screen.press('1', 'enter');
		await screen.until(/lequotidien\.example\/plan répond 404/);
		expect(screen.frame()).toMatch(/Voir le plan/);
		await screen.press('o');
		expect(screen.asked).toEqual([`browse ${site}/plan`]);
	});

	test('into a private network is refused, in words about pages', async () => {
		const screen = await opened({
			fetch: async ({url}) => Promise.reject(problem('redirect-refused', {url, to: url})),
		});
		await screen.press('1', 'enter');
		await screen.until(/La page de l’article mène à .* : refusé\./);
	});

	test('to what is no article opens the browser', async () => {
		const screen = await opened({fetch: web({[`${site}/plan`]: new Uint8Array([0x25, 0x50, 0, 0, 1, 2])})});
		await screen.press('tab', 'enter');
		await screen.until(/Ce n’est pas un article/);
		expect(screen.asked).toEqual([`browse ${site}/plan`]);
	});

	test('is given up by Esc, and what comes later changes nothing', async () => {
		const answer = Promise.withResolvers<void>();
		const pages = web({[`${site}/plan`]: page('Le plan', 'Le plan')});
		const screen = await opened({
			fetch: async (request, signal) => {
				await answer.promise;
				return pages(request, signal);
			},
		});
		await screen.press('tab', 'enter');
		expect(screen.row(-1)).toMatch(/^ Lecture de lequotidien\.example… · /);
		await screen.press('escape');
		const before = screen.frame();
		answer.resolve();
		await screen.advance(100);
		expect(screen.frame()).toBe(before);
	});

	test('in the shipped edition fetches nothing', async () => {
		const screen = await opened({isDemo: true});
		await screen.press('1', 'enter');
		await screen.until(/rien n’est cherché/);
	});

	test('b keeps what no source gave, u lets it go', async () => {
		const screen = await opened({fetch: web({[`${site}/plan`]: page('Le plan du tramway', 'Le plan')})});
		await screen.press('1', 'enter');
		await screen.until(/Le plan 1 /);
		await screen.press('b');
		await screen.until(/1 article gardé dans les favoris\. u annule\./);
		const {library} = screen.services;
		const [kept] = library.headlines({view: 'bookmarks'}, {from: 'start', count: 5}).headlines;
		expect(kept).toMatchObject({title: 'Le plan du tramway', url: `${site}/plan`, isBookmarked: true});
		expect(library.article(kept?.id ?? '')?.html).toMatch(/Le plan 14/);
		expect(library.headlines({view: 'latest'}, {from: 'start', count: 5}).headlines).toHaveLength(2);
		await screen.press('u');
		await screen.until(/Annulé : 1 article retiré des favoris/);
		expect(library.counts().bookmarked).toBe(0);
		await screen.press('b');
		await screen.until(/1 article gardé/);
		expect(library.counts().bookmarked).toBe(1);
	});
});

test('an article that no source gave goes to a command, too', async () => {
	const screen = await opened({fetch: web({[`${site}/plan`]: page('Le plan du tramway', 'Le plan')})});
	await screen.press('1', 'enter');
	await screen.until(/Le plan 1 /);
	await screen.press('|');
	await screen.answer('wc');
	await screen.advance(100);
	expect(screen.program.state().screen).toMatchObject({name: 'output'});
	expect(screen.frame()).toMatch(/Le plan du tramway/);
});

describe('a terminal that shows links', () => {
	const shown = async (options: WorldOptions) => {
		const screen = await openOnTerminal({feeds, size: {columns: 60, rows: 20}, ...options});
		await screen.press('enter');
		await screen.until(/Voir le plan/);
		return screen;
	};
	const starts = (written: string) => [...new Set(written.match(/\u001B\]8;id=[^\u001B]+/g) ?? [])];

	test('is told where they lead, the same id for every part of one, each closed in its row', async () => {
		const screen = await shown({hasHyperlinks: true});
		const written = screen.terminal.written();
		const links = starts(written).map((start) => start.split(';').slice(1));
		expect(new Set(links.map(([, url]) => url))).toEqual(
			new Set([`${site}/plan`, `${site}/budget.pdf`, `${site}/pont`, 'mailto:redaction@lequotidien.example']),
		);
		expect(new Set(links.map(([id]) => id)).size).toBe(links.length);
		for (const row of written.split('\n'))
			expect((row.match(/\u001B\]8;id=/g) ?? []).length).toBe(
				(row.match(/\u001B\]8;;\u001B\\/g) ?? []).length,
			);
		expect(await screen.frame()).toMatch(/Voir le plan \[1\], le budget \[2\]\*, le pont \[3\]/);
	});

	test('is told nothing where it is not known to, or the reader wants it so', async () => {
		const screen = await shown({});
		expect(starts(screen.terminal.written())).toEqual([]);
	});
});
