import {expect, test} from 'vitest';
import {boundedTitle} from '../../src/model/source-title.ts';

test.each([
	['Le Quotidien', 'Le Quotidien'],
	['é'.repeat(120), 'é'.repeat(120)],
	['é'.repeat(121), `${'é'.repeat(119)}…`],
	['📰'.repeat(120), '📰'.repeat(120)],
	['📰'.repeat(3000), `${'📰'.repeat(119)}…`],
	[`${'a'.repeat(118)} bcd`, `${'a'.repeat(118)}…`],
])('the name of a source has at most 120 characters, none of them halved: %s', (said, kept) => {
	expect(boundedTitle(said)).toBe(kept);
});
