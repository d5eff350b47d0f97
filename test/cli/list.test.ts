import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, lines, rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const follow = async (path: string, feed: string): Promise<string> => {
	machine.server.on(path, {body: feed});
	expect((await run('add', machine.server.url(path))).code).toBe(0);
	return machine.server.url(path);
};

const idsOf = async (...argv: readonly string[]): Promise<readonly string[]> =>
	((await json('list', ...argv)) as readonly {readonly id: string}[]).map(({id}) => id);

describe('for people', () => {
	test('a line a headline, newest first, in the reader’s zone and words', async () => {
		await follow('/tribune', laTribune);
		await follow('/echo', rss('L’Écho du Centre', [{title: 'Grève', at: 'Mon, 02 Oct 2023 11:30:00 GMT'}]));
		expect(await run('list')).toEqual({
			code: 0,
			err: '',
			out: lines(
				'•  16:03             La Tribune                Le pont rouvre\u00A0: « enfin »',
				'•  13:30             L’Écho du Centre          Grève',
				'•  hier 18:42        La Tribune                Élections : ce qui change',
				'•  30/09 10:43       La Tribune                Météo',
			),
		});
		expect((await machine.again('en').run('list', '--limit', '3')).out).toBe(
			lines(
				'•  16:03             La Tribune                Le pont rouvre\u00A0: « enfin »',
				'•  13:30             L’Écho du Centre          Grève',
				'•  yest. 18:42       La Tribune                Élections : ce qui change',
			),
		);
	});

	test('a headline of another year, or of a day to come, says its year; without room for all, its day', async () => {
		await follow(
			'/f',
			rss('F', [
				{title: 'Demain', at: 'Tue, 03 Oct 2023 06:00:00 GMT'},
				{title: 'Jadis', at: 'Sun, 02 Oct 2022 16:03:00 GMT'},
			]),
		);
		const english = machine.again('en');
		expect((await run('list')).out).toBe(
			lines(
				'•  03/10/2023 08:00  F                         Demain',
				'•  02/10/2022 18:03  F                         Jadis',
			),
		);
		expect((await machine.runIn(80, 'list')).out).toBe(
			lines('•  03/10/2023   F                   Demain', '•  02/10/2022   F                   Jadis'),
		);
		expect((await english.run('list')).out).toBe(
			lines(
				'•  3 Oct 2023 08:00  F                         Demain',
				'•  2 Oct 2022 18:03  F                         Jadis',
			),
		);
	});

	test('the name of a source is cut, in a pipe too', async () => {
		await follow('/f', rss('Quotidien '.repeat(300), [{title: 'Une'}]));
		expect((await run('list')).out).toBe('•                    Quotidien Quotidien Quo…  Une\n');
		const [first = ''] = (await run('sources')).out.split(' · ');
		expect([first.length, first.slice(-11)]).toEqual([120, ' Quotidien…']);
	});

	test('a terminal’s width cuts titles, nothing else does', async () => {
		await follow(
			'/long',
			rss('Le Courrier indépendant de la Loire', [
				{
					title: 'Une très longue phrase qui ne tient pas dans une ligne',
					at: 'Mon, 02 Oct 2023 16:00:00 +0200',
				},
			]),
		);
		const inTerminal = async (columns: number) => (await machine.runIn(columns, 'list')).out;
		expect(await inTerminal(80)).toBe(
			'•  16:00        Le Courrier indép…  Une très longue phrase qui ne tient pas dan…\n',
		);
		expect(await inTerminal(60)).toBe('•  16:00        Le Courrier…  Une très longue phrase qui ne…\n');
		expect(await inTerminal(40)).toBe('•  16:00  Une très longue phrase qui ne…\n');
		expect((await run('list')).out).toBe(
			'•  16:00             Le Courrier indépendant…  Une très longue phrase qui ne tient pas dans une ligne\n',
		);
	});

	test('what is read has no point, what is kept a star; what has no date and no title says so', async () => {
		await follow(
			'/f',
			rss('F', [
				{title: 'Lu', at: 'Mon, 02 Oct 2023 10:00:00 GMT'},
				{title: 'Gardé', at: 'Mon, 02 Oct 2023 09:00:00 GMT'},
				{title: '', more: '<guid>x</guid>'},
			]),
		);
		const ids = await idsOf();
		const id = (title: number) => ids[title] ?? '';
		await run('mark', id(1), '--read');
		await run('mark', id(2), '--bookmark');
		expect((await run('list')).out).toBe(
			lines(
				'•                    F                         (sans titre)',
				'   12:00             F                         Lu',
				'•☆ 11:00             F                         Gardé',
			),
		);
	});

	test('50 unless said, then as many as said, 0 for all', async () => {
		const many = Array.from({length: 1203}, (_, index) => ({title: `n° ${index}`}));
		await follow('/many', rss('Beaucoup', many));
		const count = async (...argv: readonly string[]) =>
			(await run('list', ...argv)).out.split('\n').length - 1;
		expect(await count()).toBe(50);
		expect(await count('--limit', '7')).toBe(7);
		expect(await count('--limit', '501')).toBe(501);
		expect(await count('--limit', '0')).toBe(1203);
		expect(await idsOf('--limit', '0')).toHaveLength(1203);
		expect(new Set(await idsOf('--limit', '0')).size).toBe(1203);
	});

	test('with nothing to show it says so beside the answer, and has not failed', async () => {
		expect(await run('list')).toEqual({
			code: 0,
			out: '',
			err: 'Aucune source. Ajoutez-en une : actus add ADRESSE\n',
		});
		expect((await machine.again('en').run('list')).err).toBe('No sources. Add one: actus add ADDRESS\n');
		await follow('/f', laTribune);
		expect(await run('list', '--bookmarked')).toEqual({code: 0, out: '', err: 'Aucun titre.\n'});
	});
});

describe('--json', () => {
	test('is one bare array of headlines', async () => {
		const url = await follow('/tribune', laTribune);
		expect(await json('list')).toEqual([
			{
				id: expect.stringMatching(/^\w+$/),
				title: 'Le pont rouvre\u00A0: « enfin »',
				url: 'https://journal.example/pont',
				source: url,
				sourceTitle: 'La Tribune',
				published: '2023-10-02T14:03:48Z',
				read: false,
				bookmarked: false,
				author: 'Jeanne Martin',
			},
			{
				id: expect.stringMatching(/^\w+$/),
				title: 'Élections : ce qui change',
				url: 'https://journal.example/elections',
				source: url,
				sourceTitle: 'La Tribune',
				published: '2023-10-01T16:42:00Z',
				read: false,
				bookmarked: false,
				summary: 'Trois mesures.',
			},
			{
				id: expect.stringMatching(/^\w+$/),
				title: 'Météo',
				url: null,
				source: url,
				sourceTitle: 'La Tribune',
				published: '2023-09-30T08:43:00Z',
				read: false,
				bookmarked: false,
			},
		]);
	});

	test('is [] when there is nothing, and nothing else is said', async () => {
		expect(await run('list', '--json')).toEqual({code: 0, out: '[]\n', err: ''});
	});

	test('no date is null, and a date to come is still what the feed said', async () => {
		await follow(
			'/f',
			rss('F', [{title: 'Demain', at: 'Tue, 03 Oct 2023 08:00:00 GMT'}, {title: 'Un jour'}]),
		);
		expect(await json('list')).toMatchObject([
			{title: 'Demain', published: '2023-10-03T08:00:00Z'},
			{title: 'Un jour', published: null},
		]);
	});

	test('a source that is a file has an absolute file: address', async () => {
		const path = await machine.file('à lire.xml', laTribune);
		await run('add', 'à lire.xml');
		expect(await json('list', '--limit', '1')).toMatchObject([{source: new URL(`file://${path}`).href}]);
	});
});

describe('which headlines', () => {
	test('--unread and --bookmarked, one by one and together', async () => {
		await follow('/tribune', laTribune);
		const [first = '', second = '', third = ''] = await idsOf();
		await run('mark', first, '--read', '--bookmark');
		await run('mark', third, '--bookmark');
		expect(await idsOf('--unread')).toEqual([second, third]);
		expect(await idsOf('--bookmarked')).toEqual([first, third]);
		expect(await idsOf('--bookmarked', '--unread')).toEqual([third]);
		expect(await idsOf('--bookmarked', '--unread', '--limit', '1')).toEqual([third]);
	});

	test('--search finds words of title and text without their accents', async () => {
		await follow('/tribune', laTribune);
		const [pont, elections] = await idsOf();
		expect(await idsOf('--search', 'elections')).toEqual([elections]);
		expect(await idsOf('--search', 'RIVERAINS')).toEqual([pont]);
		expect(await idsOf('--search', 'nulle part')).toEqual([]);
		expect(await idsOf('--search', '', '--limit', '1')).toEqual([pont]);
	});

	test('--search takes the language of queries, and says what of it is no query', async () => {
		await follow('/tribune', laTribune);
		const [pont, elections] = await idsOf();
		expect(await idsOf('--search', 'riverains OU elections')).toEqual([pont, elections]);
		expect(await run('list', '--search', 'riverains titer:x')).toEqual({
			code: 1,
			out: '',
			err: expect.stringMatching(/^« titer: » n’est pas un champ \(signe 11\)\. .*\n$/),
		});
	});

	test('--view is a search that the reader’s settings have under that name', async () => {
		await follow('/tribune', laTribune);
		const [pont] = await idsOf();
		await writeFile(
			join(machine.directory, 'config', 'config.json'),
			JSON.stringify({views: [{name: 'Près d’ici', query: 'riverains'}, {name: 'sans rien'}, 3]}),
		);
		expect(await idsOf('--view', 'près d’ici')).toEqual([pont]);
		expect((await run('list', '--view', 'aujourd’hui')).code).toBe(0);
		expect(await run('list', '--view', 'Loin')).toEqual({
			code: 1,
			out: '',
			err: 'Aucune vue « Loin ». Il y a : Aujourd’hui ; Près d’ici.\n',
		});
	});

	test('--source takes an address, a title in any case and accents, or the beginning of its words', async () => {
		const url = await follow('/echo', rss('L’Écho du Centre', [{title: 'Grève'}]));
		await follow('/tribune', laTribune);
		const [only] = (await idsOf('--search', 'greve')) as readonly [string];
		for (const name of [url, 'L’Écho du Centre', "l'echo du centre", 'echo', 'centre', 'L ECHO'])
			expect([name, await idsOf('--source', name)]).toEqual([name, [only]]);
		expect(await run('list', '--source', 'cho')).toEqual({
			code: 1,
			out: '',
			err: 'Aucune source « cho ». Voyez actus sources.\n',
		});
	});

	test('a title that is whole is meant, also where another begins with it', async () => {
		await follow('/a', rss('Le Monde', [{title: 'a'}]));
		const other = await follow('/b', rss('Le Monde diplomatique', [{title: 'b'}]));
		expect(await json('list', '--source', 'le monde')).toMatchObject([{title: 'a'}]);
		expect(await run('list', '--source', 'mond')).toEqual({
			code: 1,
			out: '',
			err: `« mond » désigne plusieurs sources : Le Monde (${machine.server.url('/a')}), Le Monde diplomatique (${other}). Donnez l’adresse entière.\n`,
		});
	});
});

test('a list is right also where it goes on past what is fetched at once and rows vanish meanwhile', async () => {
	const many = Array.from({length: 1100}, (_, index) => ({title: `n° ${index}`}));
	await follow('/many', rss('Beaucoup', many));
	const ids = await idsOf('--limit', '0');
	const {library} = machine.again().services;
	const seen: string[] = [];
	const {walkHeadlines} = await import('../../src/app/perform/walk-headlines.ts');
	for await (const {id} of walkHeadlines(machine.services, {selection: {view: 'unread'}, limit: 0})) {
		seen.push(id);
		// The last one of the first stretch, and the first of the second.
		if (seen.length === 500) library.setMark([id, ids[500] ?? ''], 'isRead', true);
	}
	expect(seen).toEqual(ids.filter((id) => id !== ids[500]));
});
