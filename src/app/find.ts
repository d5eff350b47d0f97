import type {Line} from '../text/line.ts';
import type {Find, Hit} from './state.ts';

/** One unit for one unit, so that places in the folded text are places in the text. */
const fold = (text: string): string =>
	Array.from({length: text.length}, (_, index) => {
		const unit = text.charAt(index);
		if (unit <= '\u007F') return unit.toLowerCase();
		const base = unit.normalize('NFD').charAt(0).toLowerCase();
		return base === '’' ? "'" : base === '\u00A0' || base === '\u202F' ? ' ' : base;
	}).join('');

/** Every place of some words in an article's lines, without regard to accents and case. */
export const hitsIn = (lines: readonly Line[], words: string): readonly Hit[] => {
	const wanted = fold(words.trim());
	if (wanted === '') return [];
	const hits: Hit[] = [];
	for (const [line, spans] of lines.entries()) {
		const text = fold(spans.map((span) => span.text).join(''));
		for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
			hits.push({line, start, end: start + wanted.length});
		}
	}
	return hits;
};

/** A find begun: its first hit at or below `top`. */
export const findFrom = (lines: readonly Line[], words: string, top: number): Find => {
	const hits = hitsIn(lines, words);
	const below = hits.findIndex((hit) => hit.line >= top);
	return {words, hits, current: Math.max(0, below)};
};

/** The next or previous hit, round the ends. */
export const stepped = (find: Find, by: 1 | -1): Find => {
	const count = find.hits.length;
	return count === 0 ? find : {...find, current: (find.current + by + count) % count};
};
