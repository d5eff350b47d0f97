import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {problem} from '../../src/model/problem.ts';
import {entry, feed, monday} from '../support/entries.ts';
import {openScreen} from '../support/open-screen.tsx';
import type {WorldOptions} from '../support/open-world.ts';
import {press} from '../support/press.ts';
import {queriesBy} from '../support/queries.ts';

/** A reader at work, and the library as another process has it open. */
const open = async (options: WorldOptions = {}) => {
	const directory = mkdtempSync(join(tmpdir(), 'actus-'));
	const libraryFile = join(directory, 'library.db');
	const screen = await openScreen({feeds: press, size: {columns: 80, rows: 10}, libraryFile, ...options});
	const other = openLibrary(
		libraryFile,
		queriesBy(() => monday),
	);
	onTestFinished(() => {
		other.close();
		screen.services.library.close();
		rmSync(directory, {recursive: true});
	});
	const refresh = () =>
		other.saveFeed('source1', feed('Le Quotidien', [entry('Une foire'), entry('Deux foires')]), {
			at: monday,
			validators: {},
		});
	return {screen, other, refresh};
};

test('what another process fetched stands in the list within a minute; the cursor stays on its headline', async () => {
	const {screen, refresh} = await open();
	const before = screen.row(2);
	refresh();
	expect(screen.row(2)).toBe(before);
	await screen.tick();
	await screen.advance(1000);
	await screen.until(/↑ 2 nouveaux · 7 non lus/);
	expect(screen.frame()).toMatch(/^›.*Le budget/m);
	await screen.press('g');
	expect(screen.row(2)).toMatch(/^›.*Une foire/);
	await screen.press('s');
	expect(screen.frame()).toMatch(/5 {2}Le Quotidien/);
});

test('a reader left alone looks for that every few seconds', async () => {
	const {screen, refresh} = await open();
	refresh();
	screen.program.send({type: 'looked-around'});
	await screen.until(/↑ 2 nouveaux · 7 non lus/);
});

test('what it marked is marked', async () => {
	const {screen, other} = await open();
	const [first] = other.headlines({view: 'latest'}, {from: 'start', count: 1}).headlines;
	other.setMark([first?.id ?? ''], 'isBookmarked', true);
	await screen.tick();
	await screen.advance(1000);
	await screen.until(/^›•[☆★].*Le budget/m);
	expect(screen.row(0)).not.toMatch(/nouveau/);
});

test('what it bookmarked is completed here', async () => {
	const {screen, other} = await open({
		fetch: ({url}) => Promise.reject(problem('http-status', {url, status: 404})),
	});
	const [first] = other.headlines({view: 'latest'}, {from: 'start', count: 1}).headlines;
	other.setMark([first?.id ?? ''], 'isBookmarked', true);
	screen.program.send({type: 'looked-around'});
	await screen.advance(1000);
	await screen.until(/^›•★.*Le budget/m);
});

test('in the list of one source its own are counted', async () => {
	const {screen, refresh} = await open();
	await screen.press('s', 'j', 'enter');
	refresh();
	await screen.tick();
	await screen.advance(1000);
	expect(screen.program.state().counts.unread).toBe(7);
	expect(screen.row(0)).toMatch(/Vallées +2 non lus$/);
});

test('where nobody else wrote, nothing is read anew', async () => {
	const {screen} = await open();
	await screen.press('m');
	expect(screen.services.library.takeChanges()).toBe(false);
});
