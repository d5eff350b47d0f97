import {addressIn} from '../../feed/import-addresses.ts';
import {cleanNote, eachOnce} from '../../model/annotation.ts';
import type {Article} from '../../model/article.ts';
import type {LeftOut} from '../../model/left-out.ts';
import type {Bookmark} from '../../model/marks.ts';
import {problem} from '../../model/problem.ts';
import {identityOf, waysToWrite} from '../../saved/same-address.ts';
import {type SavedArticle, type SavedItem, savedItem} from '../../saved/saved-article.ts';
import {foldMarks} from './keep.ts';
import type {ListFile} from './read-list-file.ts';
import {savedId, savedSource} from './saved-source.ts';
import type {Services} from './services.ts';

export type KeptSaved = {
	/** Bookmarks that are new, and articles that were bookmarks already. */
	readonly added: number;
	readonly known: number;
	/** How many of the new ones came with their text. */
	readonly texts: number;
	readonly leftOut: readonly LeftOut[];
};

/** Articles taken in at once: each time, the library is walked over once to see which it has. */
const batchLength = 500;

/** The articles in another service's export; undefined for what is none. */
export const savedIn = async ({bytes, text, url}: ListFile): Promise<Items | undefined> => {
	const {readSaved} = await import('../../saved/read-saved.ts');
	return readSaved(bytes, text, url);
};

type Items = AsyncIterable<SavedItem> | Iterable<SavedItem>;

/** The articles of a list of addresses, one a line, bare or as Markdown. Throws 'not-a-bookmark-list' where there are none. */
export const listedIn = ({text, url}: ListFile): Items => {
	const items = text
		.slice(0, longestList)
		.split(/\r\n?|\n/)
		.filter((line) => !/^\s*(?:#|$)/.test(line))
		.map((line) => {
			const found = addressIn(line.slice(0, longestLine));
			return savedItem({url: found?.address, title: found?.title || (found ? undefined : line)});
		});
	if (/^\s*<(?!https?:)/.test(text) || !items.some((item) => 'url' in item))
		throw problem('not-a-bookmark-list', {url});
	return items;
};

const longestList = 50_000_000;
const longestLine = 4000;

/**
 * Keeps articles of another service as bookmarks, with their tags, notes and texts. One that the library has is kept there, by its
 * address; others belong to a source made of their site, which nobody follows. The same again changes nothing.
 */
export const keepSaved = async (services: Services, items: Items): Promise<KeptSaved> => {
	const leftOut: LeftOut[] = [];
	const seen = new Set<string>();
	const sum = {added: 0, known: 0, texts: 0};
	let batch: SavedArticle[] = [];
	const keep = async () => {
		const kept = keepBatch(services, batch);
		sum.added += kept.added;
		sum.known += kept.known;
		sum.texts += kept.texts;
		batch = [];
		await foldMarks(services);
	};
	for await (const item of items) {
		if ('leftOut' in item) leftOut.push({title: item.title, reason: item.leftOut});
		else if (seen.has(identityOf(item.url)))
			leftOut.push({title: item.title || item.url, reason: 'duplicate'});
		else {
			seen.add(identityOf(item.url));
			if (batch.push(item) >= batchLength) await keep();
		}
	}
	if (batch.length > 0) await keep();
	return {...sum, leftOut};
};

const keepBatch = (
	{library, clock}: Services,
	batch: readonly SavedArticle[],
): Omit<KeptSaved, 'leftOut'> => {
	const now = clock();
	const ids = library.idsAt(batch.flatMap(({url}) => waysToWrite(url)));
	const sum = {added: 0, known: 0, texts: 0};
	const read: string[] = [];
	for (const saved of batch) {
		const here = waysToWrite(saved.url).flatMap((way) => ids.get(way) ?? [])[0];
		const bookmark = bookmarkOf(saved, now);
		const id = here ?? bookmark.article.headline.id;
		if (library.headline(id)?.isBookmarked) {
			sum.known++;
			continue;
		}
		if (here === undefined) {
			library.applyDeeds([], [bookmark]);
			// What was let go before, and is gone, comes back when the deed is taken back first.
			if (library.setMark([id], 'isBookmarked', true).length > 0) library.applyDeeds([], [bookmark]);
			if (saved.html !== '') sum.texts++;
			if (saved.isRead) read.push(id);
		} else {
			library.setMark([id], 'isBookmarked', true);
			const {note, tags = []} = library.headline(id) ?? {};
			library.annotate(id, {
				tags: eachOnce([...tags, ...saved.tags]),
				...(note === undefined && saved.note !== undefined && {note: cleanNote(saved.note)}),
			});
		}
		sum.added++;
	}
	library.setMark(read, 'isRead', true);
	return sum;
};

const bookmarkOf = (saved: SavedArticle, now: number): Bookmark => {
	const {url, title, published, authors, summary, html, language} = saved;
	const kept = Math.min(saved.kept ?? now, now);
	const note = cleanNote(saved.note ?? '');
	const tags = eachOnce(saved.tags);
	const source = savedSource(url);
	const article: Article = {
		headline: {
			id: savedId(source, url),
			place: {sort: Math.min(published ?? kept, now), position: 0, order: 0, row: 0},
			title: title || url,
			url,
			sourceKey: source.key,
			sourceUrl: source.url,
			sourceTitle: source.title,
			...(published !== undefined && {published}),
			...(authors.length > 0 && {author: authors.join(', ')}),
			...(summary !== undefined && {summary}),
			access: 'unknown',
			isRead: false,
			isBookmarked: true,
			...(note !== '' && {note}),
			...(tags.length > 0 && {tags}),
		},
		authors,
		html,
		...(language !== undefined && {language}),
		enclosures: [],
	};
	return {article, kept};
};
