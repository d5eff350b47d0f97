import {authorsOf} from './authors.ts';
import {type EntryDraft, type FeedDraft, firstOf, maxEntries} from './draft.ts';
import {enclosuresOf} from './enclosures.ts';
import {baseWithin, webUrl} from './links.ts';
import {textAsHtml, titleText} from './plain-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1; undefined if the value is none. */
export const readJsonFeed = (value: unknown, url: string): FeedDraft | undefined => {
	const feed = fieldsOf(value);
	if (!feed || !isJsonFeed(feed)) return undefined;
	const homepage = webUrl(stringOf(feed.home_page_url), url);
	const base = baseWithin(url, homepage ?? webUrl(stringOf(feed.feed_url), url));
	const authors = namesOf(feed);
	return {
		kind: 'json',
		title: titleText(stringOf(feed.title) ?? ''),
		homepage,
		language: stringOf(feed.language),
		ttl: undefined,
		entries: objectsIn(feed.items)
			.slice(0, maxEntries)
			.map((item) => draftOfItem(item, base, authors)),
	};
};

const isJsonFeed = (feed: Fields): boolean => {
	if (stringOf(feed.version)?.includes('jsonfeed.org/version/')) return true;
	return (
		Array.isArray(feed.items) &&
		['title', 'home_page_url', 'feed_url'].some((name) => typeof feed[name] === 'string')
	);
};

const draftOfItem = (
	item: Fields,
	base: string,
	feedAuthors: readonly (string | undefined)[],
): EntryDraft => {
	const text = stringOf(item.content_text);
	const summary = stringOf(item.summary);
	const content = firstOf(stringOf(item.content_html), text && textAsHtml(text));
	const pictures = [item.image, item.banner_image].map((picture) => ({
		url: stringOf(picture),
		type: 'image/*',
	}));
	return {
		guid: stringOf(item.id),
		url: webUrl(stringOf(item.url), base) ?? webUrl(stringOf(item.external_url), base),
		title: titleText(stringOf(item.title) ?? '', 'text'),
		published: [stringOf(item.date_published), stringOf(item.date_modified)],
		updated: [stringOf(item.date_modified)],
		authors: authorsOf(namesOf(item), feedAuthors),
		html: content ?? (summary ? textAsHtml(summary) : ''),
		introduction: content && summary ? textAsHtml(summary) : undefined,
		base,
		language: stringOf(item.language),
		enclosures: enclosuresOf(
			[
				...objectsIn(item.attachments).map((attachment) => ({
					url: stringOf(attachment.url),
					type: stringOf(attachment.mime_type),
					length: Number(attachment.size_in_bytes),
				})),
				...pictures,
			],
			base,
		),
		terms: listOf(item.tags).flatMap((tag) => stringOf(tag) ?? []),
	};
};

/** 1.1 has `authors`, 1.0 one `author`; some write mere names. */
const namesOf = (holder: Fields): readonly (string | undefined)[] =>
	[...listOf(holder.authors), holder.author].map(
		(author) => stringOf(author) ?? stringOf(fieldsOf(author)?.name),
	);

const fieldsOf = (value: unknown): Fields | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const objectsIn = (value: unknown): readonly Fields[] =>
	listOf(value)
		.map(fieldsOf)
		.filter((fields) => fields !== undefined);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Ids are numbers in some feeds; 1.0 says to take them as text. */
const stringOf = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value.trim() || undefined;
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
};
