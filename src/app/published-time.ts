import type {Messages} from '../messages/messages.ts';
import type {Headline} from '../model/article.ts';
import type {Zone} from '../model/calendar.ts';

type Published = Pick<Headline, 'published' | 'publishedDay'>;

/** When an article was published, as lists say it; of a day without an hour the day alone. '' if nobody said. */
export const listedTime = (
	{published, publishedDay}: Published,
	form: 'row' | 'listed' | 'short',
	{now, zone, words: {time}}: {readonly now: number; readonly zone: Zone; readonly words: Messages},
): string => {
	if (published === undefined) return '';
	return publishedDay === undefined
		? time[form](published, now, zone)
		: time.ofDay[form](publishedDay, now, zone);
};

/** The same where there is room for all of it, and a word where nobody said. */
export const wholeTime = (
	{published, publishedDay}: Published,
	form: 'exact' | 'published',
	{zone, words: {time, list}}: {readonly zone: Zone; readonly words: Messages},
): string => {
	if (published === undefined) return list.undated;
	return publishedDay === undefined ? time[form](published, zone) : time.ofDay[form](publishedDay);
};
