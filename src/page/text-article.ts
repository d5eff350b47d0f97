import {bylineNames} from './byline.ts';
import {bareTitle} from './list-title-text.ts';
import type {ListedHeadline} from './listed-headline.ts';
import {isNoTitle} from './no-title.ts';
import {headlineOf, type TextRun} from './text-runs.ts';

const longestTitle = 200;
const widest = 4000;
const shortestProse = 80;
const enoughProse = 200;

/**
 * The article of a saved page: a line that says when it was published, its title above (and perhaps a standfirst
 * between), its text below. Nothing if there is no such text.
 */
export const textArticle = (
	text: string,
	run: TextRun,
	{from, to}: {readonly from: number; readonly to: number},
): readonly ListedHeadline[] => {
	const date = run.find(({label}) => label === 'published') ?? run[0];
	if (!date || (date.label === undefined && run.length > 1)) return [];
	const below = linesIn(text.slice(date.lineEnd, Math.min(to, date.lineEnd + widest)));
	const prose = below
		.filter((line) => line.length >= shortestProse)
		.reduce((sum, line) => sum + line.length, 0);
	if (prose < enoughProse) return [];
	const above = linesIn(text.slice(Math.max(from, date.start - widest), date.start));
	const last = above.at(-1);
	const beforeLast = above.at(-2);
	const isStandfirst =
		last !== undefined && beforeLast !== undefined && !isTitle(last) && isTitle(beforeLast);
	const title = isStandfirst ? beforeLast : last;
	if (title === undefined || title.length > longestTitle) return [];
	const authors = bylineNames(text.slice(date.end, date.lineEnd).trim());
	return [{...headlineOf(date, {title, summary: isStandfirst ? last : undefined}), authors}];
};

const linesIn = (text: string): readonly string[] =>
	text
		.split('\n')
		.map(bareTitle)
		.filter((line) => /\p{L}/u.test(line) && !isNoTitle(line));

/** Short, and no sentence. */
const isTitle = (line: string): boolean => line.length <= longestTitle && !/[.,;:…]$/.test(line);
