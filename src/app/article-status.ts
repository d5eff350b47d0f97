import type {Messages} from '../messages/messages.ts';
import {displayWidth} from '../text/width.ts';
import {wholeTime} from './published-time.ts';
import {readingMinutes} from './reading-time.ts';
import {starOf} from './star.ts';
import type {Opened, State} from './state.ts';
import {layoutIn} from './step.ts';

/** Columns that the date must leave to the hints. */
const leastHints = 50;

/** What the last row says of an open article: how far one is, the find, how long it is, when it was published. */
export const articleStatus = (
	{page, top, link, find, article, isFetching}: Opened,
	state: State,
	words: Messages,
): string => {
	if (link !== '') return words.article.link(link);
	const parts: string[] = isFetching ? [words.article.fetching] : [];
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
