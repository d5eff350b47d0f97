import type {Messages} from '../messages/messages.ts';
import {hostOf} from '../text/links.ts';
import {displayWidth, truncate} from '../text/width.ts';
import {wholeTime} from './published-time.ts';
import {readingMinutes} from './reading-time.ts';
import {starOf} from './star.ts';
import type {Opened, State} from './state.ts';
import {layoutIn} from './step.ts';

/** Columns that the date must leave to the hints. */
const leastHints = 50;

/** A link is typed or chosen, and not followed yet. */
export const isPointing = ({link, current, following}: Opened): boolean =>
	link !== '' || (current !== undefined && following === undefined);

/** Where the link leads that is typed or chosen, the hints beside it whole if the row has room for both. */
const pointedStatus = (opened: Opened, columns: number, words: Messages): string | undefined => {
	const {page, link, current} = opened;
	if (!isPointing(opened)) return undefined;
	const text =
		link === ''
			? current?.startsWith('#')
				? `→ ${words.reading.linkWithin}`
				: `→ ${current}`
			: words.reading.typedLink(link, page?.links[Number(link) - 1]);
	return truncate(text, Math.max(leastAddress, columns - displayWidth(words.reading.linkHint) - 4));
};

/** Columns of an address below which it says nothing. */
const leastAddress = 36;

/** What the last row says of an open article: how far one is, the find, how long it is, when it was published. */
export const articleStatus = (opened: Opened, state: State, words: Messages): string => {
	const {page, top, find, article, isFetching, following} = opened;
	const pointed = pointedStatus(opened, state.size.columns, words);
	if (pointed !== undefined) return pointed;
	const parts: string[] = isFetching ? [words.article.fetching] : [];
	if (following !== undefined) parts.push(words.reading.following(hostOf(following)));
	if (page) {
		const last = Math.max(0, page.lines.length - layoutIn(state).height);
		parts.push(words.article.position(last === 0 ? 100 : Math.round((100 * Math.min(top, last)) / last)));
	}
	if (find) parts.push(words.article.hit(find.hits.length === 0 ? 0 : find.current + 1, find.hits.length));
	if (page && page.wordCount > 0) {
		const minutes = readingMinutes(page.wordCount, article.language ?? words.language);
		parts.push(words.reading.length(page.wordCount, minutes));
	}
	const {headline} = article;
	const star = headline.isBookmarked ? [starOf(headline)] : [];
	const when =
		headline.published === undefined ? [] : [wholeTime(headline, 'exact', {zone: state.zone, words})];
	const whole = [...parts, ...when, ...star].join(' · ');
	return displayWidth(whole) <= state.size.columns - leastHints ? whole : [...parts, ...star].join(' · ');
};
