import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, rss} from './feeds.ts';

let machine: Machine;
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);
const url = (path: string) => machine.server.url(path);
const hits = (path: string) => machine.server.hits(path).length;

/** A page that says where its feeds are. */
const pageWith = (...feeds: readonly string[]) => ({
	body: `<!doctype html><title>La Tribune</title>${feeds
		.map((path) => `<link rel="alternate" type="application/rss+xml" title="Fil" href="${path}">`)
		.join('')}<p>Bienvenue sur notre nouveau site.</p>`,
	headers: {'Content-Type': 'text/html; charset=utf-8'},
});

beforeEach(async () => {
	machine = await startMachine();
	machine.server.on('/flux', {body: laTribune, etag: '"1"'});
	await run('add', url('/flux'));
	machine.server.on('/flux', pageWith('/fil'));
	machine.server.on('/fil', {body: laTribune});
});
afterEach(() => machine.close());

const offered = () =>
	`La Tribune : une page a pris la place du flux, retrouvé à l’adresse ${url('/fil')}. Pour l’y suivre : actus move SOURCE\n`;

describe('a page where a feed was', () => {
	test('has the feed looked for, and where it is now is said; nothing else changes', async () => {
		const {code, err} = await run('refresh');
		expect(code).toBe(1);
		expect(err).toContain(offered());
		expect(await json('sources')).toMatchObject([
			{url: url('/flux'), status: 'page', newAddress: url('/fil')},
		]);
		expect((await run('sources')).out).toContain(offered().trim());
		expect(await json('list')).toHaveLength(3);
	});

	test('is told in JSON', async () => {
		expect(await json('refresh')).toMatchObject([{url: url('/flux'), newAddress: url('/fil')}]);
	});

	test('has it looked for once a week, not at every refresh', async () => {
		machine.server.on('/flux', pageWith());
		await run('refresh');
		const asked = hits('/feed');
		expect(asked).toBe(1);
		machine.wait(6 * 24 * 3_600_000);
		await run('refresh');
		expect(hits('/feed')).toBe(asked);
		machine.wait(24 * 3_600_000);
		await run('refresh');
		expect(hits('/feed')).toBe(2 * asked);
	});

	test('is followed at the new address by actus move: ids, marks and key stay', async () => {
		const [first] = (await json('list')) as readonly [{readonly id: string}];
		await run('mark', first.id, '--read');
		await run('refresh');
		expect(await run('move', 'La Tribune')).toEqual({
			code: 0,
			out: `La Tribune a déménagé vers ${url('/fil')} ; son abonnement suit.\n`,
			err: '',
		});
		expect(await json('list')).toMatchObject([{id: first.id, read: true, source: url('/fil')}, {}, {}]);
		expect(await json('sources')).toMatchObject([{url: url('/fil'), status: 'well', headlines: 3}]);
		expect(await json('sources')).not.toMatchObject([{newAddress: url('/fil')}]);
	});

	test('of several feeds the one that has its articles is offered', async () => {
		machine.server.on('/flux', pageWith('/sport', '/fil'));
		machine.server.on('/sport', {body: rss('Sport', [{title: 'Un match'}])});
		expect((await run('refresh')).err).toContain(url('/fil'));
	});

	test('is looked for on its site’s home page where the page itself says nothing', async () => {
		machine.server.on('/flux', {body: laTribune.replace('https://journal.example/', url('/accueil'))});
		await run('refresh');
		machine.server.on('/flux', pageWith());
		machine.server.on('/accueil', pageWith('/fil'));
		expect((await run('refresh')).err).toContain(offered());
	});
});

describe('nothing is offered', () => {
	test('where a page stands in the way of all sources: it is the network’s', async () => {
		machine.server.on('/autre', {body: rss('L’Autre', [{title: 'Une'}])});
		await run('add', url('/autre'));
		machine.server.on('/autre', pageWith('/fil'));
		expect((await run('refresh')).err).not.toContain('retrouvé');
		expect(hits('/fil')).toBe(0);
	});

	test('that is followed already', async () => {
		await run('add', url('/fil'));
		expect((await run('refresh')).err).not.toContain('retrouvé');
	});

	test('that is empty, or of comments', async () => {
		machine.server.on('/flux', pageWith('/vide', '/comments/feed'));
		machine.server.on('/vide', {body: rss('Vide', [])});
		machine.server.on('/comments/feed', {body: rss('Commentaires', [{title: 'Bravo'}])});
		expect((await run('refresh')).err).not.toContain('retrouvé');
	});

	test('for a source that is a page, nor for one that fails otherwise', async () => {
		for (const answer of [{status: 404}, {body: 'Bonjour'}, {status: 500}]) {
			machine.server.on('/flux', answer);
			expect((await run('refresh')).err).not.toContain('retrouvé');
		}
		expect(hits('/feed')).toBe(0);
	});
});

describe('actus move', () => {
	test('follows a source where the reader says it is', async () => {
		machine.server.on('/flux', {status: 404});
		expect((await run('move', 'La Tribune', url('/fil'))).code).toBe(0);
		expect(await json('sources')).toMatchObject([{url: url('/fil'), headlines: 3}]);
	});

	test('says that it knows no address, that one is followed, or that nothing is there', async () => {
		expect(await run('move', 'La Tribune')).toEqual({
			code: 1,
			out: '',
			err: 'Aucune autre adresse n’est connue pour La Tribune. Donnez-la : actus move SOURCE ADRESSE.\n',
		});
		await run('add', url('/fil'));
		expect((await run('move', url('/flux'), url('/fil'))).err).toBe(
			`La Tribune est déjà suivie à l’adresse ${url('/fil')}. Une source ne se suit qu’une fois.\n`,
		);
		expect((await run('move', url('/flux'), url('/rien'))).code).toBe(1);
		expect(await json('sources')).toMatchObject([{url: url('/flux')}, {url: url('/fil')}]);
	});
});
