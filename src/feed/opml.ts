import {type Opml, parseOpml as readOpml} from 'feedsmith';
import {problem} from '../model/problem.ts';
import {fullTextPolicies} from '../model/settings.ts';
import {isKeepDays, type SourceKind, sourceKinds} from '../model/source.ts';
import {zoneNamed} from '../model/zones.ts';
import {mendXml} from './mend-xml.ts';
import {opmlAttributes} from './opml-attributes.ts';
import {type Said, type SourceList, SourceListDraft} from './source-list.ts';

/** FreshRSS's own: seconds between two refreshes, what to fetch of an article's page, the list that fills a folder. */
const freshRssAttributes = ['frss:ttl', 'frss:cssFullContent', 'frss:opmlUrl'] as const;
const extraAttributes = [...opmlAttributes, ...freshRssAttributes] as const;

type Outline = Opml.Outline<string, typeof extraAttributes>;

/**
 * The subscriptions of an OPML document (1.0 or 2.0, opml.org/spec2), in the order in which they were followed if it says
 * so, else in its own; a broken one is read as far as it can be. Throws the problem 'not-a-source-list' with the `url` that the
 * text came from, if it is no OPML.
 */
export const parseOpml = (text: string, url = ''): SourceList => {
	const root = text.search(/<opml[\s>]/i);
	if (root === -1) throw problem('not-a-source-list', {url});
	const draft = new SourceListDraft();
	const sources: {readonly said: Said; readonly place: number}[] = [];
	const {outlines, isOfMiniflux} = documentIn(mendXml(text, root, 0).text, url);
	const read = (outlines: readonly Outline[], folders: readonly string[]): void => {
		for (const outline of outlines) {
			const name = outline.title ?? outline.text ?? '';
			const inner = outline.outlines ?? [];
			const reason = otherThanSource(outline);
			if (reason) draft.leaveOut(name, reason);
			else if (outline.xmlUrl !== undefined || !isFolder(outline))
				sources.push({said: saidIn(outline, name, folders), place: placeIn(outline)});
			// There, this is where all stands that was never put anywhere.
			read(inner, isOfMiniflux && name === 'All' ? folders : [...folders, name]);
		}
	};
	read(outlines, []);
	if (sources.every(({place}) => place >= 0)) sources.sort((a, b) => a.place - b.place);
	for (const {said} of sources) draft.add(said);
	return draft.list();
};

const documentIn = (text: string, url: string) => {
	try {
		const {head, body} = readOpml(text, {extraOutlineAttributes: extraAttributes});
		return {outlines: body?.outlines ?? [], isOfMiniflux: head?.title === 'Miniflux'};
	} catch (cause) {
		throw problem('not-a-source-list', {url}, cause);
	}
};

const isFolder = ({outlines = [], type, url}: Outline): boolean =>
	outlines.length > 0 || type?.toLowerCase() === 'folder' || (type === undefined && url === undefined);

/** Other lists, and sources that only their own reader can read. */
const otherThanSource = (outline: Outline): 'other-list' | 'recipe' | undefined => {
	const type = outline.type?.toLowerCase() ?? '';
	if (type === 'include' || outline['frss:opmlUrl']) return 'other-list';
	return /^(?:json\+|xml\+|html\+xpath\+)/.test(type) ? 'recipe' : undefined;
};

const extra = (outline: Outline, name: (typeof extraAttributes)[number]): string | undefined => {
	const value = outline[name];
	return typeof value === 'string' ? value : undefined;
};

const saidIn = (outline: Outline, name: string, folders: readonly string[]): Said => {
	const kind = kindIn(outline);
	const interval = intervalIn(outline);
	const fullText = fullTextIn(outline);
	const keepDays = Number(extra(outline, 'actus:keepDays'));
	const zone = zoneNamed(extra(outline, 'actus:zone') ?? '');
	const key = extra(outline, 'actus:key');
	const declinedMove = extra(outline, 'actus:declinedMove');
	return {
		address: outline.xmlUrl,
		title: name,
		...(outline['actus:name'] === 'source' && {isOwnTitle: true}),
		...(outline.htmlUrl !== undefined && {homepage: outline.htmlUrl}),
		folders: folders.some((folder) => folder !== '') ? folders : categoryIn(outline),
		...(kind && {kind}),
		...(key !== undefined && /^[a-z0-9]{1,40}$/.test(key) && {key}),
		...(interval > 0 && {interval}),
		...(fullText && {fullText}),
		...(isKeepDays(keepDays) && {keepDays}),
		...(extra(outline, 'actus:forgetsUnread') === 'true' && {forgetsUnread: true}),
		...(zone !== undefined && {zone}),
		...(declinedMove !== undefined && URL.canParse(declinedMove) && {declinedMove}),
	};
};

/** Most readers call every feed « rss »: that says nothing. */
const kindIn = (outline: Outline): SourceKind | undefined => {
	const type = outline.type?.toLowerCase();
	if (type === 'html+xpath') return 'page';
	const said = outline['actus:kind'] ?? (type === 'page' || type === 'sitemap' ? type : undefined);
	return sourceKinds.find((kind) => kind === said);
};

/** minutes; FreshRSS says seconds, negative where the source is not to be asked at all */
const intervalIn = (outline: Outline): number => {
	const minutes = Number(extra(outline, 'actus:interval') ?? Number(extra(outline, 'frss:ttl') ?? 0) / 60);
	return Number.isFinite(minutes) ? minutes : 0;
};

const fullTextIn = (outline: Outline) =>
	fullTextPolicies.find((policy) => policy === outline['actus:fullText']) ??
	(outline['frss:cssFullContent'] ? 'always' : undefined);

const placeIn = (outline: Outline): number => {
	const place = extra(outline, 'actus:place') ?? '';
	return /^\d{1,9}$/.test(place) ? Number(place) : -1;
};

/** OPML 2.0: categories are parted by commas, their steps by slashes; the first one counts. */
const categoryIn = ({category}: Outline): readonly string[] => category?.split(',')[0]?.split('/') ?? [];
