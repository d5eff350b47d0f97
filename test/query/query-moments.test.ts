import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../src/query/parse-query.ts';
import {withMoments} from '../../src/query/query-moments.ts';

/** Monday 2 October 2023, 16:10 in Paris. */
const now = Date.parse('2023-10-02T14:10:00Z');

const asked = (text: string, zone = 'Europe/Paris', at = now) => {
	const parsed = parseQuery(text);
	if (!('query' in parsed) || !parsed.query) throw new Error(`no query: ${text}`);
	const query = withMoments(parsed.query, at, zone === 'own' ? undefined : zone);
	if (query.kind !== 'time') throw new Error(`no time: ${query.kind}`);
	const iso = (ms: number | undefined) => (ms === undefined ? '' : new Date(ms).toISOString().slice(0, 16));
	return `${iso(query.from)}..${iso(query.before)}`;
};

describe('the moments of a query', () => {
	test.each([
		['depuis:2j', '2023-09-30T14:10..'],
		['depuis:90min', '2023-10-02T12:40..'],
		['since:1mo', '2023-09-02T14:10..'],
		['depuis:1an', '2022-10-02T14:10..'],
		['le:aujourd’hui', '2023-10-01T22:00..2023-10-02T22:00'],
		['le:hier', '2023-09-30T22:00..2023-10-01T22:00'],
		['le:30/09/2023', '2023-09-29T22:00..2023-09-30T22:00'],
		['le:30/9', '2023-09-29T22:00..2023-09-30T22:00'],
		['le:2/10', '2023-10-01T22:00..2023-10-02T22:00'],
		['le:3/10', '2022-10-02T22:00..2022-10-03T22:00'],
		['le:29/2', '2020-02-28T23:00..2020-02-29T23:00'],
		['le:2023-09', '2023-08-31T22:00..2023-09-30T22:00'],
		['avant:2023', '..2022-12-31T23:00'],
		['après:hier', '2023-10-01T22:00..'],
	])('%s', (text, expected) => {
		expect(asked(text)).toBe(expected);
	});

	test('a day of 25 hours is whole', () => {
		expect(asked('le:29/10/2023')).toBe('2023-10-28T22:00..2023-10-29T23:00');
	});

	test('a month after a longer one ends with its last day', () => {
		expect(asked('since:1mo', 'UTC', Date.parse('2024-03-31T10:00:00Z'))).toBe('2024-02-29T10:00..');
	});

	test('the machine’s own zone is as good as one with a name', () => {
		const date = new Date(2023, 8, 30).getTime();
		expect(asked('depuis:30/09/2023', 'own')).toBe(`${new Date(date).toISOString().slice(0, 16)}..`);
	});
});
