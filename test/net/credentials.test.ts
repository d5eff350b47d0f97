import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Credentials} from '../../src/model/credentials.ts';
import {isProblem, problem} from '../../src/model/problem.ts';
import {createFetchAddress, type FetchOptions} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

let server: FeedServer;
let other: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	other = await startFeedServer();
	for (const each of [server, other]) each.on('/feed', {body: 'news'});
});
afterEach(async () => {
	await server.close();
	await other.close();
});

const local = [{address: '127.0.0.1', family: 4}];

const fetchAddress = (options: Partial<FetchOptions> = {}) =>
	createFetchAddress({userAgent: 'actus/0.1.0', lookup: async () => local, ...options});

/** All kinds of them, with secrets that can be told apart. */
const all = (): Credentials => ({
	origin: new URL(server.url('/')).origin,
	user: 'zoé',
	password: 'mot:depasse',
	headers: {'X-Abonnee': 'enteteSecret'},
	cookie: 'session=biscuitSecret',
	tokens: {jeton: 'jetonSecret'},
});

const authorization = `Basic ${Buffer.from('zoé:mot:depasse').toString('base64')}`;

/** What of the credentials a request carried. */
const sentTo = (where: FeedServer, path: string) =>
	where.hits(path).map(({headers}) => [headers.authorization, headers.cookie, headers['x-abonnee']]);

const everything = [authorization, 'session=biscuitSecret', 'enteteSecret'];
const nothing = [undefined, undefined, undefined];

const failure = async (promise: Promise<unknown>) => {
	const error = await promise.then(
		() => new Error('nothing was thrown'),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

describe('what a source asks of its subscribers', () => {
	test('goes to its own origin with every request, also with a conditional one', async () => {
		server.on('/feed', {body: 'news', etag: '"1"'});
		const fetch = fetchAddress();
		const request = {url: server.url('/feed'), credentials: all()};
		await fetch(request);
		expect(await fetch({...request, validators: {etag: '"1"'}})).toMatchObject({status: 'unchanged'});
		expect(sentTo(server, '/feed')).toEqual([everything, everything]);
	});

	test('goes along where a redirect stays there', async () => {
		server.on('/old', {redirectTo: '/feed'});
		await fetchAddress()({url: server.url('/old'), credentials: all()});
		expect(sentTo(server, '/feed')).toEqual([everything]);
	});

	test('does not go to another port, nor back to its own after a way through one', async () => {
		server.on('/away', {redirectTo: other.url('/back')});
		other.on('/back', {redirectTo: server.url('/feed')});
		await fetchAddress()({url: server.url('/away'), credentials: all()});
		expect(sentTo(server, '/away')).toEqual([everything]);
		expect(sentTo(other, '/back')).toEqual([nothing]);
		expect(sentTo(server, '/feed')).toEqual([nothing]);
	});

	test('does not go to another name of the same machine', async () => {
		server.on('/old', {redirectTo: `http://ailleurs.example:${server.port}/feed`});
		const credentials = {...all(), origin: `http://journal.example:${server.port}`};
		await failure(fetchAddress()({url: `http://journal.example:${server.port}/old`, credentials}));
		await fetchAddress()({url: server.url('/feed'), credentials});
		expect(sentTo(server, '/old')).toEqual([everything]);
		expect(sentTo(server, '/feed')).toEqual([nothing]);
	});

	test('of one source is not sent to an address of another', async () => {
		other.on('/feed?x={jeton}', {body: 'news'});
		await fetchAddress()({url: other.url('/feed?x={jeton}'), credentials: all()});
		expect(sentTo(other, '/feed?x={jeton}')).toEqual([nothing]);
	});

	test('with a header that could not be sent as it is goes without it', async () => {
		const credentials = {...all(), headers: {'X-Abonnee': 'a\r\nX-Faux: b'}};
		await fetchAddress()({url: server.url('/feed'), credentials});
		expect(sentTo(server, '/feed')).toEqual([[authorization, 'session=biscuitSecret', undefined]]);
	});

	test('comes from a command where one keeps it, its words as they were given', async () => {
		const asked: string[] = [];
		const run = async (command: string) => {
			asked.push(command);
			return `${command.length}/é`;
		};
		const credentials: Credentials = {
			origin: all().origin,
			user: 'zoé',
			password: {command: 'pass show journal'},
			headers: {'X-Abonnee': {command: 'ab'}},
			tokens: {jeton: {command: 'abc'}},
		};
		server.on('/feed?x=3%2F%C3%A9', {body: 'news'});
		await fetchAddress({run})({url: server.url('/feed?x={jeton}'), credentials});
		expect(asked).toEqual(['pass show journal', 'ab', 'abc']);
		expect(sentTo(server, '/feed?x=3%2F%C3%A9')).toEqual([
			[`Basic ${Buffer.from('zoé:17/é').toString('base64')}`, undefined, '2/é'],
		]);
	});

	test('from a command that fails ends as its Problem, and nothing is sent', async () => {
		const run = () => Promise.reject(problem('command-failed', {program: 'pass', detail: '1'}));
		const credentials = {...all(), password: {command: 'pass show x'}};
		expect((await failure(fetchAddress({run})({url: server.url('/feed'), credentials}))).kind).toBe(
			'command-failed',
		);
		expect(server.hits('/feed')).toEqual([]);
	});
});

describe('a token in the address', () => {
	const path = '/abo/{jeton}/rss?cle={jeton}';
	const filled = '/abo/jetonSecret/rss?cle=jetonSecret';
	const request = () => ({url: server.url(path), credentials: all()});
	const shown = () => new URL(server.url(path)).href;

	test('is sent in its place and told by its name', async () => {
		server.on(filled, {body: 'news', headers: {Link: `<${server.url(filled)}>; rel="self"`}});
		const answer = await fetchAddress()(request());
		expect(server.hits(filled)).toHaveLength(1);
		expect(answer).toMatchObject({status: 'fetched', url: shown()});
		expect(JSON.stringify(answer)).not.toContain('jetonSecret');
	});

	test('stands in no address that the feed moved to', async () => {
		server.on(filled, {status: 301, redirectTo: `/neuf${filled}`});
		server.on(`/neuf${filled}`, {body: 'news'});
		expect(await fetchAddress()(request())).toMatchObject({
			movedTo: new URL(server.url(`/neuf${path}`)).href,
		});
	});

	test.each([
		['404', {status: 404}],
		['401', {status: 401}],
		['410', {status: 410}],
		['lost', {resetConnection: 'at once' as const}],
		['late', {never: true}],
		['large', {body: 'x'.repeat(2000)}],
		['moved', {redirectTo: 'ftp://journal.example/jetonSecret'}],
		['busy', {status: 429, headers: {'Retry-After': '60'}}],
	])('stands in no Problem: %s', async (_, answer) => {
		server.on(filled, answer);
		const record = await failure(fetchAddress({limits: {time: 200, bytes: 1000}})(request()));
		expect(record.values).toMatchObject({url: server.url(path)});
		expect(JSON.stringify(record)).not.toMatch(/jetonSecret/);
	});
});

test('who refuses at the end of a redirect is the one who is named', async () => {
	server.on('/old', {redirectTo: other.url('/closed')});
	other.on('/closed', {status: 401});
	expect(await failure(fetchAddress()({url: server.url('/old')}))).toEqual({
		kind: 'http-status',
		values: {url: other.url('/closed'), status: 401},
	});
});
