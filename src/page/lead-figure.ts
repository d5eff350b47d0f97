import {lettersOf} from './said-text.ts';
import {lineOf, type Weights, weightOf} from './weights.ts';

const following = 4;
const longestCaption = 600;

/**
 * The article's first picture with its caption, which often stands between headline and body where Readability does not
 * look for it. Undefined if the article shows none.
 */
export const leadFigure = (
	body: Element,
	weights: Weights,
	title: Element | undefined,
): Element | undefined => {
	const within = title?.closest('article,main') ?? undefined;
	if (!title || !within) return undefined;
	const figure = [...within.querySelectorAll('figure')].find(
		(each) => (title.compareDocumentPosition(each) & following) !== 0,
	);
	if (!figure || figure.closest('aside,li,footer,nav') || weightOf(weights, figure).text > longestCaption)
		return undefined;
	const isFirst = [...body.querySelectorAll('p')].every(
		(paragraph) =>
			weightOf(weights, paragraph).prose === 0 ||
			figure.contains(paragraph) ||
			(figure.compareDocumentPosition(paragraph) & following) !== 0 ||
			(title.compareDocumentPosition(paragraph) & following) === 0,
	);
	const hasCaption = lineOf(figure.querySelector('figcaption') ?? figure) !== '';
	return isFirst && hasCaption && figure.querySelector('img,video,picture') ? figure : undefined;
};

/** True if the text already holds the caption. */
export const holdsCaption = (text: string, figure: Element): boolean =>
	lettersOf(text).includes(lettersOf(lineOf(figure.querySelector('figcaption') ?? figure)));
