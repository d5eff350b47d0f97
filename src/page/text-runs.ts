import {bareTitle} from './list-title-text.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {isNoTitle} from './no-title.ts';
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
			: titleBefore(text.slice(previous, date.start), index === 0);
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

export const listHeading =
	/derni[èe]res? (?:actu|info|news|nouvelle|minute|heure|publication|article|d[ée]p[êe]che)|en continu|fil (?:info|d[’']actu|de l[’']actu)|(?:toute l[’']|l[’'])actu|latest|breaking|recent (?:news|stories|articles)|headlines|actualités|news$/i;

const isDateFirst = (text: string, run: TextRun, {from, to}: {from: number; to: number}): boolean => {
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last) return true;
	const leading = run.filter(({hasBefore, hasAfter}) => !hasBefore && hasAfter).length;
	const trailing = run.filter(({hasBefore, hasAfter}) => hasBefore && !hasAfter).length;
	// Where a title shares its line with its neighbour's date, the first date or the last title stands alone.
	if (leading > trailing) return last.hasAfter;
	if (trailing > leading) return !first.hasBefore;
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

/** Paragraphs of lines, as they stand; what no article is called is left out. */
const paragraphsOf = (text: string): readonly (readonly string[])[] =>
	text
		.split(/\n[ \t]*\n/)
		.map((paragraph) =>
			paragraph
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => /[\p{L}\p{N}]/u.test(line) && !byline.test(line) && !isNoTitle(bareTitle(line))),
		)
		.filter((lines) => lines.length > 0);

const byline = /^(?:[Pp]ar|[Bb]y)\s+\p{Lu}[^.!?]{1,80}$/u;

/** A text folded to a width goes on in lower case, or after a word that ends nothing. */
const goesOn = (line: string, next: string): boolean =>
	/^[\p{Ll}:;,?!»)]/u.test(next) ||
	/(?:^|[\s’'])(?:à|a|au|aux|de|du|des|d|l|le|la|les|un|une|et|ou|en|dans|sur|sous|pour|par|avec|sans|the|an|of|to|in|on|at|and|or|for|with|from|by|[:–—-])$/i.test(
		line,
	);

/** Lines that belong together, from the first on. */
const foldedLines = (lines: readonly string[]): readonly string[] => {
	const whole: string[] = [];
	for (const line of lines) {
		const last = whole.at(-1);
		if (last !== undefined && goesOn(last, line)) whole.splice(-1, 1, `${last} ${line}`);
		else whole.push(line);
	}
	return whole.map(bareTitle);
};

const titleAfter = (text: string, isLast: boolean): Found | undefined => {
	const [lines = [], ...others] = paragraphsOf(text).map(foldedLines);
	const [title, ...more] = lines;
	if (title === undefined) return undefined;
	const summary = isLast
		? undefined
		: [...more, ...others.flat()].find((line) => line.length >= shortestSummary);
	const whole = isLast ? withoutFoot(title) : title;
	return isTitle(whole) ? {title: whole, summary} : undefined;
};

const titleBefore = (text: string, isFirst: boolean): Found | undefined => {
	const lines = paragraphsOf(text).flatMap(foldedLines);
	const last = isFirst ? withoutHead(lines.at(-1)) : lines.at(-1);
	const above = lines.at(-2);
	if (last === undefined) return undefined;
	// No title ends in a full stop, few are so long.
	const isSummary = /[^.]\.$/.test(last) || (last.length >= longLine && /[…!?»]$/.test(last));
	if (above !== undefined && isSummary && above.length < last.length)
		return isTitle(above) ? {title: above, summary: last} : undefined;
	return isTitle(last) ? {title: last} : undefined;
};

const isTitle = (line: string): boolean =>
	line.length <= longestTitle && /\p{L}/u.test(line) && line.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;

/** What stands above the first headline, run together with it. */
const withoutHead = (line: string | undefined): string | undefined =>
	line?.replace(
		/^.{0,200}?(?:(?:Les |Nos |Toutes les )?[Dd]erni[èe]res? (?:actualités|infos?|nouvelles|dépêches|news)|(?:L[’'])?[Aa]ctualité en continu|Fil info|Latest news)\s*[:|–-]?\s*(?=[\p{Lu}\p{N}«“"])/u,
		'',
	);

/** What a saved page says after its last headline, run together with it: it begins anew, with a capital. */
const withoutFoot = (line: string): string =>
	/^(.{4,}?)\s*(?:Voir (?:tou|plus)|Tou(?:te)?s (?:les|l[’'])\s?(?:derni|actu|info|article|d[ée]p)|Mentions légales|Newsletters?|Suivez-nous|(?:Nous c|C)ontacter?|Qui sommes|Plan du site|Conditions générales|Politique de conf|Les plus lus|Les plus lues|Publicité|Lire aussi|À lire|©|See all|More news|Terms|Privacy|Most read).*$/u.exec(
		line,
	)?.[1] ?? line;
