import {describe, expect, test} from 'vitest';
import type {PageShape} from './shapes/news.ts';
import {score} from './shapes/score.ts';
import {heldOutShapes, knownShapes} from './shapes/shapes.ts';

const all = [...knownShapes, ...heldOutShapes];
const goal = 0.95;

describe('pages in the form that real ones have', () => {
	test('there are enough of them, half and more written before the rules met them', () => {
		expect(all.length).toBeGreaterThanOrEqual(25);
		expect(heldOutShapes.length).toBeGreaterThanOrEqual(all.length / 2);
		expect(new Set(all.map(({name}) => name)).size).toBe(all.length);
	});

	test.each([
		['those that the rules were made with', knownShapes],
		['those that were held out', heldOutShapes],
	])('%s give their headlines, and nothing else', (_, shapes) => {
		const {precision, recall, faults} = score(shapes);
		expect(precision, JSON.stringify(faults, null, '\t')).toBeGreaterThanOrEqual(goal);
		expect(recall, JSON.stringify(faults, null, '\t')).toBeGreaterThanOrEqual(goal);
	});

	test.each(all.map((shape) => [shape.name, shape] as const))('%s: all or nearly all of it', (_, shape) => {
		const {precision, recall} = score([shape]);
		if (shape.expected.length === 0) expect(precision).toBeNaN();
		else expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.9);
	});
});

const reshaped = (change: (html: string) => string): readonly PageShape[] =>
	all.map((shape) => (shape.html === undefined ? shape : {...shape, html: change(shape.html)}));

describe('the same pages, written otherwise', () => {
	test.each<[string, (html: string) => string]>([
		['without any space between their tags', (html) => html.replace(/>\s+</g, '><')],
		['with a space between all tags', (html) => html.replace(/></g, '>\n  <')],
		['without classes and ids', (html) => html.replace(/ (?:class|id)="[^"]*"/g, '')],
		[
			'of boxes that say nothing',
			(html) => html.replace(/<(\/?)(?:article|section|main|aside|li|ul|ol)\b/g, '<$1div'),
		],
		[
			'deep within other boxes',
			(html) => html.replace(/<body[^>]*>/i, (body) => `${body}<div><div><div><div>`),
		],
	])('%s', (_, change) => {
		const {precision, recall, faults} = score(reshaped(change));
		expect(Math.min(precision, recall), JSON.stringify(faults, null, '\t')).toBeGreaterThanOrEqual(goal);
	});

	test('texts with the line ends of another system', () => {
		const texts = all.map((shape) =>
			shape.text === undefined ? shape : {...shape, text: shape.text.replace(/\r?\n/g, '\r\n')},
		);
		const {precision, recall} = score(texts.filter(({text}) => text !== undefined));
		expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(goal);
	});
});
