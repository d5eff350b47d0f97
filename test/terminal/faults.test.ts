import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {run} from '../support/built.ts';
import {copyOfBuilt} from '../support/damaged.ts';
import {homeWithNews, makeHome} from '../support/home.ts';
import {earlier, noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(10);

const logOf = (home: {readonly data: string}) => readFileSync(join(home.data, 'actus.log'), 'utf8');

/** The terminal as before but for one line. */
const withOneLine = {...withoutTrace(1), rows: [earlier, expect.any(String)], cursor: expect.anything()};

/** Wide enough for any path. */
const size = {columns: 300, rows: 30};

describe.skipIf(noTerminals)('an error of ours gives the terminal back, says one line, and exits 1', () => {
	test('thrown while drawing', async () => {
		const home = homeOfNews();
		const copy = copyOfBuilt();
		copy.change('draw-', 'case"help":{', 'case"help":{throw new Error("panne en dessinant");');
		const reader = openReader(home, {size, command: copy.command()});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jb');
		await reader.terminal.until(/›.[☆★] .*Dépêche 2/m);
		reader.type('?');
		const ending = await reader.ended;
		expect(ending).toEqual(withOneLine);
		expect(ending.rows[1]).toBe(
			`actus s’est arrêté sur une erreur imprévue ; elle est notée dans ${join(home.data, 'actus.log')}.`,
		);
		expect(logOf(home)).toContain('panne en dessinant');
		const kept = await home.json<readonly {title: string}[]>('list', '--bookmarked');
		expect(kept.map(({title}) => title)).toEqual(['Dépêche 2']);
	});

	test('thrown while measuring, where it is thrown again at the last frame', async () => {
		const home = homeOfNews();
		const copy = copyOfBuilt();
		copy.change(
			'draw-',
			'measureTextNode=function(node,width,widthMode){',
			'measureTextNode=function(node,width,widthMode){if(/Aide/.test(JSON.stringify(node.childNodes.map(child=>child.nodeValue))))throw new Error("panne en mesurant");',
		);
		const reader = openReader(home, {size, command: copy.command()});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('?');
		expect(await reader.ended).toEqual(withOneLine);
		expect(logOf(home)).toContain('panne en mesurant');
	});

	test('a promise that nobody awaits: a part of the program went with an update', async () => {
		const home = homeOfNews();
		const copy = copyOfBuilt();
		copy.lose('layout-');
		const reader = openReader(home, {size, command: copy.command('--lang', 'en')});
		const ending = await reader.ended;
		expect(ending).toEqual(withOneLine);
		expect(ending.rows[1]).toMatch(/^actus stopped on an unexpected error; it is noted in .*actus\.log\.$/);
		expect(logOf(home)).toContain('ERR_MODULE_NOT_FOUND');
	});

	test('between the early paint and the first frame', async () => {
		const home = homeOfNews();
		const copy = copyOfBuilt();
		copy.lose('draw-');
		const reader = openReader(home, {size, command: copy.command()});
		expect(await reader.ended).toEqual(withOneLine);
		expect(reader.written().toString()).toContain('Dépêche 1');
		expect(logOf(home)).toContain('ERR_MODULE_NOT_FOUND');
	});

	test('in a command', async () => {
		const home = homeOfNews();
		const copy = copyOfBuilt();
		copy.lose('list-');
		const {code, out, err} = await run(copy.command('list'), home.env);
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(err).toMatch(/^actus s’est arrêté sur une erreur imprévue ; [^\n]+\n$/);
	});
});

describe.skipIf(noTerminals)('what is wrong with the machine is said in words', () => {
	test('a file where the library’s directory should be', async () => {
		const home = makeHome();
		mkdirSync(join(home.directory, 'data'));
		writeFileSync(home.data, 'un fichier');
		const reader = openReader(home);
		const {rows, code, ...rest} = await reader.ended;
		expect(code).toBe(1);
		expect(rest).toMatchObject({modes: withoutTrace(1).modes, areSettingsSame: true});
		expect(rows.join('')).toMatch(
			/^Ce texte était là avant\.La bibliothèque .* ne s’ouvre pas \(E[A-Z]+\)\./,
		);
	});

	test('settings that cannot be read: the news can, and the reason is said', async () => {
		const home = homeOfNews();
		rmSync(join(home.config, 'config.json'), {force: true});
		mkdirSync(join(home.config, 'config.json'));
		const reader = openReader(home, {size});
		await reader.terminal.until(/config\.json ne se lit pas/);
		reader.type('j');
		await reader.terminal.until(isOn('Dépêche 2'));
	});

	test('marks that cannot be written stay shown, the reason is said, and they are not lost', async () => {
		const home = homeOfNews();
		const marks = join(home.config, 'marks');
		rmSync(marks, {recursive: true, force: true});
		writeFileSync(marks, 'un fichier où un dossier devrait être');
		const reader = openReader(home, {size});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('b');
		await reader.terminal.until(/marks\/\w+\.json ne se lit pas/);
		expect(reader.terminal.text()).toMatch(/›.[☆★] .*Dépêche 1/m);
		reader.type('j');
		await reader.terminal.until(isOn('Dépêche 2'));
		reader.type('q');
		const ending = await reader.ended;
		expect(ending).toMatchObject({modes: withoutTrace(1).modes, areSettingsSame: true, code: 1});
		expect(ending.rows.join('')).toMatch(/ne se lit pas/);
		rmSync(marks);
		const kept = await home.json<readonly {title: string}[]>('list', '--bookmarked');
		expect(kept.map(({title}) => title)).toEqual(['Dépêche 1']);
	});

	test('a library overwritten under an open reader: no trace, no bookmark lost', async () => {
		const home = homeOfNews();
		const reader = openReader(home, {size});
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('jb');
		await reader.terminal.until(/›.[☆★] .*Dépêche 2/m);
		await expect.poll(() => existsSync(join(home.config, 'bookmarks')), {timeout: 10_000}).toBe(true);
		writeFileSync(join(home.data, 'library.db'), 'ceci n’est pas une base '.repeat(2000));
		reader.type('\rqq');
		const ended = await reader.ended;
		// What was typed after the end is the shell's, which may show it.
		const ending = {...ended, rows: ended.rows.filter((row) => !/^q{1,2}$/.test(row))};
		// Where all that was asked for was still in memory or in the journal, the file has been mended from there.
		expect(ending).toEqual(ending.code === 0 ? withoutTrace(0) : withOneLine);
		if (ending.code === 1)
			expect(ending.rows[1]).toMatch(
				/^La bibliothèque .* était abîmée ; gardée sous .*library\.db\.broken-1\./,
			);
		const kept = await home.json<readonly {title: string}[]>('list', '--bookmarked');
		expect(kept.map(({title}) => title)).toEqual(['Dépêche 2']);
	});
});
