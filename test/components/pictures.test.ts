import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {openMarks} from '../../src/marks/open-marks.ts';
import {articleId} from '../../src/model/identity.ts';
import {entry, feed} from '../support/entries.ts';
import {type FeedServer, startFeedServer} from '../support/feed-server.ts';
import {openWithPictures, type PicturesOptions} from '../support/open-with-pictures.ts';
import {blue, type Colour, fields, gold, green, painted, pngFile, red} from '../support/picture-files.ts';
import type {CellColour} from '../support/picture-terminal.ts';

let server: FeedServer;
beforeEach(async () => {
	server = await startFeedServer();
	server.on('/photo.png', {body: await pngFile(fields(160, 96))});
});
afterEach(() => server.close());

const paragraphs = (count: number, word: string) =>
	Array.from({length: count}, (_, index) => `<p>${word} ${index + 1} de la page.</p>`).join('');

const figure =
	'<figure><img src="/photo.png" alt="Le pont"><figcaption>Photo : J. Martin</figcaption></figure>';
const html = `<p>Le pont a rouvert.</p>${figure}${paragraphs(30, 'Alinéa')}`;

const open = async (options: Partial<PicturesOptions> = {}, body = html) => {
	const reader = await openWithPictures({
		feedUrl: server.url('/rss.xml'),
		feed: feed('Le Quotidien', [
			entry('Un article illustré', {html: body, url: server.url('/article')}),
			entry('Un autre', {html: '<p>Sans image.</p>'}),
		]),
		...options,
	});
	await reader.shows(/Un autre/);
	await reader.press('enter');
	return reader;
};

const isNear = (colour: CellColour | undefined, [r, g, b]: Colour): boolean =>
	colour !== undefined && [r, g, b].every((channel, index) => Math.abs(channel - (colour[index] ?? 0)) <= 42);

/** Where the picture of four fields stands, 20 cells by 6: its rows, its left and right side. */
const areFields = (
	colours: readonly (readonly (CellColour | undefined)[])[],
	top: number,
	from = 0,
): boolean =>
	Array.from({length: 6 - from}, (_, index) => index + from).every((row) => {
		const line = colours[top + row - from];
		const [left, right] = row < 3 ? [red, green] : [blue, gold];
		return isNear(line?.[3], left) && isNear(line?.[20], right) && line?.[22] === undefined;
	});

const ways = [
	['kitty’s protocol', {name: 'kitty(0.46.2)', hasKitty: true}],
	['iTerm2’s', {name: 'iTerm2 3.6.9'}],
	['sixels', {name: 'foot(1.25.0)', hasSixels: true}],
	['half blocks', {name: 'xterm.js(6.0.0)'}],
] as const;

describe.each(ways)('a picture by %s', (_, terminal) => {
	const opened = async () => {
		const reader = await open({terminal});
		await reader.until(async () => {
			// What is slow to draw waits for the page to rest.
			await reader.advance(100);
			return areFields(await reader.coloured(), 6);
		});
		return reader;
	};

	it('stands where it belongs, its caption under it', async () => {
		const reader = await opened();
		const rows = (await reader.frame()).split('\n');
		expect(rows[4]).toMatch(/Le pont a rouvert/);
		expect(await reader.pictureRows()).toEqual([6, 7, 8, 9, 10, 11]);
		expect(rows.slice(12, 14)).toEqual(['  Le pont', '  Photo : J. Martin']);
		expect(rows[15]).toBe('  Alinéa 1 de la page.');
	});

	it('scrolls with the text, and goes off the screen a row at a time', async () => {
		const reader = await opened();
		for (let top = 1; top <= 12; top++) {
			await reader.press('j');
			await reader.advance(100);
			const first = Math.max(1, 6 - top);
			const rows = Array.from({length: Math.max(0, Math.min(6, 11 - top))}, (_, index) => first + index);
			expect(await reader.pictureRows(), `${top} rows on`).toEqual(rows);
			if (rows.length > 0) expect(areFields(await reader.coloured(), first, 6 - rows.length)).toBe(true);
		}
		await reader.press('g');
		await reader.advance(100);
		expect(areFields(await reader.coloured(), 6)).toBe(true);
	});

	it('is covered by the help, and there again after it', async () => {
		const reader = await opened();
		await reader.press('?');
		expect(await reader.pictureRows()).toEqual([]);
		expect(await reader.frame()).toMatch(/Dans la liste/);
		await reader.press('h');
		expect(areFields(await reader.coloured(), 6)).toBe(true);
	});

	it('is where it belongs in another size of window', async () => {
		const reader = await opened();
		const comesTo = (holds: (colours: Awaited<ReturnType<typeof reader.coloured>>) => boolean) =>
			reader.until(async () => {
				await reader.advance(100);
				return holds(await reader.coloured());
			});
		await reader.resize({columns: 50, rows: 30});
		await comesTo(
			(colours) => areFields(colours, 6) && colours.filter((line) => line.some(Boolean)).length === 6,
		);
		await reader.resize({columns: 120, rows: 24});
		await reader.shows(/│/);
		await comesTo(
			(colours) =>
				colours.filter((line) => line.slice(58).some((colour) => isNear(colour, gold))).length === 3 &&
				colours.every((line) => line.slice(0, 55).every((colour) => !colour)),
		);
	});

	it('fills the room that there is, with the text alone too', async () => {
		server.on('/photo.png', {body: await pngFile(fields(1200, 720))});
		const reader = await open({terminal});
		const isHigh = (rows: number) =>
			reader.until(async () => {
				await reader.advance(100);
				return (await reader.pictureRows()).length === rows;
			});
		await isHigh(13);
		await reader.press('z');
		await isHigh(14);
		await reader.press('z');
		await isHigh(13);
		await reader.resize({columns: 40, rows: 16});
		await isHigh(8);
	});

	it('stays when a tag is set', async () => {
		const reader = await opened();
		const {length} = await reader.pictureRows();
		await reader.press('t');
		reader.streams.type('ponts');
		await reader.press('enter');
		await reader.shows(/#ponts/);
		await reader.advance(100);
		expect(await reader.pictureRows()).toHaveLength(length);
	});

	it('leaves nothing behind when the article is left', async () => {
		const reader = await opened();
		await reader.press('h');
		await reader.shows(/Un autre/);
		expect(await reader.pictureRows()).toEqual([]);
		await reader.until(async () => reader.terminal.kept().size === 0);
	});

	it('is shown and not shown as p says, and that is kept', async () => {
		const reader = await opened();
		await reader.press('p');
		await reader.press('p');
		await reader.until(async () => (await reader.pictureRows()).length === 0);
		await reader.shows(/\[Image : Le pont\]/);
		await reader.until(async () => reader.terminal.kept().size === 0);
		await reader.advance(1000);
		expect((await reader.services.marks()).settings().pictures).toBe('never');
		await reader.press('p');
		await reader.until(async () => {
			await reader.advance(100);
			return areFields(await reader.coloured(), 6);
		});
	});
});

describe('a terminal', () => {
	it('is asked when the first picture is to be drawn, once, and its answers are no keys', async () => {
		const reader = await openWithPictures({
			terminal: {name: 'kitty(0.46.2)', hasKitty: true},
			feedUrl: server.url('/rss.xml'),
			feed: feed('Le Quotidien', [
				entry('Un article', {html, url: server.url('/article')}),
				entry('Un autre', {html, url: server.url('/autre')}),
			]),
		});
		await reader.shows(/Un autre/);
		await reader.press('j', 'k');
		expect(reader.streams.written()).not.toMatch(/\u001B_G|\u001B\[c/);
		await reader.press('enter');
		await reader.until(async () => areFields(await reader.coloured(), 6));
		await reader.press('n');
		await reader.shows(/Un autre\n/);
		await reader.until(async () => areFields(await reader.coloured(), 6));
		expect(reader.streams.written().split('\u001B[>0q')).toHaveLength(2);
		expect(reader.streams.written().split('\u001B_Gi=31,')).toHaveLength(2);
		expect(reader.asked).toEqual([]);
	});

	it.each([
		['of sixteen colours, without a protocol', 4, true],
		['without colours, whatever it can', 1, false],
	])('%s, shows captions alone, and nothing is fetched', async (_, colourDepth, isAsked) => {
		const can = colourDepth === 1 ? {hasKitty: true, hasSixels: true} : {};
		const reader = await open({colourDepth, terminal: {name: 'kitty(0.46.2)', ...can}});
		await reader.shows(/\[Image : Le pont\]/);
		await reader.until(async () => !reader.program.state().canShowPictures);
		expect(server.hits('/photo.png')).toHaveLength(0);
		expect(reader.streams.written().includes('\u001B[c')).toBe(isAsked);
	});

	it('far away is sent half blocks, whatever it can', async () => {
		const reader = await open({isDistant: true, terminal: {name: 'kitty(0.46.2)', hasKitty: true}});
		await reader.until(async () => areFields(await reader.coloured(), 6));
		expect(reader.terminal.kept().size).toBe(0);
	});
});

describe('a picture that is not to be had', () => {
	it.each([
		['is gone', {status: 404}],
		['is a page', {body: '<!doctype html><p>Accueil</p>'}],
		['is broken', {body: Buffer.from('\u0089PNG\r\n\u001A\n et rien de plus', 'latin1')}],
	])('because it %s is told by its caption', async (_, answer) => {
		server.on('/photo.png', answer);
		const reader = await open();
		await reader.shows(/\[Image : Le pont · non chargée\]/);
		expect(await reader.pictureRows()).toEqual([]);
	});

	it('keeps none of the others away', async () => {
		server.on('/lost.png', {status: 500});
		const reader = await open({}, `<img src="/lost.png" alt="Perdue">${html}`);
		await reader.until(async () => (await reader.pictureRows()).length === 6);
	});
});

describe('a picture of which there is nothing to see', () => {
	it('takes no row, nor a caption that says nothing', async () => {
		server.on('/pixel.png', {body: await pngFile(fields(1, 1))});
		const reader = await open({}, '<p>Le pont.</p><img src="/pixel.png"><p>Il a rouvert.</p>');
		await reader.shows(/Le pont\.\n\n {2}Il a rouvert/);
	});
});

describe('many pictures', () => {
	it('are fetched as the reader comes near them', async () => {
		const pictures = Array.from({length: 60}, (_, index) => {
			server.on(`/${index}.png`, {body: server.url('/photo.png')});
			return `<img src="/${index}.png" alt="Image numéro ${index}">${paragraphs(12, `Suite ${index},`)}`;
		});
		const reader = await open({}, pictures.join(''));
		await reader.shows(/Image numéro 0 · non/);
		await reader.until(async () => server.hits('/1.png').length === 1);
		expect(server.hits('/5.png')).toHaveLength(0);
		await reader.press('G');
		await reader.until(async () => server.hits('/59.png').length === 1);
		expect(server.hits('/30.png')).toHaveLength(0);
	});

	it('of one address are fetched once', async () => {
		const reader = await open({}, figure.repeat(3) + paragraphs(3, 'Alinéa'));
		await reader.until(async () => (await reader.pictureRows()).length >= 12);
		expect(server.hits('/photo.png')).toHaveLength(1);
	});
});

describe('the place in the text', () => {
	it('stays at the end when a picture of the last rows comes late', async () => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		const body = await pngFile(fields(160, 96));
		server.on('/photo.png', async () => {
			await arrived;
			return {body};
		});
		const reader = await open({}, `${paragraphs(20, 'Alinéa')}${figure}<p>Le mot de la fin.</p>`);
		await reader.shows(/Alinéa 1 /);
		await reader.press('G');
		await reader.shows(/Le mot de la fin/);
		arrive();
		await reader.until(() => isTaller(reader));
		expect(await reader.frame()).toMatch(/Le mot de la fin/);
	});

	it('stays when a picture above comes late', async () => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		const body = await pngFile(fields(160, 96));
		server.on('/photo.png', async () => {
			await arrived;
			return {body};
		});
		const reader = await open();
		await reader.shows(/Alinéa 1 /);
		await reader.press('ctrl-d');
		const before = (await reader.frame()).split('\n').slice(1, 22);
		arrive();
		await reader.until(
			async () => reader.program.state().screen.name === 'article' && (await isTaller(reader)),
		);
		expect((await reader.frame()).split('\n').slice(1, 22)).toEqual(before);
	});
});

/** The page has got the rows of its picture. */
const isTaller = async ({program}: Awaited<ReturnType<typeof open>>): Promise<boolean> => {
	const {screen} = program.state();
	return (
		screen.name === 'article' &&
		(screen.opened.page?.lines.some((line) => line[0]?.pictureRow === 5) ?? false)
	);
};

describe('the picture that a feed attaches', () => {
	it('stands above a text that has none', async () => {
		const reader = await openWithPictures({
			feedUrl: server.url('/rss.xml'),
			feed: feed('Le Quotidien', [
				entry('Un article', {
					html: '<p>Le pont a rouvert.</p>',
					enclosures: [{url: server.url('/photo.png'), type: 'image/png'}],
				}),
			]),
		});
		await reader.shows(/Un article/);
		await reader.press('enter');
		await reader.until(async () => areFields(await reader.coloured(), 4));
		expect((await reader.frame()).split('\n')[11]).toBe('  Le pont a rouvert.');
	});

	it('is not shown a second time', async () => {
		server.on('/other.png', {body: await pngFile(painted(16, 16, () => red))});
		const reader = await openWithPictures({
			feedUrl: server.url('/rss.xml'),
			feed: feed('Le Quotidien', [
				entry('Un article', {
					html: figure,
					url: server.url('/article'),
					enclosures: [{url: server.url('/other.png'), type: 'image/png'}],
				}),
			]),
		});
		await reader.shows(/Un article/);
		await reader.press('enter');
		await reader.until(async () => (await reader.pictureRows()).length === 6);
		expect(server.hits('/other.png')).toHaveLength(0);
	});
});

describe('a picture of a bookmark', () => {
	it('is shown from beside it, though it is gone from the web', async () => {
		const directory = mkdtempSync(join(tmpdir(), 'actus-'));
		onTestFinished(() => rmSync(directory, {recursive: true}));
		const marks = await openMarks(directory);
		const id = articleId('source1', server.url('/article'));
		await marks.writePicture(id, server.url('/photo.png'), 'image/png', await pngFile(fields(160, 96)));
		server.on('/photo.png', {status: 410});
		const reader = await openWithPictures({
			feedUrl: server.url('/rss.xml'),
			feed: feed('Le Quotidien', [entry('Un article illustré', {html, url: server.url('/article')})]),
			marks,
		});
		await reader.shows(/illustré/);
		await reader.press('b', 'enter');
		await reader.until(async () => {
			await reader.advance(100);
			return (await reader.pictureRows()).length === 6;
		});
		expect(server.hits('/photo.png')).toEqual([]);
		expect(await reader.frame()).toMatch(/Gardé avec son texte et 1 image/);
	});
});
