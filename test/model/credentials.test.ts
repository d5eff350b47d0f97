import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	asInAddress,
	filledAddress,
	isHeaderName,
	mergedCredentials,
	placeholdersIn,
	shownAddress,
	splitAddress,
} from '../../src/model/credentials.ts';

const origin = 'https://journal.example';

describe('secrets in an address', () => {
	test.each([
		[
			'a user and a password',
			'https://zo%C3%A9:m%3At@journal.example/rss',
			`${origin}/rss`,
			{user: 'zoé', password: 'm:t'},
		],
		['a key as a user', 'https://a1b2@journal.example/rss', `${origin}/rss`, {user: 'a1b2'}],
		[
			'a token',
			`${origin}/rss?cat=3&token=a1b2c3d4#haut`,
			`${origin}/rss?cat=3&token={token}#haut`,
			{tokens: {token: 'a1b2c3d4'}},
		],
		[
			'a key of a service',
			`${origin}/?api_key=0123456789`,
			`${origin}/?api_key={api_key}`,
			{tokens: {api_key: '0123456789'}},
		],
		[
			'a token coded as it came',
			`${origin}/rss?auth=a%2Fb%2B1234`,
			`${origin}/rss?auth={auth}`,
			{tokens: {auth: 'a%2Fb%2B1234'}},
		],
		[
			'a password by its name, however short',
			`${origin}/rss?u=moi&pwd=x`,
			`${origin}/rss?u=moi&pwd={pwd}`,
			{tokens: {pwd: 'x'}},
		],
	])('are taken out: %s', (_, typed, url, credentials) => {
		expect(splitAddress(typed)).toEqual({url, credentials: {origin, ...credentials}});
	});

	test.each([
		['a word', `${origin}/rss?token=politique`],
		['a page', `${origin}/rss?key=12345678`],
		['a short number', `${origin}/rss?auth=2023`],
		['a place for a token', `${origin}/rss?token={token}`],
		['a mail address in the path', `${origin}/rss/moi@exemple.fr`],
		['a file', 'file:///home/moi/rss.xml?token=a1b2c3d4'],
		['no address', 'token=a1b2c3d4'],
	])('are no secrets: %s', (_, typed) => {
		expect(splitAddress(typed)).toEqual({url: typed});
	});

	test('come back to their places, whatever they are', () => {
		const token = fc.stringMatching(/^[\w%.~-]{8,40}$/).filter((text) => /\d/.test(text));
		fc.assert(
			fc.property(fc.webUrl({withQueryParameters: true}), token, (site, secret) => {
				const typed = new URL(`${site}${site.includes('?') ? '&' : '?'}token=${secret}`).href;
				const {url, credentials} = splitAddress(typed);
				fc.pre(credentials !== undefined && !url.includes('token={token}&token'));
				const tokens = credentials?.tokens as Readonly<Record<string, string>>;
				expect(filledAddress(url, tokens)).toBe(typed);
				expect(splitAddress(url)).toEqual({url});
			}),
		);
	});

	test('are in no shown address, well formed or not', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z0-9:]{1,20}$/),
				fc.constantFrom('journal.example/rss', 'bad host/', ''),
				(secret, rest) => {
					expect(shownAddress(`https://abonne:Z${secret}@${rest}`)).not.toContain('Z');
				},
			),
		);
	});
});

test('places for tokens are found where an address has its braces coded too', () => {
	expect(placeholdersIn(new URL(`${origin}/{a}/x?b={b-2}&c={a}`).href)).toEqual(['a', 'b-2']);
	expect(placeholdersIn(`${origin}/{}/{a b}/{`)).toEqual([]);
});

test('a token that could not stand in an address is coded, one that was copied from it is not', () => {
	expect([asInAddress('a/b+c=='), asInAddress('a%2Fb'), asInAddress('x&y=é')]).toEqual([
		'a%2Fb%2Bc%3D%3D',
		'a%2Fb',
		'x%26y%3D%C3%A9',
	]);
});

test('what is given later takes the place of the same, and of all that is another origin’s', () => {
	const earlier = {origin, user: 'zoé', password: 'a', headers: {A: '1', B: '2'}};
	expect(mergedCredentials(earlier, {origin, password: 'b', headers: {B: '3'}})).toEqual({
		origin,
		user: 'zoé',
		password: 'b',
		headers: {A: '1', B: '3'},
	});
	const elsewhere = {origin: 'https://ailleurs.example', cookie: 'c'};
	expect(mergedCredentials(earlier, elsewhere)).toBe(elsewhere);
	expect(mergedCredentials(earlier, undefined)).toBe(earlier);
});

test('headers that steer the connection are not the reader’s to send', () => {
	const names = [
		'X-Key',
		'Authorization',
		'Host',
		'content-length',
		'Transfer-Encoding',
		'Accept-Encoding',
		'a b',
		'',
	];
	expect(names.filter(isHeaderName)).toEqual(['X-Key', 'Authorization']);
});
