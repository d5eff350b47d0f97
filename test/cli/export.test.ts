import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {onePixel, readBook} from '../epub/read-book.ts';
import {fields, webpFile} from '../support/picture-files.ts';
import {type Machine, startMachine} from './command-runs.ts';
import {laTribune, rss} from './feeds.ts';

let machine: Machine;
let ids: readonly string[];
const run = (...argv: readonly string[]) => machine.run(...argv);
const json = (...argv: readonly string[]) => machine.json(...argv);
const path = (name: string) => join(machine.directory, name);

/** The three headlines of La Tribune, the first two bookmarked. */
beforeEach(async () => {
	machine = await startMachine();
	machine.server.on('/f', {body: laTribune});
	await run('add', machine.server.url('/f'));
	ids = ((await json('list')) as readonly {readonly id: string}[]).map(({id}) => id);
	await run('mark', ...ids.slice(0, 2), '--bookmark');
});
afterEach(() => machine.close());

const head = [
	'---',
	'title: "Le pont rouvre\u00A0: « enfin »"',
	'author: "Jeanne Martin"',
	'source: "La Tribune"',
	'url: "https://journal.example/pont"',
	'date: 2023-10-02T14:03:48Z',
	'---',
	'',
	'',
].join('\n');

describe('the bookmarks', () => {
	test('as Markdown: each with its facts in front', async () => {
		const {code, out} = await run('export', '--bookmarks');
		expect(code).toBe(0);
		const first = (await run('read', ids[0] ?? '', '--markdown')).out;
		expect(out.startsWith(`${head}${first}\n---\ntitle: "Élections : ce qui change"\n`)).toBe(true);
		expect(await run('export', '--bookmarks', '-o', 'favoris.md')).toEqual({
			code: 0,
			out: '2 articles écrits dans favoris.md.\n',
			err: '',
		});
		expect(await readFile(path('favoris.md'), 'utf8')).toBe(out);
	});

	test('as JSON: an array of articles with their text', async () => {
		const articles = await Promise.all(ids.slice(0, 2).map((id) => json('read', id)));
		expect(JSON.parse((await run('export', '--bookmarks', '--format', 'json')).out)).toEqual(articles);
	});

	test('as plain text, parted by a rule', async () => {
		const {out} = await run('export', '--bookmarks', '--format', 'text');
		await run('mark', ...ids, '--unbookmark');
		const [first, second] = await Promise.all(ids.slice(0, 2).map(async (id) => (await run('read', id)).out));
		expect(out).toBe(`${first}\n${'─'.repeat(40)}\n\n${second}`);
	});

	test('as a book, a chapter each', async () => {
		expect(await run('export', '--bookmarks', '--format', 'epub', '-o', 'favoris.epub')).toMatchObject({
			code: 0,
			out: '2 articles écrits dans favoris.epub.\n',
		});
		const {text} = await readBook(await readFile(path('favoris.epub')));
		expect(text('EPUB/package.opf')).toContain('<dc:title>Favoris</dc:title>');
		expect(text('EPUB/title.xhtml')).toContain('le 02/10/2023 à 16:10');
		expect([...text('EPUB/nav.xhtml').matchAll(/html">([^<]+)</g)].map(([, title]) => title)).toEqual([
			'Le pont rouvre\u00A0: « enfin »',
			'Élections : ce qui change',
		]);
		const chapter = text('EPUB/text/00001.xhtml');
		expect(chapter).toContain(
			'<p class="byline">La Tribune · Jeanne Martin · Publié le 2 octobre 2023 à 16:03</p>',
		);
		expect(chapter).toContain('<li><a href="https://journal.example/budget">Trois millions</a> d’euros</li>');
		expect(chapter).toContain('<p class="address"><a href="https://journal.example/pont">');
	});

	test('in a book have the pictures that are kept of them, what the reader wrote, and alternative text for other pictures', async () => {
		const items = [
			{
				title: 'Le pont',
				at: 'Mon, 02 Oct 2023 16:03:48 +0200',
				more: `<link>https://journal.example/images</link><content:encoded><![CDATA[<p>Voir.</p>
					<figure><img src="/pont.png" alt="Le pont"><figcaption>Rouvert</figcaption></figure>
					<img src="/loire.jpg" alt="La Loire"><img src="/quai.webp" alt="Le quai">]]></content:encoded>`,
			},
		];
		machine.server.on('/images', {body: rss('Images', items)});
		await run('add', machine.server.url('/images'));
		const [{id = ''} = {}] = (await json('list', '--source', 'Images')) as readonly {readonly id: string}[];
		await run('mark', id, '--tag', 'ponts', '--note', 'À revoir.');
		const store = await machine.services.marks();
		await store.writePicture(id, 'https://journal.example/pont.png', 'image/png', onePixel);
		const webp = await webpFile(fields(48, 32));
		await store.writePicture(id, 'https://journal.example/quai.webp', 'image/webp', webp);
		await run('export', '--tag', 'ponts', '--format', 'epub', '-o', 'images.epub');
		const {text, names} = await readBook(await readFile(path('images.epub')));
		const [picture = ''] = names.filter((name) => /^EPUB\/pictures\/.*\.png$/.test(name));
		const chapter = text('EPUB/text/00001.xhtml');
		expect(chapter).toContain(
			`<figure><img src="../${picture.slice('EPUB/'.length)}" alt="Le pont"/><figcaption>Rouvert</figcaption></figure>`,
		);
		expect(chapter).toContain('<figure><p class="picture">[La Loire]</p></figure>');
		// Old reading systems, and the rules before EPUB 3.3, know no WebP.
		expect(chapter).toMatch(/<img src="\.\.\/pictures\/\w+\.jpg" alt="Le quai"\/>/);
		expect(chapter).toContain('<p class="about">#ponts</p>\n<p class="about">Note : À revoir.</p>');
		expect(text('EPUB/package.opf')).toContain('<dc:title>Favoris · ponts</dc:title>');
	});

	test('in a book have the picture that their feed attaches to them, where their text has none', async () => {
		const more =
			'<link>https://journal.example/jointe</link><enclosure url="https://journal.example/jointe.png" type="image/png" length="1"/><content:encoded><![CDATA[<p>Elle tient.</p>]]></content:encoded>';
		const items = [{title: 'La digue', at: 'Mon, 02 Oct 2023 16:03:48 +0200', more}];
		machine.server.on('/jointes', {body: rss('Jointes', items)});
		await run('add', machine.server.url('/jointes'));
		const [{id = ''} = {}] = (await json('list', '--source', 'Jointes')) as readonly {readonly id: string}[];
		await run('mark', id, '--tag', 'digues');
		const store = await machine.services.marks();
		await store.writePicture(id, 'https://journal.example/jointe.png', 'image/png', onePixel);
		await run('export', '--tag', 'digues', '--format', 'epub', '-o', 'jointes.epub');
		const {text} = await readBook(await readFile(path('jointes.epub')));
		expect(text('EPUB/text/00001.xhtml')).toMatch(
			/<figure><img src="\.\.\/pictures\/\w+\.png" alt=""\/><\/figure>\n<p>Elle tient\.<\/p>/,
		);
		expect((await run('export', '--tag', 'digues')).out).toContain(
			'\n\n![](https://journal.example/jointe.png)\n\nElle tient.',
		);
	});

	test('of which there are none: nothing, an empty array, and no book', async () => {
		await run('mark', ...ids, '--unbookmark');
		expect(await run('export', '--bookmarks')).toEqual({code: 0, out: '', err: ''});
		expect((await run('export', '--bookmarks', '--format', 'json')).out).toBe('[]\n');
		expect(await run('export', '--bookmarks', '--format', 'epub', '-o', 'a.epub')).toMatchObject({
			code: 1,
			err: expect.stringMatching(/^Il n’y a aucun article à écrire\./),
		});
	});
});

describe('articles that are named', () => {
	test('by id or address, bookmarks or not', async () => {
		const {out} = await run('export', 'https://journal.example/pont', '--format', 'json');
		expect(JSON.parse(out)).toEqual([await json('read', ids[0] ?? '')]);
		const both = await run('export', ids[2] ?? '', ids[0] ?? '', '--format', 'json');
		expect(JSON.parse(both.out).map(({id}: {readonly id: string}) => id)).toEqual([ids[2], ids[0]]);
	});

	test('one is a book of its own title, without a title page', async () => {
		await run('export', ids[0] ?? '', '--format', 'epub', '-o', 'pont.epub');
		const {text, names} = await readBook(await readFile(path('pont.epub')));
		const opf = text('EPUB/package.opf');
		expect(opf).toContain('<dc:title>Le pont rouvre\u00A0: « enfin »</dc:title>');
		expect(opf).toContain('<dc:creator>Jeanne Martin</dc:creator>');
		expect(names).not.toContain('EPUB/title.xhtml');
	});

	test('in a book have the pictures that can be had now', async () => {
		const shown = `<content:encoded><![CDATA[<p>Voir.</p><img src="${machine.server.url('/pont.png')}" alt="Le pont">
			<img src="${machine.server.url('/perdue.png')}" alt="Perdue">]]></content:encoded>`;
		machine.server.on('/images', {body: rss('Images', [{title: 'Le pont', more: shown}])});
		machine.server.on('/pont.png', {body: onePixel, headers: {'Content-Type': 'image/png'}});
		await run('add', machine.server.url('/images'));
		const [{id = ''} = {}] = (await json('list', '--source', 'Images')) as readonly {readonly id: string}[];
		await run('export', id, '--format', 'epub', '-o', 'images.epub');
		const {text} = await readBook(await readFile(path('images.epub')));
		expect(text('EPUB/text/00001.xhtml')).toMatch(
			/<figure><img src="\.\.\/pictures\/\w+\.png" alt="Le pont"\/><\/figure>\n<figure><p class="picture">\[Perdue\]<\/p><\/figure>/,
		);
	});

	test('that nobody knows fail', async () => {
		expect(await run('export', 'abc_def')).toMatchObject({
			code: 1,
			err: expect.stringMatching(/^Aucun article « abc_def »/),
		});
	});

	test('that nobody knows leave an older file as it was', async () => {
		await machine.file('notes.md', 'À moi.');
		await run('export', 'abc_def', '-o', 'notes.md');
		expect(await readFile(path('notes.md'), 'utf8')).toBe('À moi.');
	});
});

describe('into a folder', () => {
	const names = () => readdir(path('notes'));

	test('a file each, named by day and title; again changes nothing', async () => {
		const written = {code: 0, out: '2 articles écrits dans notes/.\n', err: ''};
		expect(await run('export', '--bookmarks', '-o', 'notes/')).toEqual(written);
		const files = ['2023-10-01 Élections - ce qui change.md', '2023-10-02 Le pont rouvre - « enfin ».md'];
		expect((await names()).toSorted()).toEqual(files);
		expect((await readFile(path(`notes/${files[1]}`), 'utf8')).startsWith(head)).toBe(true);
		expect(await run('export', '--bookmarks', '-o', 'notes')).toMatchObject({code: 0});
		expect((await names()).toSorted()).toEqual(files);
	});

	test('a file that the reader has written in stays, the new one gets a number', async () => {
		await run('export', ids[0] ?? '', '-o', 'notes/');
		const [name = ''] = await names();
		await writeFile(path(`notes/${name}`), 'À moi.');
		await run('export', ids[0] ?? '', '-o', 'notes/');
		await run('export', ids[0] ?? '', '-o', 'notes/');
		expect((await names()).toSorted()).toEqual([name.replace('.md', ' 2.md'), name].toSorted());
		expect(await readFile(path(`notes/${name}`), 'utf8')).toBe('À moi.');
	});

	test('that cannot be made fails', async () => {
		await machine.file('plein', '');
		expect(await run('export', ids[0] ?? '', '-o', 'plein/notes/')).toMatchObject({
			code: 1,
			err: expect.stringMatching(/plein\/notes ne s’écrit pas \(ENOTDIR\)/),
		});
	});
});

test('a book is not for the screen', async () => {
	expect(await machine.runIn(80, 'export', '--bookmarks', '--format', 'epub')).toEqual({
		code: 1,
		out: '',
		err: 'Un EPUB ne se lit pas à l’écran. Nommez un fichier à écrire : -o FICHIER.epub\n',
	});
});
