import {bareTitle} from './list-title-text.ts';
import {isNoTitle} from './list-titles.ts';
import type {ListedHeadline} from './listed-headline.ts';
import type {TextDate} from './text-dates.ts';

/** Dates of one list: written alike, and not far from one another. */
export type TextRun = readonly TextDate[];

const farthest = 900;
const longestTitle = 400;
const longestTail = 600;
const shortestSummary = 60;
const longLine = 100;

/** The dates in runs, in order; a date that stands apart is a run of its own. */
export const runsOf = (dates: readonly TextDate[]): readonly TextRun[] => {
	const runs: TextDate[][] = [];
	for (const date of dates) {
		const last = runs.at(-1)?.at(-1);
		if (last && isAlike(last, date) && date.start - last.end <= farthest) runs.at(-1)?.push(date);
		else runs.push([date]);
	}
	return runs;
};

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
	const isAfter = isDateFirst(text, run, {from, to});
	return run.flatMap((date, index) => {
		const previous = run[index - 1]?.end ?? Math.max(from, first.start - longestTail);
		const next = run[index + 1]?.start ?? Math.min(to, last.end + longestTail);
		const found = isAfter
			? titleAfter(text.slice(date.end, next), index === run.length - 1)
			: titleBefore(text.slice(previous, date.start));
		return found ? [headlineOf(date, found)] : [];
	});
};

export const headlineOf = (date: TextDate, {title, summary}: Found): ListedHeadline => ({
	title,
	url: undefined,
	published: date.ms,
	precision: date.precision,
	updated: date.updated,
	summary,
	place: date.start,
});

type Found = {readonly title: string; readonly summary?: string | undefined};

const listHeading =
	/derni[èe]res? (?:actu|info|news|nouvelle|minute|heure|publication|article|d[ée]p[êe]che)|en continu|fil (?:info|d[’']actu|de l[’']actu)|(?:toute l[’']|l[’'])actu|latest|breaking|recent (?:news|stories|articles)|headlines|actualités|news$/i;

const isDateFirst = (text: string, run: TextRun, {from, to}: {from: number; to: number}): boolean => {
	const leading = run.filter(({hasBefore, hasAfter}) => !hasBefore && hasAfter).length;
	const trailing = run.filter(({hasBefore, hasAfter}) => hasBefore && !hasAfter).length;
	if (leading !== trailing) return leading > trailing;
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last) return true;
	const blankBefore = run.filter(({lineStart}) =>
		/\n[ \t]*\n$/.test(text.slice(Math.max(from, lineStart - 20), lineStart)),
	).length;
	const blankAfter = run.filter(({lineEnd}) => /^\n[ \t]*\n/.test(text.slice(lineEnd, lineEnd + 20))).length;
	const isSeparate = run.every(({hasBefore, hasAfter}) => !hasBefore && !hasAfter);
	if (isSeparate && blankBefore !== blankAfter) return blankBefore > blankAfter;
	const touchesAfter = run.filter(({end}) => /^\S/.test(text.slice(end, end + 1))).length;
	const touchesBefore = run.filter(({start}) => start > 0 && /\S$/.test(text.slice(start - 1, start))).length;
	if (!isSeparate && touchesAfter !== touchesBefore) return touchesAfter > touchesBefore;
	const above =
		text
			.slice(Math.max(from, first.start - longestTail), first.start)
			.trim()
			.split('\n')
			.at(-1)
			?.trim() ?? '';
	if (above === '' || listHeading.test(above)) return true;
	return /\p{L}/u.test(text.slice(last.end, Math.min(to, last.end + longestTail)));
};

const linesOf = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(bareTitle)
		.filter((line) => /[\p{L}\p{N}]/u.test(line));

const byline = /^(?:par|by)\s+\p{Lu}[^.!?]{1,80}$/u;

const titleAfter = (text: string, isLast: boolean): Found | undefined => {
	const [title, ...more] = linesOf(text).filter((line) => !byline.test(line) && !isNoTitle(line));
	if (title === undefined) return undefined;
	const whole = isLast && title.length > longestTitle / 2 ? withoutFoot(title) : title;
	const summary = isLast ? undefined : more.find((line) => line.length >= shortestSummary);
	return isTitle(whole) ? {title: whole, summary} : undefined;
};

const titleBefore = (text: string): Found | undefined => {
	const lines = linesOf(text).filter((line) => !isNoTitle(line));
	const last = lines.at(-1);
	const above = lines.at(-2);
	if (last === undefined) return undefined;
	if (above !== undefined && last.length >= longLine && /[.…!?»]$/.test(last) && above.length < last.length)
		return isTitle(above) ? {title: above, summary: last} : undefined;
	return isTitle(last) ? {title: last} : undefined;
};

const isTitle = (line: string): boolean =>
	line.length <= longestTitle && /\p{L}/u.test(line) && line.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;

/** What a saved page says after its last headline, run together with it. */
const withoutFoot = (line: string): string =>
	/^(.{4,}?)\s*(?:voir (?:tout|plus)|tou(?:te|s)s? (?:les|l[’'])|mentions légales|newsletter|suivez-nous|contact|qui sommes|plan du site|©|see all|more news)/i.exec(
		line,
	)?.[1] ?? line;
