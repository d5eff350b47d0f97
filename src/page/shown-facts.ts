import {readDate, type WrittenDate} from '../model/dates.ts';
import {type ArticleFacts, publishedOn} from './article-facts.ts';
import {authorNames} from './author-names.ts';
import {bylineNames} from './byline.ts';
import {saidLine} from './said-text.ts';
import {bareDate, shownDates} from './shown-date.ts';
import {isElsewhere, titleNeighbours} from './title-neighbours.ts';
import {lineOf, type Weights, weightOf} from './weights.ts';

const longestLine = 240;
const mostLines = 400;

/**
 * What the page shows beside its headline, or marks with microdata (schema.org `itemprop`): the last voice to listen to,
 * since it is written for people. `title` is the element of the headline, where there is one.
 */
export const shownFacts = (
	body: Element,
	title: Element | undefined,
	weights: Weights,
	clock: string,
): ArticleFacts => {
	const marked = (property: string): readonly string[] =>
		[...body.querySelectorAll(`[itemprop~="${property}"]`)]
			.filter((element) => !isElsewhere(element))
			.map(markedValue)
			.filter((value) => value !== '');
	const {near, below} = titleNeighbours(body, title, weights);
	const lines = linesOf(near(lineNames), weights);
	const dates = lines.map((line) => shownDates(line, clock));
	const lateDates = linesOf(below('p,div,span,time,li'), weights)
		.map((line) => shownDates(line, clock).published)
		.filter((date) => date !== undefined);
	const times = near('time').map((time) => readDate(time.getAttribute('datetime') ?? lineOf(time), clock));
	const profiles = near('[rel~="author"],[class*="author-name"],[class*="author__name"]')
		.filter((element) => weightOf(weights, element).text < longestLine)
		.map(lineOf);
	return {
		title: saidLine(title?.textContent),
		authors:
			[
				authorNames(marked('author')),
				...lines.map(bylineNames),
				authorNames(profiles),
				namedBox(near(authorBoxes), weights),
			].find((names) => names.length > 0) ?? [],
		...publishedOn(
			firstDate([
				...marked('datePublished').map((said) => readDate(said, clock)),
				...dates.map(({published}) => published),
				...times,
				...lines.map((line) => bareDate(line, clock)),
				// Below the text a date is the article's if it is the only one; several belong to a list of others.
				...(new Set(lateDates.map(({ms}) => ms)).size === 1 ? lateDates : []),
			]),
		),
		updated: firstDate([
			...marked('dateModified').map((said) => readDate(said, clock)),
			...dates.map(({updated}) => updated),
		])?.ms,
		isFree: truths.get(marked('isAccessibleForFree')[0]?.toLowerCase() ?? ''),
	};
};

const truths: ReadonlyMap<string, boolean> = new Map([
	['true', true],
	['false', false],
]);

const firstDate = (dates: readonly (WrittenDate | undefined)[]): WrittenDate | undefined =>
	dates.find((date) => date !== undefined);

const markedValue = (element: Element): string => {
	const name = element.querySelector('[itemprop~="name"]');
	const said =
		element.getAttribute('content') ??
		element.getAttribute('datetime') ??
		name?.getAttribute('content') ??
		lineOf(name ?? element);
	return saidLine(said) ?? '';
};

const lineNames = 'p,div,span,time,li,address,small,em,strong,header,h2,h3,h4,h5,h6,a';
const authorBoxes = '[class*="author"],[class*="auteur"],[class*="byline"],[class*="signature"]';

/** The elements' texts that are short lines; « Publié le … » stands in one of them. */
const linesOf = (elements: readonly Element[], weights: Weights): readonly string[] =>
	elements
		.filter((element) => {
			const {text, prose} = weightOf(weights, element);
			return text > 0 && text <= longestLine && prose === 0;
		})
		.slice(0, mostLines)
		.map(lineOf);

/** A box called « author » or « byline » that says a name and nothing else. */
const namedBox = (boxes: readonly Element[], weights: Weights): readonly string[] => {
	for (const box of boxes) {
		const {text} = weightOf(weights, box);
		if (text === 0 || text > 80) continue;
		const names = authorNames([lineOf(box)]);
		if (
			names.length > 0 &&
			names.every((name) => /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(name) && !/\d/.test(name))
		)
			return names;
	}
	return [];
};
