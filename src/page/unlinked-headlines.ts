import {type ListText, type ListTree, outwards} from './list-tree.ts';
import type {ListedHeadline} from './listed-headline.ts';
import type {DateReading} from './page-dates.ts';
import {textDates} from './text-dates.ts';
import {headlinesOfRun, runsOf} from './text-runs.ts';

const fewest = 3;
const farthest = 900;
const titleWords = 40;

/**
 * The headlines of a page whose titles are neither links nor headings, read as the page's text is when it was saved
 * without its markup: only where several dates are written alike, outside of the regions that list none.
 */
export const unlinkedHeadlines = (
	{text, texts}: ListTree,
	reading: DateReading,
	isApart: (place: number) => boolean,
): readonly ListedHeadline[] => {
	const pieceAt = (offset: number): ListText | undefined => {
		let low = 0;
		let high = texts.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((texts[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return texts[low];
	};
	const placeAt = (offset: number): number => pieceAt(offset)?.first ?? 0;
	/** What stands in a link or a heading was seen already, and is no title. */
	const isInLink = (offset: number): boolean => {
		const piece = pieceAt(offset);
		return piece !== undefined && [...outwards(piece.parent)].some(({name}) => /^(?:a|h[1-6])$/.test(name));
	};
	const isSeen = ({title, place = 0}: ListedHeadline): boolean => {
		const from = Math.max(0, place - farthest);
		const at = text.slice(from, place + farthest).indexOf(title.slice(0, titleWords));
		return at >= 0 && isInLink(from + at);
	};
	const dates = textDates(text, reading).filter(({start}) => !isApart(placeAt(start)) && !isInLink(start));
	const runs = runsOf(text, dates).filter((run) => run.length >= fewest && run.every(({isSure}) => isSure));
	return runs.flatMap((run, index) => {
		const found = headlinesOfRun(text, run, {
			from: runs[index - 1]?.at(-1)?.end ?? 0,
			to: runs[index + 1]?.[0]?.start ?? text.length,
		}).filter((headline) => !isSeen(headline));
		// Where most of what stands there is none, the rest is chance.
		if (found.length < fewest || found.length * 2 < run.length) return [];
		return found.map((headline) => ({...headline, place: placeAt(headline.place ?? 0)}));
	});
};
