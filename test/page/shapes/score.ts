import {listHeadlines} from '../../../src/page/list-headlines.ts';
import {textHeadlines} from '../../../src/page/text-headlines.ts';
import type {PageShape} from './news.ts';

export type Score = {
	readonly pages: number;
	/** Of the headlines given, the share that is right in title, link and time. */
	readonly precision: number;
	/** Of the headlines that the pages list, the share that was given so. */
	readonly recall: number;
	/** The pages that are not wholly right, with what was too much (`+`) and what was missing (`-`). */
	readonly faults: readonly {readonly name: string; readonly differences: readonly string[]}[];
};

const lineOf = (title: string, link: string | undefined, time: number | undefined): string =>
	[title, link ?? 'no link', time === undefined ? 'no time' : new Date(time).toISOString()].join(' | ');

/** What a page gives, a line for each headline. */
export const givenBy = ({html, text, url, now, zone}: PageShape): readonly string[] => {
	const options = {now: Date.parse(now), ...(zone !== undefined && {zone})};
	const feed =
		html === undefined ? textHeadlines(text ?? '', {...options, url}) : listHeadlines(html, url, options);
	return feed?.entries.map(({title, url: link, published}) => lineOf(title, link, published)) ?? [];
};

/** Precision and recall of (title, link, time) over pages; a headline given twice is wrong once. */
export const score = (shapes: readonly PageShape[]): Score => {
	let given = 0;
	let wanted = 0;
	let right = 0;
	const faults: {name: string; differences: readonly string[]}[] = [];
	for (const shape of shapes) {
		const lines = givenBy(shape);
		const expected = new Set(
			shape.expected.map(([title, link, time]) =>
				lineOf(title, link, time === undefined ? undefined : Date.parse(time)),
			),
		);
		const met = new Set(lines.filter((line) => expected.has(line)));
		given += lines.length;
		wanted += expected.size;
		right += met.size;
		const differences = [
			...lines.filter((line) => !expected.has(line)).map((line) => `+ ${line}`),
			...[...expected].filter((line) => !met.has(line)).map((line) => `- ${line}`),
		];
		if (differences.length > 0 || lines.length > met.size) faults.push({name: shape.name, differences});
	}
	return {pages: shapes.length, precision: right / given, recall: right / wanted, faults};
};
