import {expect, test} from 'vitest';
import {entry, feed} from '../support/entries.ts';
import {openOnTerminal} from '../support/open-on-terminal.ts';
import {type Press, pressArticle} from '../text/press-articles.ts';

/** So that the pictures can be read and typed. */
const withPlainSpaces = (text: string): string =>
	`${text.replace(/[\u00A0\u202F]/g, ' ').replace(/ +$/gm, '')}\n`;

const opened = async (name: Press, size: {readonly columns: number; readonly rows: number}) => {
	const {title, standfirst, html, language = 'fr'} = pressArticle(name);
	const screen = await openOnTerminal({
		size,
		feeds: {
			'https://journal.exemple/rss.xml': feed('Le Journal', [
				entry(title, {
					url: `https://journal.exemple/${name}`,
					html,
					language,
					...(standfirst !== undefined && {summary: standfirst}),
				}),
			]),
		},
	});
	await screen.press('enter');
	await screen.until(/Publié/);
	return screen;
};

const snapshot = (name: string): string => `../text/fixtures/press/${name}.txt`;

test('an article in the reader: its first screen, and the next', async () => {
	const screen = await opened('economie', {columns: 80, rows: 24});
	await expect(withPlainSpaces(await screen.frame())).toMatchFileSnapshot(snapshot('economie.screen-1'));
	await screen.press('space');
	await screen.until(/Trois scénarios/);
	await expect(withPlainSpaces(await screen.frame())).toMatchFileSnapshot(snapshot('economie.screen-2'));
});

test('an article in a small window', async () => {
	const screen = await opened('science', {columns: 44, rows: 20});
	await expect(withPlainSpaces(await screen.frame())).toMatchFileSnapshot(snapshot('science.screen-small'));
});
