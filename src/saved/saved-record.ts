import {parseDate} from '../model/dates.ts';
import {type SavedItem, savedItem} from './saved-article.ts';

/** A row of a table or an object of JSON; its fields by their names, which every service writes in its own way. */
export type SavedRecord = Readonly<Record<string, unknown>>;

/**
 * What each fact is called: by Pocket (CSV and API), Instapaper, Wallabag, Omnivore, Raindrop, Readwise Reader, Matter, Pinboard,
 * Karakeep, Linkding and actus; in lower case, letters alone.
 */
const names = {
	url: ['url', 'href', 'link', 'resolvedurl', 'givenurl', 'sourceurl', 'originalurl'],
	title: ['title', 'resolvedtitle', 'giventitle'],
	kept: [
		'timeadded',
		'savedat',
		'saveddate',
		'createdat',
		'created',
		'timestamp',
		'time',
		'dateadded',
		'added',
	],
	published: ['publishedat', 'publisheddate', 'published', 'publicationdate'],
	authors: ['authors', 'author', 'publishedby', 'byline'],
	tags: ['tags', 'labels', 'documenttags', 'tagnames'],
	note: ['note', 'notes', 'extended', 'documentnote'],
	summary: ['summary', 'excerpt', 'selection'],
	html: ['content', 'html'],
	text: ['text'],
	language: ['language', 'lang'],
	folder: ['folder', 'location', 'state', 'status'],
} as const;

/** Where an article lies that was put away, and where others do: no words of the reader's. */
const archives = /^(?:archived?|1|read|done|2)$/i;
const places =
	/^(?:archived?|unread|inbox|new|later|feed|shortlist|home|starred|succeeded|processing|active|unsorted|0|1|2|read|done)$/i;

/** Whether fields name an address. */
export const hasAddress = (fields: readonly string[]): boolean =>
	fields.some((field) => (names.url as readonly string[]).includes(plain(field)));

/** Whether fields are those of an export: besides an address they have what is said of articles alone. */
export const isOfSaved = (fields: readonly string[]): boolean => {
	const others: readonly string[] = [...names.kept, ...names.tags, ...names.folder];
	return hasAddress(fields) && fields.some((field) => others.includes(plain(field)));
};

/** The article that a record tells of. */
export const itemOf = (record: SavedRecord): SavedItem => {
	const fields = new Map(Object.entries(record).map(([name, value]) => [plain(name), value]));
	const content = fields.get('content');
	// Karakeep keeps the address within.
	if (isRecord(content)) for (const [name, value] of Object.entries(content)) fields.set(plain(name), value);
	const first = (fact: keyof typeof names): unknown =>
		names[fact]
			.map((name) => fields.get(name))
			.find((value) => value !== undefined && value !== null && value !== '');
	const isPinboard = fields.has('href');
	const place = textOf(first('folder')) ?? '';
	const hasFolder = fields.has('folder') && place !== '' && !places.test(place);
	const language = textOf(first('language'))?.replaceAll('_', '-');
	return savedItem({
		url: textOf(first('url')),
		title: textOf(first('title')) ?? (isPinboard ? textOf(fields.get('description')) : undefined),
		kept: dateOf(first('kept')),
		published: dateOf(first('published')),
		authors: listOf(first('authors'), /\s*[;,]\s*/),
		tags: [...(hasFolder ? [place] : []), ...tagsOf(first('tags'), isPinboard)],
		note: textOf(first('note')),
		summary: textOf(first('summary')) ?? (isPinboard ? undefined : textOf(fields.get('description'))),
		html: htmlOf(first('html'), first('text')),
		language,
		isRead:
			archives.test(place) || ['isarchived', 'archived', 'read'].some((name) => isTrue(fields.get(name))),
	});
};

/** « time_added », « Saved date » and « savedAt » are written with the same letters, almost. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const isRecord = (value: unknown): value is SavedRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => {
	if (typeof value === 'number') return String(value);
	if (isRecord(value)) return textOf(value.label ?? value.name ?? value.tag ?? value.title);
	return typeof value === 'string' && value !== '' ? value : undefined;
};

const dateOf = (value: unknown): number | undefined => {
	const text = textOf(value);
	return text === undefined ? undefined : parseDate(text);
};

const isTrue = (value: unknown): boolean =>
	value === true || value === 1 || (typeof value === 'string' && /^(?:1|true|yes)$/i.test(value));

const mostOfOne = 200;

const listOf = (value: unknown, separator: RegExp): readonly string[] => {
	const items = Array.isArray(value)
		? value.slice(0, mostOfOne).flatMap((item) => textOf(item) ?? [])
		: isRecord(value)
			? Object.keys(value)
			: (textOf(value) ?? '').slice(0, 10_000).split(separator);
	return items.filter((item) => item !== '').slice(0, mostOfOne);
};

/** Pocket parts tags by « | », Instapaper writes them as JSON, Pinboard parts them by spaces, others by commas. */
const tagsOf = (value: unknown, isPinboard: boolean): readonly string[] => {
	const text = typeof value === 'string' ? value.trim() : '';
	if (/^\[.*\]$/s.test(text)) {
		const list = parsed(text);
		if (Array.isArray(list)) return listOf(list, /,/);
	}
	return listOf(value, text.includes('|') ? /\s*\|\s*/ : isPinboard ? /\s+/ : /\s*,\s*/);
};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Plain text as paragraphs. */
const htmlOf = (html: unknown, text: unknown): string | undefined => {
	if (typeof html === 'string') return html;
	if (typeof text !== 'string') return undefined;
	return text
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
		.join('\n');
};
