import type {Headline} from '../model/article.ts';

/** A moment as `--json` says it: ISO 8601 in UTC, to the second; null where there is none that a calendar knows. */
export const jsonTime = (ms: number | undefined): string | null =>
	ms === undefined || Number.isNaN(new Date(ms).getTime())
		? null
		: new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** A headline as `--json` gives it. */
export const headlineJson = (headline: Headline) => {
	const {author, summary, note, tags} = headline;
	return {
		id: headline.id,
		title: headline.title,
		url: headline.url ?? null,
		source: headline.sourceUrl,
		sourceTitle: headline.sourceTitle,
		published: jsonTime(headline.published),
		read: headline.isRead,
		bookmarked: headline.isBookmarked,
		...(author !== undefined && {author}),
		...(summary !== undefined && {summary}),
		...(note !== undefined && {note}),
		...(tags !== undefined && {tags}),
	};
};
