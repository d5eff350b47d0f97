import {attributeDates} from './list-attribute-dates.ts';
import {calendarLeaves} from './list-calendar-leaves.ts';
import type {DateMark} from './list-date-mark.ts';
import {isTitleElement} from './list-title-text.ts';
import {holds, type ListElement, type ListText, type ListTree, namesOf, outwards} from './list-tree.ts';
import {isOtherDate} from './other-date.ts';
import {type DatePhrase, type DateReading, datesIn} from './page-dates.ts';

/** The dates of a page that stand by themselves, in its text and in its attributes. */
export type PageDates = {
	readonly phrases: readonly DatePhrase[];
	readonly marks: readonly DateMark[];
};

export const readPageDates = (tree: ListTree, reading: DateReading): PageDates => {
	const phrases = datesIn(tree.text, reading).map(withoutTitleWords(tree));
	const said = attributeDates(tree, reading);
	const shown = [...setOffPhrases(tree, phrases), ...calendarLeaves(tree, phrases, reading)].sort(
		(a, b) => a.place - b.place,
	);
	const marks: DateMark[] = [];
	const covering = said.filter(({element}) => element.end - element.start <= 80);
	let next = 0;
	for (const mark of shown) {
		while (next < covering.length && (covering[next]?.element.last ?? 0) < mark.place) next++;
		const cover = covering.slice(next, next + 3).find(({element}) => holds(element, mark.place));
		const isBetter =
			cover !== undefined &&
			mark.precision > cover.precision &&
			mark.kind === 'moment' &&
			mark.precision >= 2;
		if (!cover) marks.push(mark);
		else if (isBetter) marks.push({...mark, isSure: true, label: mark.label ?? cover.label});
		if (isBetter || (cover && mark.label && !cover.label))
			said.splice(said.indexOf(cover), 1, ...(isBetter ? [] : [{...cover, label: mark.label}]));
	}
	const shownAt = new Set(shown.map(({start}) => start));
	const all = [...marks, ...said].sort((a, b) => a.place - b.place);
	return {
		phrases: phrases.filter(({start}) => shownAt.has(start)),
		marks: all.filter(
			({start, end, label, element}) =>
				label !== undefined || !isOtherDate(tree.text, start, Math.max(end, element.end)),
		),
	};
};

/** « Fos-sur-Mer » or « la grève de lundi » may end a title that a date follows: what goes with other words there is no weekday. */
const withoutTitleWords = ({text, texts}: ListTree) => {
	let index = 0;
	return (phrase: DatePhrase): DatePhrase => {
		if (phrase.bare === phrase.start) return phrase;
		while (index < texts.length && (texts[index]?.end ?? 0) <= phrase.start) index++;
		let at = index;
		while (at < texts.length && (texts[at]?.end ?? 0) <= phrase.bare) at++;
		const first = texts[index];
		const last = texts[at];
		if (!first || !last || first === last) return phrase;
		const title = outwards(first.parent).find((around) => around.name === 'a' || isTitleElement(around));
		const isOfTitle =
			(title && !holds(title, last.first)) || /\p{L}/u.test(text.slice(first.start, phrase.start));
		return isOfTitle ? {...phrase, start: last.start} : phrase;
	};
};

const setOffPhrases = (tree: ListTree, phrases: readonly DatePhrase[]): readonly DateMark[] => {
	const marks: DateMark[] = [];
	const inTitles: DatePhrase[] = [];
	const linked = linkedBefore(tree);
	let index = 0;
	let line = lineFrom(tree.text, 0);
	for (const [number, phrase] of phrases.entries()) {
		while (index < tree.texts.length - 1 && (tree.texts[index]?.end ?? 0) <= phrase.start) index++;
		const piece = tree.texts[index];
		if (!piece) break;
		const element = elementAround(tree.texts, index, phrase.end);
		while (line.end < phrase.start) line = lineFrom(tree.text, line.end + 1);
		const others =
			letterCount(tree.text.slice(element.start, element.end).slice(0, 200)) -
			letterCount(tree.text.slice(phrase.start, phrase.end));
		const isOwn = others <= mostBeside(element) && element.end - element.start < 200;
		const isLabelled =
			phrase.label !== undefined &&
			(isOwn ||
				beginsAnew(tree.text, line.start, phrase.start) ||
				follows(tree.text, phrases[number - 1], phrase));
		const isWhole = others === 0;
		if (!isSetOff(tree, phrases, number, {line, element, isLabelled, isOwn, isWhole, linked})) continue;
		const around = line.end - line.start - (phrase.end - phrase.start);
		marks.push({
			...phrase,
			label: isLabelled ? phrase.label : undefined,
			sinceMidnight: phrase.sinceMidnight,
			place: pieceAt(tree.texts, index, phrase.bare).first,
			element,
			isSure: isLabelled,
			isAlone: around <= 12,
		});
		const isInTitle = !isLabelled && !isWhole && outwards(element).some(isTitleOrLink);
		if (isInTitle && !(isOwn && element.name !== 'a' && !isTitleElement(element))) inTitles.push(phrase);
	}
	return withoutSpoken(marks, inTitles);
};

const isTitleOrLink = (element: ListElement): boolean => element.name === 'a' || isTitleElement(element);

const fewestAlike = 3;

/** Titles may speak of a date; it is the page's own where several titles begin or end so, or where there is no other. */
const withoutSpoken = (marks: readonly DateMark[], inTitles: readonly DatePhrase[]): readonly DateMark[] => {
	if (inTitles.length === marks.length) return marks;
	const alike = new Map<string, number>();
	for (const {form} of inTitles) alike.set(form, (alike.get(form) ?? 0) + 1);
	const spoken = new Set(
		inTitles.filter(({form}) => (alike.get(form) ?? 0) < fewestAlike).map(({start}) => start),
	);
	return marks.filter(({start}) => !spoken.has(start));
};

/** How many letters may stand beside a date in its own element: « par Jeanne Martin », but no title. */
const mostBeside = (element: ListElement): number => {
	if (isTitleElement(element)) return 0;
	const isNamed = element.name === 'time' || namesOf(element).some((name) => dateName.test(name));
	return isNamed ? 60 : 12;
};

const dateName =
	/(?:^|[-_])(?:date|time|horaire|heure|meta|publi\w*|posted|byline|timestamp|info|infos)(?:$|[-_])/i;

type Surroundings = {
	readonly line: {readonly start: number; readonly end: number};
	readonly element: ListElement;
	readonly isLabelled: boolean;
	readonly isOwn: boolean;
	readonly isWhole: boolean;
	readonly linked: (offset: number) => number;
};

const isSetOff = (
	{text}: ListTree,
	phrases: readonly DatePhrase[],
	number: number,
	{line, element, isLabelled, isOwn, isWhole, linked}: Surroundings,
): boolean => {
	const phrase = phrases[number];
	if (!phrase) return false;
	if (isLabelled) return true;
	// Links may stand side by side in one line of markup, each of which is a line of the page.
	const link = outwards(element).find(({name}) => name === 'a') ?? line;
	const before = text.slice(Math.max(line.start, link.start, phrase.start - 40), phrase.start);
	const after = text.slice(phrase.end, Math.min(line.end, link.end, phrase.end + 40));
	const isFirst = /^[\s([|•·–—-]*$/.test(before);
	const isLast = /^[\s)\]|•·–—.-]*$/.test(after);
	if (isFirst && isLast) return true;
	const isWithinTitle = outwards(element).some((around) => around.name === 'a' || isTitleElement(around));
	if (isOwn && (element.name !== 'a' || isWhole)) return true;
	const isParted = (isFirst && /^\s*[-–—|:•·\])]/.test(after)) || (isLast && /[-–—|•·([]\s*$/.test(before));
	const isTold = phrase.precision >= 2 && ((isFirst && /^\s*[^\s\p{Ll},;.]/u.test(after)) || isLast);
	if (isParted || (isTold && (phrase.kind !== 'time' || isFirst))) return true;
	if (isWithinTitle || phrase.kind === 'time' || phrase.kind === 'ago') return false;
	const length = line.end - line.start;
	if (length > 1000) return false;
	const dates = phrases
		.slice(Math.max(0, number - 5), number + 6)
		.filter(({start, end}) => start >= line.start && end <= line.end)
		.reduce((sum, {start, end}) => sum + end - start, 0);
	return length - dates - (linked(line.end) - linked(line.start)) <= 40;
};

/** « Publié le …, mis à jour le … » */
const follows = (text: string, before: DatePhrase | undefined, {start}: DatePhrase): boolean =>
	before?.label !== undefined && /^[\s,;|•·–—()/-]{0,6}$/.test(text.slice(before.end, start));

/** Lower case after a word goes on with a sentence: « dans un rapport publié le … ». */
const beginsAnew = (text: string, lineStart: number, start: number): boolean =>
	/^\p{Lu}/u.test(text.slice(start, start + 2)) ||
	/(?:^|[-–—|•·:.)(>]\s*)$/.test(text.slice(Math.max(lineStart, start - 5), start)) ||
	/^\s*(?:par|by)\s\p{Lu}[^.!?]*,\s*$/iu.test(text.slice(Math.max(lineStart, start - 100), start));

const lineFrom = (text: string, start: number) => {
	const next = text.indexOf('\n', start);
	return {start, end: next < 0 ? text.length : next};
};

const letterCount = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

/** The piece of text that holds the offset, from `index` on. */
const pieceAt = (texts: readonly ListText[], index: number, offset: number): ListText => {
	let at = index;
	while (at < texts.length - 1 && (texts[at]?.end ?? 0) <= offset) at++;
	return texts[at] as ListText;
};

/** The innermost element that holds the text from the piece `index` to the offset `end`. */
const elementAround = (texts: readonly ListText[], index: number, end: number): ListElement => {
	const first = texts[index] as ListText;
	let last = first;
	for (let next = index; next < texts.length; next++) {
		const piece = texts[next];
		if (!piece || piece.start >= end) break;
		last = piece;
	}
	let element = first.parent;
	while (!holds(element, last.first) && element.parent) element = element.parent;
	return element;
};

/** How many characters of text before an offset stand in links. */
const linkedBefore = ({elements}: ListTree): ((offset: number) => number) => {
	const links = elements.filter(({name}) => name === 'a');
	const sums: number[] = [0];
	for (const link of links) sums.push((sums.at(-1) ?? 0) + link.end - link.start);
	return (offset) => {
		let low = 0;
		let high = links.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((links[middle]?.start ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return sums[low] ?? 0;
	};
};
