import type {MediaNs, RdfFeed, RssFeed} from 'feedsmith';
import {alternateLink} from './atom-links.ts';
import {authorsOf} from './authors.ts';
import {type EntryDraft, firstOf} from './draft.ts';
import {enclosuresOf, mediaEnclosures} from './enclosures.ts';
import {baseWithin, looksLikeUrl, webUrl} from './links.ts';
import {hasTags, htmlBody, textAsHtml, titleText} from './plain-text.ts';

/** What RSS's items and RDF's have in common, and what either leaves out. */
export type RssItem = RdfFeed.Item<string> &
	Pick<RssFeed.Item<string>, 'guid' | 'authors' | 'categories' | 'enclosures' | 'itunes' | 'pubDate'>;

/** One item of RSS 0.9x, 1.0 or 2.0; relative addresses in it are resolved against `outerBase`. */
export const draftOfItem = (item: RssItem, outerBase: string): EntryDraft => {
	const {atom, dc, dcterms, media, itunes} = item;
	const base = baseWithin(outerBase, item.xml?.base);
	const guid = firstOf(item.guid?.value, item.rdf?.about, atom?.id, dc?.identifiers?.[0]);
	const bodies = bodiesOf(item);
	return {
		guid,
		url: webUrl(item.link, base) ?? alternateLink(atom?.links, base) ?? permaLink(item, base),
		title: firstOf(...titlesOf(item)) ?? '',
		published: [
			item.pubDate,
			dc?.dates?.[0],
			dcterms?.issued?.[0],
			dcterms?.created?.[0],
			dcterms?.dates?.[0],
			atom?.published,
			atom?.updated,
		],
		updated: [atom?.updated, dcterms?.modified?.[0]],
		authors: authorsOf(
			dc?.creators ?? [],
			(item.authors ?? []).map((person) => person.name ?? person.email),
			(atom?.authors ?? []).map((person) => person.name),
			[itunes?.author],
			dcterms?.creators ?? [],
		),
		html: bodies[0] ?? '',
		introduction: firstOf(bodies[1], itunes?.subtitle),
		base,
		language: dc?.languages?.[0] ?? item.xml?.lang,
		enclosures: enclosuresOf(
			[
				...(item.enclosures ?? []),
				...(atom?.links ?? [])
					.filter((link) => link.rel === 'enclosure')
					.map(({href, type, length}) => ({url: href, type, length})),
				...mediaEnclosures(media),
				...(itunes?.image ? [{url: itunes.image, type: 'image/*'}] : []),
			],
			base,
		),
		terms: [
			...(item.categories ?? []).flatMap((category) => category.name ?? []),
			...(dcterms?.accessRights ?? []),
			...(dcterms?.rights ?? []),
			...(dc?.rights ?? []),
		],
	};
};

const titlesOf = ({title, atom, dc, media, itunes}: RssItem): readonly string[] =>
	[title, atom?.title?.value, dc?.titles?.[0], mediaHolder(media)?.title?.value, itunes?.title].flatMap(
		(said) => (said === undefined ? [] : titleText(said)),
	);

/** A guid is an address unless it says that it is none (RSS 2.0); RDF's `about` is one by rule. */
const permaLink = ({guid, rdf}: RssItem, base: string): string | undefined => {
	if (guid?.value !== undefined && guid.isPermaLink !== false && looksLikeUrl(guid.value))
		return webUrl(guid.value, base);
	return rdf?.about !== undefined && looksLikeUrl(rdf.about) ? webUrl(rdf.about, base) : undefined;
};

/** What may be the body, the fullest kind first. */
const bodiesOf = ({content, description, atom, media, itunes, dc}: RssItem): readonly string[] => {
	const described = mediaHolder(media)?.description;
	const bodies = [
		content?.encoded && htmlBody(content.encoded),
		atom?.content?.value && htmlBody(atom.content.value),
		description && htmlBody(description),
		described?.value && asHtml(described.value),
		itunes?.summary && asHtml(itunes.summary),
		dc?.descriptions?.[0] && htmlBody(dc.descriptions[0]),
		atom?.summary?.value && htmlBody(atom.summary.value),
	];
	return bodies.filter((body): body is string => body !== undefined && body !== '');
};

/** Media RSS and iTunes mean plain text here, and often get HTML. */
const asHtml = (text: string): string => (hasTags(text) ? text : textAsHtml(text));

/** Title and description stand in the item, or in its first group. */
export const mediaHolder = (
	media: MediaNs.ItemOrFeed | undefined,
): Pick<MediaNs.Group, 'title' | 'description'> | undefined =>
	media?.title || media?.description ? media : (media?.groups?.[0] ?? media?.contents?.[0]);
