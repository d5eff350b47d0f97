import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Home, homeLike, type ListedHeadline} from '../support/home.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';
import {dispatches, rss} from '../support/rss.ts';

/** Somebody who follows a source, has read its second headline and kept its third. */
const homeOfHabits = homeLike(async (home) => {
	await home.actus('add', home.file('fil.xml', rss('Le Fil', dispatches(5))));
	const [, second, third] = await home.json<readonly ListedHeadline[]>('list');
	await home.actus('mark', second?.id ?? '', '--read');
	await home.actus('mark', third?.id ?? '', '--bookmark');
});

const filesBelow = (home: Home, folder: string): readonly string[] =>
	readdirSync(join(home.config, folder))
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(folder, name));

const decided = async (home: Home) =>
	(await home.json<readonly ListedHeadline[]>('list')).map(({title, read, bookmarked}) => ({
		title,
		read,
		bookmarked,
	}));

const asMarked = [1, 2, 3, 4, 5].map((number) => ({
	title: `Dépêche ${number}`,
	read: number === 2,
	bookmarked: number === 3,
}));

/** What somebody's editor, a full disk or a merge leave behind. */
const breakages: readonly (readonly [string, string])[] = [
	['cut in the middle', '{"subscriptions": [{"key": "fil", "ur'],
	['empty', ''],
	['a list in place of an object', '[1, 2]'],
	[
		'other things under the names',
		'{"subscriptions": "aucune", "read": 3, "bookmarked": [], "article": null}',
	],
	['no text at all', '\u0000\u0001\u0002'],
];

test.skipIf(noTerminals).each(breakages.slice(0, 2))(
	'subscriptions %s: set aside, the good copy restored, and the reader says so in one line',
	async (_, text) => {
		const home = homeOfHabits();
		const path = join(home.config, 'subscriptions.json');
		const before = readFileSync(path, 'utf8');
		writeFileSync(path, text);
		const reader = openReader(home);
		await reader.terminal.until(/subscriptions\.json était illisible/);
		expect(reader.terminal.text()).toContain('La dernière bonne copie a été reprise.');
		reader.type('j');
		await reader.terminal.until(isOn('Dépêche 2'));
		expect(reader.terminal.text()).not.toContain('illisible');
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect(readFileSync(path, 'utf8')).toBe(before);
		expect(readFileSync(join(home.config, 'subscriptions.broken-1.json'), 'utf8')).toBe(text);
		expect(await decided(home)).toEqual(asMarked);
	},
);

describe.each(breakages)('a file of conf that is %s', (_, text) => {
	test('subscriptions, marks and bookmarks: set aside, restored, said in a line each; nothing decided is lost', async () => {
		const home = homeOfHabits();
		const paths = ['subscriptions.json', ...filesBelow(home, 'marks'), ...filesBelow(home, 'bookmarks')].map(
			(name) => join(home.config, name),
		);
		expect(paths).toHaveLength(3);
		for (const path of paths) writeFileSync(path, text);
		const {code, err, out} = await home.actus('list', '--json');
		expect(code).toBe(0);
		expect(err.trim().split('\n')).toHaveLength(3);
		for (const path of paths) {
			expect(err).toContain(`${basename(path)} était illisible`);
			expect(readFileSync(path.replace('.json', '.broken-1.json'), 'utf8')).toBe(text);
		}
		expect(JSON.parse(out)).toMatchObject(asMarked);
		const again = await home.actus('list', '--json');
		expect(again.err).toBe('');
		expect(JSON.parse(again.out)).toMatchObject(asMarked);
	});
});

describe('files that are broken worse', () => {
	test('a broken file without a good copy is set aside too, and said; the library still knows the marks', async () => {
		const home = homeOfHabits();
		const path = join(home.config, filesBelow(home, 'marks')[0] ?? '');
		writeFileSync(path, '{');
		writeFileSync(join(home.config, 'backups', filesBelow(home, 'marks')[0] ?? ''), '{');
		const {err, out, code} = await home.actus('list', '--json');
		expect(code).toBe(0);
		expect(err).toMatch(/était illisible.*Il n’y avait pas de copie à reprendre\. Dossier : \S+\n$/);
		expect(JSON.parse(out)).toMatchObject(asMarked);
		expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('read');
	});

	test('twice in a row: neither broken file is overwritten', async () => {
		const home = homeOfHabits();
		const path = join(home.config, 'subscriptions.json');
		for (const text of ['{"premier"', '{"second"']) {
			writeFileSync(path, text);
			expect((await home.actus('sources')).code).toBe(0);
		}
		for (const [index, text] of ['{"premier"', '{"second"'].entries())
			expect(readFileSync(join(home.config, `subscriptions.broken-${index + 1}.json`), 'utf8')).toBe(text);
	});

	test.skipIf(noTerminals)(
		'a library that is no database: set aside, said, and filled again; marks stay',
		async () => {
			const home = homeOfHabits();
			const garbage = 'ceci n’est pas une base '.repeat(500);
			for (const suffix of ['', '-wal', '-shm'])
				if (suffix === '' || existsSync(join(home.data, `library.db${suffix}`)))
					writeFileSync(join(home.data, `library.db${suffix}`), garbage);
			const reader = openReader(home);
			await reader.terminal.until(/library\.db était abîmée/);
			reader.type('R');
			await reader.terminal.until(/Dépêche 5/);
			reader.type('q');
			expect(await reader.ended).toEqual(withoutTrace(0));
			expect(await decided(home)).toEqual(asMarked);
			expect(readFileSync(join(home.data, 'library.db.broken-1'), 'utf8')).toBe(garbage);
		},
	);
});
