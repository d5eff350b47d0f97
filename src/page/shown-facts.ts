import {parseDate} from '../model/dates.ts';
import type {ArticleFacts} from './article-facts.ts';
import {authorNames} from './author-names.ts';
import {bylineNames} from './byline.ts';
import {saidLine} from './said-text.ts';
import {bareDate, shownDates} from './shown-date.ts';
import {lineOf, type Weights, weightOf} from './weights.ts';

const longestLine = 240;
const widestHead = 3000;
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
	const head = headOf(body, title, weights);
	const lines = linesIn(head, weights);
	const dates = lines.map((line) => shownDates(line, clock));
	const times = [...head.querySelectorAll('time')].filter((time) => !isElsewhere(time));
	const timeDates = times.map((time) => parseDate(time.getAttribute('datetime') ?? lineOf(time), clock));
	const markedNames = marked('author');
	const profiles = [
		...head.querySelectorAll('[rel~="author"],[class*="author-name"],[class*="author__name"]'),
	]
		.filter((element) => !isElsewhere(element) && weightOf(weights, element).text < longestLine)
		.map(lineOf);
	return {
		title: saidLine(title?.textContent),
		authors:
			[
				authorNames(markedNames),
				...lines.map(bylineNames),
				authorNames(profiles),
				namedBox(head, weights),
			].find((names) => names.length > 0) ?? [],
		published: firstDate([
			...marked('datePublished').map((said) => parseDate(said, clock)),
			...dates.map(({published}) => published),
			...timeDates,
			...lines.map((line) => bareDate(line, clock)),
		]),
		updated: firstDate([
			...marked('dateModified').map((said) => parseDate(said, clock)),
			...dates.map(({updated}) => updated),
		]),
		isFree: truths.get(marked('isAccessibleForFree')[0]?.toLowerCase() ?? ''),
	};
};

const truths: ReadonlyMap<string, boolean> = new Map([
	['true', true],
	['false', false],
]);

const firstDate = (dates: readonly (number | undefined)[]): number | undefined =>
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

/** Things of other articles, of comments, of the site. */
const isElsewhere = (element: Element): boolean =>
	element.closest('aside,nav,footer,[id*="comment"],[class*="comment"],[class*="related"]') !== null;

/** The smallest box around the headline that holds more than it, but not yet the whole article; the page if there is none. */
const headOf = (body: Element, title: Element | undefined, weights: Weights): Element => {
	let head = title?.parentElement ?? body;
	while (head !== body && head.parentElement && weightOf(weights, head.parentElement).text <= widestHead) {
		head = head.parentElement;
	}
	// A short box may leave the date line outside; the next one up is the article itself.
	return head !== body && head.parentElement && head.parentElement !== body ? head.parentElement : head;
};

/** The short lines of the box, in order, each element's own once: « Publié le … » stands in one of them. */
const linesIn = (head: Element, weights: Weights): readonly string[] => {
	const lines: string[] = [];
	for (const element of head.querySelectorAll(
		'p,div,span,time,li,address,small,em,strong,header,h2,h3,h4,h5,h6,a,figcaption',
	)) {
		if (lines.length >= mostLines) break;
		const {text, prose} = weightOf(weights, element);
		if (text === 0 || text > longestLine || prose > 0 || isElsewhere(element)) continue;
		lines.push(lineOf(element));
	}
	return lines;
};

/** A box called « author » or « byline » that says a name and nothing else. */
const namedBox = (head: Element, weights: Weights): readonly string[] => {
	for (const element of head.querySelectorAll(
		'[class*="author"],[class*="auteur"],[class*="byline"],[class*="signature"]',
	)) {
		const {text} = weightOf(weights, element);
		if (text === 0 || text > 80 || isElsewhere(element)) continue;
		const names = authorNames([lineOf(element)]);
		if (
			names.length > 0 &&
			names.every((name) => /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(name) && !/\d/.test(name))
		)
			return names;
	}
	return [];
};
