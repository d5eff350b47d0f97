import {type Weights, weightOf} from './weights.ts';

const widestHeader = 600;
const paragraphs = 3;

/** Finds elements near the headline. */
export type TitleNeighbours = {
	/** Those that fit the selector and stand between the headline and the third paragraph; then those above it in its own box. */
	readonly near: (selector: string) => readonly Element[];
	/** Those that fit and stand below that. */
	readonly below: (selector: string) => readonly Element[];
};

/**
 * What stands around the headline, where a page says who wrote the article and when; other articles that the page offers
 * say the same of themselves farther away. Without a headline the neighbourhood begins with the page.
 */
export const titleNeighbours = (
	body: Element,
	title: Element | undefined,
	weights: Weights,
): TitleNeighbours => {
	const order = (element: Element): number => weightOf(weights, element).order;
	const titleOrder = title ? order(title) : -1;
	const start = title ? order(headerOf(title, body, weights)) : -1;
	const prose = [...body.querySelectorAll('p')].filter(
		(each) => weightOf(weights, each).prose > 0 && order(each) > titleOrder,
	);
	const end = prose[paragraphs - 1];
	const endOrder = end ? order(end) : Number.POSITIVE_INFINITY;
	const all = (selector: string): readonly Element[] =>
		[...body.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
	return {
		near: (selector) => {
			const found = all(selector).filter((element) => order(element) >= start && order(element) < endOrder);
			return [
				...found.filter((element) => order(element) > titleOrder),
				...found.filter((element) => order(element) < titleOrder),
			];
		},
		below: (selector) => all(selector).filter((element) => order(element) > endOrder),
	};
};

/** Parts of a page that speak of other articles, of comments, of the site. */
export const isElsewhere = (element: Element): boolean =>
	element.closest('aside,nav,footer,[id*="comment"],[class*="comment"],[class*="related"]') !== null;

/** The largest box around the headline that holds little more than it. */
const headerOf = (title: Element, body: Element, weights: Weights): Element => {
	const most = weightOf(weights, title).text + widestHeader;
	let header = title;
	while (header.parentElement && header !== body && weightOf(weights, header.parentElement).text <= most) {
		header = header.parentElement;
	}
	return header;
};
