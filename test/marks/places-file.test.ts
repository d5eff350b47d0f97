import {describe, expect, test} from 'vitest';
import {changePlacesFile, parsePlaces} from '../../src/marks/places-file.ts';

const place = (at: number) => ({at, words: 'lechantier', below: 1});

describe('the file of places', () => {
	test('has the article that was read last at its end', () => {
		const first = changePlacesFile(
			{},
			new Map([
				['a_1', place(10)],
				['a_2', place(20)],
			]),
		);
		const next = changePlacesFile(first, new Map([['a_1', {...place(30), below: 0}]]));
		expect(next).toEqual({
			places: [
				{article: 'a_2', at: 20, words: 'lechantier', below: 1},
				{article: 'a_1', at: 30, words: 'lechantier'},
			],
		});
		expect([...parsePlaces(next)]).toEqual([
			['a_2', place(20)],
			['a_1', {...place(30), below: 0}],
		]);
	});

	test('forgets what was read to its end, and keeps what it knows nothing of', () => {
		const json = {note: 'à moi', ...changePlacesFile({}, new Map([['a_1', place(10)]]))};
		expect(changePlacesFile(json, new Map([['a_1', undefined]]))).toEqual({note: 'à moi', places: []});
	});

	test('forgets those left longest ago beyond five hundred', () => {
		const many = new Map(Array.from({length: 600}, (_, index) => [`a_${index}`, place(index)]));
		const kept = parsePlaces(changePlacesFile({}, many));
		expect(kept.size).toBe(500);
		expect([...kept.keys()].at(0)).toBe('a_100');
	});

	test.each([
		['no list', {places: 'a_1'}],
		['no object', {places: [null, 3, 'a_1', []]}],
		['a place that is no number', {places: [{article: 'a_1', at: '10', words: ''}]}],
		['a place before the text', {places: [{article: 'a_1', at: -1, words: ''}]}],
		['endless words', {places: [{article: 'a_1', at: 1, words: 'x'.repeat(10_000)}]}],
	])('is read without %s', (_, json) => {
		expect(parsePlaces(json).size).toBe(0);
	});
});
