import type {TextDate} from './text-dates.ts';
import {isListHeading, isProse, linesOf, withoutFoot} from './text-lines.ts';

/** A line that leads on ends an item of a list. */
const leadsOn =
	/^(?:lire (?:la suite|plus|l[’']article)|en savoir plus|voir plus|read (?:more|on)|continue reading|more)\W*$/i;

/**
 * Whether the dates of a run stand before their titles. `gaps` is what stands between them: before the first, after
 * each. The first sign that tells rules.
 */
export const isDateFirst = (text: string, run: readonly TextDate[], gaps: readonly string[]): boolean =>
	bySharedLine(run, gaps) ??
	byLinesThatLeadOn(gaps) ??
	byProse(gaps) ??
	byBlankLines(text, run) ??
	byTouch(text, run) ??
	byEnds(gaps);

/**
 * Where titles share their lines with their neighbours' dates, the first date or the last title stands alone; where but
 * one does, it is what stands around the list.
 */
const bySharedLine = (run: readonly TextDate[], gaps: readonly string[]): boolean | undefined => {
	const leading = run.filter(({hasBefore, hasAfter}) => !hasBefore && hasAfter).length;
	const trailing = run.filter(({hasBefore, hasAfter}) => hasBefore && !hasAfter).length;
	if (leading === trailing || Math.max(leading, trailing) * 2 < run.length) return undefined;
	return leading > trailing
		? run.at(-1)?.hasAfter === true && hasTitleBelow(gaps)
		: !(run[0]?.hasBefore && hasTitleAbove(gaps));
};

/** What stands between such a line and the next date is that date's title. */
const byLinesThatLeadOn = (gaps: readonly string[]): boolean | undefined => {
	const ends = gaps.slice(1, -1).flatMap((gap) => {
		const lines = gap
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => /\p{L}/u.test(line));
		const last = lines.findLastIndex((line) => leadsOn.test(line));
		return last < 0 || lines.length < 2 ? [] : [last === lines.length - 1];
	});
	return ends.length * 2 < gaps.length - 2 || ends.length === 0 ? undefined : isMost(ends);
};

/** A standfirst that follows a date belongs to a title above it. */
const byProse = (gaps: readonly string[]): boolean | undefined => {
	const lines = gaps
		.slice(1, -1)
		.map(linesOf)
		.filter(({length}) => length > 0);
	const first = isMost(lines.map(([line = '']) => isProse(line)));
	return first && !isMost(lines.map((all) => isProse(all.at(-1) ?? ''))) ? false : undefined;
};

/** Blank lines part the items: a date that no blank line parts from what stands above is not the first of its own. */
const byBlankLines = (text: string, run: readonly TextDate[]): boolean | undefined => {
	if (!isSeparate(run)) return undefined;
	const before = run.filter(({lineStart}) =>
		/\n[ \t]*\n$/.test(text.slice(Math.max(0, lineStart - 20), lineStart)),
	);
	const after = run.filter(({lineEnd}) => /^\n[ \t]*\n/.test(text.slice(lineEnd, lineEnd + 20)));
	if (before.length !== after.length) return before.length > after.length;
	const parted = run
		.slice(1)
		.map(({lineStart}, index) => /\n[ \t]*\n/.test(text.slice(run[index]?.lineEnd, lineStart)));
	return before.length === 0 && isMost(parted) ? false : undefined;
};

const byTouch = (text: string, run: readonly TextDate[]): boolean | undefined => {
	if (isSeparate(run)) return undefined;
	const after = run.filter(({end}) => /^\S/.test(text.slice(end, end + 1))).length;
	const before = run.filter(({start}) => start > 0 && /\S$/.test(text.slice(start - 1, start))).length;
	return after === before ? undefined : after > before;
};

/** A list begins with a date right below its heading, or ends with one that no title follows. */
const byEnds = (gaps: readonly string[]): boolean => {
	return !hasTitleAbove(gaps) || hasTitleBelow(gaps);
};

/** Most dates have their lines for themselves. */
const isSeparate = (run: readonly TextDate[]): boolean =>
	isMost(run.map(({hasBefore, hasAfter}) => !hasBefore && !hasAfter));

const hasTitleAbove = (gaps: readonly string[]): boolean => {
	const above = linesOf(gaps[0] ?? '').at(-1);
	return above !== undefined && !isListHeading(above);
};

const hasTitleBelow = (gaps: readonly string[]): boolean => {
	const below = withoutFoot(linesOf(gaps.at(-1) ?? '')[0] ?? '');
	return /\p{L}/u.test(below) && !isProse(below);
};

const isMost = (signs: readonly boolean[]): boolean => signs.filter(Boolean).length * 2 > signs.length;
