import {describe, expect, test} from 'vitest';
import {layoutPage} from '../../src/text/layout.ts';
import {linesToText} from '../../src/text/plain.ts';
import {allPress, type Press, pressArticle} from './press-articles.ts';

/** So that the pictures can be read and typed. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

const pictureOf = (name: Press, columns: number): string =>
	`${withPlainSpaces(linesToText(layoutPage(pressArticle(name), {columns}).lines))}\n`;

describe('the page as it is drawn', () => {
	test.each(allPress)('%s, at 76 columns', async (name) => {
		await expect(pictureOf(name, 76)).toMatchFileSnapshot(`./fixtures/press/${name}.76.txt`);
	});

	test.each(['economie', 'match', 'tech', 'science'] as const)('%s, at 40 columns', async (name) => {
		await expect(pictureOf(name, 40)).toMatchFileSnapshot(`./fixtures/press/${name}.40.txt`);
	});
});
