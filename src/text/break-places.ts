import {closing, opening} from './typography.ts';

/*
 * Where a row may end within a stretch that has no space: after a hyphen or a dash, between Chinese characters, where
 * the source says so, between two syllables. (UAX 14; JIS X 4051 for what may not begin or end a row.)
 */

/**
 * A place in a text, by the UTF-16 unit that would begin the next row; `hyphen`: one is drawn if the row ends there;
 * `address`: within one that is longer than a row.
 */
export type BreakPlace = {readonly at: number; readonly kind: 'bare' | 'hyphen' | 'address'};

/** A stretch of a text in which there is no such place. */
export type Solid = {readonly start: number; readonly end: number};

/** The places within a word between any two of which it may be parted by a hyphen, as patterns of its language say. */
export type Hyphenate = (word: string) => readonly number[];

/** All such places of a text, in order. `hints` are those that the source itself names, `solid` stretches in order. */
export const breakPlaces = (
	text: string,
	hints: readonly BreakPlace[],
	solid: readonly Solid[],
	hyphenate?: Hyphenate,
): readonly BreakPlace[] => {
	const places = [
		hints,
		/[-‐–—/]/.test(text) ? inCompounds(text) : [],
		mayBeIdeograph.test(text) ? betweenIdeographs(text) : [],
		mayBeUnspaced.test(text) ? betweenWords(text) : [],
		hyphenate ? betweenSyllables(text, hyphenate) : [],
	].flat();
	if (places.length === 0) return places;
	places.sort((one, other) => one.at - other.at);
	let stretch = 0;
	return places.filter(({at}, index) => {
		while ((solid[stretch]?.end ?? Number.POSITIVE_INFINITY) <= at) stretch++;
		return places[index - 1]?.at !== at && at <= (solid[stretch]?.start ?? Number.POSITIVE_INFINITY);
	});
};

/** What needs Unicode's property tables, which are slow to be made ready: on first use, since the list asks for rows too. */
const makeRules = () => ({
	/** « voulez-vous » is none. */
	compound:
		/(?<=\p{L}\p{L})[-‐](?=\p{L}{3})(?!(?:vous|nous|ils|elles?|lui|leur)(?!\p{L}))|(?<=[\p{L}»”’)]{2})[–—](?=[\p{L}«“]{2})|(?<=\p{L}{4})\/(?=\p{L}{4})/gu,
	address: /:\/\/|@|[\p{L}\d]\.\p{L}|\/.*\//u,
	/** What never begins a row after a character of Chinese: spaces, marks on it, signs of other scripts. */
	sticks: /^(?:\u200D|[\s\p{M},.%…])/u,
	/** No names and other words with capitals, no parts of compounds and addresses, not the last word of a line. */
	whole: /(?<![\p{L}\p{N}_@/.\\-])\p{Ll}{6,40}(?![\p{L}\p{N}_@/\\-]|\.\p{L}|[^\p{L}\n]{0,20}(?:\n|$))/gu,
});

let rules: ReturnType<typeof makeRules> | undefined;

/** After « - » and « / » between letters enough on both sides, but not in an address, and after a dash. */
const inCompounds = (text: string): readonly BreakPlace[] => {
	rules ??= makeRules();
	const {compound, address} = rules;
	return [...text.matchAll(compound)]
		.filter(({index}) => !address.test(wordAround(text, index)))
		.map(({index}) => ({at: index + 1, kind: 'bare'}));
};

/** The word that the unit at `index` is in, or as much of it as tells what it is. */
const wordAround = (text: string, index: number): string => {
	const before = text.slice(Math.max(0, index - longestLook), index);
	const after = text.slice(index, index + longestLook);
	return `${/\S*$/.exec(before)?.[0]}${/^\S*/.exec(after)?.[0]}`;
};

const longestLook = 100;

const mayBeIdeograph = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uD840-\uD8BF]/;
const ideograph = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u;

const betweenIdeographs = (text: string): readonly BreakPlace[] => {
	rules ??= makeRules();
	const {sticks} = rules;
	const places: BreakPlace[] = [];
	let at = 0;
	let before = '';
	for (const character of text) {
		const isBeside = ideograph.test(character) || ideograph.test(before);
		if (isBeside && at > 0 && !sticks.test(character) && !closing.test(character) && !isOpen.test(before))
			places.push({at, kind: 'bare'});
		before = character;
		at += character.length;
	}
	return places;
};

const isOpen = new RegExp(`^(?:\\s|${opening.source})`);

/** Thai, Lao, Burmese and Khmer have no spaces between their words. */
const mayBeUnspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;

const betweenWords = (text: string): readonly BreakPlace[] => {
	wordSegmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	const places: BreakPlace[] = [];
	for (const {0: run, index} of text.matchAll(/[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]+/g)) {
		for (const {index: within} of wordSegmenter.segment(run))
			if (within > 0) places.push({at: index + within, kind: 'bare'});
	}
	return places;
};

let wordSegmenter: Intl.Segmenter | undefined;

const betweenSyllables = (text: string, hyphenate: Hyphenate): readonly BreakPlace[] => {
	rules ??= makeRules();
	return [...text.matchAll(rules.whole)].flatMap(({0: word, index}) =>
		hyphenate(word).map((offset): BreakPlace => ({at: index + offset, kind: 'hyphen'})),
	);
};

/** Where an address may be broken that is longer than a row. */
export const placesInAddress = (text: string, start: number, end: number): readonly BreakPlace[] =>
	[...text.slice(start, end).matchAll(/[/?&=.,;_#-](?=[\p{L}\p{N}%])/gu)].map(({index}) => ({
		at: start + index + 1,
		kind: 'address',
	}));
