import {TextWriter, Uint8ArrayReader, ZipReader} from '@zip.js/zip.js';
import {expect} from 'vitest';
import {parseXml} from '../assets/parse-xml.ts';

/** A PNG of one pixel. */
export const onePixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

export type ReadBook = {
	/** The names of its files, in their order. */
	readonly names: readonly string[];
	/** Those that are text. */
	readonly texts: ReadonlyMap<string, string>;
	readonly text: (name: string) => string;
};

/** Opens a book and holds it to what every EPUB must be (EPUB 3.3, OCF and package); each fault fails the test. */
export const readBook = async (bytes: Uint8Array): Promise<ReadBook> => {
	// The first file tells what it is by bytes at fixed places: stored, with no extra field (OCF, « mimetype »).
	expect(Buffer.from(bytes.subarray(0, 58)).toString('latin1')).toMatch(
		/^PK\u0003\u0004[\s\S]{4}\0\0[\s\S]{8}\u0014\0\0\0\u0014\0\0\0\u0008\0\0\0mimetypeapplication\/epub\+zip$/,
	);
	const entries = await new ZipReader(new Uint8ArrayReader(bytes), {useWebWorkers: false}).getEntries();
	const names = entries.map(({filename}) => filename);
	const texts = new Map<string, string>();
	for (const entry of entries) {
		if (entry.directory || /\.(?:jpg|png|gif)$/.test(entry.filename)) continue;
		texts.set(entry.filename, await entry.getData(new TextWriter()));
	}
	const text = (name: string): string => texts.get(name) ?? '';
	for (const [name, xml] of texts) if (/\.(?:xhtml|opf|xml)$/.test(name)) parseXml(xml);
	expect(new Set(names).size).toBe(names.length);

	const opf = text('EPUB/package.opf');
	expect(text('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
	for (const needed of [
		'dc:identifier id="book"',
		'dc:title',
		'dc:language',
		'meta property="dcterms:modified"',
	])
		expect(opf).toMatch(new RegExp(`<${needed}>[^<]+<`));

	const items = [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
	const listed = items.map(([, , href]) => `EPUB/${href}`);
	const outside = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
	expect(listed.toSorted()).toEqual(names.filter((name) => !outside.includes(name)).toSorted());
	const ids = items.map(([, id = '']) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, id = ''] of opf.matchAll(/<itemref idref="([^"]+)"/g)) expect(ids).toContain(id);

	for (const [name, xml] of texts) {
		for (const [, address = ''] of xml.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
			if (!name.endsWith('.xhtml') || /^(?:https?|mailto):/.test(address)) continue;
			const target = new URL(address, `book:/${name}`).pathname.slice(1);
			expect(names, `${name} leads to ${address}`).toContain(target);
		}
		expect([...xml.matchAll(/<img [^>]*src="https?:/g)]).toEqual([]);
	}
	return {names, texts, text};
};
