import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutTracking} from '../../src/model/tracking.ts';

test.each([
	['https://a.example/p?utm_source=rss&utm_medium=feed', 'https://a.example/p'],
	['https://a.example/p?id=7&fbclid=x&xtor=RSS-1', 'https://a.example/p?id=7'],
	['https://a.example/p?xtor=RSS-1&source=flux', 'https://a.example/p?source=flux'],
	['https://a.example/p?gclid=x&amp;utm_campaign=y', 'https://a.example/p'],
	['https://a.example/p#xtor=AL-32', 'https://a.example/p'],
	['https://a.example/p?UTM_Source=rss#section-2', 'https://a.example/p#section-2'],
	['https://a.example/p?at_medium=RSS&at_campaign=flux', 'https://a.example/p'],
])('%s without what tracks its reader is %s', (address, expected) => {
	expect(withoutTracking(address)).toBe(expected);
});

test.each([
	'https://a.example/p?id=7&page=2',
	'https://a.example/p?q=caf%C3%A9+noir&vide&x=a%2Bb',
	'https://a.example/p#ref',
	'https://a.example/utm_source=rss',
	'https://a.example/p?ref=accueil',
	'ce n’est pas une adresse ?utm_source=x',
])('%s stays as it is', (address) => {
	expect(withoutTracking(address)).toBe(address);
});

test('what is left keeps its order and its writing, whatever stood between', () => {
	const own = fc.constantFrom('id=7', 'q=a%20b+c', 'vide', 'x=%C3%A9', 'page=2');
	const spy = fc.constantFrom('utm_source=a', 'xtor=RSS-1', 'fbclid=b', 'gclid=', '_ga=1.2');
	fc.assert(
		fc.property(fc.array(fc.oneof(own, spy)), (parameters) => {
			const kept = parameters.filter((parameter) => /^(?:id|q|vide|x|page)\b/.test(parameter));
			const address = (list: readonly string[]) =>
				`https://a.example/p${list.length > 0 ? '?' : ''}${list.join('&')}`;
			expect(withoutTracking(address(parameters))).toBe(address(kept));
		}),
	);
});
