import {isNarrow} from './width.ts';

// Spelt so that the bundler, which puts QuickSegmenter in the place of `Intl.Segmenter`, leaves it.
const {Segmenter} = globalThis.Intl;

/** Each is a character by itself (UAX 29, GB4 and GB5), but for a carriage return before its newline. */
const controls = /[\u0000-\u000C\u000E-\u001F]+/g;

type Segment = {readonly segment: string; readonly index: number};

/** What `segment` gives: the characters in order, and the one that stands at a place (undefined outside the text). */
export type Segments = Iterable<Segment> & {readonly containing: (index?: number) => Segment | undefined};

/**
 * What `Intl.Segmenter` does. Most text is one character a code unit and is cut without asking ICU, whose first answer
 * takes 5 ms and every other one more than drawing the text.
 */
export class QuickSegmenter {
	readonly #make: () => Intl.Segmenter;
	readonly #isByCharacter: boolean;
	#made: Intl.Segmenter | undefined;

	constructor(locales?: Intl.LocalesArgument, options: Intl.SegmenterOptions = {}) {
		this.#make = () => new Segmenter(locales, options);
		this.#isByCharacter = (options.granularity ?? 'grapheme') === 'grapheme';
	}

	segment(text: string): Segments {
		if (this.#isByCharacter && isNarrow(text.replace(controls, ''))) {
			const characters = Array.from(text, (segment, index) => ({segment, index}));
			return {
				[Symbol.iterator]: () => characters.values(),
				containing: (index = 0) => characters[Math.trunc(index) || 0],
			};
		}
		this.#made ??= this.#make();
		return this.#made.segment(text);
	}
}
