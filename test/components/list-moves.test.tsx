import {describe, expect, test} from 'vitest';
import {entry, feed, monday} from '../support/entries.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';

const address = 'https://lequotidien.example/rss.xml';
const paper = (count: number) =>
	feed(
		'Le Quotidien',
		Array.from({length: count}, (_, index) =>
			entry(`Nouvelle ${index + 1}`, {published: monday - index * 60_000}),
		),
	);

/** The headline that the cursor's row shows. */
const underCursor = ({frame}: TestScreen): string => /^›.*?(Nouvelle \d+)/m.exec(frame())?.[1] ?? 'no cursor';

const withoutTitle = (frame: string): string => frame.slice(frame.indexOf('\n'));

const cursorRow = ({frame}: TestScreen): number =>
	frame()
		.split('\n')
		.findIndex((row) => row.startsWith('›'));

describe('the cursor', () => {
	const goes = async (from: string, wanted: Readonly<Record<string, number>>) => {
		const screen = await openScreen({feeds: {[address]: paper(50)}, size: {columns: 60, rows: 14}});
		for (const [key, number] of Object.entries(wanted)) {
			await screen.press(from, key);
			expect([key, underCursor(screen)]).toEqual([key, `Nouvelle ${number}`]);
		}
	};

	test('goes down by lines, by pages and to the end', () =>
		goes('g', {j: 2, down: 2, 'ctrl-d': 11, pagedown: 11, space: 11, G: 50, end: 50}));

	test('goes up by lines, by pages and to the beginning', () =>
		goes('G', {k: 49, up: 49, 'ctrl-u': 40, pageup: 40, g: 1, home: 1}));

	test('stays within the list at both ends', async () => {
		await goes('g', {k: 1, up: 1, 'ctrl-u': 1, pageup: 1, g: 1, home: 1});
		await goes('G', {j: 50, down: 50, 'ctrl-d': 50, pagedown: 50, space: 50, G: 50, end: 50});
	});

	test('takes four keys that come in one chunk as four', async () => {
		const screen = await openScreen({feeds: {[address]: paper(50)}});
		await screen.press('jjjj');
		expect(underCursor(screen)).toBe('Nouvelle 5');
		await screen.press('kkjG');
		expect(underCursor(screen)).toBe('Nouvelle 50');
		await screen.press('\u001B[A\u001B[A');
		expect(underCursor(screen)).toBe('Nouvelle 48');
	});

	test('stands on the last row at the end of the list, with no empty row under it', async () => {
		const screen = await openScreen({feeds: {[address]: paper(50)}, size: {columns: 60, rows: 14}});
		await screen.press('G');
		expect(cursorRow(screen)).toBe(12);
	});

	test('stays on its headline through any change of size, and the window stays full', async () => {
		const screen = await openScreen({feeds: {[address]: paper(50)}, size: {columns: 60, rows: 14}});
		await screen.press('G', 'k');
		for (const size of [
			{columns: 40, rows: 10},
			{columns: 100, rows: 40},
			{columns: 80, rows: 24},
			{columns: 60, rows: 6},
			{columns: 60, rows: 20},
		]) {
			await screen.resize(size);
			expect(underCursor(screen)).toBe('Nouvelle 49');
			expect(screen.row(-2)).toMatch(/Nouvelle \d+$/);
			expect(screen.frame().split('\n')).toHaveLength(size.rows);
		}
	});
});

describe('a list of 2,000 headlines', () => {
	const library = () => {
		// Four papers that share seconds, so that the order is told by more than time.
		const titles = (letter: string) =>
			feed(
				letter,
				Array.from({length: 500}, (_, index) =>
					entry(`Nouvelle ${letter}${index}`, {published: monday - Math.floor(index / 7) * 1000}),
				),
			);
		return Object.fromEntries(
			'ABCD'.split('').map((letter) => [`https://${letter}.example/`, titles(letter)]),
		);
	};
	const walked = async (screen: TestScreen, key: string): Promise<readonly string[]> => {
		const {program} = screen;
		const seen: string[] = [];
		for (;;) {
			const {list} = program.state();
			const id = list.headlines[list.cursor]?.id;
			if (id === undefined || id === seen.at(-1)) return seen;
			seen.push(id);
			program.send({type: 'key', key});
		}
	};
	const inOrder = ({services}: TestScreen) =>
		services.library.headlines({view: 'latest'}, {from: 'start', count: 5000}).headlines.map(({id}) => id);

	test('is walked down to its end and up again: nothing is skipped, nothing comes twice', async () => {
		const screen = await openScreen({feeds: library()});
		const order = inOrder(screen);
		expect(order).toHaveLength(2000);
		expect(await walked(screen, 'down')).toEqual(order);
		expect(await walked(screen, 'up')).toEqual(order.toReversed());
	});

	test('never has more than a few screens of it in hand', async () => {
		const screen = await openScreen({feeds: library()});
		const {program} = screen;
		let most = 0;
		program.subscribe(() => {
			most = Math.max(most, program.state().list.headlines.length);
		});
		await walked(screen, 'pagedown');
		expect(most).toBeLessThanOrEqual(400);
	});
});

describe('what a refresh brings', () => {
	const opened = async (key: string) => {
		const screen = await openScreen({feeds: {[address]: paper(50)}, size: {columns: 60, rows: 14}});
		await screen.press(...key.split(' ').filter((name) => name !== ''));
		return screen;
	};
	const bring = async (screen: TestScreen, titles: readonly string[]) => {
		const {library, clock} = screen.services;
		const more = {
			...paper(50),
			entries: [...titles.map((title) => entry(title, {published: clock()})), ...paper(50).entries],
		};
		const {added} = library.saveFeed('source1', more, {at: clock(), validators: {}});
		screen.program.send({type: 'refreshed', key: 'source1', added, updated: 0, problem: undefined});
	};

	test('comes above the cursor, which stays on its headline and its row; the new ones are counted', async () => {
		const screen = await opened('j j j j');
		const before = screen.frame();
		await bring(screen, ['Toute fraîche', 'Fraîche aussi']);
		await screen.advance(1000);
		expect(screen.row(0)).toMatch(/nouvelles +↑ 2 nouveaux · 52 non lus$/);
		expect(withoutTitle(screen.frame())).toBe(withoutTitle(before));
	});

	test('does not move the list more than once a second', async () => {
		const screen = await opened('j');
		await bring(screen, ['Une']);
		await screen.advance(999);
		expect(screen.row(0)).toMatch(/↑ 1 nouveau · 50 non lus$/);
		await bring(screen, ['Une', 'Deux']);
		await screen.advance(1);
		expect(screen.row(0)).toMatch(/↑ 2 nouveaux · 52 non lus$/);
	});

	test('is no longer counted once the reader has been at the top', async () => {
		const screen = await opened('j j');
		await bring(screen, ['Toute fraîche']);
		await screen.advance(1000);
		await screen.press('k', 'k');
		expect(screen.row(0)).toMatch(/↑ 1 nouveau · 51 non lus$/);
		await screen.press('k');
		expect(screen.row(0)).toMatch(/nouvelles +51 non lus$/);
		expect(screen.row(2)).toMatch(/^›.*Toute fraîche$/);
	});

	test('is shown by g at once', async () => {
		const screen = await opened('G');
		await bring(screen, ['Toute fraîche']);
		await screen.press('g');
		expect(screen.row(2)).toMatch(/^›.*Toute fraîche$/);
		expect(screen.row(0)).toMatch(/nouvelles +51 non lus$/);
	});
});
