import {TextReader, Uint8ArrayWriter, ZipWriter} from '@zip.js/zip.js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readSaved} from '../../src/saved/read-saved.ts';
import type {SavedItem} from '../../src/saved/saved-article.ts';
import {
	browserPage,
	instapaperTable,
	karakeep,
	matterTable,
	omnivoreMetadata,
	ownExport,
	pinboard,
	pocketPage,
	pocketTable,
	raindropTable,
	readwiseTable,
	wallabag,
} from './exports.ts';

const kept = Date.parse('2023-10-02T14:03:48Z');
const newYear = Date.parse('2020-01-01T12:00:00Z');

const bare = {authors: [], tags: [], html: '', isRead: false};
const pont = {...bare, url: 'https://journal.example/pont', title: 'Le pont rouvre', kept};
const loi = {...bare, url: 'https://autre.example/loi', title: 'La loi est votée', kept: newYear};

const all = async (bytes: Uint8Array): Promise<readonly SavedItem[] | undefined> => {
	const items = readSaved(bytes, Buffer.from(bytes).toString(), 'file:///export');
	if (!items) return undefined;
	const read: SavedItem[] = [];
	for await (const item of items) read.push(item);
	return read;
};
const read = (text: string) => all(Buffer.from(text));

const zipOf = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> => {
	const zip = new ZipWriter(new Uint8ArrayWriter(), {useWebWorkers: false});
	for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
	return zip.close();
};

describe('an export', () => {
	test('of Pocket, as a page: what is under « Archive » was read', async () => {
		expect(await read(pocketPage)).toEqual([
			{
				...pont,
				url: 'https://journal.example/pont?p=2',
				title: 'Le pont rouvre\u00A0: « enfin »',
				tags: ['ponts', 'à lire'],
			},
			{...bare, url: 'https://journal.example/sans-titre', title: '', kept: kept + 1000},
			{...loi, isRead: true},
		]);
	});

	test('of Pocket, as a table: tags are parted by « | »', async () => {
		expect(await read(pocketTable)).toEqual([
			{...pont, title: 'Le pont rouvre : « enfin », dit la mairie', tags: ['ponts', 'à lire']},
			{...loi, isRead: true},
		]);
	});

	test('of Instapaper: its own folders are no tags, the reader’s are', async () => {
		expect(await read(instapaperTable)).toEqual([
			{...pont, tags: ['ponts', 'à lire'], summary: 'Un an de travaux, trois millions.'},
			{...loi, isRead: true},
			{
				...bare,
				url: 'https://autre.example/lait',
				title: 'Le prix du lait',
				kept: newYear + 1000,
				tags: ['Économie'],
			},
		]);
	});

	test('of Wallabag: with its text, authors and language', async () => {
		expect(await read(wallabag)).toEqual([
			{
				...pont,
				published: Date.parse('2023-10-02T04:00:00Z'),
				authors: ['Jeanne Martin'],
				tags: ['ponts', 'à lire'],
				html: '<p>Le pont de la Loire rouvre lundi.</p><img src="https://journal.example/pont.jpg">',
				language: 'fr-FR',
				isRead: true,
			},
		]);
	});

	test('of Omnivore, as an archive: the texts lie beside the lists', async () => {
		const zip = await zipOf({
			'metadata_0_to_20.json': omnivoreMetadata,
			'content/le-pont-rouvre-18af.html': '<p>Le pont de la Loire rouvre lundi.</p>',
			'content/autre.json': pinboard,
		});
		expect(await all(zip)).toEqual([
			{
				...pont,
				published: Date.parse('2023-10-02T04:00:00Z'),
				authors: ['Jeanne Martin'],
				tags: ['ponts', 'à lire'],
				summary: 'Un an de travaux.',
				html: '<p>Le pont de la Loire rouvre lundi.</p>',
				isRead: true,
			},
			{...loi, title: 'Sans texte'},
		]);
	});

	test('of Omnivore, its list alone', async () => {
		expect(await read(omnivoreMetadata)).toMatchObject([
			{title: 'Le pont rouvre', html: ''},
			{title: 'Sans texte'},
		]);
	});

	test('of Pocket, as an archive: what was marked in articles is no article', async () => {
		const zip = await zipOf({
			'part_000000.csv': pocketTable,
			'annotations/part_000000.json': JSON.stringify([
				{url: 'https://x.example/', title: 'x', highlights: []},
			]),
		});
		expect(await all(zip)).toHaveLength(2);
	});

	test('of a browser: folders are tags, but its own; what stands under a link is its note', async () => {
		expect(await read(browserPage)).toEqual([
			{...pont, tags: ['ponts', 'à lire'], note: 'À relire avant le conseil :\nla page 2.'},
			{
				...bare,
				url: 'https://autre.example/lait',
				title: 'Le prix du lait',
				kept: newYear + 1000,
				tags: ['Économie'],
			},
			{title: 'Un programme', leftOut: 'other-scheme'},
			loi,
		]);
	});

	test('of Pinboard: what it calls description is the title', async () => {
		expect(await read(pinboard)).toEqual([{...pont, tags: ['ponts', 'loire'], note: 'À relire.'}]);
	});

	test('of Karakeep: the address lies within', async () => {
		expect(await read(karakeep)).toEqual([{...pont, tags: ['ponts'], note: 'À relire.', isRead: true}]);
	});

	test('of Readwise Reader: its places are no tags', async () => {
		expect(await read(readwiseTable)).toEqual([
			{...pont, tags: ['ponts', 'loire']},
			{...loi, isRead: true},
		]);
	});

	test('of Raindrop: its unsorted ones are in no folder', async () => {
		expect(await read(raindropTable)).toEqual([
			{...pont, tags: ['ponts', 'loire'], note: 'À relire.', summary: 'Un an de travaux.'},
			{
				...bare,
				url: 'https://autre.example/lait',
				title: 'Le prix du lait',
				kept: newYear + 1000,
				tags: ['Économie'],
			},
		]);
	});

	test('of Matter: what was read', async () => {
		const {kept: _, ...undated} = pont;
		expect(await read(matterTable)).toEqual([
			{...undated, authors: ['Jeanne Martin'], tags: ['ponts'], isRead: true},
		]);
	});

	test('of actus itself: plain text as paragraphs', async () => {
		const {kept: _, ...undated} = pont;
		expect(await read(ownExport)).toEqual([
			{
				...undated,
				published: Date.parse('2023-10-02T04:00:00Z'),
				authors: ['Jeanne Martin'],
				tags: ['ponts'],
				note: 'À relire.',
				html: '<p>Le pont de la Loire &lt;rouvre> lundi.</p>\n<p>Enfin.</p>',
				isRead: true,
			},
		]);
	});

	test('with a byte order mark and semicolons, as spreadsheets leave it', async () => {
		expect(
			await read('\uFEFFURL;Title;Timestamp\r\nhttps://autre.example/loi;La loi est votée;1577880000\r\n'),
		).toEqual([loi]);
	});

	test('that is empty has nothing in it', async () => {
		expect(await read('[]')).toEqual([]);
		expect(await read('title,url,time_added,tags,status\n')).toEqual([]);
	});
});

test.each([
	['a list of addresses', 'https://journal.example/a, le pont\nhttps://journal.example/b\n'],
	['OPML', '<opml version="2.0"><body><outline xmlUrl="https://a.example/"/></body></opml>'],
	['a table of sources', 'Title,URL\nLe Fil,https://journal.example/rss\n'],
	['a page', '<!DOCTYPE html><title>Le Fil</title><p><a href="/a">Un titre</a></p>'],
	['a feed', '{"version": "https://jsonfeed.org/version/1.1", "title": "x"}'],
	['JSON of something else', '[1, 2, {"nom": "x"}]'],
	['broken JSON', '[{"url": "https://'],
	['nothing', ''],
])('%s is no export', async (_, text) => {
	expect(await read(text)).toBeUndefined();
});

test('what is no address of the web is left out, what hides or steers is cleaned', async () => {
	expect(
		await read(
			JSON.stringify([
				{title: 'Fichier', url: 'file:///etc/passwd'},
				{title: 'Rien', url: null, href: ''},
				{title: 'A\u001B[31m\nB\u202E', url: ' https://a.example/ ', tags: [{label: 'un'}, 2, null]},
			]),
		),
	).toEqual([
		{title: 'Fichier', leftOut: 'other-scheme'},
		{title: 'Rien', leftOut: 'no-address'},
		{...bare, url: 'https://a.example/', title: 'A B', tags: ['un', '2']},
	]);
});

test('a table that is cut within quotes is read up to there', async () => {
	expect(await read(`${pocketTable}"Le prix du lait,https://a.example/,1577880000\n`)).toMatchObject([
		{title: 'Le pont rouvre : « enfin », dit la mairie'},
		{title: 'La loi est votée'},
		{title: '"Le prix du lait,https://a.example/,1577880000', leftOut: 'unreadable'},
	]);
});

test('an archive that is cut is none, a text that is damaged in it is not there', async () => {
	const zip = await zipOf({
		'metadata_0_to_20.json': omnivoreMetadata,
		'content/le-pont-rouvre-18af.html': '<p>Le pont de la Loire rouvre lundi.</p>',
	});
	await expect(all(zip.subarray(0, -30))).rejects.toMatchObject({record: {kind: 'not-a-bookmark-list'}});
	const at = Buffer.from(zip).indexOf('content/le-pont') + 60;
	expect(await all(zip.map((byte, index) => (index === at ? byte ^ 0xff : byte)))).toMatchObject([
		{title: 'Le pont rouvre', html: ''},
		{title: 'Sans texte'},
	]);
});

test('a page of nothing but opened elements is read in no time', async () => {
	const page = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<dl><dt><h3>x'.repeat(100_000)}<a href="https://a.example/">fin`;
	const began = performance.now();
	expect(await read(page)).toHaveLength(1);
	expect(performance.now() - began).toBeLessThan(5000);
});

test('no broken export throws', async () => {
	const pieces = fc.constantFrom(
		'<!DOCTYPE NETSCAPE-Bookmark-file-1>',
		'<DL>',
		'</dl>',
		'<a href="',
		'https://a.example/',
		'">',
		'</a>',
		'<h3>',
		'<dd>',
		'url,tags\n',
		'"',
		',',
		'\n',
		'[{"url":"',
		'"}]',
		'{"list":{',
		'é',
	);
	await fc.assert(
		fc.asyncProperty(fc.array(pieces, {maxLength: 30}), async (parts) => {
			await read(parts.join(''));
		}),
	);
});
