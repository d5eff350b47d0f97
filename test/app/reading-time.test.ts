import {expect, test} from 'vitest';
import {readingMinutes} from '../../src/app/reading-time.ts';

test.each([
	[0, 'fr', 1],
	[344, 'fr', 1],
	[346, 'fr', 2],
	[1240, 'fr-CA', 5],
	[12_000, 'en', 50],
	[12_000, 'EN-gb', 50],
	[12_000, 'enm', 52],
	[12_000, 'de', 52],
])('%i words in « %s » take %i minutes', (words, language, minutes) => {
	expect(readingMinutes(words, language)).toBe(minutes);
});
