import {describe, expect, test} from 'vitest';
import {openedOf} from '../../src/app/opened.ts';
import {createPlacesKeeper} from '../../src/app/perform/places-keeper.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {memoryMarks} from '../../src/marks/memory-marks.ts';
import type {Article} from '../../src/model/article.ts';
import {problem} from '../../src/model/problem.ts';
import {layoutPage} from '../../src/text/layout.ts';
import {settled} from '../support/open-world.ts';
import {queriesBy} from '../support/queries.ts';

const html = Array.from({length: 40}, (_, index) => `<p>Alinéa ${index + 1}.</p>`).join('');
const article: Article = {
	headline: {
		id: 'a_1',
		place: {sort: 0, position: 0, order: 0, row: 0},
		title: 'Long',
		sourceKey: 'a',
		sourceUrl: 'https://exemple.fr/',
		sourceTitle: 'Le Quotidien',
		access: 'free',
		isRead: true,
		isBookmarked: false,
	},
	authors: [],
	html,
	enclosures: [],
};
const page = layoutPage(
	{title: 'Long', byline: '', html, linksHeading: 'Liens', imageWord: 'Image'},
	{columns: 60},
);
const at = (top: number) => ({...openedOf(article, page), top});

const open = (isFull = false) => {
	const store = memoryMarks([]);
	let due: {readonly action: () => void; readonly at: number}[] = [];
	let now = 0;
	const errors: unknown[] = [];
	const keeper = createPlacesKeeper(
		{
			library: openLibrary(
				':memory:',
				queriesBy(() => 0),
			),
			marks: async () => ({
				...store,
				changePlaces: (changes) => {
					if (isFull) throw problem('conf-unwritable', {file: '/conf', code: 'ENOSPC'});
					return store.changePlaces(changes);
				},
			}),
			after: (delay, action) => {
				const wanted = {action, at: now + delay};
				due.push(wanted);
				return () => {
					due = due.filter((each) => each !== wanted);
				};
			},
		},
		(error) => errors.push(error),
	);
	return {
		keeper,
		store,
		errors,
		/** Lets that many ms pass. */
		rest: async (ms: number) => {
			now += ms;
			const ripe = due.filter((each) => each.at <= now);
			due = due.filter((each) => each.at > now);
			for (const {action} of ripe) action();
			await settled();
		},
	};
};

describe('the place in an article', () => {
	test('is written once for many moves, known before that, and forgotten at the end', async () => {
		const {keeper, store, rest} = open();
		for (let top = 1; top <= 20; top++) keeper.keep(at(top), false);
		expect(store.places().size).toBe(0);
		expect(keeper.placeOf('a_1')?.words).toMatch(/^Alinéa10\./);
		await rest(1000);
		expect(store.places().get('a_1')?.words).toMatch(/^Alinéa10\./);
		keeper.keep(at(60), true);
		expect(keeper.placeOf('a_1')).toBeUndefined();
		await keeper.writeNow();
		expect(store.places().size).toBe(0);
	});

	test('is written once the reader rests, not while one scrolls', async () => {
		const {keeper, store, rest} = open();
		for (let top = 1; top <= 20; top++) {
			keeper.keep(at(top), false);
			await rest(300);
		}
		expect(store.places().size).toBe(0);
		await rest(800);
		expect(store.places().get('a_1')?.words).toMatch(/^Alinéa10\./);
	});

	test('that cannot be written is known until the reader leaves, and that is said once', async () => {
		const {keeper, errors, rest} = open(true);
		for (const top of [5, 9, 20]) {
			keeper.keep(at(top), false);
			await rest(1000);
		}
		expect(errors).toHaveLength(1);
		expect(keeper.placeOf('a_1')?.words).toMatch(/^Alinéa10\./);
	});
});
