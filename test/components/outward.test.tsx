import {appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import type {Piped} from '../../src/model/piped.ts';
import {type PipeOptions, pipeCommand} from '../../src/system/pipe-command.ts';
import {readBook} from '../epub/read-book.ts';
import {openScreen, type TestScreen} from '../support/open-screen.tsx';
import type {WorldOptions} from '../support/open-world.ts';
import {press as pressFeeds} from '../support/press.ts';

const size = {columns: 100, rows: 16};
let directory: string;
const files = () => readdirSync(directory).toSorted();

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'actus-outward-'));
	onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
});

const open = (options: Partial<WorldOptions> = {}): Promise<TestScreen> =>
	openScreen({size, feeds: pressFeeds, workingDirectory: directory, ...options});

describe('E', () => {
	test('offers the formats for the article under the cursor, and writes it', async () => {
		const screen = await open();
		await screen.press('E');
		expect(screen.frame()).toMatch(
			/ Écrire dans un fichier : Le budget .+\n\n {2}› 1\. Markdown, pour des notes ou un site\n/,
		);
		await screen.press('1');
		await screen.until(/Écrit : 2023-10-02 .*\.md \(1 article\)\./);
		expect(files()).toEqual([expect.stringMatching(/^2023-10-02 .+\.md$/)]);
		expect(readFileSync(join(directory, files()[0] ?? ''), 'utf8')).toMatch(/^---\ntitle: "/);
	});

	test('overwrites nothing: the next one gets a number', async () => {
		const screen = await open();
		for (let times = 0; times < 2; times++) {
			await screen.press('E', '3');
			await screen.until(/Écrit : .*\.txt/);
		}
		const [second, first] = files();
		expect(second).toBe(first?.replace('.txt', ' 2.txt'));
	});

	test('is taken back by u, unless its file has been changed since', async () => {
		const screen = await open();
		await screen.press('E', '3');
		await screen.until(/Écrit : .*\.txt/);
		await screen.press('u');
		await screen.until(/Annulé, fichier supprimé : 2023-10-02/);
		expect(files()).toEqual([]);
		await screen.press('E', '3');
		await screen.until(/Écrit : .*\.txt/);
		appendFileSync(join(directory, files()[0] ?? ''), 'À moi.');
		await screen.press('u');
		await screen.until(/Le fichier a changé depuis et reste : 2023-10-02/);
		expect(files()).toHaveLength(1);
	});

	test('in the bookmarks writes all of them, as a book', async () => {
		const screen = await open();
		await screen.press('b', 'j', 'b', '3');
		await screen.press('E');
		expect(screen.frame()).toContain('Écrire dans un fichier : tous les favoris de cette liste');
		await screen.press('j', 'enter');
		await screen.until(/Écrit : 2023-10-02 Favoris\.epub \(2 articles\)\./);
		const {names} = await readBook(readFileSync(join(directory, '2023-10-02 Favoris.epub')));
		expect(names.filter((name) => name.startsWith('EPUB/text/'))).toHaveLength(2);
	});

	test('in an article writes that one; h leads back to it', async () => {
		const screen = await open();
		await screen.press('enter', 'E', 'h');
		expect(screen.program.state().screen.name).toBe('article');
		await screen.press('E', '4');
		await screen.until(/Écrit : .*\.json/);
		expect(JSON.parse(readFileSync(join(directory, files()[0] ?? ''), 'utf8'))).toHaveLength(1);
	});

	test('leaves no half of a file where the reader leaves meanwhile', async () => {
		const screen = await open();
		await screen.press('b', 'j', 'b', '3', 'E', '2');
		await screen.performer.finish();
		const [written] = files();
		// Done before the end was asked for, or not at all.
		if (written) await readBook(readFileSync(join(directory, written)));
		expect(files().length).toBeLessThanOrEqual(1);
	});

	test('where nothing can be written, says so and leaves nothing', async () => {
		const screen = await open({workingDirectory: '/dev/null'});
		await screen.press('E', '1');
		await screen.until(/\/dev\/null ne s’écrit pas \(EEXIST\)/);
	});
});

describe('|', () => {
	test('passes the article to a command, and shows what it prints, scrolled', async () => {
		const screen = await open({pipe: pipeCommand});
		await screen.press('|');
		expect(screen.row(-1)).toMatch(/^ Commande \(texte, Tab change\) :/);
		await screen.answer('head -n 1; seq 40; exit 3');
		await screen.until(/^ actus · Sortie de : head -n 1; seq 40; exit 3\b/);
		await screen.until(/\n 5\n/);
		expect(screen.row(1)).toBe(` ${screen.program.state().list.headlines[0]?.title}`);
		expect(screen.row(-1)).toMatch(/^ code de sortie 3 .*h revient$/);
		await screen.press('G');
		expect(screen.row(-2)).toBe(' 40');
		await screen.press('h');
		expect(screen.program.state().screen.name).toBe('list');
	});

	test('remembers the command and the form; Tab changes that', async () => {
		const asked: {command: string; input: string; env: PipeOptions['env']}[] = [];
		const screen = await open({
			pipe: async (command, {input, env}) => {
				asked.push({command, input, env});
				return {output: '', ending: {by: 'itself', status: 0}};
			},
		});
		await screen.press('enter', '|', '\t');
		expect(screen.row(-1)).toContain('(Markdown, Tab change)');
		await screen.answer('wl-copy');
		await screen.until(/wl-copy : fait, sans rien écrire\./);
		expect(screen.program.state().screen.name).toBe('article');
		await screen.press('|');
		expect(screen.row(-1)).toContain('(Markdown, Tab change) : wl-copy');
		await screen.press('\t', 'enter');
		await screen.until(/wl-copy : fait/);
		const {title = '', url} = screen.program.state().list.headlines[0] ?? {};
		expect(asked.map(({command}) => command)).toEqual(['wl-copy', 'wl-copy']);
		expect(asked[0]?.input).toMatch(/^# /);
		expect(asked[1]?.input).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
		expect(asked[1]?.env).toMatchObject({ACTUS_TITLE: title, ACTUS_URL: url, ACTUS_FORMAT: 'html'});
	});

	test.each(['escape', 'ctrl-c', 'q'])('while the command works, %s ends it', async (key) => {
		const stopped: unknown[] = [];
		const screen = await open({
			pipe: (_, {signal}) =>
				new Promise<Piped>((_resolve, reject) => {
					signal.addEventListener('abort', () => {
						stopped.push(key);
						reject(signal.reason);
					});
				}),
		});
		await screen.press('|');
		await screen.answer('sleep 100');
		expect(screen.row(1)).toBe(' La commande est au travail…');
		await screen.press(key);
		expect(screen.program.state().screen.name).toBe('list');
		expect(stopped).toEqual([key]);
		expect(screen.asked).toEqual([]);
	});

	test('what steers a terminal is not shown; long lines are broken, anew in another window', async () => {
		const long = 'mot '.repeat(30).trim();
		const screen = await open({
			pipe: async () => ({
				output: `\u001B[2J\u001B]0;titre\u0007rouge\u001B[31m vif\r\n\ta\tb\n${long}\n`,
				ending: {by: 'itself', status: 0},
			}),
		});
		await screen.press('|');
		await screen.answer('x');
		await screen.until(/rouge vif/);
		expect(screen.row(1)).toBe(' rouge vif');
		expect(screen.row(2)).toBe('         a       b');
		expect(screen.row(3)).toBe(` ${'mot '.repeat(24).trim()}`);
		await screen.resize({columns: 41, rows: 16});
		await screen.until(/^ (?:mot ){9}mot$/m);
	});

	test('of nothing typed runs nothing, and is left by Esc', async () => {
		const screen = await open({pipe: () => Promise.reject(new Error('nothing runs'))});
		await screen.press('|', 'enter');
		await screen.press('|', 'escape');
		expect(screen.program.state().screen.name).toBe('list');
	});
});
