import {type FileEntry, Uint8ArrayReader, ZipReader} from '@zip.js/zip.js';
import {problem} from '../model/problem.ts';
import {isBookmarkPage, readBookmarkPage} from './read-bookmark-page.ts';
import {recordsIn} from './read-json.ts';
import {isTable, readTable} from './read-table.ts';
import type {SavedItem} from './saved-article.ts';
import {itemOf} from './saved-record.ts';

/** Files that are looked at, the bytes of one when unpacked, and of all of them. */
const mostFiles = 200_000;
const mostBytes = 50_000_000;
const mostBytesOfAll = 2_000_000_000;

/** Whether bytes are those of a zip archive. */
export const isArchive = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** What stands beside the lists: what was marked in articles, lists of other people's, texts that are read with their list. */
const isBeside = (name: string): boolean =>
	/(?:^|\/)(?:annotations|collections|content|__MACOSX)\//.test(name);

/**
 * The articles of an archive: Omnivore's (`metadata_*.json`, and `content/<slug>.html` with their texts, each unpacked when its turn
 * comes), Pocket's (tables), or of whatever other lists are in it. Throws 'not-a-bookmark-list' where it cannot be opened.
 */
export async function* readArchive(bytes: Uint8Array, url: string): AsyncGenerator<SavedItem> {
	const files = await filesIn(bytes, url);
	let left = mostBytesOfAll;
	const textOf = async (entry: FileEntry | undefined): Promise<string> => {
		if (!entry || entry.uncompressedSize > left) return '';
		left -= entry.uncompressedSize;
		// One that is damaged is as one that is not there.
		return unpacked(entry).catch(() => '');
	};
	for (const [name, entry] of files) {
		if (isBeside(name) || !/\.(?:json|csv|html?)$/i.test(name)) continue;
		const text = await textOf(entry);
		if (isBookmarkPage(text)) yield* readBookmarkPage(text);
		else if (isTable(text)) yield* readTable(text);
		else {
			const folder = name.slice(0, name.lastIndexOf('/') + 1);
			for (const record of recordsIn(text) ?? []) {
				const content = files.get(`${folder}content/${record.slug}.html`);
				yield itemOf(content ? {...record, content: await textOf(content)} : record);
			}
		}
	}
}

/** The text of a file; what its archive says of its size may be a lie. */
const unpacked = async (entry: FileEntry): Promise<string> => {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const sink = new WritableStream<Uint8Array>({
		write: (chunk) => {
			length += chunk.length;
			if (length > mostBytes) throw new RangeError(`${entry.filename} is larger than it says`);
			chunks.push(chunk);
		},
	});
	await entry.getData(sink, {checkSignature: true});
	return new TextDecoder().decode(Buffer.concat(chunks));
};

const filesIn = async (bytes: Uint8Array, url: string): Promise<ReadonlyMap<string, FileEntry>> => {
	const zip = new ZipReader(new Uint8ArrayReader(bytes), {useWebWorkers: false});
	const files = new Map<string, FileEntry>();
	try {
		for await (const entry of zip.getEntriesGenerator()) {
			if (files.size >= mostFiles) break;
			if (!entry.directory && entry.uncompressedSize <= mostBytes) files.set(entry.filename, entry);
		}
	} catch (error) {
		throw problem('not-a-bookmark-list', {url}, error);
	}
	return files;
};
