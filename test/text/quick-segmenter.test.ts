import fc from 'fast-check';
import {expect, test} from 'vitest';
import {QuickSegmenter} from '../../src/text/quick-segmenter.ts';

const quick = new QuickSegmenter();
const cut = (segmenter: {segment(text: string): Iterable<{segment: string; index: number}>}, text: string) =>
	Array.from(segmenter.segment(text), ({segment, index}) => `${index} ${segment}`);
const places = [undefined, 0, 1, 2.5, 7, -1, 1000];
const at = (
	segmenter: {
		segment(text: string): {
			containing(place?: number): {segment: string; index: number} | undefined;
		};
	},
	text: string,
	place: number | undefined,
) => {
	const {segment, index} = segmenter.segment(text).containing(place) ?? {};
	return {segment, index};
};
const same = (text: string) => {
	expect(cut(quick, text)).toEqual(cut(new Intl.Segmenter(), text));
	expect(places.map((place) => at(quick, text, place))).toEqual(
		places.map((place) => at(new Intl.Segmenter(), text, place)),
	);
};

test.each([
	['l’été, « déjà »'],
	['\u001B[31mrouge\u001B[39m'],
	['\u001B]8;;https://a.example\u0007lien\u001B]8;;\u0007'],
	['ligne\r\nligne\n\rligne'],
	['e\u0301te\u0301'],
	['👩‍👩‍👧 et 🇫🇷'],
	['\uD83D'],
	[''],
])('%j is cut as Intl does', same);

test('so is all other text', () => {
	const pieces = fc.constantFrom(
		'\r',
		'\n',
		'\u001B',
		'[0m',
		'é',
		'e\u0301',
		'\u200D',
		'👩',
		'한',
		'\u0903',
		'\u0600',
	);
	fc.assert(fc.property(fc.string({unit: fc.oneof(pieces, fc.string({unit: 'binary'}))}), same));
});

test('words are cut by Intl itself', () => {
	const words = new QuickSegmenter('fr', {granularity: 'word'});
	expect(Array.from(words.segment('deux mots'), ({segment}) => segment)).toEqual(['deux', ' ', 'mots']);
});
