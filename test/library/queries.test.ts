import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldWords} from '../../src/library/fold-words.ts';
import type {Library} from '../../src/library/library.ts';
import type {View} from '../../src/model/selection.ts';
import {at, entry, feed, idOf, libraryOf, minutes, now, shown} from './feeds.ts';

const day = 24 * 60;

/** Two papers over some days, in folders; some of it read, kept, tagged. */
const press = (): Library => {
	const library = libraryOf('matin', 'soir');
	library.setSubscriptions([
		{key: 'matin', url: 'https://matin.example/flux', title: 'Le Matin', folder: 'Presse / Paris'},
		{key: 'soir', url: 'https://soir.example/flux', title: 'Le Soir', folder: 'Régions'},
	]);
	library.saveFeed(
		'matin',
		feed([
			entry('budget', {
				title: 'Le budget de l’État adopté',
				html: '<p>La loi de finances passe.</p>',
				authors: ['Jeanne Martin'],
			}),
			entry('foot', {
				age: day,
				title: 'Foot : victoire',
				html: '<p>Un budget de champion.</p>',
				access: 'subscribers',
			}),
			entry('rugby', {
				age: 2 * day,
				title: 'Rugby : défaite',
				html: '<p>Le match de rugby.</p>',
				authors: ['Paul Durand'],
			}),
		]),
		at(now),
	);
	library.saveFeed(
		'soir',
		feed([
			entry('ete', {
				age: 3 * day,
				title: 'L’été des œuvres',
				html: '<p>Finances : la loi.</p>',
				authors: ['Zoé Martin'],
			}),
			entry('vieux', {
				age: 40 * day,
				title: 'Un vieux budget',
				html: '<p>Archives.</p>',
				access: 'truncated',
			}),
		]),
		at(now),
	);
	library.setMark([idOf('matin', 'foot'), idOf('soir', 'ete')], 'isRead', true);
	library.setMark([idOf('matin', 'budget'), idOf('soir', 'vieux')], 'isBookmarked', true);
	library.annotate(idOf('matin', 'budget'), {tags: ['Économie', 'à relire']});
	return library;
};

const names: Readonly<Record<string, string>> = {
	'Le budget de l’État adopté': 'budget',
	'Foot : victoire': 'foot',
	'Rugby : défaite': 'rugby',
	'L’été des œuvres': 'été',
	'Un vieux budget': 'vieux',
};

const found = (search: string, view: View = 'latest') =>
	shown(press(), {view, search})
		.map((title) => names[title])
		.join(' ');

describe('a query finds', () => {
	test.each([
		['budget', 'budget foot vieux'],
		['titre:budget', 'budget vieux'],
		['title:bud', 'budget vieux'],
		['titre:"vieux budget"', 'vieux'],
		['titre:"budget vieux"', ''],
		['"loi de finances"', 'budget'],
		['"finances la loi"', 'été'],
		['« un budget »', 'foot'],
		['auteur:martin', 'budget été'],
		['auteur:"Zoé Martin"', 'été'],
		['auteur:zoe -auteur:jeanne', 'été'],
		['source:matin rugby', 'rugby'],
		['source:"Le Soir"', 'été vieux'],
		['source:soir.example', 'été vieux'],
		['source:ailleurs', ''],
		['dossier:presse', 'budget foot rugby'],
		['folder:"Presse / Paris"', 'budget foot rugby'],
		['dossier:Presse/Paris', 'budget foot rugby'],
		['dossier:paris -foot', 'budget rugby'],
		['-source:matin', 'été vieux'],
		['non-lu', 'budget rugby vieux'],
		['est:lu', 'foot été'],
		['favori', 'budget vieux'],
		['-favori -non-lu', 'foot été'],
		['tag:economie', 'budget'],
		['tag:"a relire"', 'budget'],
		['-tag:Économie favori', 'vieux'],
		['accès:abonnés', 'foot'],
		['access:free -budget', 'rugby été'],
		['depuis:36h', 'budget foot'],
		['depuis:1mois', 'budget foot rugby été'],
		['avant:01/10/2023', 'rugby été vieux'],
		['le:aujourd’hui', 'budget'],
		['le:01/10/2023', 'foot'],
		['budget depuis:2j', 'budget foot'],
		['foot OU rugby', 'foot rugby'],
		['(foot OU rugby) est:lu', 'foot'],
		['foot OU non-lu', 'budget foot rugby vieux'],
		['-(foot OU rugby)', 'budget été vieux'],
		['budget -vieux', 'budget foot'],
		['oeuvres', 'été'],
		["l'ete", 'été'],
	])('%s', (search, expected) => {
		expect(found(search)).toBe(expected);
	});

	test('among what a view shows', () => {
		expect(found('budget', 'unread')).toBe('budget vieux');
		expect(found('budget', 'bookmarks')).toBe('budget vieux');
		const library = press();
		expect(shown(library, {view: 'latest', source: 'soir', search: 'source:matin'})).toEqual([]);
		expect(shown(library, {view: 'latest', folder: 'Régions', search: 'budget'})).toEqual([
			'Un vieux budget',
		]);
	});

	test('what follows a place, and what stands before it', () => {
		const library = press();
		const all = library.headlines(
			{view: 'latest', search: 'budget OU rugby'},
			{from: 'start', count: 9},
		).headlines;
		expect(all.map(({title}) => names[title])).toEqual(['budget', 'foot', 'rugby', 'vieux']);
		const middle = all[2];
		if (!middle) throw new Error('three were found');
		const around = library.headlines(
			{view: 'latest', search: 'budget OU rugby'},
			{from: middle.place, before: 1, after: 2},
		);
		expect(around.headlines.map(({title}) => names[title])).toEqual(['foot', 'rugby', 'vieux']);
		expect(around).toMatchObject({isStart: false, isEnd: true});
	});

	test('the unread among what it is asked of, and marks no others', () => {
		const other = press();
		expect(other.nextUnread({view: 'latest', search: 'titre:budget'}, 'start', 'next')?.title).toBe(
			'Le budget de l’État adopté',
		);
		expect(other.markAllRead({view: 'latest', search: 'titre:budget'})).toHaveLength(2);
		expect(shown(other, {view: 'unread'})).toEqual(['Rugby : défaite']);
	});

	test('says what is no query, and where', () => {
		expect(() => found('budget titer:loi')).toThrow(
			expect.objectContaining({
				record: {
					kind: 'query-unclear',
					values: {text: 'budget titer:loi', why: 'no-such-field', said: 'titer', at: 7},
				},
			}),
		);
	});
});

test('any query finds what going through every article finds', () => {
	const words = ['pont', 'été', 'budget', 'loi', 'gare'] as const;
	const articles = Array.from({length: 40}, (_, index) => ({
		name: `a${index}`,
		title: words.filter((_, bit) => (index * 7) & (1 << bit)).join(' '),
		text: words.filter((_, bit) => (index * 5 + 3) & (1 << bit)).join(' '),
		age: index * 400,
		isRead: index % 3 === 0,
	}));
	const other = libraryOf('tout');
	other.saveFeed(
		'tout',
		feed(articles.map(({name, title, text, age}) => entry(name, {title, age, html: `<p>${text}</p>`}))),
		at(now),
	);
	other.setMark(
		articles.filter(({isRead}) => isRead).map(({name}) => idOf('tout', name)),
		'isRead',
		true,
	);
	type Article = (typeof articles)[number];
	type Asked = {readonly text: string; readonly holds: (article: Article) => boolean};
	const has = (text: string, word: string) => foldWords(text).split(' ').includes(foldWords(word).trim());
	const leaf: fc.Arbitrary<Asked> = fc.oneof(
		fc.constantFrom(...words).map((word) => ({
			text: `"${word}"`,
			holds: ({title, text}: Article) => has(`${title} ${text}`, word),
		})),
		fc.constantFrom(...words).map((word) => ({
			text: `titre:"${word}"`,
			holds: ({title}: Article) => has(title, word),
		})),
		fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([one, next]) => ({
			text: `"${one} ${next}"`,
			holds: ({title, text}: Article) =>
				[title, text].some((part) => ` ${foldWords(part)} `.includes(` ${foldWords(`${one} ${next}`)} `)),
		})),
		fc.constant({text: 'non-lu', holds: ({isRead}: Article) => !isRead}),
		fc.integer({min: 1, max: 15_000}).map((age) => ({
			text: `depuis:${Math.min(age, 9999)}min`,
			holds: (article: Article) => minutes(article.age) <= minutes(Math.min(age, 9999)),
		})),
	);
	const {asked} = fc.letrec<{asked: Asked}>((tie) => ({
		asked: fc.oneof(
			{depthSize: 'small', withCrossShrink: true},
			leaf,
			fc.array(tie('asked'), {minLength: 2, maxLength: 3}).map((parts) => ({
				text: `(${parts.map(({text}) => text).join(' ')})`,
				holds: (article: Article) => parts.every(({holds}) => holds(article)),
			})),
			fc.array(tie('asked'), {minLength: 2, maxLength: 3}).map((parts) => ({
				text: `(${parts.map(({text}) => text).join(' OU ')})`,
				holds: (article: Article) => parts.some(({holds}) => holds(article)),
			})),
			tie('asked').map(({text, holds}) => ({
				text: `-(${text})`,
				holds: (article: Article) => !holds(article),
			})),
		),
	}));
	fc.assert(
		fc.property(asked, fc.constantFrom<View>('latest', 'unread'), ({text, holds}, view) => {
			const expected = articles.filter((article) => holds(article) && !(view === 'unread' && article.isRead));
			expect(shown(other, {view, search: `${text} `})).toEqual(expected.map(({title}) => title));
		}),
		{numRuns: 300},
	);
});
