import {createHash} from 'node:crypto';
import {TextReader, Uint8ArrayReader, ZipWriter} from '@zip.js/zip.js';
import {
	type BookFacts,
	type ChapterEntry,
	container,
	contentDocument,
	languageTag,
	mimetype,
	navigation,
	type PictureEntry,
	packageDocument,
	style,
	titlePage,
} from './book-documents.ts';
import {pictureType} from './picture-type.ts';

export type Chapter = {
	/** What tells it from others, always the same for the same text. */
	readonly id: string;
	/** Not empty. */
	readonly title: string;
	readonly language?: string | undefined;
	/** The content of an XHTML body; its pictures lie where `addPicture` said. */
	readonly body: string;
};

/** A book in the making; each call is to be waited for before the next. */
export type Book = {
	/** Where a chapter finds the picture; undefined for what books do not show. One that is there already is not added again. */
	readonly addPicture: (bytes: Uint8Array) => Promise<string | undefined>;
	readonly addChapter: (chapter: Chapter) => Promise<void>;
	/** Writes the contents and the end; a book has one chapter at least. */
	readonly finish: () => Promise<void>;
};

/**
 * Begins an EPUB 3.3 that is written as it grows: of what was added, only names stay in memory. `write` gets the bytes in
 * their order, and what it throws rises from the call at work.
 */
export const writeBook = async (
	facts: BookFacts,
	write: (bytes: Uint8Array) => Promise<unknown>,
): Promise<Book> => {
	const zip = new ZipWriter(
		new WritableStream<Uint8Array>({write: async (bytes) => void (await write(bytes))}),
		{
			// What recognises a book by its first bytes wants a first file of known size, without extra fields.
			dataDescriptor: false,
			extendedTimestamp: false,
			useWebWorkers: false,
			lastModDate: new Date(facts.modified),
		},
	);
	const usual = languageTag(facts.language) ?? 'und';
	const chapters: ChapterEntry[] = [];
	const pictures = new Map<string, PictureEntry>();
	const languages = new Set<string>();
	const identity = createHash('sha256').update(facts.title);
	const add = (name: string, text: string) => zip.add(`EPUB/${name}`, new TextReader(text));

	await zip.add('mimetype', new TextReader(mimetype), {level: 0});
	await zip.add('META-INF/container.xml', new TextReader(container));
	await add('style.css', style);
	return {
		addPicture: async (bytes) => {
			const type = pictureType(bytes);
			if (!type) return undefined;
			const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
			const file = `pictures/${name}.${type.extension}`;
			if (!pictures.has(name)) {
				pictures.set(name, {...type, file});
				// Pictures are packed by themselves.
				await zip.add(`EPUB/${file}`, new Uint8ArrayReader(bytes), {level: 0});
			}
			return `../${file}`;
		},
		addChapter: async ({id, title, language, body}) => {
			const tag = languageTag(language) ?? usual;
			const file = `text/${String(chapters.length + 1).padStart(5, '0')}.xhtml`;
			chapters.push({file, title});
			languages.add(tag);
			identity.update(`\0${id}`);
			await add(file, contentDocument(title, tag, body));
		},
		finish: async () => {
			const identifier = `urn:uuid:${uuidOf(identity.digest())}`;
			const contents = {identifier, languages: [...languages], chapters, pictures: [...pictures.values()]};
			if (facts.titlePage) await add('title.xhtml', titlePage(facts, usual, facts.titlePage));
			await add('nav.xhtml', navigation(facts, usual, chapters));
			await add('package.opf', packageDocument(facts, contents));
			await zip.close();
		},
	};
};

/** A UUID of our own making from a hash (RFC 9562, version 8). */
const uuidOf = (hash: Buffer): string => {
	const bytes = hash.subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
