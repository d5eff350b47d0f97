import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);

const rss = (title: string, item: string, time: string) => ({
	body: `<rss version="2.0"><channel><title>${title}</title><item><title>${item}</title><guid>${item}</guid><pubDate>Mon, 02 Oct 2023 ${time} GMT</pubDate></item></channel></rss>`,
	headers: {'Content-Type': 'application/rss+xml'},
});

const titles = async (...argv: readonly string[]) =>
	((await machine.json('list', ...argv)) as readonly {readonly title: string}[]).map(({title}) => title);

beforeEach(async () => {
	machine = await startMachine();
	const {server} = machine;
	server.on('/une', rss('La Une', 'Un pont rouvre', '13:30:00'));
	server.on('/nord', rss('Le Nord', 'Une foire', '13:20:00'));
	server.on('/eco', rss('L’Éco', 'La Bourse recule', '13:10:00'));
	server.on('/seul', rss('Seul', 'Une neige', '13:00:00'));
	const outline = (path: string) => `<outline text="${path}" xmlUrl="${server.url(`/${path}`)}"/>`;
	await machine.file(
		'flux.opml',
		`<opml version="2.0"><body>
			<outline text="Presse">${outline('une')}<outline text="Régions">${outline('nord')}</outline></outline>
			<outline text="Éco"><outline text="Régions">${outline('eco')}</outline></outline>${outline('seul')}
		</body></opml>`,
	);
	await run('import', 'flux.opml');
	await run('refresh');
});
afterEach(() => machine.close());

test('list --folder: what is in it and within, by path or by the end of one, without accents', async () => {
	expect(await titles()).toEqual(['Un pont rouvre', 'Une foire', 'La Bourse recule', 'Une neige']);
	expect(await titles('--folder', 'Presse')).toEqual(['Un pont rouvre', 'Une foire']);
	expect(await titles('--folder', 'Presse / Régions')).toEqual(['Une foire']);
	expect(await titles('--folder', 'eco')).toEqual(['La Bourse recule']);
	expect(await titles('--folder', 'presse / regions', '--unread', '--search', 'foi')).toEqual(['Une foire']);
	expect(await titles('--folder', 'Presse', '--limit', '1')).toEqual(['Un pont rouvre']);
});

test('a folder that is not there, or may be several, is said', async () => {
	expect(await run('list', '--folder', 'Sport')).toEqual({
		code: 1,
		out: '',
		err: 'Aucun dossier « Sport ». Il y a : Presse ; Presse / Régions ; Éco ; Éco / Régions.\n',
	});
	expect(await run('list', '--folder', 'Régions')).toEqual({
		code: 1,
		out: '',
		err: '« Régions » désigne plusieurs dossiers : Presse / Régions ; Éco / Régions. Donnez le chemin entier.\n',
	});
});

test('a source and a folder are not asked for together', async () => {
	await expect(run('list', '--folder', 'Presse', '--source', 'Seul')).rejects.toMatchObject({
		record: {kind: 'wrong-usage', values: {word: '--source', reason: 'conflict', others: ['--folder']}},
	});
});

test('sources say their folder', async () => {
	expect(await machine.json('sources')).toMatchObject([
		{title: 'une', folder: 'Presse'},
		{title: 'nord', folder: 'Presse / Régions'},
		{title: 'eco', folder: 'Éco / Régions'},
		{title: 'seul'},
	]);
	expect((await run('sources')).out.split('\n')[1]).toMatch(/^nord · Presse \/ Régions · rss · /);
});
