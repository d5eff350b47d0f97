import type {ParsedFeed} from '../model/feed.ts';
import {problem} from '../model/problem.ts';
import {readAtom} from './atom.ts';
import {decodeText} from './charset.ts';
import {type FeedDraft, maxEntries} from './draft.ts';
import {finishFeed} from './finish.ts';
import {readJsonFeed} from './json-feed.ts';
import {readJson} from './json-text.ts';
import {UnreadableError} from './library-feed.ts';
import {mendXml} from './mend-xml.ts';
import {readRdf} from './rdf.ts';
import {recognise, type XmlDocument} from './recognise.ts';
import {readRss} from './rss.ts';
import {readSitemap} from './sitemap.ts';
import {unpacked} from './unpacked.ts';

/** Where a document came from, after redirects, and what HTTP said it was. */
export type Origin = {
	readonly url: string;
	readonly contentType?: string;
	/** The IANA zone of dates that name none; without it that of the feed's language. */
	readonly zone?: string;
};

const readers = {rss: readRss, atom: readAtom, rdf: readRdf} as const;

/**
 * Bytes → the feed they are: RSS 0.9x to 2.0, Atom 0.3 and 1.0, JSON Feed 1.x, news sitemaps; also as a gzip file.
 * What is broken is read as far as it can be (`isSalvaged`). Throws the problems 'page-not-feed' for an HTML page and
 * 'not-a-feed' for anything else.
 */
export const parseFeed = (bytes: Uint8Array, origin: Origin): ParsedFeed => {
	const text = decodeText(unpacked(bytes), origin.contentType);
	const recognised = recognise(text, origin.contentType);
	if (!recognised) throw problem('not-a-feed', {url: origin.url});
	switch (recognised.dialect) {
		case 'page':
			throw problem('page-not-feed', {url: origin.url});
		case 'json':
			return parseJson(text, origin);
		case 'sitemap':
			return parseSitemap(text.slice(recognised.root), origin);
		default:
			return parseXml(text, recognised, origin);
	}
};

const parseJson = (text: string, {url, zone}: Origin): ParsedFeed => {
	const json = readJson(text);
	const draft = json && readJsonFeed(json.value, url);
	if (!draft) throw problem('not-a-feed', {url});
	return finishFeed(draft, json.isSalvaged, zone);
};

const parseSitemap = (document: string, {url, zone}: Origin): ParsedFeed => {
	const read = readSitemap(document, url);
	if (!read) throw problem('not-a-feed', {url});
	return finishFeed(read.draft, !read.isWhole, zone);
};

const parseXml = (text: string, {dialect, root, hasJunk}: XmlDocument, {url, zone}: Origin): ParsedFeed => {
	const {text: mended, isMended} = mendXml(text, root, maxEntries);
	return finishFeed(draftOf(mended, dialect, url), isMended || hasJunk, zone);
};

const draftOf = (text: string, dialect: XmlDocument['dialect'], url: string): FeedDraft => {
	try {
		return readers[dialect](text, url);
	} catch (cause) {
		if (cause instanceof UnreadableError) throw problem('not-a-feed', {url}, cause);
		throw cause;
	}
};
