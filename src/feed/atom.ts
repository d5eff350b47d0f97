import {type AtomFeed, parseAtomFeed} from 'feedsmith';
import {alternateLink} from './atom-links.ts';
import {authorsOf} from './authors.ts';
import {type EntryDraft, type FeedDraft, firstOf} from './draft.ts';
import {enclosuresOf, mediaEnclosures} from './enclosures.ts';
import {libraryFeed} from './library-feed.ts';
import {baseWithin, looksLikeUrl, webUrl} from './links.ts';
import {paceOf} from './pace.ts';
import {hasTags, htmlBody, type Markup, textAsHtml, titleText} from './plain-text.ts';
import {mediaHolder} from './rss-item.ts';

/** Atom 0.3 and 1.0 (RFC 4287). */
export const readAtom = (text: string, url: string): FeedDraft => {
	const feed = libraryFeed(parseAtomFeed<string>, text);
	const outer = baseWithin(url, feed.xml?.base);
	const homepage = alternateLink(feed.links, outer);
	// A file has no address of its own that an article could stand at.
	const base = outer.startsWith('file:') ? baseWithin(outer, homepage) : outer;
	return {
		kind: 'atom',
		title: constructText(feed.title),
		homepage,
		language: firstOf(feed.xml?.lang, feed.dc?.languages?.[0]),
		...paceOf({...(feed.sy && {sy: feed.sy})}),
		entries: (feed.entries ?? []).map((entry) => draftOfEntry(entry, base, feed.authors ?? [])),
	};
};

const draftOfEntry = (
	entry: AtomFeed.Entry<string>,
	outerBase: string,
	feedAuthors: readonly AtomFeed.Person[],
): EntryDraft => {
	const {content, summary, media, dc, dcterms, itunes} = entry;
	const base = baseWithin(outerBase, entry.xml?.base);
	const body = bodyOf(entry);
	const isContent = body !== undefined && body === contentHtml(content);
	const introduction = isContent ? constructHtml(summary) : undefined;
	return {
		guid: firstOf(entry.id),
		url:
			alternateLink(entry.links, base) ??
			webUrl(content?.src, base) ??
			(entry.id && looksLikeUrl(entry.id) ? webUrl(entry.id, base) : undefined),
		title:
			firstOf(
				constructText(entry.title),
				titleText(mediaHolder(media)?.title?.value ?? dc?.titles?.[0] ?? ''),
			) ?? '',
		published: [entry.published, dc?.dates?.[0], dcterms?.issued?.[0], entry.updated],
		updated: [entry.updated],
		authors: authorsOf(
			namesOf(entry.authors),
			dc?.creators ?? [],
			[itunes?.author],
			namesOf(entry.source?.authors),
			namesOf(feedAuthors),
		),
		html: body ?? '',
		introduction,
		base: baseWithin(base, isContent ? content?.xml?.base : summary?.xml?.base),
		language: firstOf(content?.xml?.lang, entry.xml?.lang, dc?.languages?.[0]),
		enclosures: enclosuresOf(
			[
				...(entry.links ?? [])
					.filter((link) => link.rel === 'enclosure')
					.map(({href, type, length}) => ({url: href, type, length})),
				...mediaEnclosures(media),
			],
			base,
		),
		terms: [
			...(entry.categories ?? []).flatMap(({label, term}) => label ?? term ?? []),
			...(dcterms?.accessRights ?? []),
			...(dc?.rights ?? []),
			...(entry.rights ? [entry.rights.value] : []),
		],
	};
};

const namesOf = (persons: readonly AtomFeed.Person[] | undefined): readonly (string | undefined)[] =>
	(persons ?? []).map(({name, email}) => name ?? email);

const bodyOf = (entry: AtomFeed.Entry<string>): string | undefined => {
	const described = mediaHolder(entry.media)?.description?.value;
	return firstOf(
		contentHtml(entry.content),
		constructHtml(entry.summary),
		described && (hasTags(described) ? described : textAsHtml(described)),
		entry.itunes?.summary && textAsHtml(entry.itunes.summary),
	);
};

const contentHtml = (content: AtomFeed.Content | undefined): string | undefined => {
	// Other media types are pictures and data in base 64 (RFC 4287, section 4.1.3.3).
	if (!content?.value || !/^(?:$|text|html|xhtml|application\/xhtml)/i.test(content.type ?? ''))
		return undefined;
	return constructHtml({value: content.value, ...(content.type !== undefined && {type: content.type})});
};

/** Plain text by name may be HTML by nature: many feeds leave the type out. */
const constructHtml = (construct: AtomFeed.Text | undefined): string | undefined => {
	if (!construct) return undefined;
	const {value, type = ''} = construct;
	if (/html/i.test(type)) return htmlBody(value);
	return hasTags(value) && type === '' ? htmlBody(value) : textAsHtml(value);
};

const constructText = (construct: AtomFeed.Text | undefined): string =>
	construct ? titleText(construct.value, markupOf(construct.type)) : '';

const markupOf = (type: string | undefined): Markup => (type && /html/i.test(type) ? 'html' : 'text');
