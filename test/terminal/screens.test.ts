import {describe, expect, test} from 'vitest';
import type {Emulator} from '../support/emulator.ts';
import {homeWithNews, makeHome} from '../support/home.ts';
import {noTerminals, openReader, small, usual, wide, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';
import {rss} from '../support/rss.ts';

const sizes = [small, usual, wide];

const homeOfNews = homeWithNews(100);

describe.skipIf(noTerminals)('the shipped edition', () => {
	test.each(sizes)('at $columns x $rows: the list, an article, the list again, and out', async (size) => {
		const reader = openReader(makeHome(), {size, argv: ['--demo']});
		const {terminal} = reader;
		await terminal.until(isOn('Trains de nuit'));
		expect(terminal.rows()[0]).toMatch(/^ actus · édition d’exemple .* 26 non lus$/);
		expect(terminal.rows()[1]).toMatch(/^ Aujourd’hui ─+/);
		expect(terminal.rows()[2]).toMatch(/^›• .*Trains de nuit/);
		expect(terminal.rows().at(-1)).toMatch(/^ \d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d .*\? aide$/);
		expect(terminal.modes()).toMatchObject({isAlternate: true, isCursorVisible: false});
		reader.type('\r');
		await terminal.until(/Publié le/);
		expect(terminal.rows()[0]).toContain('25 non lus');
		expect(terminal.rows().at(-1)).toMatch(/^ 0 % · /);
		reader.type('q');
		await terminal.until((shown) => /Entrée lire/.test(shown.text()) && isOn('Trains de nuit')(shown));
		expect(terminal.rows()[2]).toMatch(/^› {2}/);
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test.each([
		['0', 0],
		['1', 2],
	])('with FORCE_HYPERLINK=%s its links are %i that can be clicked', async (FORCE_HYPERLINK, count) => {
		const home = makeHome();
		const body =
			'<p>Lire <a href="https://presse.example/a">une page</a> et <a href="https://presse.example/b">une autre</a>.</p>';
		await home.actus('add', home.file('fil.xml', rss('Le Fil', [{title: 'Liens', body}])));
		const reader = openReader(home, {env: {FORCE_HYPERLINK}});
		await reader.terminal.until(isOn('Liens'));
		reader.type('\r');
		await reader.terminal.until(/Lire une page \[1\] et une autre \[2\]\.$/m);
		const starts = reader
			.written()
			.toString()
			.match(/\u001B\]8;id=[0-9a-z]+;https:[^\u001B]+/g);
		expect(new Set(starts).size).toBe(count);
	});

	test.each([
		{columns: 50, rows: 14},
		{columns: 40, rows: 10},
	])('at $columns x $rows an article opens, made larger and smaller again while it is read', async (size) => {
		const reader = openReader(makeHome(), {size, argv: ['--demo']});
		const {terminal} = reader;
		await terminal.until(isOn('Trains de nuit'));
		reader.type('\r');
		await terminal.until(/^ 0 % · /m);
		for (const next of [usual, size]) {
			reader.resize(next);
			await terminal.until((shown) => shown.rows().length === next.rows && /^ 0 % · /m.test(shown.text()));
			await terminal.until(/Une compagnie privée/);
		}
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});
});

test.skipIf(noTerminals).each([{NO_COLOR: '1'}, {TERM: 'dumb'}])(
	'with %o nothing is coloured',
	async (env) => {
		const reader = openReader(homeOfNews(env));
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('j\r');
		await reader.terminal.until(/Publié le/);
		// SGR parameters of colours (ECMA-48).
		expect(reader.written().toString()).not.toMatch(
			/\u001B\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/,
		);
		reader.type('qq');
		expect(await reader.ended).toEqual(withoutTrace(0));
	},
);

describe.skipIf(noTerminals)('keys typed fast', () => {
	test('« jjjj » in one piece moves four rows', async () => {
		const reader = openReader(homeOfNews());
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jjjj');
		await reader.terminal.until(isOn('Dépêche 5'));
		reader.type('kkG');
		await reader.terminal.until(isOn('Dépêche 100'));
		reader.type('g\u001B[B\u001B[Bk');
		await reader.terminal.until(isOn('Dépêche 2'));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('what is typed while the reader starts is neither lost nor written over the headlines', async () => {
		const home = homeOfNews();
		const [reader, model] = [openReader(home), openReader(home)];
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jjj');
		await reader.terminal.until(isOn('Dépêche 4'));
		await model.terminal.until(isOn('Dépêche 1'));
		for (const [typed, title] of [
			['j', 'Dépêche 2'],
			['jj', 'Dépêche 4'],
		] as const) {
			model.type(typed);
			await model.terminal.until(isOn(title));
		}
		expect(reader.terminal.cells()).toEqual(model.terminal.cells());
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	test('what is typed before that, into the shell’s terminal, counts too', async () => {
		const reader = openReader(homeOfNews());
		reader.type('jjj');
		await reader.terminal.until(isOn('Dépêche 4'));
	});

	test('a key that goes down and up again moves once each time, however the bytes are cut', async () => {
		const reader = openReader(homeOfNews());
		await reader.terminal.until(isOn('Dépêche 1'));
		for (const piece of ['\u001B', '[', 'B', '\u001B[', 'B']) reader.type(piece);
		await reader.terminal.until(isOn('Dépêche 3'));
	});
});

describe.skipIf(noTerminals)('a window that changes its size', () => {
	test.each([
		[wide, usual],
		[usual, small],
		[small, wide],
	])('%o to %o and back: the frame is as if it had begun so', async (size, other) => {
		const home = homeOfNews();
		const began = async (begun: typeof size) => {
			const reader = openReader(home, {size: begun});
			await reader.terminal.until(isOn('Dépêche 1'));
			reader.type('jjj');
			await reader.terminal.until(isWhole(begun));
			return reader;
		};
		const [reader, model] = await Promise.all([began(size), began(other)]);
		const before = reader.terminal.cells();
		reader.resize(other);
		await reader.terminal.until(isWhole(other));
		expect(reader.terminal.cells()).toEqual(model.terminal.cells());
		reader.resize(size);
		await reader.terminal.until(isWhole(size));
		expect(reader.terminal.cells()).toEqual(before);
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
	});

	/** The fourth headline has the cursor, and in a wide window the article beside it is that one. */
	const isWhole = (size: typeof usual) => (terminal: Emulator) =>
		isOn('Dépêche 4')(terminal) &&
		/ actus .* 100 non lus$/.test(terminal.rows()[0] ?? '') &&
		/\? aide$/.test(terminal.rows().at(-1) ?? '') &&
		(terminal.rows()[1] ?? '').length <= size.columns &&
		terminal
			.rows()
			.slice(1, -1)
			.every((row) => row.includes('│') === (size === wide)) &&
		(size !== wide || /│ +Dépêche 4$/.test(terminal.rows()[1] ?? ''));

	test('many sizes in a row end in the last one, on the same headline', async () => {
		const reader = openReader(homeOfNews(), {size: wide});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj');
		await reader.terminal.until(isOn('Dépêche 31'));
		for (let columns = 118; columns > 40; columns -= 3)
			reader.resize({columns, rows: Math.floor(columns / 3)});
		reader.resize({columns: 40, rows: 10});
		await reader.terminal.until(
			(terminal) => isOn('Dépêche 31')(terminal) && terminal.rows().filter((row) => row !== '').length === 10,
		);
		for (const row of reader.terminal.rows()) expect(row.length).toBeLessThanOrEqual(40);
		reader.resize(usual);
		await reader.terminal.until(
			(terminal) => isOn('Dépêche 31')(terminal) && terminal.rows().filter((row) => row !== '').length === 24,
		);
	});

	test('already while the reader starts', async () => {
		const reader = openReader(homeOfNews(), {size: wide});
		await reader.terminal.until(/Dépêche 1/);
		reader.resize(small);
		await reader.terminal.until(
			(terminal) =>
				isOn('Dépêche 1')(terminal) && /^ 06.*\? aide$/.test(terminal.rows()[small.rows - 1] ?? ''),
		);
		reader.type('j');
		await reader.terminal.until(isOn('Dépêche 2'));
		expect(reader.terminal.rows()[0]).toMatch(/^ actus .* 100 non lus$/);
		expect(reader.terminal.text()).not.toContain('│');
	});

	test('an article goes on where it was read', async () => {
		const home = makeHome();
		const body = Array.from({length: 200}, (_, index) => `<p>Paragraphe ${index + 1}.</p>`).join('');
		await home.actus('add', home.file('long.xml', rss('Le Long', [{title: 'Long récit', body}])));
		const reader = openReader(home);
		await reader.terminal.until(isOn('Long récit'));
		reader.type('\r');
		await reader.terminal.until(/Paragraphe 1\./);
		reader.type('    ');
		await reader.terminal.until((terminal) => !terminal.text().includes('Paragraphe 1.'));
		const first = /Paragraphe \d+\./.exec(reader.terminal.text())?.[0] ?? '';
		reader.resize(small);
		await reader.terminal.until((terminal) => terminal.rows()[19]?.startsWith(' ') === true);
		await reader.terminal.until(new RegExp(first));
		reader.resize(usual);
		await reader.terminal.until(new RegExp(first));
	});
});
