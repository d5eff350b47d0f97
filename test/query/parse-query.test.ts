import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Query} from '../../src/model/query.ts';
import {parseQuery} from '../../src/query/parse-query.ts';

/** A query as one short line, to be read at a glance. */
const shown = (query: Query | undefined): string => {
	if (!query) return '∅';
	switch (query.kind) {
		case 'all':
			return `(${query.of.map(shown).join(' & ')})`;
		case 'any':
			return `(${query.of.map(shown).join(' | ')})`;
		case 'not':
			return `!${shown(query.of)}`;
		case 'words': {
			const text = query.isPhrase ? `"${query.text}"` : query.text;
			return `${query.where === 'anywhere' ? '' : `${query.where}:`}${text}${query.isPrefix ? '…' : ''}`;
		}
		case 'state':
			return `[${query.state}]`;
		case 'access':
			return `[${query.access}]`;
		case 'age':
			return `[${query.count} ${query.unit}]`;
		case 'days':
			return `[${JSON.stringify(query.from ?? null)}..${JSON.stringify(query.before ?? null)}]`;
		case 'time':
			return '[time]';
		default:
			return `${query.kind}:${query.name}`;
	}
};

const read = (text: string): string => {
	const parsed = parseQuery(text);
	return 'query' in parsed
		? shown(parsed.query)
		: `${parsed.fault.why} ${parsed.fault.start} ${parsed.fault.said}`;
};

describe('a query', () => {
	test.each([
		['budget ministre ', '(budget & ministre)'],
		['budget minis', '(budget & minis…)'],
		['éco* vote', '(éco*… & vote…)'],
		['"Assemblée nationale"', '"Assemblée nationale"'],
		['« Assemblée nationale »', '"Assemblée nationale"'],
		['“Lower House” vote ', '("Lower House" & vote)'],
		['l’été', 'l’été…'],
		['titre:budget ', 'title:budget'],
		['title:budget ', 'title:budget'],
		['Titre:"loi de finances"', 'title:"loi de finances"'],
		['auteur:martin ', 'author:martin'],
		['source:"Le Monde"', 'source:Le Monde'],
		['dossier:Presse/Régions', 'folder:Presse/Régions'],
		['folder:Press', 'folder:Press'],
		['étiquette:lyon', 'tag:lyon'],
		['tag:lyon', 'tag:lyon'],
		['non-lu', '[unread]'],
		['non\u2011lus ', '[unread]'],
		['unread favori', '([unread] & [bookmarked])'],
		['est:lu', '![unread]'],
		['is:bookmarked', '[bookmarked]'],
		['lu', 'lu…'],
		['"favori"', '"favori"'],
		['accès:libre', '[free]'],
		['access:subscribers', '[subscribers]'],
		['depuis:2j', '[2 day]'],
		['since:2d', '[2 day]'],
		['depuis:12h', '[12 hour]'],
		['depuis:"3 semaines"', '[3 week]'],
		['since:1mo', '[1 month]'],
		['depuis:hier', '[{"ago":1}..null]'],
		['le:30/09/2023', '[{"month":9,"day":30,"year":2023}..{"month":9,"day":30,"year":2023,"plus":1}]'],
		['on:2023-09-30', '[{"month":9,"day":30,"year":2023}..{"month":9,"day":30,"year":2023,"plus":1}]'],
		['le:aujourd’hui', '[{"ago":0}..{"ago":-1}]'],
		['avant:2023-10', '[null..{"year":2023,"month":10,"day":1}]'],
		['après:12/2023', '[{"year":2024,"month":1,"day":1}..null]'],
		['le:2023', '[{"year":2023,"month":1,"day":1}..{"year":2024,"month":1,"day":1}]'],
		['le:29/2', '[{"month":2,"day":29}..{"month":2,"day":29,"plus":1}]'],
		['budget -sport ', '(budget & !sport)'],
		['-source:"Le Monde" budget ', '(!source:Le Monde & budget)'],
		['-(foot OU rugby) ', '!(foot | rugby)'],
		['foot OU rugby match ', '(foot | (rugby & match))'],
		['foot OR rugby', '(foot | rugby…)'],
		['(foot OU rugby) non-lu', '((foot | rugby) & [unread])'],
		['foot ou rugby ', '(foot & ou & rugby)'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test.each([
		['', '∅'],
		[' — & - ', '∅'],
		['()', '∅'],
		['mot-clé ', 'mot-clé'],
		['rendez-vous -2 ', '(rendez-vous & !2)'],
		['14:03', '14:03…'],
		['https://presse.example/a?b=c', 'https://presse.example/a?b=c…'],
		['Ukraine: la paix ', '(Ukraine & la & paix)'],
		['Ukraine : la paix ', '(Ukraine & la & paix)'],
		['budget)', 'budget'],
		['"pas encore fer', '"pas encore fer"'],
		['(foot OU rug', '(foot | rug…)'],
		['foot OU ', 'foot'],
	])('what people type all the same: %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test.each([
		['budget titer:loi', 'no-such-field 7 titer'],
		['titre: loi', 'no-value 0 titre:'],
		['le:30/02/2023', 'no-date 3 30/02/2023'],
		['le:demain', 'no-date 3 demain'],
		['depuis:2x', 'no-date 7 2x'],
		['depuis:0j', 'no-date 7 0j'],
		['accès:gratos', 'no-such-access 6 gratos'],
		['est:vu', 'no-such-state 4 vu'],
		['OU rugby', 'nothing-there 0 OU'],
		['foot OU OU rugby', 'nothing-there 5 OU'],
	])('has a fault at its place: %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test('whatever is typed is a query or has a fault within the text, quickly', () => {
		const piece = fc.constantFrom(
			'(',
			')',
			'-',
			'"',
			'«',
			'»',
			' ',
			'OU',
			'OR',
			'titre:',
			'le:',
			'budget',
			'2023',
			'est:lu',
			':',
			'\u00A0',
			'🙂',
			'*',
		);
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join('')),
		);
		fc.assert(
			fc.property(text, (said) => {
				const parsed = parseQuery(said);
				if ('query' in parsed) return;
				const {start, end} = parsed.fault;
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(said.length);
				expect(start).toBeLessThan(end);
			}),
		);
		for (const one of ['(', '-(', '"', 'a OU ', '-'])
			expect(() => parseQuery(one.repeat(50_000))).not.toThrow();
	});
});
