import {truncate} from '../text/width.ts';
import type {Layout} from './layout.ts';
import {leadOf} from './links.ts';
import {blankLine, type ScreenLine, type ScreenSpan, screenLine} from './screen-line.ts';
import type {Find, Opened} from './state.ts';

/**
 * The visible part of an article, with its left margin and its hits and the chosen link marked; its title alone until it
 * is laid out. `isLinked`: the terminal is told where links lead.
 */
export const articleLines = (
	opened: Opened,
	isLinked: boolean,
	{margin, textColumns, height, hasBars}: Pick<Layout, 'margin' | 'textColumns' | 'height' | 'hasBars'>,
): readonly ScreenLine[] => {
	const left: ScreenSpan = {text: ' '.repeat(margin), role: 'plain'};
	if (!opened.page) {
		const title = truncate(opened.article.headline.title, textColumns);
		return [blankLine, screenLine([left, {text: title, role: 'title'}])];
	}
	return opened.page.lines.slice(opened.top, opened.top + height).map((line, index) => {
		if (line.length === 0) return blankLine;
		// What a terminal draws on its last row may make it scroll.
		const isLastRow = !hasBars && index === height - 1;
		const shown = opened.pictures.size === 0 ? line : withPictures(line, opened, isLastRow);
		const found = opened.find ? withHits(shown, opened.top + index, opened.find) : shown;
		return screenLine([left, ...found.map((span) => withLink(span, opened.current, isLinked))]);
	});
};

/** A span of the link that was chosen marked as that; where it leads left out if the terminal is not to know. */
const withLink = (span: ScreenSpan, current: string | undefined, isLinked: boolean): ScreenSpan => {
	const {href, ...rest} = span;
	const shown: ScreenSpan =
		current !== undefined && leadOf(span) === current ? {...rest, role: 'current-link'} : rest;
	return isLinked && href !== undefined ? {...shown, href} : shown;
};

/** A line's places of pictures with the terminal's numbers of these. */
const withPictures = (
	line: readonly ScreenSpan[],
	{pictures, isMoving}: Opened,
	isLastRow: boolean,
): readonly ScreenSpan[] =>
	line.map((span) => {
		if (span.pictureRow === undefined || span.image === undefined) return span;
		const drawn = pictures.get(span.image.src)?.drawn;
		if (drawn?.id === undefined || (drawn.isSlow && (isMoving || isLastRow))) return span;
		// It has come in another size, for which its page is being laid out.
		if (drawn.columns !== span.text.length) return span;
		return {...span, pictureId: drawn.id};
	});

/** A line's spans cut where hits begin and end. */
const withHits = (line: readonly ScreenSpan[], number: number, find: Find): readonly ScreenSpan[] => {
	const hits = find.marks.get(number);
	if (!hits) return line;
	const spans: ScreenSpan[] = [];
	let start = 0;
	for (const span of line) {
		const end = start + span.text.length;
		let at = start;
		for (const hit of hits) {
			if (hit.end <= at || hit.start >= end) continue;
			const from = Math.max(hit.start, at);
			const to = Math.min(hit.end, end);
			if (from > at) spans.push({...span, text: span.text.slice(at - start, from - start)});
			const role = hit.hit === find.current ? 'current-hit' : 'hit';
			spans.push({...span, role, text: span.text.slice(from - start, to - start)});
			at = to;
		}
		if (at < end) spans.push({...span, text: span.text.slice(at - start)});
		start = end;
	}
	return spans;
};
