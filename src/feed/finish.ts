import {readDate, type WrittenDate} from '../model/dates.ts';
import type {ParsedEntry, ParsedFeed} from '../model/feed.ts';
import {boundedTitle} from '../model/source-title.ts';
import {withoutTracking} from '../model/tracking.ts';
import {absoluteHtml} from './absolute-html.ts';
import {accessOf} from './access.ts';
import type {EntryDraft, FeedDraft} from './draft.ts';
import {identitiesOf} from './entry-identity.ts';
import {summaryOf} from './summary.ts';

const longestBody = 2_000_000;

/** A dialect's draft made whole: dates read, identities given, repeats dropped, bodies finished. */
export const finishFeed = (draft: FeedDraft, isSalvaged: boolean, ownZone?: string): ParsedFeed => {
	const language = languageTag(draft.language);
	const zone = ownZone ?? (language && /^fr\b/i.test(language) ? 'Europe/Paris' : 'UTC');
	const identities = identitiesOf(draft.entries);
	const entries = new Map<string, ParsedEntry>();
	draft.entries.forEach((entryDraft, index) => {
		const identity = identities[index] ?? '';
		const entry = finishEntry(entryDraft, identity, zone, language);
		const twin = entries.get(identity);
		if (!twin || dateOf(entry) > dateOf(twin)) entries.set(identity, entry);
	});
	return {
		kind: draft.kind,
		title: boundedTitle(draft.title),
		...(draft.homepage !== undefined && {homepage: draft.homepage}),
		...(language !== undefined && {language}),
		...(draft.ttl !== undefined && {ttl: draft.ttl}),
		...(draft.skipHours && {skipHours: draft.skipHours}),
		...(draft.skipDays && {skipDays: draft.skipDays}),
		isSalvaged,
		entries: [...entries.values()],
	};
};

const dateOf = ({updated, published}: ParsedEntry): number => updated ?? published ?? 0;

const finishEntry = (
	draft: EntryDraft,
	identity: string,
	zone: string,
	feedLanguage: string | undefined,
): ParsedEntry => {
	const {url, title, authors, enclosures, terms} = draft;
	const body = draft.html.length > longestBody ? draft.html.slice(0, longestBody).toWellFormed() : draft.html;
	const html = absoluteHtml(body, draft.base, url);
	const summary = summaryOf(draft.introduction, html, title);
	const published = firstDate(draft.published, zone);
	const updated = firstDate(draft.updated, zone);
	const language = languageTag(draft.language) ?? feedLanguage;
	return {
		identity,
		title,
		...(url !== undefined && {url: withoutTracking(url)}),
		...(published && {published: published.ms}),
		...(published?.day !== undefined && {publishedDay: published.day}),
		...(updated && {updated: updated.ms}),
		authors,
		...(summary !== undefined && {summary}),
		html,
		...(language !== undefined && {language}),
		access: accessOf(title, html, terms),
		enclosures,
	};
};

const firstDate = (texts: readonly (string | undefined)[], zone: string): WrittenDate | undefined => {
	for (const text of texts) {
		const date = text === undefined ? undefined : readDate(text, zone);
		if (date !== undefined) return date;
	}
	return undefined;
};

/** `fr-FR` of `fr_fr`; undefined for what is no language tag (BCP 47). */
const languageTag = (said: string | undefined): string | undefined => {
	const match = /^\s*([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}(?:[-_][a-z0-9]{1,8})*))?\s*$/i.exec(said ?? '');
	if (!match) return undefined;
	const [, language = '', rest] = match;
	return rest
		? `${language.toLowerCase()}-${rest.length === 2 ? rest.toUpperCase() : rest.replaceAll('_', '-')}`
		: language.toLowerCase();
};
