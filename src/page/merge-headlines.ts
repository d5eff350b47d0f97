import {lettersOf} from '../model/letters.ts';
import type {ListedHeadline} from './listed-headline.ts';

/**
 * One headline for each article, of what several kinds of evidence say, the surest first. The more exact time rules,
 * then the surer one; a title that is cut gives way to a whole one. In the page's order, then what it does not show.
 */
export const mergeHeadlines = (
	evidence: readonly (readonly ListedHeadline[])[],
): readonly ListedHeadline[] => {
	const merged = new Map<string, ListedHeadline>();
	const keyByTitle = new Map<string, string>();
	for (const headline of evidence.flat()) {
		const byTitle = titleKey(headline);
		const key = headline.url !== undefined ? addressKey(headline.url) : (keyByTitle.get(byTitle) ?? byTitle);
		const known = merged.get(key);
		merged.set(key, known ? joined(known, headline) : headline);
		if (headline.title !== '' && !keyByTitle.has(byTitle)) keyByTitle.set(byTitle, key);
	}
	const last = Number.MAX_SAFE_INTEGER;
	return [...merged.values()]
		.filter(({title}) => title !== '')
		.sort((a, b) => (a.place ?? last) - (b.place ?? last));
};

/** Addresses that lead to the same article are written with and without `www`, a last slash, or encryption. */
export const addressKey = (url: string): string => {
	const {hostname, pathname, search, hash} = new URL(url);
	return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`;
};

const titleKey = ({title, published}: ListedHeadline): string => `${lettersOf(title)} ${published ?? ''}`;

const dots = /(?:…|\.{3})$/;

const joined = (known: ListedHeadline, other: ListedHeadline): ListedHeadline => {
	const isExacter =
		other.published !== undefined && (known.published === undefined || other.precision > known.precision);
	const isWhole =
		other.title !== '' && (known.title === '' || (dots.test(known.title) && !dots.test(other.title)));
	const places = [known.place, other.place].filter((place) => place !== undefined);
	return {
		...known,
		title: isWhole ? other.title : known.title,
		url: known.url ?? other.url,
		...(isExacter && {
			published: other.published,
			precision: other.precision,
			isRelative: other.isRelative ?? false,
		}),
		updated: known.updated ?? other.updated,
		summary: known.summary ?? other.summary,
		authors: known.authors && known.authors.length > 0 ? known.authors : (other.authors ?? []),
		access:
			known.access === undefined || known.access === 'unknown' ? (other.access ?? 'unknown') : known.access,
		place: places.length > 0 ? Math.min(...places) : undefined,
	};
};
