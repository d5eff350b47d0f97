import {lettersOf} from '../model/letters.ts';
import {isAfter, lineOf, type Weights, weightOf} from './weights.ts';

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
	const figure = [...within.querySelectorAll('figure')].find((each) => isAfter(weights, each, title));
	if (!figure || figure.closest('aside,li,footer,nav') || weightOf(weights, figure).text > longestCaption)
		return undefined;
	const isFirst = [...body.querySelectorAll('p')].every(
		(paragraph) =>
			weightOf(weights, paragraph).prose === 0 ||
			isAfter(weights, paragraph, figure) ||
			!isAfter(weights, paragraph, title),
	);
	const hasCaption = lineOf(figure.querySelector('figcaption') ?? figure) !== '';
	return isFirst && hasCaption && figure.querySelector('img,video,picture') ? figure : undefined;
};

/** True if the text already holds the caption. */
export const holdsCaption = (text: string, figure: Element): boolean =>
	lettersOf(text).includes(lettersOf(lineOf(figure.querySelector('figcaption') ?? figure)));
