import type {Page} from '../text/page.ts';
import {maybeBroken, maybeHyphen, type PageText, pageText} from './page-text.ts';
import type {Find, FindMark, Hit, HitPart} from './state.ts';

/** More words are not looked for. */
const longestNeedle = 200;

/** A text without accents and capitals, one unit for one unit, so that places in the folded text are places in the text. */
export const foldUnits = (text: string): string =>
	text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/[^\u0000-\u007F]/g, foldUnit);

const foldUnit = (unit: string): string => {
	const base = unit.normalize('NFD').charAt(0);
	if (base === '’') return "'";
	if (base === '\u00A0' || base === '\u202F') return ' ';
	// By the capital: a Greek word's last sigma has a form of its own.
	const small = base.toUpperCase().toLowerCase();
	return small.length === 1 ? small : base;
};

/** What some words may look like on a page: spaces of any number, rows that end within, ligatures. */
export const patternOf = (words: string): RegExp => {
	const joint = `[${maybeBroken}${maybeHyphen}]{0,2}`;
	const units = words.replace(/ +/g, ' ').match(/oe|ae|[\s\S]/g) ?? [];
	const patterns = units.map((unit) => {
		if (unit === ' ') return ` [ ${maybeBroken}]*|${maybeBroken} *`;
		if (unit === '-') return `-|${maybeHyphen}`;
		if (unit === 'oe' || unit === 'œ') return `œ|o${joint}e`;
		if (unit === 'ae' || unit === 'æ') return `æ|a${joint}e`;
		return unit.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
	});
	return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join(joint), 'g');
};

/** Every place of some words in a page, without regard to accents, case and the ends of rows. */
export const hitsIn = (page: Pick<Page, 'lines' | 'form'>, words: string): readonly Hit[] => {
	const wanted = foldUnits(words.trim().slice(0, longestNeedle));
	if (wanted === '') return [];
	const {text, stretches} = pageText(page);
	let from = 0;
	return [...foldUnits(text).matchAll(patternOf(wanted))].flatMap((match) => {
		const end = match.index + match[0].length;
		while (
			(stretches[from]?.at ?? end) + (stretches[from]?.length ?? 0) <= match.index &&
			from < stretches.length
		)
			from++;
		return [partsOf(stretches, from, match.index, end)].filter((parts) => parts.length > 0);
	});
};

/** The rows' parts between two places of the text. */
const partsOf = (stretches: PageText['stretches'], first: number, start: number, end: number): Hit => {
	const parts: HitPart[] = [];
	for (let index = first; index < stretches.length; index++) {
		const stretch = stretches[index];
		if (!stretch || stretch.at >= end) break;
		const from = stretch.start + Math.max(0, start - stretch.at);
		const to = stretch.start + Math.min(stretch.length, end - stretch.at);
		const last = parts.at(-1);
		if (last?.line === stretch.line) parts[parts.length - 1] = {...last, end: to};
		else if (to > from) parts.push({line: stretch.line, start: from, end: to});
	}
	return parts;
};

/** A find in a page, its current hit the first at or below `top`. */
export const findFrom = (page: Pick<Page, 'lines' | 'form'>, words: string, top: number): Find => {
	const hits = hitsIn(page, words);
	const below = hits.findIndex(([first]) => first !== undefined && first.line >= top);
	return withMarks(words, hits, Math.max(0, below));
};

/** The same find in the page laid out anew: the current hit is the same one where there are as many. */
export const foundAgain = (page: Pick<Page, 'lines' | 'form'>, find: Find, top: number): Find => {
	const again = findFrom(page, find.words, top);
	return again.hits.length === find.hits.length ? {...again, current: find.current} : again;
};

const withMarks = (words: string, hits: readonly Hit[], current: number): Find => {
	const marks = new Map<number, FindMark[]>();
	for (const [hit, parts] of hits.entries()) {
		for (const {line, start, end} of parts) {
			const known = marks.get(line);
			if (known) known.push({start, end, hit});
			else marks.set(line, [{start, end, hit}]);
		}
	}
	return {words, hits, current, marks};
};

/** The next or previous hit, round the ends. */
export const stepped = (find: Find, by: 1 | -1): Find => {
	const count = find.hits.length;
	return count === 0 ? find : {...find, current: (find.current + by + count) % count};
};
