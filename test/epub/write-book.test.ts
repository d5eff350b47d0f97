import {describe, expect, test} from 'vitest';
import type {BookFacts} from '../../src/epub/book-documents.ts';
import {pictureType} from '../../src/epub/picture-type.ts';
import {type Book, writeBook} from '../../src/epub/write-book.ts';
import {onePixel, readBook} from './read-book.ts';

const facts: BookFacts = {
	title: 'Favoris & « Cie »',
	language: 'fr',
	modified: Date.parse('2023-10-02T14:10:00.500Z'),
	creators: [],
	subjects: [],
	contents: 'Table des matières',
};

const made = async (
	build: (book: Book) => Promise<unknown>,
	more: Partial<BookFacts> = {},
): Promise<Buffer> => {
	const chunks: Uint8Array[] = [];
	const book = await writeBook({...facts, ...more}, async (bytes) => chunks.push(bytes));
	await build(book);
	await book.finish();
	return Buffer.concat(chunks);
};

describe('a book', () => {
	test('of several articles has a title page, its contents and a chapter each', async () => {
		const bytes = await made(
			async (book) => {
				await book.addChapter({id: 'a', title: 'Le pont <rouvre>', language: 'fr-FR', body: '<p>Enfin.</p>'});
				await book.addChapter({id: 'b', title: 'The bridge', language: 'en', body: '<p>At last.</p>'});
			},
			{titlePage: ['Le 2 octobre']},
		);
		const {text} = await readBook(bytes);
		const opf = text('EPUB/package.opf');
		expect(opf).toContain('<dc:title>Favoris &amp; « Cie »</dc:title>');
		expect(opf).toContain('<dc:language>fr-FR</dc:language>\n<dc:language>en</dc:language>');
		expect(opf).toContain('<meta property="dcterms:modified">2023-10-02T14:10:00Z</meta>');
		expect(opf.match(/idref="[^"]+"/g)).toEqual(['title', 'nav', 'c1', 'c2'].map((id) => `idref="${id}"`));
		expect(text('EPUB/nav.xhtml')).toContain(
			'<li><a href="text/00001.xhtml">Le pont &lt;rouvre&gt;</a></li>',
		);
		expect(text('EPUB/text/00002.xhtml')).toMatch(/xml:lang="en" lang="en"[\s\S]*<p>At last\.<\/p>/);
	});

	test('of one article says who wrote it, where and when', async () => {
		const {text} = await readBook(
			await made((book) => book.addChapter({id: 'a', title: 'Le pont', body: '<p>Enfin.</p>'}), {
				creators: ['Jeanne Martin'],
				publisher: 'La Tribune',
				source: 'https://journal.example/pont?a=1&b=2',
				published: Date.parse('2023-10-02T14:03:48Z'),
				subjects: ['ponts', 'Loire'],
			}),
		);
		const opf = text('EPUB/package.opf');
		for (const line of [
			'<dc:creator>Jeanne Martin</dc:creator>',
			'<dc:publisher>La Tribune</dc:publisher>',
			'<dc:source>https://journal.example/pont?a=1&amp;b=2</dc:source>',
			'<dc:date>2023-10-02T14:03:48Z</dc:date>',
			'<dc:subject>ponts</dc:subject>\n<dc:subject>Loire</dc:subject>',
		])
			expect(opf).toContain(line);
		expect(opf.match(/idref="[^"]+"/g)).toEqual(['idref="c1"']);
	});

	test('gives the day alone where no hour is known', async () => {
		const {text} = await readBook(
			await made((book) => book.addChapter({id: 'a', title: 'Le pont', body: '<p>Enfin.</p>'}), {
				published: Date.parse('2023-10-01T22:00:00Z'),
				publishedDay: 19_632,
			}),
		);
		expect(text('EPUB/package.opf')).toContain('<dc:date>2023-10-02</dc:date>');
	});

	test('holds a picture once, however often it is shown', async () => {
		const places: (string | undefined)[] = [];
		const bytes = await made(async (book) => {
			for (const id of ['a', 'b']) {
				const place = await book.addPicture(onePixel);
				places.push(place);
				await book.addChapter({id, title: id, body: `<figure><img src="${place}" alt=""/></figure>`});
			}
		});
		const {names} = await readBook(bytes);
		expect(new Set(places).size).toBe(1);
		expect(names.filter((name) => name.includes('pictures/'))).toHaveLength(1);
	});

	test('takes no picture that may hold a program, and nothing that is none', async () => {
		await made(async (book) => {
			expect(await book.addPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
			expect(await book.addPicture(Buffer.from('<!DOCTYPE html>'))).toBeUndefined();
			await book.addChapter({id: 'a', title: 'a', body: '<p>a</p>'});
		});
	});

	test('has the same identifier when it is made again of the same articles, and another of others', async () => {
		const identifier = async (...ids: readonly string[]) => {
			const bytes = await made(async (book) => {
				for (const id of ids) await book.addChapter({id, title: id, body: '<p>a</p>'});
			});
			return /<dc:identifier id="book">(urn:uuid:[0-9a-f-]{36})</.exec(
				(await readBook(bytes)).text('EPUB/package.opf'),
			)?.[1];
		};
		expect(await identifier('a', 'b')).toBe(await identifier('a', 'b'));
		expect(await identifier('a', 'b')).not.toBe(await identifier('a'));
	});

	test.each(['', 'français', 'fr_FR', '"><x'])(
		'a language that is none (%s) is the reader’s',
		async (language) => {
			const {text} = await readBook(
				await made((book) => book.addChapter({id: 'a', title: 'a', language, body: '<p>a</p>'})),
			);
			expect(text('EPUB/package.opf')).toContain('<dc:language>fr</dc:language>');
		},
	);

	test('that cannot be written fails where it was at', async () => {
		const full = Object.assign(new Error('full'), {code: 'ENOSPC'});
		await expect(writeBook(facts, async () => Promise.reject(full))).rejects.toBe(full);
	});
});

test.each([
	['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
	['GIF', [...Buffer.from('GIF89a')], 'image/gif'],
	['WebP', [...Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')], undefined],
	['nothing', [], undefined],
])('%s is known by its first bytes', (_, bytes, mediaType) => {
	expect(pictureType(Uint8Array.from(bytes))?.mediaType).toBe(mediaType);
});
