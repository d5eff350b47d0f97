import {cleanNote, eachOnce} from '../model/annotation.ts';
import type {Headline, Whole} from '../model/article.ts';
import type {Bookmark} from '../model/marks.ts';
import {isJson, type Json} from './json-file.ts';

const has = (json: Json, type: 'string' | 'number', ...names: readonly string[]): boolean =>
	names.every((name) => typeof json[name] === type);

/** Whether a file holds a bookmark with all that is needed to open it. */
export const isBookmarkFile = (json: Json): boolean => {
	const {article, kept} = json;
	if (!isJson(article) || typeof kept !== 'number') return false;
	const {headline, authors, enclosures} = article;
	if (!isJson(headline) || !Array.isArray(authors) || !Array.isArray(enclosures)) return false;
	return (
		has(article, 'string', 'html') &&
		isVersion(article.feedVersion) &&
		has(headline, 'string', 'id', 'title', 'sourceKey', 'sourceUrl', 'sourceTitle', 'access') &&
		isJson(headline.place) &&
		has(headline.place, 'number', 'sort', 'position')
	);
};

/** A bookmark may have none. */
const isVersion = (version: unknown): boolean =>
	version === undefined ||
	(isJson(version) && has(version, 'string', 'html', 'access') && Array.isArray(version.authors));

/** The bookmark of the article `id`; none if the file is empty or another article's. */
export const parseBookmark = (id: string, json: Json): Bookmark | undefined => {
	if (!isBookmarkFile(json)) return undefined;
	const bookmark = json as unknown as Bookmark;
	const {article} = bookmark;
	return article.headline.id === id
		? {...bookmark, article: {...article, headline: withWritten(article.headline)}}
		: undefined;
};

/** What is written on it may come from an editor, or from another machine: as it may stand, or not at all. */
const withWritten = ({note, tags, whole, ...headline}: Headline): Headline => {
	const said = typeof note === 'string' ? cleanNote(note) : '';
	const given = Array.isArray(tags) ? eachOnce(tags.filter((tag) => typeof tag === 'string')) : [];
	return {
		...headline,
		...(said !== '' && {note: said}),
		...(given.length > 0 && {tags: given}),
		...(isWhole(whole) && {whole}),
	};
};

const isWhole = (whole: unknown): whole is Whole =>
	isJson(whole) && has(whole, 'number', 'pictures', 'missing');
