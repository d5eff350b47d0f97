import {expect, test} from 'vitest';
import type {ExtractedArticle} from '../../src/page/extracted-article.ts';
import {joinParts} from '../../src/page/join-parts.ts';

const part = (number: number, more: Partial<ExtractedArticle> = {}): ExtractedArticle => ({
	title: `Partie ${number}`,
	html: `<p>${number}</p>`,
	authors: [],
	access: 'unknown',
	...more,
});

test('the whole has the first part’s title and all parts’ text', () => {
	expect(joinParts(part(1, {nextPage: 'https://a.example/2'}), [part(2), part(3)])).toEqual({
		title: 'Partie 1',
		html: '<p>1</p>\n<p>2</p>\n<p>3</p>',
		authors: [],
		access: 'unknown',
	});
});

test('what the last part says of access rules, if it says anything', () => {
	expect(joinParts(part(1, {access: 'free'}), [part(2)]).access).toBe('free');
	expect(joinParts(part(1), [part(2, {access: 'subscribers'})]).access).toBe('subscribers');
});

test('a part that leads on says so, also when it is the only one', () => {
	const nextPage = 'https://a.example/3';
	expect(joinParts(part(1), [part(2, {nextPage})]).nextPage).toBe(nextPage);
	expect(joinParts(part(1, {nextPage}), []).nextPage).toBe(nextPage);
});
