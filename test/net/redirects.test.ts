import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isProblem} from '../../src/model/problem.ts';
import {createFetchAddress, type FetchOptions} from '../../src/net/fetch-address.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/feed', {body: 'news'});
});
afterEach(() => server.close());

/** `journal.example` is our server at a public-looking name; `public.example` too. */
const local = [{address: '127.0.0.1', family: 4}];

const fetchAddress = (options: Partial<FetchOptions> = {}) =>
	createFetchAddress({userAgent: 'actus/0.1.0', lookup: async () => local, ...options});

const fetchPath = (path: string, options: Partial<FetchOptions> = {}) =>
	fetchAddress(options)({url: server.url(path)});

const failure = async (promise: Promise<unknown>) => {
	const error = await promise.then(
		() => new Error('nothing was thrown'),
		(error: unknown) => error,
	);
	if (!isProblem(error)) throw error;
	return error.record;
};

describe('a redirect', () => {
	test.each([301, 302, 303, 307, 308])('%i is followed, relative addresses too', async (status) => {
		server.on('/old/rss', {status, redirectTo: '../feed#top'});
		const answer = await fetchPath('/old/rss');
		expect(answer).toMatchObject({status: 'fetched', url: server.url('/feed')});
	});

	test.each([
		[[301, 308], true],
		[[301, 302], false],
		[[302, 301], false],
		[[307], false],
		[[308], true],
	])('chain of %j moves the subscription: %s', async (statuses, isMoved) => {
		statuses.forEach((status, hop) => {
			server.on(`/${hop}`, {status, redirectTo: hop + 1 === statuses.length ? '/feed' : `/${hop + 1}`});
		});
		const answer = await fetchPath('/0');
		expect('movedTo' in answer ? answer.movedTo : undefined).toBe(isMoved ? server.url('/feed') : undefined);
	});

	test.each([
		[308, true],
		[302, false],
	])('%i before an unchanged answer moves the subscription: %s', async (status, isMoved) => {
		server.on('/old', {status, redirectTo: '/feed'});
		server.on('/feed', {body: 'news', etag: '"1"'});
		const validators = {etag: '"1"'};
		expect(await fetchAddress()({url: server.url('/old'), validators})).toEqual({
			status: 'unchanged',
			...(isMoved && {movedTo: server.url('/feed')}),
			validators,
		});
	});

	test('chain of ten is followed, one of eleven is not', async () => {
		for (let hop = 1; hop <= 11; hop++)
			server.on(`/${hop}`, {redirectTo: hop === 1 ? '/feed' : `/${hop - 1}`});
		expect((await fetchPath('/10')).status).toBe('fetched');
		expect(await failure(fetchPath('/11'))).toEqual({
			kind: 'too-many-redirects',
			values: {url: server.url('/11')},
		});
	});

	test('loop is noticed when it closes', async () => {
		server.on('/a', {redirectTo: '/b'});
		server.on('/b', {redirectTo: '/a'});
		expect((await failure(fetchPath('/a'))).kind).toBe('too-many-redirects');
		expect([server.hits('/a').length, server.hits('/b').length]).toEqual([1, 1]);
	});

	test('without Location is an error like another', async () => {
		server.on('/feed', {status: 302});
		expect(await failure(fetchPath('/feed'))).toMatchObject({kind: 'http-status', values: {status: 302}});
	});

	test('with accents written as they are is followed', async () => {
		server.on('/old', {redirectTo: Buffer.from('/économie').toString('latin1')});
		server.on('/%C3%A9conomie', {body: 'news'});
		expect(await fetchPath('/old')).toMatchObject({url: server.url('/%C3%A9conomie')});
	});

	test('that never ends its own body does not delay', async () => {
		server.on('/old', {redirectTo: '/feed', body: 'moved', hangAfterHeaders: true});
		expect((await fetchPath('/old')).status).toBe('fetched');
		await expect.poll(() => server.open).toBe(0);
	});

	test.each([
		'file:///etc/passwd',
		'data:text/plain,x',
		'ftp://journal.example/',
		'javascript:alert(1)',
		'http://',
	])('to %s is refused', async (redirectTo) => {
		server.on('/old', {redirectTo});
		expect(await failure(fetchPath('/old'))).toEqual({
			kind: 'redirect-refused',
			values: {url: server.url('/old'), to: redirectTo},
		});
	});
});

describe('a private address', () => {
	test('typed by the reader is fetched, and may redirect on its own host', async () => {
		server.on('/old', {redirectTo: '/feed'});
		expect((await fetchPath('/old')).status).toBe('fetched');
	});

	test.each([
		'127.0.0.2',
		'10.0.0.1',
		'172.31.255.255',
		'192.168.1.1',
		'169.254.169.254',
		'0.0.0.0',
		'0x7f.2',
		'2130706434',
		'[::1]',
		'[fe80::1]',
		'[fd00::1]',
		'[::ffff:10.0.0.1]',
		'[64:ff9b::192.168.1.1]',
	])('%s on another host than the typed one is refused', async (host) => {
		server.on('/old', {redirectTo: `http://${host}:${server.port}/feed`});
		expect((await failure(fetchPath('/old'))).kind).toBe('redirect-refused');
		expect(server.hits('/feed')).toEqual([]);
	});

	test('behind a public name is refused, told by the very answer that is connected to', async () => {
		let asked = 0;
		const rebinding = async () => (asked++ === 0 ? [{address: '192.0.2.1', family: 4}] : local);
		server.on('/old', {redirectTo: `http://intern.example:${server.port}/feed`});
		const honest = fetchPath('/old', {lookup: async () => local});
		expect(await failure(honest)).toEqual({
			kind: 'redirect-refused',
			values: {url: server.url('/old'), to: `http://intern.example:${server.port}/feed`},
		});
		await failure(fetchPath('/old', {lookup: rebinding, limits: {time: 100}}));
		expect(server.hits('/feed')).toEqual([]);
	});

	test('among public ones of a name is left out', async () => {
		server.on('/old', {redirectTo: `http://mixed.example:${server.port}/feed`});
		const mixed = async () => [...local, {address: '192.0.2.1', family: 4}];
		await failure(fetchPath('/old', {lookup: mixed, limits: {time: 100}}));
		expect(server.hits('/feed')).toEqual([]);
	});

	test('is not reached over a connection that another request was allowed to open', async () => {
		const typed = `http://intern.example:${server.port}/feed`;
		server.on('/old', {redirectTo: typed});
		const fetch = fetchAddress();
		expect((await fetch({url: typed})).status).toBe('fetched');
		expect((await failure(fetch({url: server.url('/old')}))).kind).toBe('redirect-refused');
		expect(server.hits('/feed').length).toBe(1);
	});

	test('that a page named is refused, though the reader may type it', async () => {
		expect((await failure(fetchAddress()({url: server.url('/feed'), isLinked: true}))).kind).toBe(
			'redirect-refused',
		);
		expect(server.hits('/feed')).toEqual([]);
	});

	test('that nobody typed is refused at once', async () => {
		const typed = () => false;
		expect((await failure(fetchPath('/feed', {typed}))).kind).toBe('redirect-refused');
		const named = fetchAddress({typed})({url: `http://intern.example:${server.port}/feed`});
		expect((await failure(named)).kind).toBe('redirect-refused');
		expect(server.hits('/feed')).toEqual([]);
	});
});

describe('a password in the address', () => {
	const withPassword = (path: string) => server.url(path).replace('//', '//abonn%C3%A9:m%3At@');
	const authorization = `Basic ${Buffer.from('abonné:m:t').toString('base64')}`;

	test('is sent, and does not come back in the answer', async () => {
		const answer = await fetchAddress()({url: withPassword('/feed')});
		expect(server.hits('/feed')[0]?.headers.authorization).toBe(authorization);
		expect(answer).toMatchObject({url: server.url('/feed')});
	});

	test('goes along to the same host, and stands not in the address that the feed moved to', async () => {
		server.on('/old', {status: 301, redirectTo: '/feed'});
		const answer = await fetchAddress()({url: withPassword('/old')});
		expect(server.hits('/feed')[0]?.headers.authorization).toBe(authorization);
		expect(answer).toMatchObject({url: server.url('/feed'), movedTo: server.url('/feed')});
	});

	test('does not go to another host, nor does one that the redirect names', async () => {
		const other = await startFeedServer();
		other.on('/feed', {body: 'news'});
		server.on('/old', {redirectTo: other.url('/feed')});
		server.on('/forged', {redirectTo: other.url('/feed').replace('//', '//who:knows@')});
		const fetch = fetchAddress();
		await fetch({url: withPassword('/old')});
		await fetch({url: server.url('/forged')});
		expect(other.hits('/feed').map(({headers}) => headers.authorization)).toEqual([undefined, undefined]);
		await other.close();
	});

	test.each(['/missing', '/lost', '/loop'])('stands in no Problem (%s)', async (path) => {
		server.on('/lost', {resetConnection: 'at once'});
		server.on('/loop', {redirectTo: '/loop'});
		const record = await failure(fetchAddress()({url: withPassword(path)}));
		expect(record.values).toMatchObject({url: server.url(path)});
		expect(JSON.stringify(record)).not.toMatch(/abonn|m%3At/);
	});

	test('stands in no Problem about an address that is none', async () => {
		const record = await failure(fetchAddress()({url: 'http://moi:secret@bad host/'}));
		expect(record).toEqual({kind: 'not-an-address', values: {address: 'http://bad host/'}});
	});
});
