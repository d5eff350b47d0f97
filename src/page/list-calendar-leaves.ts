import type {DateMark} from './list-date-mark.ts';
import type {ListTree} from './list-tree.ts';
import {type DatePhrase, type DateReading, datesIn} from './page-dates.ts';

const longestLeaf = 30;
const mostTried = 5000;

/** Days drawn as the leaf of a calendar: « 2 », « oct. » and « 2023 » below one another. */
export const calendarLeaves = (
	tree: ListTree,
	phrases: readonly DatePhrase[],
	reading: DateReading,
): readonly DateMark[] => {
	const found: DateMark[] = [];
	let next = 0;
	let tried = 0;
	for (const element of tree.elements) {
		const {start, end} = element;
		if (end - start < 4 || end - start > longestLeaf || start < (found.at(-1)?.end ?? 0)) continue;
		const text = tree.text.slice(start, end).trim();
		if (!/^[^\n]*\d[^\n]*\n|\n[^\n]*\d/.test(text)) continue;
		while (next < phrases.length && (phrases[next]?.end ?? 0) <= start) next++;
		if ((phrases[next]?.start ?? end) < end) continue;
		const joined = text.replace(/\s*\n\s*/g, ' ');
		if (++tried > mostTried) break;
		const [date] = datesIn(joined, reading);
		if (date?.kind !== 'day' || date.end - date.start < joined.length) continue;
		found.push({
			...date,
			label: undefined,
			sinceMidnight: undefined,
			start,
			end,
			place: element.first,
			element,
			isSure: true,
			isAlone: true,
		});
	}
	return found;
};
