import {describe, expect, test} from 'vitest';
import {homeWithNews, type ListedHeadline} from '../support/home.ts';
import {noTerminals, openReader, withoutTrace} from '../support/reader.ts';
import {isOn} from '../support/reader-screen.ts';

const homeOfNews = homeWithNews(40);

/** The numbers of the dispatches for which something holds. */
const numbers = (headlines: readonly ListedHeadline[], holds: (headline: ListedHeadline) => boolean) =>
	headlines.filter(holds).map(({title}) => Number(/\d+/.exec(title)?.[0]));

const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index);

describe.skipIf(noTerminals)('two readers at once', () => {
	test('marking different and the same articles lose nothing of each other’s', async () => {
		const home = homeOfNews();
		const [one, other] = [openReader(home), openReader(home)];
		await Promise.all([one, other].map(({terminal}) => terminal.until(isOn('Dépêche 1'))));
		// One goes down from the first, keeping; the other up from the last, marking as read and keeping each fourth.
		other.type('G');
		await other.terminal.until(isOn('Dépêche 40'));
		for (let step = 0; step < 30; step++) {
			one.type('bj');
			other.type(step % 4 === 0 ? 'mbk' : 'mk');
		}
		await Promise.all([one.terminal.until(isOn('Dépêche 31')), other.terminal.until(isOn('Dépêche 10'))]);
		const whileOpen = await home.json<readonly ListedHeadline[]>('list', '--limit', '0');
		one.type('q');
		other.type('q');
		expect(await Promise.all([one.ended, other.ended])).toEqual([withoutTrace(0), withoutTrace(0)]);
		const after = await home.json<readonly ListedHeadline[]>('list', '--limit', '0');
		for (const headlines of [whileOpen, after]) {
			expect(numbers(headlines, ({read}) => read)).toEqual(range(11, 40));
			const kept = numbers(headlines, ({bookmarked}) => bookmarked);
			// An article that both kept is kept or let go, as the later key had it; those of one reader alone are all there.
			expect(kept).toEqual(
				expect.arrayContaining(range(1, 30).filter((number) => number < 11 || number % 4 !== 0)),
			);
			expect(kept).toEqual(expect.arrayContaining([40, 36, 32]));
		}
		expect(after).toEqual(whileOpen);
	});

	test('one killed while the other folds: both have all they showed', async () => {
		const home = homeOfNews();
		const [one, other] = [openReader(home), openReader(home)];
		await Promise.all([one, other].map(({terminal}) => terminal.until(isOn('Dépêche 1'))));
		one.type('bjbjb');
		other.type('jjjmjmjm');
		await Promise.all([
			one.terminal.until(/^›.[☆★] .*Dépêche 3$/m),
			other.terminal.until(/^› {3}.*Dépêche 6$/m),
		]);
		one.signal('SIGKILL');
		other.type('q');
		await Promise.all([one.ended, other.ended]);
		const after = await home.json<readonly ListedHeadline[]>('list', '--limit', '0');
		expect(numbers(after, ({bookmarked}) => bookmarked)).toEqual([1, 2, 3]);
		expect(numbers(after, ({read}) => read)).toEqual([4, 5, 6]);
	});
});

describe.skipIf(noTerminals)('commands while a reader is open', () => {
	test('`list`, `mark` and `refresh` work, and the reader takes in what they did', async () => {
		const home = homeOfNews();
		const reader = openReader(home);
		await reader.terminal.until(isOn('Dépêche 1'));
		reader.type('m');
		await reader.terminal.until(/^› {3}.*Dépêche 1$/m);
		const [first, second] = await home.json<readonly ListedHeadline[]>('list');
		expect(first).toMatchObject({title: 'Dépêche 1', read: true});
		expect((await home.actus('mark', second?.id ?? '', '--bookmark')).code).toBe(0);
		expect((await home.actus('refresh')).code).toBe(0);
		reader.type('3');
		await reader.terminal.until((shown) => /Favoris/.test(shown.text()) && isOn('Dépêche 2')(shown));
		reader.type('q');
		expect(await reader.ended).toEqual(withoutTrace(0));
		expect(numbers(await home.json('list'), ({read}) => read)).toEqual([1]);
	});
});
