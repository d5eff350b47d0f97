import type {TextPlace} from '../model/text-place.ts';
import {isJson, type Json} from './json-file.ts';

/** Places by the ids of articles; undefined: none is to be kept. */
export type PlaceChanges = ReadonlyMap<string, TextPlace | undefined>;

/** Articles that one is in the middle of; of more, those left longest ago are forgotten. */
const most = 500;
const longestWords = 100;

/** The places a file holds, that of the article left last at the end. */
export const parsePlaces = (json: Json): ReadonlyMap<string, TextPlace> => {
	const list: readonly unknown[] = Array.isArray(json.places) ? json.places : [];
	return new Map(list.slice(-most).flatMap(parsePlace));
};

const parsePlace = (value: unknown): readonly (readonly [string, TextPlace])[] => {
	if (!isJson(value)) return [];
	const {article, at, words, below = 0} = value;
	if (typeof article !== 'string' || typeof words !== 'string' || words.length > longestWords) return [];
	return isCount(at) && isCount(below) ? [[article, {at, words, below}]] : [];
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The file with other places; what was changed now goes to its end. */
export const changePlacesFile = (json: Json, changes: PlaceChanges): Json => {
	const places = new Map(parsePlaces(json));
	for (const [article, place] of changes) {
		places.delete(article);
		if (place) places.set(article, place);
	}
	return {
		...json,
		places: [...places].slice(-most).map(([article, {at, words, below}]) => ({
			article,
			at,
			words,
			...(below > 0 && {below}),
		})),
	};
};
