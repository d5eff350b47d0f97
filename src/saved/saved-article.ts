import {cleanLine} from '../model/clean.ts';
import type {LeftOutReason} from '../model/left-out.ts';
import {withoutTracking} from '../model/tracking.ts';

/** An article that was kept in another service, as its export tells it. */
export type SavedArticle = {
	/** `http:` or `https:`, absolute, without what tracks its reader. */
	readonly url: string;
	/** One line; '' if there is none. */
	readonly title: string;
	/** ms since the epoch */
	readonly kept?: number;
	readonly published?: number;
	readonly authors: readonly string[];
	/** As they were written there. */
	readonly tags: readonly string[];
	readonly note?: string;
	readonly summary?: string;
	/** Its text; '' where the export has none. */
	readonly html: string;
	readonly language?: string;
	readonly isRead: boolean;
};

/** What stands in an export: an article, or a line that is none. */
export type SavedItem = SavedArticle | {readonly title: string; readonly leftOut: LeftOutReason};

/** What an export says of an article, as it stands there. */
export type Said = {
	readonly url: string | undefined;
	readonly title?: string | undefined;
	readonly kept?: number | undefined;
	readonly published?: number | undefined;
	readonly authors?: readonly string[];
	readonly tags?: readonly string[];
	readonly note?: string | undefined;
	readonly summary?: string | undefined;
	readonly html?: string | undefined;
	readonly language?: string | undefined;
	readonly isRead?: boolean;
};

/** In UTF-16 units: more is no title, no summary, no text. */
const longestTitle = 500;
const longestSummary = 5000;
const longestText = 2_000_000;
const longestNote = 20_000;
const longestAddress = 4000;

/** What was said of an article, cleaned and bounded; where its address is none that can be read, that it is left out. */
export const savedItem = (said: Said): SavedItem => {
	const {kept, published, language, isRead = false} = said;
	const address = said.url?.trim() ?? '';
	const line = (text: string | undefined, longest: number) =>
		cleanLine((text ?? '').slice(0, longest * 2))
			.slice(0, longest)
			.toWellFormed();
	const name = line(said.title, longestTitle);
	const url = address.length > longestAddress ? null : URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		const reason = address === '' ? 'no-address' : 'other-scheme';
		return {title: name || line(address, longestTitle), leftOut: reason};
	}
	const title = isAddress(name, url) ? '' : name;
	const summary = line(said.summary, longestSummary);
	const note = said.note?.slice(0, longestNote).trim() ?? '';
	return {
		url: withoutTracking(url.href),
		title,
		...(kept !== undefined && {kept}),
		...(published !== undefined && {published}),
		authors: (said.authors ?? [])
			.map((author) => line(author, longestTitle))
			.filter((author) => author !== ''),
		tags: said.tags ?? [],
		...(note !== '' && {note}),
		...(summary !== '' && {summary}),
		html: said.html?.slice(0, longestText) ?? '',
		...(language && {language}),
		isRead,
	};
};

/** Services call what they could not read by its address. */
const isAddress = (title: string, {href}: URL): boolean =>
	title === href || title === href.replace(/\/$/, '') || title === href.replace(/^https?:\/\//, '');
