import {momentOf} from '../model/zones.ts';
import type {TitleMark} from './list-titles.ts';
import type {ListedHeadline} from './listed-headline.ts';
import type {Now} from './relative-dates.ts';
import {webAddress, withoutTracking} from './web-address.ts';

const fewest = 3;
const day = 86_400_000;

/**
 * The headlines whose day stands in their address (`/2026/11/24/…`) and perhaps nowhere else; none where so few are
 * written so that it may be chance.
 */
export const addressHeadlines = (
	titles: readonly TitleMark[],
	base: string,
	at: Now,
): readonly ListedHeadline[] => {
	const found = new Map<string, ListedHeadline>();
	for (const {link, text, isShort, place} of titles) {
		const address = link && !isShort ? webAddress(link.attributes.href, base) : undefined;
		const published = address === undefined ? undefined : dayOfAddress(address, at);
		if (address === undefined || published === undefined) continue;
		const known = found.get(address);
		if (known && known.title.length >= text.length) continue;
		found.set(address, {title: text, url: withoutTracking(address), published, precision: 0, place});
	}
	return found.size < fewest ? [] : [...found.values()];
};

/** Followed by the article's own name: `/2026/11/24/` alone leads to the archive of a day. */
const dated = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(20\d\d)([/-]?)(\d\d)\2(\d\d)[/-][^/?#]{4,}/;

const dayOfAddress = (address: string, {today, clock}: Now): number | undefined => {
	const [, year, , month, dayOfMonth] = (dated.exec(address.slice(0, 500)) ?? []).map(Number);
	if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
	const midnight = Date.UTC(year, month - 1, dayOfMonth);
	const isDay =
		new Date(midnight).getUTCMonth() === month - 1 && new Date(midnight).getUTCDate() === dayOfMonth;
	return isDay && midnight <= today + day ? momentOf(midnight, clock) : undefined;
};
