import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, lines, rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);
const url = (path: string) => machine.server.url(path);

beforeEach(async () => {
	machine = await startMachine();
});
afterEach(() => machine.close());

const urls = async (): Promise<readonly string[]> =>
	((await json('sources')) as readonly {readonly url: string}[]).map((source) => source.url);

describe('add', () => {
	test('fetches at once and says title, kind and number of headlines', async () => {
		machine.server.on('/rss', {body: laTribune});
		machine.server.on('/atom', {
			body: '<feed xmlns="http://www.w3.org/2005/Atom"><title>L’Écho</title><entry><title>Grève</title><id>a</id></entry></feed>',
		});
		machine.server.on('/json', {
			body: '{"version":"https://jsonfeed.org/version/1.1","title":"Le Fil","items":[{"id":"1","content_text":"Un"},{"id":"2","content_text":"Deux"}]}',
		});
		machine.server.on('/rdf', {
			body: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Vieux</title></channel></rdf:RDF>',
		});
		expect(await run('add', url('/rss'), url('/atom'), url('/json'), url('/rdf'))).toEqual({
			code: 0,
			err: '',
			out: lines(
				'La Tribune · rss · 3 titres',
				'L’Écho · atom · 1 titre',
				'Le Fil · json · 2 titres',
				'Vieux · rdf · 0 titre',
			),
		});
		expect(await urls()).toEqual([url('/rss'), url('/atom'), url('/json'), url('/rdf')]);
	});

	test('keeps only what answered as a source; the others hinder none', async () => {
		machine.server.on('/good', {body: laTribune});
		machine.server.on('/page', {body: '<!doctype html><title>Accueil</title><p>Bonjour</p>'});
		expect(await run('add', url('/none'), url('/page'), url('/good'), 'rien')).toEqual({
			code: 1,
			out: 'La Tribune · rss · 3 titres\n',
			err: lines(
				`${url('/none')} répond 404. L’adresse a sans doute changé ; cherchez la nouvelle sur le site.`,
				`Ni flux, ni titres datés à l’adresse ${url('/page')}. Essayez une rubrique du site, ou l’adresse de son flux.`,
				'« rien » n’est ni une adresse ni un fichier. Une adresse commence par https:// ; vérifiez-la.',
			),
		});
		expect(await urls()).toEqual([url('/good')]);
	});

	test('says of an address whose server wants to be left alone that it is to be added later', async () => {
		machine.server.on('/later', {status: 429, headers: {'Retry-After': '120'}});
		const {code, err} = await run('add', url('/later'));
		expect(code).toBe(1);
		expect(err).toMatch(/demande d’attendre jusqu’au .*\. Ajoutez l’adresse ensuite\.$/m);
	});

	test('follows a feed that has moved for good where it is now', async () => {
		machine.server.on('/old', {status: 301, redirectTo: '/good'});
		machine.server.on('/good', {body: laTribune});
		await run('add', url('/old'));
		expect(await urls()).toEqual([url('/good')]);
		expect((await run('add', url('/old'))).out).toBe('Vous suivez déjà La Tribune.\n');
	});

	test('says of a feed that is cut that it is, and so do the sources until it comes whole', async () => {
		machine.server.on('/cut', {body: laTribune.slice(0, laTribune.lastIndexOf('</item>'))});
		const said = 'Le flux arrive abîmé ou coupé : actus en garde ce qui se lit.';
		expect(await run('add', url('/cut'))).toMatchObject({code: 0, err: `La Tribune : ${said}\n`});
		expect((await run('sources')).out).toContain(said);
		expect(await machine.json('sources')).toMatchObject([{status: 'damaged'}]);
		machine.server.on('/cut', {body: laTribune});
		await run('refresh');
		expect((await run('sources')).out).not.toContain(said);
	});

	test('--force keeps what does not answer', async () => {
		expect(await machine.again('en').run('add', '--force', url('/none'))).toEqual({
			code: 0,
			out: `You follow 127.0.0.1:${machine.server.port}, although it does not answer.\n`,
			err: '',
		});
		expect(await urls()).toEqual([url('/none')]);
		expect(await machine.json('sources')).toMatchObject([
			{failures: 1, status: 'failing', problem: `${url('/none')} répond 404.`},
		]);
		expect((await run('sources')).out).toContain('répond 404');
	});

	test('says what is there already, and that is no failure', async () => {
		machine.server.on('/good', {body: laTribune});
		expect((await run('add', url('/good'), url('/good'))).out).toBe(
			lines('La Tribune · rss · 3 titres', 'Vous suivez déjà La Tribune.'),
		);
		expect(await run('add', url('/good'))).toEqual({code: 0, out: 'Vous suivez déjà La Tribune.\n', err: ''});
		expect(machine.server.hits('/good')).toHaveLength(1);
	});

	test('takes a file by its path', async () => {
		await machine.file('Mes flux.xml', laTribune);
		expect(await run('add', './Mes flux.xml')).toMatchObject({code: 0, out: 'La Tribune · rss · 3 titres\n'});
	});
});

describe('remove', () => {
	test('unsubscribes by title; bookmarks stay and open', async () => {
		machine.server.on('/f', {body: laTribune});
		await run('add', url('/f'));
		const [first] = (await json('list')) as readonly [{readonly id: string}];
		await run('mark', first.id, '--bookmark');
		expect(await run('remove', 'la tribune')).toEqual({
			code: 0,
			out: 'Vous ne suivez plus La Tribune ; ses favoris restent.\n',
			err: '',
		});
		expect(await json('sources')).toEqual([]);
		expect(await json('list')).toEqual([]);
		expect(await json('list', '--bookmarked')).toMatchObject([{id: first.id, bookmarked: true}]);
		expect((await run('read', first.id)).out).toContain('Le pont de la Loire rouvre lundi.');
	});

	test('of nobody’s title fails', async () => {
		expect(await run('remove', 'Le Monde')).toEqual({
			code: 1,
			out: '',
			err: 'Aucune source « Le Monde ». Voyez actus sources.\n',
		});
	});
});

describe('sources', () => {
	test('a line each, for people', async () => {
		machine.server.on('/f', {body: laTribune});
		await run('add', url('/f'));
		await run('add', '--force', url('/none'));
		machine.wait(3_600_000);
		await run('refresh');
		machine.wait(24 * 3_600_000);
		expect((await run('sources')).out).toBe(
			lines(
				`La Tribune · rss · 3 non lus sur 3 · lue hier 17:10 · 6 par semaine, le plus récent il y a 25 heures · à lire · ${url('/f')}`,
				`127.0.0.1:${machine.server.port} · 0 non lu sur 0 · jamais lue · à lire · ${url('/none')} · ${url('/none')} répond 404. L’adresse a sans doute changé ; cherchez la nouvelle sur le site.`,
			),
		);
	});

	test('--json: a bare array, the problem a plain sentence', async () => {
		machine.server.on('/f', {body: laTribune});
		await run('add', url('/f'));
		await run('add', '--force', url('/none'));
		await run('refresh');
		expect(await json('sources')).toEqual([
			{
				url: url('/f'),
				title: 'La Tribune',
				kind: 'rss',
				headlines: 3,
				unread: 3,
				lastFetched: '2023-10-02T14:10:00Z',
				status: 'well',
				newest: '2023-10-02T14:03:48Z',
				perWeek: 9.4,
				nextFetch: expect.stringMatching(/^2023-10-02T14:4[0-3]:\d\dZ$/),
			},
			{
				url: url('/none'),
				title: `127.0.0.1:${machine.server.port}`,
				kind: null,
				headlines: 0,
				unread: 0,
				lastFetched: null,
				status: 'failing',
				nextFetch: expect.stringMatching(/^2023-10-02T14:4\d:\d\dZ$/),
				failures: 1,
				problem: `${url('/none')} répond 404.`,
				advice: 'L’adresse a sans doute changé ; cherchez la nouvelle sur le site.',
			},
		]);
	});

	test('none is [] and no failure', async () => {
		expect(await run('sources', '--json')).toEqual({code: 0, out: '[]\n', err: ''});
		expect(await run('sources')).toMatchObject({code: 0, out: ''});
	});
});

describe('refresh', () => {
	test('says what is new of whom, then the sum; one that fails is a line on stderr', async () => {
		machine.server.on('/f', {body: rss('La Tribune', [{title: 'Un'}])});
		machine.server.on('/g', {body: rss('L’Écho', [{title: 'Deux'}])});
		await run('add', url('/f'), url('/g'));
		machine.server.on('/f', {body: rss('La Tribune', [{title: 'Un'}, {title: 'Trois'}, {title: 'Quatre'}])});
		machine.server.on('/g', {status: 500});
		expect(await run('refresh')).toEqual({
			code: 0,
			out: lines('La Tribune : 2 nouveaux', '2 nouveaux titres (2 sources, dont 1 en échec).'),
			err: `L’Écho : ${url('/g')} répond 500. Le site est sans doute en panne ; réessayez plus tard.\n`,
		});
		expect(await machine.again('en').run('refresh')).toMatchObject({
			code: 0,
			err: expect.stringMatching(/^L’Écho: .* 500.*\n$/),
		});
	});

	test('a source that first answers now is called by the name it gives itself', async () => {
		await machine.file(
			'suivies.opml',
			`<opml version="2.0"><body><outline xmlUrl="${url('/f')}"/></body></opml>`,
		);
		await run('import', 'suivies.opml');
		machine.server.on('/f', {body: rss('La Tribune', [{title: 'Un'}])});
		expect((await run('refresh')).out).toBe(lines('La Tribune : 1 nouveau', '1 nouveau titre (1 source).'));
	});

	test('--json: a bare array in the order of subscription', async () => {
		machine.server.on('/f', {body: rss('La Tribune', [{title: 'Un'}]), etag: '"1"', delay: 30});
		machine.server.on('/g', {body: rss('L’Écho', [{title: 'Deux'}])});
		await run('add', url('/f'), url('/g'));
		machine.server.on('/g', {body: rss('L’Écho', [{title: 'Deux'}, {title: 'Trois'}])});
		await run('add', '--force', url('/none'));
		expect(await json('refresh')).toEqual([
			{url: url('/f'), title: 'La Tribune', new: 0, unchanged: 1},
			{url: url('/g'), title: 'L’Écho', new: 1, unchanged: 1},
			{
				url: url('/none'),
				title: `127.0.0.1:${machine.server.port}`,
				new: 0,
				unchanged: 0,
				problem: `${url('/none')} répond 404.`,
			},
		]);
	});

	test('fails if none of its sources answered, or there is none; as JSON none is an empty array', async () => {
		expect(await run('refresh', '--json')).toEqual({code: 0, out: '[]\n', err: ''});
		expect(await run('refresh')).toEqual({
			code: 1,
			out: '',
			err: 'Aucune source. Ajoutez-en une : actus add ADRESSE\n',
		});
		await run('add', '--force', url('/none'));
		expect(await run('refresh')).toMatchObject({code: 1});
		expect(await run('refresh', '--json')).toMatchObject({code: 1});
	});

	test('--due asks only those whose time has come, and says nothing if there are none', async () => {
		machine.server.on('/f', {body: laTribune, headers: {'Cache-Control': 'max-age=7200'}});
		machine.server.on('/g', {body: rss('L’Écho', [{title: 'Deux'}])});
		await run('add', url('/f'), url('/g'));
		expect(await run('refresh', '--due')).toEqual({code: 0, out: '', err: ''});
		expect(await run('refresh', '--due', '--json')).toEqual({code: 0, out: '[]\n', err: ''});
		machine.wait(3_600_000);
		machine.server.on('/g', {status: 500});
		expect(await run('refresh', '--due', '--json')).toMatchObject({
			code: 1,
			out: expect.stringMatching(new RegExp(`^\\[\\{"url":"${url('/g')}"`)),
		});
		expect(await run('refresh', '--due')).toEqual({code: 0, out: '', err: ''});
		machine.wait(7_200_000);
		machine.server.on('/g', {body: rss('L’Écho', [{title: 'Deux'}])});
		expect((await run('refresh', '--due')).out).toBe('Rien de nouveau (2 sources).\n');
		expect([machine.server.hits('/f').length, machine.server.hits('/g').length]).toEqual([2, 3]);
	});

	test('asks again whoever failed or answered just now, but not whoever said to wait', async () => {
		machine.server.on('/f', {body: laTribune});
		await run('add', url('/f'));
		machine.server.on('/f', {status: 503, headers: {'Retry-After': '3600'}});
		expect((await run('refresh')).code).toBe(1);
		expect(machine.server.hits('/f')).toHaveLength(2);
		expect(await run('refresh', '--json')).toEqual({
			code: 0,
			out: `${JSON.stringify([{url: url('/f'), title: 'La Tribune', new: 0, unchanged: 3}])}\n`,
			err: '',
		});
		expect(machine.server.hits('/f')).toHaveLength(2);
		machine.server.on('/f', {status: 500});
		machine.wait(3_601_000);
		await run('refresh');
		await run('refresh');
		expect(machine.server.hits('/f')).toHaveLength(4);
	});
});
