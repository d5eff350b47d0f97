import {describe, expect, test} from 'vitest';
import type {EmulatedCell} from '../support/emulator.ts';
import {type Home, homeLike, homeWithNews} from '../support/home.ts';
import {noTerminals, openReader, usual, wide, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(5);

/** Ways in which a title could leave its row, written as XML can carry them. */
const hostile: Readonly<Record<string, string>> = {
	'a title for the window': '&#27;]0;pris&#7;',
	'the clipboard': '&#27;]52;c;cHJpcw==&#7;',
	'the clipboard, 8-bit': '&#157;52;c;cHJpcw==&#156;',
	'the cursor': '&#27;[1;1Hpris',
	'the whole screen': '&#27;[2J&#27;c&#27;[?1049l',
	'colours for what follows': '&#27;[41;5m',
	'8-bit sequences': '&#155;2J&#155;41m',
	'a hyperlink without end': '&#27;]8;;https://mal.example/&#27;\\',
	'a device string': '&#27;P$q"p&#27;\\&#144;+q&#156;',
	'line ends and tabs': '&#10;&#13;&#9;&#11;&#12;pris',
	backspaces: '&#8;&#8;&#8;&#127;&#127;',
	'right-to-left overrides': '&#x202E;sirp&#x2066;&#x2067;&#x200F;',
	'zero width and joiners': 'a&#x200B;&#x200D;&#xFEFF;&#x2060;b',
	'many accents on one letter': `e${'&#x301;'.repeat(60)}`,
	'wide letters': '漢字'.repeat(40),
};

const item = (title: string, index: number) =>
	`<item><title>${title} fin ${index}</title><guid>${index}</guid><link>https://presse.example/${index}</link><author>${title}</author>
<pubDate>${new Date(Date.parse('2023-10-06T16:00:00Z') - index * 60_000).toUTCString()}</pubDate>
<description>&lt;p&gt;${title.replaceAll('&', '&amp;')} corps ${title}&lt;/p&gt;</description></item>`;

const hostileFeed = (titles: readonly string[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${titles.join('')}Le Fil</title>${titles.map(item).join('\n')}</channel></rss>`;

describe.skipIf(noTerminals)('the clipboard', () => {
	test('`y` puts the link on it, once, and nothing else is asked of the terminal', async () => {
		const reader = openReader(homeOfNews());
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jy');
		await reader.terminal.until(/Copié : https:\/\/presse\.example\/1/);
		expect(reader.terminal.copied).toEqual(['https://presse.example/1']);
		reader.type('\r');
		await reader.terminal.until(/Publié le/);
		reader.type('y');
		await reader.terminal.until(/Copié/);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect(reader.terminal.copied).toEqual(['https://presse.example/1', 'https://presse.example/1']);
		expect(reader.terminal.asked).toEqual([]);
	});
});

describe.skipIf(noTerminals)('what a feed says stays in its own cells', () => {
	const titles = Object.values(hostile);
	const homeOfHostile = homeLike((home) => home.actus('add', home.file('mal.xml', hostileFeed(titles))));
	const homeOfPlain = homeLike((home) =>
		home.actus('add', home.file('bon.xml', hostileFeed(titles.map(() => 'Titre sans malice')))),
	);

	/** Marks and time of a row, and in a wide window the rule beside the list. */
	const ownColumns = [...Array.from({length: 16}, (_, column) => column), 54];

	test.each([usual, wide])('in the list at $columns x $rows no other cell is touched', async (size) => {
		const open = async (home: Home) => {
			const reader = openReader(home, {size});
			await reader.terminal.until(isOn(' fin 0'));
			reader.type('G');
			await reader.terminal.until((shown) => shown.rows()[1 + titles.length]?.startsWith('›') === true);
			reader.type('gj');
			await reader.terminal.until(isOn('fin 1'));
			if (size === wide) await reader.terminal.until((shown) => /│.* fin 1$/.test(shown.rows()[1] ?? ''));
			return reader;
		};
		const [reader, model] = await Promise.all([open(homeOfHostile()), open(homeOfPlain())]);
		const own = (row: readonly EmulatedCell[]) =>
			ownColumns.map((column) => (size === wide || column < 54 ? row[column] : undefined));
		const [cells, plain] = [reader.terminal.cells(), model.terminal.cells()];
		expect(cells.map(own)).toEqual(plain.map(own));
		expect(cells[0]).toEqual(plain[0]);
		expect(cells.at(-1)).toEqual(plain.at(-1));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect([reader.terminal.asked, reader.terminal.copied]).toEqual([[], []]);
	});

	test('opened one after the other, they stay between the title bar and the status row', async () => {
		const reader = openReader(homeOfHostile());
		await reader.terminal.until(isOn(' fin 0'));
		reader.type('\r');
		for (const index of titles.keys()) {
			await reader.terminal.until((shown) =>
				new RegExp(` fin ${index}\n[^]*Publié\\s+le`).test(shown.text()),
			);
			expect(reader.terminal.rows()[0]).toMatch(/^ actus · Dernières nouvelles .* non lus?$/);
			expect(reader.terminal.rows().at(-1)).toMatch(/^ (?:Texte entier… · )?(?:0|100) % · .*\? aide$/);
			reader.type('n');
		}
		await reader.terminal.until(/Plus rien de non lu/);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect([reader.terminal.asked, reader.terminal.copied]).toEqual([[], []]);
	});

	test('the commands print none of it', async () => {
		const home = homeOfHostile();
		const headlines = await home.json<readonly {id: string}[]>('list', '--limit', '0');
		expect(headlines).toHaveLength(titles.length);
		const ids = headlines.map(({id}) => id);
		const reading = [ids[0], ids[3], ids[9], ids[11]].flatMap((id = '') => [
			['read', id],
			['read', id, '--markdown'],
		]);
		for (const argv of [['list'], ['sources'], ...reading]) {
			const {out, err, code} = await home.actus(...argv);
			expect({code, err}).toEqual({code: 0, err: ''});
			expect(out).toMatch(/\bfin |… · rss · |Le Fil/);
			expect(out).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
		}
	});
});
