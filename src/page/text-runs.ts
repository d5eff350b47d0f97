import type {ListedHeadline} from './listed-headline.ts';
import type {TextDate} from './text-dates.ts';
import {isKicker, isProse, linesOf, withoutFoot, withoutHead} from './text-lines.ts';
import {isDateFirst} from './text-order.ts';

/** Dates of one list: written alike, and not far from one another. */
export type TextRun = readonly TextDate[];

const farthest = 900;
const longestTitle = 400;
const longestTail = 600;
const shortestSummary = 60;

/** The dates of a text in runs, in order; a date that stands apart is a run of its own. */
export const runsOf = (text: string, dates: readonly TextDate[]): readonly TextRun[] => {
	const runs: TextDate[][] = [];
	for (const date of dates) {
		const last = runs.at(-1)?.at(-1);
		if (last && isAlike(last, date) && isNear(text, last, date)) runs.at(-1)?.push(date);
		else runs.push([date]);
	}
	return runs.flatMap(unbroken);
};

/** What stands between two dates of a list, unless it is far more than between the others: then it is an article. */
const usualGap = 200;

const unbroken = (run: TextRun): readonly TextRun[] => {
	const gapBefore = (index: number): number => (run[index]?.start ?? 0) - (run[index - 1]?.end ?? 0);
	const gaps = run.slice(1).map((_, index) => gapBefore(index + 1));
	const widest = Math.max(usualGap, 4 * (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0));
	const cuts = run.flatMap((_, index) => (index > 0 && gapBefore(index) > widest ? [index] : []));
	return [0, ...cuts].map((cut, index) => run.slice(cut, cuts[index]));
};

/** Below what a list is called, another begins than the one above. */
const isNear = (text: string, {end}: TextDate, {start}: TextDate): boolean =>
	start - end <= farthest &&
	!text
		.slice(end, start)
		.split('\n')
		.some((line) => listName.test(line));

/** A line that is nothing but what a list of headlines is called. */
const listName =
	/^\W*(?:(?:les |nos |toutes les )?derni[èe]res (?:actualités|actus?|infos?|informations|nouvelles|dépêches|news)|l[’']actualité en continu|fil (?:info|d[’']actu)|latest (?:news|headlines))\W*$/iu;

const isAlike = (a: TextDate, b: TextDate): boolean => {
	if (a.form === b.form) return true;
	const isLoose =
		a.form === 'relative' || b.form === 'relative' || (a.label === b.label && a.kind === b.kind);
	return isLoose && a.label === b.label && (a.hasBefore === b.hasBefore || a.hasAfter === b.hasAfter);
};

/** The headlines of a run: each date with the title after it, or each with the one before, as the whole run shows. */
export const headlinesOfRun = (
	text: string,
	run: TextRun,
	{from, to}: {readonly from: number; readonly to: number},
): readonly ListedHeadline[] => {
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last) return [];
	const gaps = [
		text.slice(Math.max(from, first.start - longestTail), first.start),
		...run.map(({end}, index) => text.slice(end, run[index + 1]?.start ?? Math.min(to, end + longestTail))),
	];
	const isAfter = isDateFirst(text, run, gaps);
	const items = (isAfter ? gaps.slice(1) : gaps.slice(0, -1)).map(linesOf);
	const hasKickers =
		items.filter(([line = '', below = '']) => isKicker(line, below)).length * 2 > items.length;
	return run.flatMap((date, index) => {
		const lines = items[index] ?? [];
		const found = isAfter
			? titleAfter(lines, index === run.length - 1, hasKickers)
			: titleBefore(lines, index === 0);
		return found ? [headlineOf(date, found)] : [];
	});
};

export const headlineOf = (date: TextDate, {title, summary}: Found): ListedHeadline => ({
	title,
	url: undefined,
	published: date.ms,
	precision: date.precision,
	isRelative: date.isRelative,
	updated: date.updated,
	summary,
	place: date.start,
});

type Found = {readonly title: string; readonly summary?: string | undefined};

const titleAfter = (
	[first = '', second = '', ...others]: readonly string[],
	isLast: boolean,
	hasKickers: boolean,
): Found | undefined => {
	const isKicked = hasKickers && isKicker(first, second);
	const title = isKicked ? second : first;
	const more = isKicked ? others : [second, ...others];
	const whole = isLast ? withoutFoot(title) : title;
	const summary = isLast ? undefined : more.find((line) => line.length >= shortestSummary);
	return isTitle(whole) ? {title: whole, summary} : undefined;
};

const titleBefore = (lines: readonly string[], isFirst: boolean): Found | undefined => {
	const last = lines.at(-1);
	const above = lines.at(-2);
	if (last === undefined) return undefined;
	const isSummary = isProse(last) && above !== undefined && !isProse(above) && above.length < last.length;
	const title = isSummary ? above : last;
	const whole = isFirst ? withoutHead(title) : title;
	return isTitle(whole) ? {title: whole, summary: isSummary ? last : undefined} : undefined;
};

const isTitle = (line: string): boolean =>
	line.length <= longestTitle && /\p{L}/u.test(line) && line.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;
