import {nowAt} from './relative-dates.ts';
import {type TextDate, textDates} from './text-dates.ts';
import {listHeading} from './text-lines.ts';
import {headlinesOfRun, runsOf, type TextRun} from './text-runs.ts';

/** A list of headlines has three at least, each with « Publié le … ». */
const fewest = 3;
/** Letters between two dates above which something else than a headline stands there. */
const widestGap = 400;
/** Letters that are left of a page which is more than its list. */
const enough = 200;
/** Rows above and below the dates that may hold a headline of theirs. */
const reach = 3;

/**
 * A saved page without the list of other headlines that stands beside its article, and without what that list is called; all
 * of a page that is but a list. `clock` is the page's zone.
 */
export const withoutList = (text: string, clock: string): string => {
	// Which moments they are does not matter here.
	const lists = runsOf(text, textDates(text, nowAt(0, clock)))
		.flatMap(unbroken)
		.filter((run) => run.length >= fewest && run.every(({label}) => label === 'published'));
	if (lists.length === 0) return text;
	const rows = rowsOf(text);
	const dropped = new Set(lists.flatMap((run) => rowsOfList(text, rows, run)));
	const kept = rows.filter((_, index) => !dropped.has(index)).map(({row}) => row);
	const letters = kept.reduce((sum, row) => sum + row.trim().length, 0);
	return letters < enough ? text : kept.join('\n');
};

type Row = {readonly row: string; readonly start: number};

const rowsOf = (text: string): readonly Row[] => {
	let start = 0;
	return text.split('\n').map((row) => {
		const at = start;
		start += row.length + 1;
		return {row, start: at};
	});
};

/** The run in pieces, none of which has an article between its dates. */
const unbroken = (run: TextRun): readonly TextRun[] => {
	const pieces: TextDate[][] = [];
	for (const date of run) {
		const last = pieces.at(-1)?.at(-1);
		if (last && date.start - last.end <= widestGap) pieces.at(-1)?.push(date);
		else pieces.push([date]);
	}
	return pieces;
};

/** The numbers of the rows from the list's name to its last headline. */
const rowsOfList = (text: string, rows: readonly Row[], run: TextRun): readonly number[] => {
	const [from, to] = [run[0]?.lineStart ?? 0, run.at(-1)?.lineEnd ?? 0];
	const first = rows.findIndex(({row, start}) => start + row.length >= from);
	const last = rows.findLastIndex(({start}) => start <= to);
	const titles = headlinesOfRun(text, run, {from: 0, to: text.length}).map(({title}) => title);
	const isOfList = (row: string): boolean =>
		row === '' || titles.some((title) => title === row || (row.length > 20 && title.includes(row)));
	const at = (index: number): string => rows[index]?.row.trim() ?? '';
	let [above, below] = [first, last];
	while (above > 0 && first - above < reach && isOfList(at(above - 1))) above--;
	while (below < rows.length - 1 && below - last < reach && isOfList(at(below + 1))) below++;
	if (above > 0 && at(above - 1).length < 80 && listHeading.test(at(above - 1))) above--;
	return Array.from({length: below - above + 1}, (_, index) => above + index);
};
