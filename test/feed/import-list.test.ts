import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {importList} from '../../src/feed/import-list.ts';
import {isProblem} from '../../src/model/problem.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('newsboat’s urls', () => {
	test('tags, titles, hidden feeds, comments; searches and programs are left out', () => {
		const {subscriptions, leftOut} = importList(
			lines(
				'# La presse',
				'https://quotidien.example/rss.xml presse une "~Le Quotidien, à la une"',
				'"https://eco.example/rss?a=1&b=2" "éco & finances" presse # lue le soir',
				'https://cache.example/rss "!" "~Le \\"Caché\\""',
				'',
				'https://seul.example/atom.xml',
				'"query:Non lus:unread = \\"yes\\"" ',
				'"exec:~/bin/météo --ville Paris" météo',
				'filter:~/bin/tri.py:https://a.example/rss "~Trié"',
				'"file:///home/lecteur/notes.xml" notes',
				'https://seul.example/atom.xml encore',
			),
		);
		expect(subscriptions).toEqual([
			{url: 'https://quotidien.example/rss.xml', title: 'Le Quotidien, à la une', folder: 'presse'},
			{url: 'https://eco.example/rss?a=1&b=2', folder: 'éco & finances'},
			{url: 'https://cache.example/rss', title: 'Le "Caché"'},
			{url: 'https://seul.example/atom.xml'},
			{url: 'file:///home/lecteur/notes.xml', folder: 'notes'},
		]);
		expect(leftOut).toEqual([
			{title: 'Non lus', reason: 'query'},
			{title: 'exec:~/bin/météo --ville Paris', reason: 'command'},
			{title: 'Trié', reason: 'command'},
			{title: 'https://seul.example/atom.xml', reason: 'duplicate'},
		]);
	});

	test('a quote that is not closed ends with its line, a line that names nothing is said', () => {
		expect(importList(lines('https://a.example/ "~Le titre', 'Blogs', 'https://b.example/'))).toEqual({
			subscriptions: [{url: 'https://a.example/', title: 'Le titre'}, {url: 'https://b.example/'}],
			leftOut: [{title: 'Blogs', reason: 'no-address'}],
		});
	});

	test('written on Windows', () => {
		expect(importList('https://a.example/ presse\r\nhttps://b.example/\r\n').subscriptions).toEqual([
			{url: 'https://a.example/', folder: 'presse'},
			{url: 'https://b.example/'},
		]);
	});
});

describe('sfeed’s sfeedrc', () => {
	test('what feed is called with, in every way of quoting; the script is read, not run', () => {
		const {subscriptions, leftOut} = importList(
			lines(
				'#!/bin/sh',
				'# sfeedpath="$HOME/.sfeed/feeds"',
				'maxjobs=8',
				'base=https://a.example',
				'feeds() {',
				'\t# feed <name> <feedurl> [basesiteurl] [encoding]',
				"\tfeed 'Le Quotidien' 'https://quotidien.example/rss?a=1&b=2'",
				'\tfeed "L’\\"Éco\\"" "https://eco.example/atom.xml" "https://eco.example" "iso-8859-1"',
				'\tfeed Nu https://nu.example/feed; feed "Deux "\'mots\' https://deux.example/ # en fin de ligne',
				'\tfeed "Sur deux lignes" \\',
				'\t\t"https://lignes.example/"',
				'\tfeed Composé "$base/rss"',
				'\tfeed Commande $(curl https://commande.example/)',
				'\tfeed Accents `date`',
				"\tfeed 'Dollar' 'https://dollar.example/$a'",
				'\tfeed Rien',
				'}',
				'fetch() {',
				'\tcurl -L --max-redirs 0 -s "$2"; rm -rf ~',
				'}',
			),
		);
		expect(subscriptions).toEqual([
			{url: 'https://quotidien.example/rss?a=1&b=2', title: 'Le Quotidien'},
			{url: 'https://eco.example/atom.xml', title: 'L’"Éco"', homepage: 'https://eco.example/'},
			{url: 'https://nu.example/feed', title: 'Nu'},
			{url: 'https://deux.example/', title: 'Deux mots'},
			{url: 'https://lignes.example/', title: 'Sur deux lignes'},
			{url: 'https://dollar.example/$a', title: 'Dollar'},
		]);
		expect(leftOut).toEqual([
			{title: 'Composé', reason: 'computed'},
			{title: 'Commande', reason: 'computed'},
			{title: 'Accents', reason: 'computed'},
			{title: 'Rien', reason: 'no-address'},
		]);
	});
});

describe('elfeed’s org document', () => {
	test('trees, folders, inherited tags, links, list items, notes and rules', () => {
		const {subscriptions, leftOut} = importList(
			lines(
				'#+TITLE: Lectures',
				'',
				'* Tâches',
				'** NEXT https://pas-un-flux.example/',
				'* Lectures                                                   :elfeed:',
				'** entry-title: \\(linux\\|kde\\)                              :linux:',
				'** https://racine.example/feed                               :blog:lu:',
				'** Presse                                                    :presse:',
				'   Ce que je lis le matin.',
				'*** [[https://quotidien.example/rss][Le Quotidien]]           :une:',
				'    https://quotidien.example/a-propos',
				'*** DONE [#A] https://gazette.example/rss',
				'*** Éco :éco:',
				'**** https://eco.example/rss',
				'**** https://eco-vieux.example/rss                           :ignore:',
				'- [[https://item.example/rss][Un item]]',
				'- Nommé :: https://nomme.example/rss',
				'https://nu.example/rss',
				'** COMMENT Anciens',
				'*** https://ancien.example/rss',
				'** Sans adresse',
			),
		);
		expect(subscriptions).toEqual([
			{url: 'https://racine.example/feed', folder: 'blog'},
			{url: 'https://quotidien.example/rss', title: 'Le Quotidien', folder: 'Presse'},
			{url: 'https://gazette.example/rss', folder: 'Presse'},
			{url: 'https://eco.example/rss', folder: 'Presse / Éco'},
		]);
		expect(leftOut).toEqual([
			{title: 'entry-title: \\(linux\\|kde\\)', reason: 'rule'},
			{title: 'https://eco-vieux.example/rss', reason: 'ignored'},
			{title: 'https://ancien.example/rss', reason: 'ignored'},
		]);
	});

	test('several trees are folders; the older mark of a tree is known too', () => {
		const {subscriptions} = importList(
			lines(
				'* Presse',
				':PROPERTIES:',
				':ID: elfeed',
				':END:',
				'** https://a.example/',
				'* Blogs :elfeed:',
				'- https://b.example/',
				'- [[https://c.example/]]',
				'- C’est :: https://d.example/',
			),
		);
		expect(subscriptions).toEqual([
			{url: 'https://a.example/', folder: 'Presse'},
			{url: 'https://b.example/', folder: 'Blogs'},
			{url: 'https://c.example/', folder: 'Blogs'},
			{url: 'https://d.example/', title: 'C’est', folder: 'Blogs'},
		]);
	});

	test('without any tree of its own all of it counts', () => {
		expect(
			importList(lines('https://z.example/', '* Blogs', '** https://a.example/ :x:')).subscriptions,
		).toEqual([{url: 'https://z.example/'}, {url: 'https://a.example/', folder: 'Blogs'}]);
	});
});

describe('a list of addresses', () => {
	test('bare, as Markdown, with names before and behind', () => {
		const {subscriptions, leftOut} = importList(
			lines(
				'# Mes lectures',
				'- [Le Quotidien](https://quotidien.example/rss_(une).xml)',
				'2. Le Fil : https://fil.example/rss',
				'- [x] https://coche.example/, déjà lu',
				'gazette.example/flux',
				'<https://chevrons.example/>',
				'Le Soir\thttps://soir.example/rss?a=b,c',
				'À trier',
				'École — école.example',
			),
		);
		expect(subscriptions).toEqual([
			{url: 'https://quotidien.example/rss_(une).xml', title: 'Le Quotidien'},
			{url: 'https://fil.example/rss', title: 'Le Fil'},
			{url: 'https://coche.example/', title: 'déjà lu'},
			{url: 'https://gazette.example/flux'},
			{url: 'https://chevrons.example/'},
			{url: 'https://soir.example/rss?a=b,c', title: 'Le Soir'},
		]);
		expect(leftOut).toEqual([
			{title: 'À trier', reason: 'no-address'},
			{title: 'École — école.example', reason: 'no-address'},
		]);
	});
});

test.each([
	['nothing', ''],
	['comments only', '# rien\n'],
	['prose', 'Bonjour,\nvoici ce que je lis.\nÀ bientôt\nhttps://a.example/\n'],
	[
		'a feed',
		'<?xml version="1.0"?><rss version="2.0"><channel><link>https://a.example/</link></channel></rss>',
	],
	['a page', '<!doctype html><a href="https://a.example/">A</a>'],
	['JSON', '{"url": "https://a.example/"}'],
	['JSON in brackets', '[\n"https://a.example/"\n]'],
	['bytes', 'https://a.example/\u0000\n'],
])('%s is no list', (_, text) => {
	expect(() => importList(text, 'file:///liste')).toThrow(
		expect.objectContaining({record: {kind: 'not-a-source-list', values: {url: 'file:///liste'}}}),
	);
});

describe('whatever a file holds', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'https://a.example/',
			'feed ',
			'feeds() {',
			'* ',
			'** ',
			':elfeed:',
			'"',
			"'",
			'\\',
			'\n',
			'#',
			'~',
			'$(',
			'`',
			'[[',
			']]',
			' :: ',
			'exec:',
			'query:',
			'<opml',
			'<outline xmlUrl="',
			'- ',
		),
		fc.string({maxLength: 8}),
	);

	test('it gives sources and what was left out, or the Problem', () => {
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
				try {
					for (const {url} of importList(pieces.join('')).subscriptions)
						expect(url).toMatch(/^(?:https?|file):/);
				} catch (error) {
					expect(isProblem(error) && error.record.kind).toBe('not-a-source-list');
				}
			}),
			{numRuns: 2000},
		);
	});

	test.each([
		['spaces', `https://a.example/${' '.repeat(400_000)}x`],
		['quotes', `https://a.example/ ${'"'.repeat(400_000)}`],
		['backslashes', `https://a.example/ "${'\\'.repeat(400_000)}`],
		['lines of separators', `a ${'- '.repeat(1900)}x https://a.example/\n`.repeat(200)],
		['stars', `${'*'.repeat(400_000)} https://a.example/`],
		['tags', `* https://a.example/ ${':a'.repeat(200_000)}`],
		['blanks before tags', `* https://a.example/${' \t'.repeat(200_000)}x`],
		['brackets', `* ${'[['.repeat(200_000)}\n* https://a.example/`],
		['words of a shell', `feed a https://a.example/\n${'feed '.repeat(200_000)}`],
		['open quotes of a shell', `feed a https://a.example/\n${`feed "\\`.repeat(100_000)}`],
		[
			'deep headings',
			Array.from({length: 5000}, (_, level) => `${'*'.repeat(level + 1)} d`)
				.join('\n')
				.slice(0, 2_000_000),
		],
	])('%s without end take no time', (_, text) => {
		const start = performance.now();
		try {
			importList(text);
		} catch (error) {
			expect(isProblem(error)).toBe(true);
		}
		expect(performance.now() - start).toBeLessThan(1500);
	});
});
