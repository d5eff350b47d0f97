import {truncate} from '../text/width.ts';
import type {ScreenLine, ScreenSpan} from './screen-line.ts';
import {blankLine, screenLine} from './screen-line.ts';
import type {Find, Opened} from './state.ts';

/** The visible part of an article, `height` rows at most, with its left margin and its hits marked. */
export const articleLines = (opened: Opened, margin: number, height: number): readonly ScreenLine[] => {
	if (!opened.page)
		return [
			blankLine,
			screenLine([
				{text: `${' '.repeat(margin)}${truncate(opened.article.headline.title, 76)}`, role: 'title'},
			]),
		];
	const left: ScreenSpan = {text: ' '.repeat(margin), role: 'plain'};
	return opened.page.lines
		.slice(opened.top, opened.top + height)
		.map((line, index) =>
			line.length === 0
				? blankLine
				: screenLine([left, ...(opened.find ? withHits(line, opened.top + index, opened.find) : line)]),
		);
};

/** A line's spans cut where hits begin and end. */
const withHits = (line: readonly ScreenSpan[], number: number, find: Find): readonly ScreenSpan[] => {
	const hits = find.hits.filter((hit) => hit.line === number);
	if (hits.length === 0) return line;
	const currentHit = find.hits[find.current];
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
			const role = hit === currentHit ? 'current-hit' : 'hit';
			spans.push({...span, role, text: span.text.slice(from - start, to - start)});
			at = to;
		}
		if (at < end) spans.push({...span, text: span.text.slice(at - start)});
		start = end;
	}
	return spans;
};
