import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changedWords, likeness} from '../../src/text/changed-words.ts';
import type {Change} from '../../src/text/line.ts';

const marked = (earlier: string, now: string): string =>
	changedWords(earlier, now)
		.map(({text, change}) =>
			change ? `${change === 'added' ? '{+' : '[-'}${text.trim()}${change === 'added' ? '+}' : '-]'}` : text,
		)
		.join('');

const without = (left: Change, earlier: string, now: string): readonly string[] =>
	changedWords(earlier, now)
		.filter(({change}) => change !== left)
		.map(({text}) => text)
		.join('')
		.match(/\S/g) ?? [];

describe('the words that changed', () => {
	test.each([
		['Le pont rouvre lundi matin.', 'Le pont rouvre mardi matin.', 'Le pont rouvre [-lundi-]{+mardi+}matin.'],
		['Il a dit « non ».', 'Il a dit « oui ».', 'Il a dit « [-non-]{+oui+}».'],
		['Trois blessés', 'Trois blessés, dont un grave', 'Trois blessés{+, dont un grave+}'],
		['12 000 € de dégâts', '15 000 € de dégâts', '[-12-]{+15+}000 € de dégâts'],
		['l’élu', 'l’élue', '[-l’élu-]{+l’élue+}'],
	])('%s → %s', (earlier, now, expected) => {
		expect(marked(earlier, now)).toBe(expected);
	});

	test('a space that became a no-break one is no change', () => {
		expect(
			changedWords('Vraiment ? Oui.', 'Vraiment\u202F? Oui.').every(({change}) => change === undefined),
		).toBe(true);
	});

	test('a small word between two changes goes with them', () => {
		expect(marked('le maire de Lyon parle', 'la préfète de Nantes parle')).toBe(
			'[-le maire de Lyon-]{+la préfète de Nantes+}parle',
		);
	});

	test('both versions can be read from it', () => {
		const text = fc
			.array(fc.constantFrom('le', 'pont', 'de', ',', '«', '»', '12', 'rouvre', '\u00A0:', 'été'), {
				maxLength: 30,
			})
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(text, text, (earlier, now) => {
				expect(without('removed', earlier, now)).toEqual(now.match(/\S/g) ?? []);
				expect(without('added', earlier, now)).toEqual(earlier.match(/\S/g) ?? []);
			}),
		);
	});

	test('texts with nothing in common, however long, are told as one for the other', () => {
		const long = (word: string) => Array.from({length: 30_000}, (_, index) => `${word}${index}`).join(' ');
		const parts = changedWords(long('a'), long('b'));
		expect(parts.map(({change}) => change)).toEqual(['removed', 'added']);
		expect(likeness(parts)).toBe(0);
	});
});
