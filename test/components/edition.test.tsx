import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {editionFeed} from '../../src/app/perform/edition.ts';
import {monday} from '../support/entries.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';

const file = new URL('../../assets/edition.xml', import.meta.url);
const edition = editionFeed(readFileSync(file), file.href, monday);

const opened = (columns: number, rows: number) =>
	openScreen({feeds: {[file.href]: edition}, isDemo: true, size: {columns, rows}});

/** Every row of the article that is open */
const wholeArticle = (screen: TestScreen): readonly string[] => {
	const {screen: shown} = screen.program.state();
	const lines = shown.name === 'article' ? (shown.opened.page?.lines ?? []) : [];
	return lines.map((line) => line.map(({text}) => text).join(''));
};

describe('the shipped edition', () => {
	test('is minutes old, over three days, newest first', async () => {
		const screen = await opened(80, 40);
		const frame = screen.frame();
		expect(screen.row(0)).toMatch(/^ actus · édition d’exemple · Dernières nouvelles +2\d non lus$/);
		expect(frame.match(/^ \S.* ──+$/gm)?.map((row) => row.replace(/ ─+$/, '').trim())).toEqual([
			'Aujourd’hui',
			'Hier',
			'samedi 30 septembre',
		]);
		expect(screen.row(2)).toMatch(/^›• {2}16:06 /);
		const times = [...frame.matchAll(/^[ ›]•..(\d\d:\d\d) /gm)].map(([, time]) => time ?? '');
		expect(times.length).toBeGreaterThan(5);
		expect(times).toEqual(times.toSorted().reverse());
	});

	test.each([
		[60, 20],
		[80, 24],
	])('has a long article that shows all that an article may have, in %d columns', async (columns, rows) => {
		const screen = await opened(columns, rows);
		const longest = screen.program.state().list.headlines.reduce((a, b) => {
			const length = (id: string) => screen.services.library.article(id)?.html.length ?? 0;
			return length(b.id) > length(a.id) ? b : a;
		});
		while (screen.program.state().list.headlines[screen.program.state().list.cursor]?.id !== longest.id) {
			screen.program.send({type: 'key', key: 'j'});
		}
		await screen.press('enter');
		await screen.until(/Publié/);
		const text = wholeArticle(screen).join('\n');
		expect(text).toMatch(/Publié\s+le\s/);
		expect(text).toMatch(/^\s*•/m);
		expect(text).toMatch(/│.*│/);
		expect(text).toMatch(/\[1\]/);
		expect(text).toMatch(/^Liens$/m);
		expect(text).toMatch(/Image/);
		expect(text).not.toMatch(/[«(]$/m);
		expect(text).not.toMatch(/^\s*[»;:!?]/m);
		await screen.press('G');
		expect(screen.row(-1)).toMatch(/^ 100 % · /);
	});

	test('is marked like any other, and fetches nothing', async () => {
		const screen = await opened(80, 24);
		await screen.press('b', 'm', 'r', 'R');
		await screen.tick();
		expect(screen.program.state().refresh).toBeUndefined();
		await screen.press('3');
		expect(screen.row(2)).toMatch(/^› ★/);
	});
});
