import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleId, keyOfId, shortHash, subscriptionKey} from '../../src/model/identity.ts';

describe('ids', () => {
	test('are what they always were: a change would lose every mark there is', () => {
		expect([
			subscriptionKey('https://www.lemonde.fr/rss/une.xml'),
			articleId('source1', 'https://lequotidien.example/budget'),
			shortHash('', 7),
			shortHash('Été à Évian', 12),
		]).toMatchInlineSnapshot(`
			[
			  "53gq1ad",
			  "source1_1adzzecc54hf",
			  "3g42rww",
			  "0m77c13wzgw9",
			]
		`);
	});

	test('of anything are letters and digits, none to be misread', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 30}),
				fc.string({unit: 'binary', maxLength: 30}),
				(url, identity) => {
					const key = subscriptionKey(url);
					expect(key).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
					const id = articleId(key, identity);
					expect(id).toMatch(/^[0-9a-z]{7}_[0-9a-hjkmnp-tv-z]{12}$/);
					expect(keyOfId(id)).toBe(key);
				},
			),
		);
	});

	test('are all different for twenty thousand entries of one source', () => {
		const ids = new Set(
			Array.from({length: 20_000}, (_, index) => articleId('a', `https://exemple.fr/${index}`)),
		);
		expect(ids.size).toBe(20_000);
	});

	test('of a subscription give way to one that has its key already', () => {
		const url = 'https://exemple.fr/flux';
		const first = subscriptionKey(url);
		const second = subscriptionKey(url, new Set([first]));
		const third = subscriptionKey(url, new Set([first, second]));
		expect(new Set([first, second, third]).size).toBe(3);
		expect(subscriptionKey(url, new Set(['other']))).toBe(first);
	});
});
