import {isArchive, readArchive} from './read-archive.ts';
import {isBookmarkPage, readBookmarkPage} from './read-bookmark-page.ts';
import {recordsIn} from './read-json.ts';
import {isTable, readTable} from './read-table.ts';
import type {SavedItem} from './saved-article.ts';
import {itemOf} from './saved-record.ts';

/**
 * The articles in another service's export, whichever it is: a table (Pocket, Instapaper, Readwise), JSON (Wallabag, Omnivore,
 * Pinboard, Karakeep, actus), a page of bookmarks (browsers, Pocket), or an archive of such files. Undefined for what is none.
 * `text` is what the bytes say, `url` where they
 * are from.
 */
export const readSaved = (
	bytes: Uint8Array,
	text: string,
	url: string,
): AsyncIterable<SavedItem> | Iterable<SavedItem> | undefined => {
	if (isArchive(bytes)) return readArchive(bytes, url);
	if (/^\s*[[{]/.test(text)) {
		const records = recordsIn(text);
		return records && items(records.values(), itemOf);
	}
	if (isBookmarkPage(text)) return readBookmarkPage(text);
	return isTable(text) ? readTable(text) : undefined;
};

/** One after the other, so that not all texts are there twice. */
function* items<Value, Item>(values: Iterable<Value>, of: (value: Value) => Item): Generator<Item> {
	for (const value of values) yield of(value);
}
