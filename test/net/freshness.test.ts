import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createFetchAddress} from '../../src/net/fetch-address.ts';
import {freshUntil} from '../../src/net/freshness.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';

const now = Date.parse('2026-11-23T13:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

describe('an answer is fresh', () => {
	test.each([
		['for its max-age', {'cache-control': 'max-age=3600'}, hour],
		['whatever stands around it', {'cache-control': 'public , MAX-AGE = 3600,must-revalidate'}, hour],
		['with quotes', {'cache-control': 'max-age="3600"'}, hour],
		['for the first max-age of two', {'cache-control': 'max-age=3600, max-age=7200'}, hour],
		['for what its age leaves of it', {'cache-control': 'max-age=3600', age: '1800'}, hour / 2],
		[
			'by max-age rather than Expires',
			{
				'cache-control': 'max-age=3600',
				expires: 'Mon, 23 Nov 2026 15:00:00 GMT',
			},
			hour,
		],
		['until Expires', {expires: 'Mon, 23 Nov 2026 14:00:00 GMT'}, hour],
		[
			'until Expires by the clock of the server, which is an hour fast',
			{
				expires: 'Mon, 23 Nov 2026 15:00:00 GMT',
				date: 'Mon, 23 Nov 2026 14:00:00 GMT',
			},
			hour,
		],
		['for a day at most', {'cache-control': 'max-age=31536000, immutable'}, day],
		['not if each use is to be checked', {'cache-control': 'no-cache, max-age=3600'}, undefined],
		['not if it is not to be kept', {'cache-control': 'max-age=3600, no-store'}, undefined],
		['not for the time meant for shared caches', {'cache-control': 's-maxage=3600'}, undefined],
		[
			'not with a max-age of nothing',
			{'cache-control': 'max-age=0', expires: 'Tue, 24 Nov 2026 13:00:00 GMT'},
			undefined,
		],
		['not with a max-age that is no number', {'cache-control': 'max-age=-1'}, undefined],
		['not if it was too old when it came', {'cache-control': 'max-age=60', age: '61'}, undefined],
		['not with « Expires: 0 » or « -1 »', {expires: '-1'}, undefined],
		['not after Expires', {expires: 'Mon, 23 Nov 2026 12:00:00 GMT'}, undefined],
		['not where nothing is said', {}, undefined],
	])('%s', (_, headers, time) => {
		expect(freshUntil(headers, now)).toBe(time === undefined ? undefined : now + time);
	});

	test('never for more than a day, and never in the past, whatever a server says', () => {
		const said = fc.oneof(
			fc.string(),
			fc.bigInt().map(String),
			fc.date({noInvalidDate: true}).map((date) => date.toUTCString()),
		);
		const optional = fc.option(said, {nil: undefined});
		fc.assert(
			fc.property(
				fc.option(
					said.map((text) => `max-age=${text}`),
					{nil: undefined},
				),
				optional,
				optional,
				optional,
				(cacheControl, expires, date, age) => {
					const until = freshUntil({'cache-control': cacheControl, expires, date, age}, now);
					if (until !== undefined) expect(until > now && until <= now + day).toBe(true);
				},
			),
		);
	});
});

describe('what a server says of freshness comes with', () => {
	let server: FeedServer;
	beforeEach(async () => {
		server = await startFeedServer();
	});
	afterEach(() => server.close());
	const fetch = createFetchAddress({userAgent: 'actus/test', now: () => now});
	const headers = {'Cache-Control': 'max-age=3600'};

	test('a body', async () => {
		server.on('/f', {body: 'news', headers});
		expect(await fetch({url: server.url('/f')})).toMatchObject({freshUntil: now + hour});
	});

	test('a 304', async () => {
		server.on('/f', {body: 'news', headers, etag: '"1"'});
		const answer = await fetch({url: server.url('/f'), validators: {etag: '"1"'}});
		expect(answer).toEqual({status: 'unchanged', validators: {etag: '"1"'}, freshUntil: now + hour});
	});

	test('the last answer of a chain, not with its redirects', async () => {
		server.on('/old', {status: 302, redirectTo: '/f', headers});
		server.on('/f', {body: 'news'});
		expect(await fetch({url: server.url('/old')})).not.toHaveProperty('freshUntil');
	});
});
