import {cleanText} from '../model/clean.ts';
import type {ParsedFeed} from '../model/feed.ts';
import {guessLanguage} from '../model/language-guess.ts';
import {entriesOf, type ListOptions, speaksFrench} from './list-headlines.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {isNoTitle} from './no-title.ts';
import {pageClock} from './page-clock.ts';
import {nowAt} from './relative-dates.ts';
import {textArticle} from './text-article.ts';
import {type TextDate, textDates} from './text-dates.ts';
import {headlinesOfRun, runsOf, type TextRun} from './text-runs.ts';

const longest = 3_000_000;
const mostHeadlines = 2000;

/**
 * The headlines in a page that was saved as plain text, its markup gone, dates and titles on lines of their own or run
 * together on one; and the page's own article, below whose title « Publié le … » stands. Undefined where nothing is
 * surely a headline. `url` is where the page came from, if that is known.
 */
export const textHeadlines = (
	text: string,
	{now, zone, url = ''}: ListOptions & {readonly url?: string},
): ParsedFeed | undefined => {
	const whole = cleanText(text.slice(0, longest))
		.normalize('NFC')
		.replace(/\f/g, '\n')
		.replace(linkNumber, '');
	const language = speaksFrench(whole) ? 'fr' : guessLanguage(whole);
	const usual = pageClock(language, url);
	const clock = zone ?? usual;
	const at = nowAt(now, clock);
	const said = withoutRefrains(whole, textDates(whole, at));
	const dates = textDates(said, at);
	const runs = runsOf(said, dates);
	const headlines: ListedHeadline[] = [];
	for (const [index, run] of runs.entries()) {
		const from = runs[index - 1]?.at(-1)?.end ?? 0;
		const to = runs[index + 1]?.[0]?.start ?? said.length;
		if (isList(run)) headlines.push(...headlinesOfRun(said, run, {from, to}));
		else headlines.push(...textArticle(said, run, {from, to}));
		if (headlines.length >= mostHeadlines) break;
	}
	const entries = entriesOf(headlines.slice(0, mostHeadlines), {clock, usual});
	if (entries.length === 0) return undefined;
	return {kind: 'page', title: '', ...(language !== undefined && {language}), isSalvaged: false, entries};
};

/** A line that comes back with most dates, such as « Photo d’illustration », is no title, nor tells where one begins. */
const withoutRefrains = (text: string, dates: readonly TextDate[]): string => {
	if (dates.length < fewestRefrains) return text;
	const dated = new Set(dates.map(({lineStart}) => lineStart));
	const times = new Map<string, number>();
	let start = 0;
	const lines = text.split('\n').map((line) => {
		const said = dated.has(start) || isNoTitle(line.trim()) ? '' : line.trim();
		start += line.length + 1;
		if (said !== '') times.set(said, (times.get(said) ?? 0) + 1);
		return {line, said};
	});
	return lines
		.filter(({said}) => (times.get(said) ?? 0) < fewestRefrains || (times.get(said) ?? 0) * 2 <= dates.length)
		.map(({line}) => line)
		.join('\n');
};

const fewestRefrains = 3;

/** Text browsers number the links that they print. */
const linkNumber = /\[\d{1,4}\](?=[\p{L}\p{N}«“"])/gu;

const isList = (run: TextRun): boolean =>
	run.length > 2 || (run.length === 2 && run.every(({isSure}) => isSure));
