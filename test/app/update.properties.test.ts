import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {articleLines} from '../../src/app/article-lines.ts';
import {contentsLines} from '../../src/app/contents.ts';
import {helpLines} from '../../src/app/help-lines.ts';
import {listFormIn} from '../../src/app/list-form.ts';
import {listLines} from '../../src/app/list-lines.ts';
import {visibleRows} from '../../src/app/list-window.ts';
import {outputColumns, outputLines} from '../../src/app/output-lines.ts';
import {picksLines} from '../../src/app/picks-lines.ts';
import type {ScreenLine} from '../../src/app/screen-line.ts';
import {sourcesLines} from '../../src/app/sources-lines.ts';
import {sourcesPane} from '../../src/app/sources-pane.ts';
import type {Screen, State} from '../../src/app/state.ts';
import {statusLines} from '../../src/app/status-lines.ts';
import {layoutIn} from '../../src/app/step.ts';
import {tagsLines} from '../../src/app/tags-lines.ts';
import {titleBar} from '../../src/app/title-bar.ts';
import type {Messages} from '../../src/messages/messages.ts';
import {anyDeed, anySize, type Deed, happen, manyFeeds} from '../support/deeds.ts';
import {openNetwork} from '../support/network.ts';
import {openWorld, settled, type World, type WorldOptions} from '../support/open-world.ts';

const catalogue = `<opml version="2.0"><body><outline text="Général">
	<outline text="Le Quotidien" xmlUrl="https://un.example/" language="fr" actus:starter="true"/>
	<outline text="東京新聞" xmlUrl="https://deux.example/" language="en" actus:starter="true"/>
</outline></body></opml>`;

const textOf = ({spans}: ScreenLine): string => spans.map(({text}) => text).join('');

/** The rows of what stands between the bars, and how wide they may be. */
const bodyRows = (
	state: State,
	screen: Screen,
	words: Messages,
): {readonly rows: readonly string[]; readonly columns: number} => {
	const layout = layoutIn(state);
	const {listColumns, articleColumns, textColumns, height} = layout;
	const {columns} = state.size;
	const body = (lines: readonly ScreenLine[], room = columns) => ({rows: lines.map(textOf), columns: room});
	switch (screen.name) {
		case 'list':
			return body(listLines(state, words), listColumns);
		case 'article':
			// A page that is being laid out anew is cut by Ink meanwhile.
			return body(
				screen.opened.page?.form.columns === textColumns ? articleLines(screen.opened, true, layout) : [],
				articleColumns,
			);
		case 'sources':
			return body(sourcesLines(state, screen, words));
		case 'tags':
			return body(tagsLines(state, screen, words));
		case 'contents':
			return body(contentsLines(state, screen));
		case 'picks':
			return body(picksLines(state, screen, words));
		case 'help':
			return body(helpLines(words, columns).slice(screen.top, screen.top + height));
		case 'output':
			// Rows of another width are cut by Ink until they are broken anew.
			return body(screen.columns === outputColumns(state) ? outputLines(state, screen, words) : []);
		case 'prompt':
		case 'page-menu':
			return bodyRows(state, screen.over, words);
		case 'welcome':
		case 'source':
		case 'finds':
		case 'export-menu':
			return body([]);
	}
};

const expectWhole = (state: State, words: Messages) => {
	const {list, size, screen, refresh} = state;
	const {height, isTooSmall, sourcesColumns} = layoutIn(state);
	const last = Math.max(0, list.headlines.length - 1);
	expect(list.cursor).toBeGreaterThanOrEqual(0);
	expect(list.cursor).toBeLessThanOrEqual(last);
	expect(list.top).toBeGreaterThanOrEqual(0);
	if (!isTooSmall && list.headlines.length > 0) {
		const indexes = visibleRows(list, listFormIn(state)).flatMap((row) =>
			row.type === 'headline' ? row.index : [],
		);
		expect(indexes).toContain(list.cursor);
	}
	if (refresh) expect(refresh.done).toBeLessThanOrEqual(refresh.total);
	if (isTooSmall) return;
	const {rows, columns} = bodyRows(state, screen, words);
	expect(rows.length).toBeLessThanOrEqual(height);
	if (sourcesColumns > 0) {
		const pane = sourcesPane(state, words).map(textOf);
		expect(pane.filter((row) => stringWidth(row) > sourcesColumns)).toEqual([]);
	}
	expect(rows.filter((row) => stringWidth(row) > columns || /[\n\u001B]/.test(row))).toEqual([]);
	const bars = [titleBar(state, words), ...statusLines(state, words)].map(textOf);
	expect(bars.filter((row) => stringWidth(row) > size.columns || /[\n\u001B]/.test(row))).toEqual([]);
	// A notice of two rows may stand over a line that is being typed.
	expect(bars.length).toBeLessThanOrEqual(4);
	if (screen.name === 'article' && screen.opened.page) {
		expect(screen.opened.top).toBeLessThanOrEqual(Math.max(0, screen.opened.page.lines.length - height));
	}
};

/** All that was asked for has come. */
const atRest = async (world: World) => {
	await settled();
	await world.advance(2000);
	await settled();
};

/** What is on the screen is what the library has. */
const expectTrue = ({program, services}: World) => {
	const {list} = program.state();
	for (const {id, isRead, isBookmarked, note, tags} of list.headlines) {
		const kept = services.library.headline(id);
		expect([id, kept?.isRead, kept?.isBookmarked, kept?.note, kept?.tags]).toEqual([
			id,
			isRead,
			isBookmarked,
			note,
			tags,
		]);
	}
};

/** Keys by which one gets back to the list, or to the question what to do where nothing is followed or nothing answers. */
const expectNoDeadEnd = ({program}: World) => {
	for (let tries = 0; tries < 8; tries++) program.send({type: 'key', key: 'escape'});
	const {screen, sources} = program.state();
	expect(
		screen.name === 'list' ||
			(screen.name === 'welcome' && (sources.length === 0 || screen.isOffline)) ||
			screen.name,
	).toBe(true);
};

const run = async (options: WorldOptions, deeds: readonly Deed[]) => {
	const network = openNetwork();
	const world = openWorld({...options, catalogue, fetch: network.fetch});
	for (const deed of deeds) {
		await happen(world, network, deed);
		expectWhole(world.program.state(), world.services.words);
	}
	await atRest(world);
	expectWhole(world.program.state(), world.services.words);
	expectTrue(world);
	expectNoDeadEnd(world);
	await world.performer.finish();
	world.services.library.close();
};

const deeds = fc.array(anyDeed, {minLength: 1, maxLength: 50, size: 'max'});

test('whatever is pressed, pasted, resized and answered, the state holds and every row fits', async () => {
	await fc.assert(
		fc.asyncProperty(deeds, anySize, fc.constantFrom('fr', 'en'), (all, size, language) =>
			run({feeds: manyFeeds, size, language}, all),
		),
		{numRuns: 15},
	);
});

test('so on the first start', async () => {
	await fc.assert(
		fc.asyncProperty(deeds, anySize, (all, size) => run({size}, all)),
		{numRuns: 15},
	);
});

test('so in the shipped edition', async () => {
	await fc.assert(
		fc.asyncProperty(deeds, anySize, (all, size) => run({feeds: manyFeeds, size, isDemo: true}, all)),
		{numRuns: 10},
	);
});
