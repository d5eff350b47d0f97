import {describe, expect, it} from 'vitest';
import {layoutOf} from '../../src/app/layout.ts';
import {openedOf} from '../../src/app/opened.ts';
import {knownPictures, wishes, withinBounds} from '../../src/app/pictures.ts';
import type {Opened, ShownPicture} from '../../src/app/state.ts';
import type {Article} from '../../src/model/article.ts';
import {defaultSettings} from '../../src/model/settings.ts';

const layout = layoutOf({columns: 80, rows: 22}, defaultSettings, false);
const room = {columns: 76, rows: 12};

/** An article with a picture every ten rows. */
const opened = (top: number, pictures: Opened['pictures'] = new Map(), count = 10_000): Opened => ({
	...openedOf({} as Article, {
		form: {columns: 76},
		lines: [],
		links: [],
		headings: [],
		anchors: new Map(),
		pictures: Array.from({length: count}, (_, index) => ({src: `${index}`, columns: 76, line: index * 10})),
		wordCount: 0,
	}),
	top,
	pictures,
});

const drawn = (id: number): ShownPicture => ({
	status: 'drawn',
	room,
	drawn: {id, columns: 20, rows: 6, isSlow: false},
});

describe('of ten thousand pictures', () => {
	it('those on the screen are asked for first, then those around it, four at once', () => {
		expect(wishes(opened(505), layout)).toEqual(['51', '52', '50', '53'].map((src) => ({src, room})));
	});

	it('no more until one of them has come', () => {
		const asked = new Map<string, ShownPicture>(
			['51', '52', '50', '53'].map((src) => [src, {status: 'asked', room}]),
		);
		expect(wishes(opened(505, asked), layout)).toEqual([]);
		expect(wishes(opened(505, new Map(asked).set('51', drawn(1))), layout).map(({src}) => src)).toEqual([
			'49',
		]);
	});

	it('those that are lost are not asked for again', () => {
		const lost = new Map(['0', '1', '2', '3'].map((src) => [src, {status: 'lost', room} as const]));
		expect(wishes(opened(0, lost), layout)).toEqual([]);
	});

	it('those that are there are drawn anew where they may take other room', () => {
		const there = new Map(['0', '1', '2', '3'].map((src, index) => [src, drawn(index + 1)] as const));
		expect(wishes(opened(0, there), layout)).toEqual([]);
		const higher = layoutOf({columns: 80, rows: 42}, defaultSettings, false);
		expect(wishes(opened(0, there), higher).map(({src}) => src)).toEqual(['0', '1', '2', '3']);
	});

	it('a terminal keeps the nearest, and the size of the others stays known', () => {
		const many = new Map(Array.from({length: 60}, (_, index) => [`${index}`, drawn(index + 1)] as const));
		const kept = withinBounds(opened(300, many));
		const ids = [...kept.values()].flatMap(({drawn}) => drawn?.id ?? []);
		expect(ids).toHaveLength(24);
		expect(Math.min(...ids)).toBeGreaterThan(15);
		expect(knownPictures(opened(300, kept)).get('0')).toMatchObject({columns: 20, rows: 6});
	});
});

it('a window too low for pictures asks for none', () => {
	expect(wishes(opened(0), layoutOf({columns: 80, rows: 8}, defaultSettings, false))).toEqual([]);
});
